// The answer form of an inject. What is typed is kept on this device at once and on the server soon
// after; a reload, a dead link or another tab finds it again.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Form, Participant } from '@/generated/wire';
import { HelpButton } from '@/help/help';
import { due_ms } from '@/model/select';
import type { Delivery, Inject, Response } from '@/model/state';
import { length_words } from '@/text/common';
import { wall_clock } from '@/text/language';
import { ErrorText, Icon, Notice } from '@/ui/parts';
import type { Desk } from '../desk';
import { DueChip } from '../due';
import { AnswerText, FieldView, is_given } from './fields';
import { t as page } from '../text';
import { t } from './text';

// The server takes five commands a second from a person; a draft needs no more than this.
const kSave_every_ms = 3_000;

interface FormProps {
    desk: Desk;
    inject: Inject;
    form: Form;
}

export function AnswerForm({ desk, inject, form }: FormProps): JSX.Element {
    const delivery = inject.deliveries.get(desk.mine);
    const last = delivery?.responses.at(-1);
    const [revising, set_revising] = useState(desk.answer_draft(inject.id) !== undefined);
    const due = delivery && due_ms(inject, delivery);
    const editing = !desk.ended && (!last || revising);
    return (
        <section class="answer" aria-label={t().form.title} data-testid="answer-form">
            <div class="answer-head">
                <h3>{t().form.title}</h3>
                <HelpButton topic="answer" about={t().form.title} />
                {delivery && delivery.extended_ms > 0 && (
                    <span class="chip info">
                        {page().due.extended(length_words(delivery.extended_ms))}
                    </span>
                )}
                {due === undefined ? (
                    <span class="chip">{page().due.none}</span>
                ) : (
                    !last && !desk.ended && <DueChip desk={desk} due_ms={due} />
                )}
            </div>
            {last && <Sent desk={desk} form={form} response={last} />}
            {last && !editing && !desk.ended && (
                <button class="button" data-testid="revise" onClick={() => set_revising(true)}>
                    <Icon name="pencil" /> {t().form.revise}
                </button>
            )}
            {editing && delivery && (
                <Editor
                    desk={desk}
                    inject={inject}
                    form={form}
                    delivery={delivery}
                    late={!last && due !== undefined && desk.line.now.value > due}
                    finished={() => set_revising(false)}
                />
            )}
        </section>
    );
}

function person_name(desk: Desk, id: Participant): string {
    return desk.state.people.get(id)?.name ?? `#${id}`;
}

function Sent(props: { desk: Desk; form: Form; response: Response }): JSX.Element {
    const { desk, form, response } = props;
    const words = t().form;
    return (
        <div class="answer-sent" data-testid="answer-sent">
            <p class={response.late ? 'answer-state late' : 'answer-state'}>
                <Icon name={response.late ? 'clock' : 'check-check'} />
                {words.sent(response.revision, wall_clock(response.utc_ms))}{' '}
                {words.sent_by(person_name(desk, response.participant))}
                {response.late && <span class="chip late">{words.late}</span>}
            </p>
            <dl class="answers">
                {form.fields.map((field) => (
                    <div key={field.id}>
                        <dt>{field.label}</dt>
                        <dd>
                            <AnswerText
                                desk={desk}
                                field={field}
                                values={response.answers[field.id]}
                            />
                        </dd>
                    </div>
                ))}
            </dl>
        </div>
    );
}

type Saving = 'nothing' | 'here' | 'saving' | { saved_utc: number };

// Sends drafts at most every three seconds, the newest always last.
function use_draft_saver(desk: Desk, inject: string) {
    const [saving, set_saving] = useState<Saving>('nothing');
    const timer = useRef<ReturnType<typeof setTimeout>>();
    const newest = useRef<Answers>();
    const flush = async () => {
        timer.current = undefined;
        const answers = newest.current;
        newest.current = undefined;
        if (!answers || desk.line.link_state.peek() !== 'online') return;
        set_saving('saving');
        const outcome = await desk.line.send({ kind: 'save_draft', inject, answers });
        set_saving(outcome.ok ? { saved_utc: Date.now() } : 'here');
    };
    const change = (answers: Answers) => {
        desk.keep_answers(inject, answers);
        newest.current = answers;
        set_saving('here');
        timer.current ??= setTimeout(() => void flush(), kSave_every_ms);
    };
    const stop = () => {
        clearTimeout(timer.current);
        timer.current = undefined;
        newest.current = undefined;
    };
    // Leaving the form is as good a moment as the timer's.
    useEffect(() => () => void (clearTimeout(timer.current), flush()), []);
    return { saving, change, stop };
}

