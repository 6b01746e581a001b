// Small parts of both pages of the debrief.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '@/ui/parts';
import { t } from './text';

interface Option {
    id: string;
    label: string;
}

// One of a few, or nothing: the last choice.
export function Choices(props: {
    name: string;
    label: string;
    options: readonly Option[];
    value: string;
    change(value: string): void;
    testid?: string;
}): JSX.Element {
    const { name, label, options, value, change, testid } = props;
    return (
        <fieldset class="d-choices" data-testid={testid}>
            <legend class="label" dir="auto">
                {label}
            </legend>
            <div class="d-row">
                {[...options, { id: '', label: t().not_said }].map((o) => (
                    <label class={o.id ? 'check' : 'check d-none'} key={o.id}>
                        <input
                            type="radio"
                            name={name}
                            checked={value === o.id}
                            data-testid={`${name}-${o.id || 'none'}`}
                            onChange={() => change(o.id)}
                        />
                        <span dir="auto">{o.label}</span>
                    </label>
                ))}
            </div>
        </fieldset>
    );
}

export function Labelled(props: {
    label: string;
    help?: string;
    children: ComponentChildren;
}): JSX.Element {
    return (
        <label class="d-labelled">
            <span class="label">{props.label}</span>
            {props.children}
            {props.help && <span class="help">{props.help}</span>}
        </label>
    );
}

// Where what was written is: still here, on its way, or with the server.
export function Where(props: {
    draft: boolean;
    waits: boolean;
    saved?: string;
    testid: string;
}): JSX.Element {
    const { draft, waits, saved, testid } = props;
    const state = waits ? 'waits' : draft ? 'draft' : saved ? 'saved' : 'nothing';
    return (
        <span class="help d-where" role="status" data-testid={testid} data-state={state}>
            {state === 'saved' && <Icon name="check" />}
            {{ waits: t().sending, draft: t().kept, saved: saved ?? '', nothing: '' }[state]}
        </span>
    );
}
