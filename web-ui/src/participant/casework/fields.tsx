// One question of an answer form, by the shape of its kind. A kind that this page has never heard
// of is a text.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Field, Lists } from '@/generated/wire';
import { ErrorText, Icon } from '@/ui/parts';
import type { Desk } from '../desk';
import { t } from './text';

type Shape = Lists['response_kinds'][number]['shape'];

export const is_given = (values: readonly string[] | undefined) =>
    !!values?.some((v) => v.trim() !== '');

function shape_of(desk: Desk, field: Field): Shape {
    return desk.state.hello?.lists.response_kinds.find((k) => k.id === field.kind)?.shape ?? 'text';
}

interface Choice {
    id: string;
    label: string;
}

function options_of(desk: Desk, field: Field): Choice[] {
    if (field.options && field.options.length > 0) return field.options;
    if (field.kind !== 'rsit') return [];
    return (desk.state.hello?.lists.rsit ?? []).map((r) => ({
        id: r.id,
        label: t().rsit[r.id] ?? r.name,
    }));
}

interface FieldProps {
    desk: Desk;
    field: Field;
    values: string[];
    invalid: boolean;
    change(values: string[]): void;
}

export function FieldView(props: FieldProps): JSX.Element {
    const { field, invalid } = props;
    const id = `f-${field.id}`;
    const words = t().form;
    return (
        <fieldset class="field" data-testid={`field-${field.id}`}>
            <legend class="label" id={id}>
                <bdi>{field.label}</bdi>
                {field.required && <span class="muted"> · {words.required}</span>}
                {field.points > 0 && (
                    <span class="muted"> · {words.points(String(field.points))}</span>
                )}
            </legend>
            {field.help && (
                <p class="help" dir="auto">
                    {field.help}
                </p>
            )}
            <Input {...props} label={id} />
            {invalid && <ErrorText>{words.field_missing}</ErrorText>}
        </fieldset>
    );
}

type InputProps = FieldProps & { label: string };

function Input(props: InputProps): JSX.Element {
    switch (shape_of(props.desk, props.field)) {
        case 'one_option':
            return options_of(props.desk, props.field).length > 6 ? (
                <OneOfMany {...props} />
            ) : (
                <Options {...props} type="radio" />
            );
        case 'options':
            return <Options {...props} type="checkbox" />;
        case 'number':
            return is_scale(props.field) ? <Scale {...props} /> : <NumberInput {...props} />;
        case 'list':
            return <Lines {...props} />;
        case 'record':
            return <RecordInput {...props} />;
        case 'upload':
            return <TextFile {...props} />;
        case 'text':
            return <LongText {...props} />;
    }
}

function Options({
    desk,
    field,
    values,
    change,
    type,
}: InputProps & { type: 'radio' | 'checkbox' }) {
    const toggle = (id: string, on: boolean) => {
        if (type === 'radio') return change([id]);
        change(on ? [...values, id] : values.filter((v) => v !== id));
    };
    return (
        <div class="options">
            {options_of(desk, field).map((o) => (
                <label class="check" key={o.id}>
                    <input
                        type={type}
                        name={field.id}
                        checked={values.includes(o.id)}
                        data-testid={`option-${o.id}`}
                        onChange={(e) => toggle(o.id, e.currentTarget.checked)}
                    />
                    <span dir="auto">{o.label}</span>
                </label>
            ))}
        </div>
    );
}

function OneOfMany({ desk, field, values, change, label, invalid }: InputProps): JSX.Element {
    return (
        <select
            class="input narrow"
            aria-labelledby={label}
            aria-invalid={invalid}
            value={values[0] ?? ''}
            onChange={(e) => change(e.currentTarget.value ? [e.currentTarget.value] : [])}
        >
            <option value="">{t().form.choose}</option>
            {options_of(desk, field).map((o) => (
                <option key={o.id} value={o.id}>
                    {o.label}
                </option>
            ))}
        </select>
    );
}

// A short whole-number range is pressed, not typed.
function is_scale(field: Field): boolean {
    const { min, max } = field;
    if (field.kind === 'severity') return true;
    return (
        min !== undefined &&
        max !== undefined &&
        max - min <= 10 &&
        Number.isInteger(min) &&
        Number.isInteger(max)
    );
}

function Scale({ field, values, change, label }: InputProps): JSX.Element {
    const min = field.min ?? 1;
    const max = field.max ?? 5;
    const steps = Array.from({ length: Math.min(11, max - min + 1) }, (_, i) => String(min + i));
    return (
        <div class="scale" role="group" aria-labelledby={label}>
            {field.kind === 'severity' && <span class="help">{t().form.severity_low}</span>}
            {steps.map((step) => (
                <button
                    type="button"
                    class="button"
                    key={step}
                    aria-pressed={values[0] === step}
                    data-testid={`step-${step}`}
                    onClick={() => change([step])}
                >
                    {step}
                </button>
            ))}
            {field.kind === 'severity' && <span class="help">{t().form.severity_high}</span>}
        </div>
    );
}