function first_answers(desk: Desk, inject: string, delivery: Delivery): Answers {
    const here = desk.answer_draft(inject);
    if (here) return here;
    const mine = delivery.draft?.participant === desk.state.hello?.you.participant;
    return (mine && delivery.draft?.answers) || delivery.responses.at(-1)?.answers || {};
}

function only_given(form: Form, answers: Answers): Answers {
    const fields = form.fields.filter((f) => is_given(answers[f.id]));
    return Object.fromEntries(fields.map((f) => [f.id, answers[f.id] ?? []]));
}

interface EditorProps extends FormProps {
    delivery: Delivery;
    late: boolean;
    finished(): void;
}

function Editor({ desk, inject, form, delivery, late, finished }: EditorProps): JSX.Element {
    const [answers, set_answers] = useState(() => first_answers(desk, inject.id, delivery));
    const [touched, set_touched] = useState(desk.answer_draft(inject.id) !== undefined);
    const [checked, set_checked] = useState(false);
    const [sending, set_sending] = useState(false);
    const [problem, set_problem] = useState('');
    const { saving, change, stop } = use_draft_saver(desk, inject.id);
    const words = t().form;
    const missing = form.fields.filter((f) => f.required && !is_given(answers[f.id]));
    const empty = form.fields.every((f) => !is_given(answers[f.id]));

    const edit = (next: Answers) => {
        set_answers(next);
        set_touched(true);
        change(next);
    };
    const submit = async (e: Event) => {
        e.preventDefault();
        set_checked(true);
        if (missing.length > 0 || empty) return set_problem(words.missing);
        set_problem('');
        set_sending(true);
        stop();
        const given = only_given(form, answers);
        const outcome = desk.line.send({
            kind: 'submit_response',
            inject: inject.id,
            answers: given,
        });
        const result = await outcome;
        set_sending(false);
        if (!result.ok) return set_problem(result.message);
        desk.forget_answers(inject.id);
        finished();
    };
    const { draft } = delivery;
    const theirs = draft && draft.participant !== desk.state.hello?.you.participant && !touched;
    return (
        <form class="answer-form" onSubmit={(e) => void submit(e)} noValidate>
            {late && (
                <Notice tone="late" icon="clock">
                    {words.late_note}
                </Notice>
            )}
            {theirs && (
                <Notice icon="pencil">
                    {words.teammate(person_name(desk, draft.participant))}{' '}
                    <button type="button" class="link" onClick={() => edit(draft.answers)}>
                        {words.take_over}
                    </button>
                </Notice>
            )}
            {form.fields.map((field) => (
                <FieldView
                    key={field.id}
                    desk={desk}
                    field={field}
                    values={answers[field.id] ?? []}
                    invalid={checked && field.required && !is_given(answers[field.id])}
                    change={(values) => edit({ ...answers, [field.id]: values })}
                />
            ))}
            {problem && <ErrorText>{problem}</ErrorText>}
            {sending && desk.line.link_state.value !== 'online' && (
                <Notice tone="due" icon="wifi-off">
                    {words.queued}
                </Notice>
            )}
            <div class="actions">
                <button
                    class="button primary"
                    disabled={sending || !desk.running}
                    data-testid="submit-answer"
                >
                    <Icon name="send" /> {sending ? words.submitting : words.submit}
                </button>
                <SavedNote saving={saving} touched={touched} />
            </div>
        </form>
    );
}

function SavedNote({ saving, touched }: { saving: Saving; touched: boolean }): JSX.Element | null {
    const words = t().form;
    if (saving === 'nothing' && !touched) return null;
    const text =
        typeof saving === 'object'
            ? words.saved(wall_clock(saving.saved_utc))
            : saving === 'saving'
              ? words.saving
              : words.saved_here;
    return (
        <span
            class="help"
            role="status"
            data-testid="draft-note"
            data-saved={typeof saving === 'object'}
        >
            {text}
        </span>
    );
}