function NumberInput({ field, values, change, label, invalid }: InputProps): JSX.Element {
    const { min, max } = field;
    return (
        <>
            <input
                class="input narrow"
                type="text"
                inputMode="decimal"
                dir="ltr"
                aria-labelledby={label}
                aria-invalid={invalid}
                value={values[0] ?? ''}
                onInput={(e) =>
                    change(e.currentTarget.value ? [e.currentTarget.value.replace(',', '.')] : [])
                }
            />
            {min !== undefined && max !== undefined && (
                <p class="help">{t().form.number_range(String(min), String(max))}</p>
            )}
        </>
    );
}

const kLongest = 8_000;

function LongText({ values, change, label, invalid }: InputProps): JSX.Element {
    return (
        <textarea
            class="input"
            rows={4}
            maxLength={kLongest}
            aria-labelledby={label}
            aria-invalid={invalid}
            dir="auto"
            value={values[0] ?? ''}
            onInput={(e) => change(e.currentTarget.value ? [e.currentTarget.value] : [])}
        />
    );
}

function Lines({ values, change, label, invalid }: InputProps): JSX.Element {
    // Empty lines stay while somebody types; what is counted and sent has none.
    const given = values.filter((v) => v.trim() !== '').length;
    return (
        <>
            <textarea
                class="input mono"
                rows={4}
                dir="ltr"
                spellcheck={false}
                maxLength={kLongest}
                aria-labelledby={label}
                aria-invalid={invalid}
                value={values.join('\n')}
                onInput={(e) =>
                    change(e.currentTarget.value ? e.currentTarget.value.split('\n') : [])
                }
            />
            <p class="help">
                {t().form.one_per_line} {given > 0 && t().form.found(given)}
            </p>
        </>
    );
}

// A report is "key: value" lines; the keys are the same in every language, so that evaluators read
// them alike.
function RecordInput({ desk, field, values, change }: InputProps): JSX.Element {
    const labels: Record<string, string> = t().form.report_fields;
    const own = options_of(desk, field);
    const keys =
        own.length > 0 ? own : Object.entries(labels).map(([id, label]) => ({ id, label }));
    const read = new Map(
        values.map((v) => [v.slice(0, v.indexOf(':')), v.slice(v.indexOf(':') + 1).trimStart()]),
    );
    const edit = (key: string, value: string) => {
        read.set(key, value);
        change(keys.flatMap(({ id }) => (read.get(id) ? [`${id}: ${read.get(id)}`] : [])));
    };
    return (
        <div class="record">
            {keys.map(({ id, label }) => (
                <label key={id}>
                    <span class="help">{label}</span>
                    <textarea
                        class="input"
                        rows={2}
                        maxLength={1500}
                        dir="auto"
                        value={read.get(id) ?? ''}
                        onInput={(e) => edit(id, e.currentTarget.value)}
                    />
                </label>
            ))}
        </div>
    );
}

const kFile_bytes = 8_000;

// The text of a file travels as the answer: its name, then what is in it.
function TextFile({ values, change, label }: InputProps): JSX.Element {
    const [problem, set_problem] = useState('');
    const words = t().form;
    const read = async (file: File | undefined) => {
        set_problem('');
        if (!file) return change([]);
        if (file.size > kFile_bytes) return set_problem(words.file_too_big);
        const text = await file.text();
        if (/[\0\ufffd]/.test(text)) return set_problem(words.file_not_text);
        change([file.name, text]);
    };
    return (
        <div>
            <label class="button">
                <Icon name="paperclip" /> {values[0] ?? words.attach_text}
                <input
                    class="visually-hidden"
                    type="file"
                    aria-labelledby={label}
                    onChange={(e) => void read(e.currentTarget.files?.[0])}
                />
            </label>
            {problem && <ErrorText>{problem}</ErrorText>}
        </div>
    );
}

// An answer as it is read back.
export function AnswerText(props: {
    desk: Desk;
    field: Field;
    values: string[] | undefined;
}): JSX.Element {
    const { desk, field, values = [] } = props;
    if (!is_given(values)) return <span class="muted">{t().form.no_answer}</span>;
    const options = options_of(desk, field);
    const label = (v: string) => options.find((o) => o.id === v)?.label ?? v;
    const lines = shape_of(desk, field) === 'list';
    return (
        <>
            {values
                .filter((v) => v.trim())
                .map((v, n) => (
                    <p key={n} dir="auto" class={lines ? 'mono' : 'answer-line'}>
                        {label(v)}
                    </p>
                ))}
        </>
    );
}
