// The answer form of an inject. What is typed is kept on this device at once and on the server soon
// after; a reload, a dead link or another tab finds it again.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Form, Id } from '@/generated/wire';
import { HelpButton } from '@/help/help';
import { due_ms } from '@/model/select';
import type { Delivery, Inject, Response } from '@/model/state';
import { colleagues_draft, is_overtaken, same_answers, type Typed } from '@/model/writing';
import { length_words } from '@/text/common';
import { wall_clock } from '@/text/language';
import { ErrorText, Icon, Notice } from '@/ui/parts';
import type { Desk } from '../desk';
import { DueChip } from '../due';
import { FieldView, is_given } from './fields';
import { t as page } from '../text';
import { t } from './text';
import { AnswerList, Aside, person_name, Theirs } from './writing';

// The server takes five commands a second from a person; a draft needs no more than this.
const kSave_every_ms = 3_000;
const kSave_after_ms = 400;

interface FormProps {
    desk: Desk;
    inject: Inject;
    form: Form;
}

export function AnswerForm({ desk, inject, form }: FormProps): JSX.Element {
    const delivery = inject.deliveries.get(desk.mine);
    const last = delivery?.responses.at(-1);
    const typed = desk.typed_answer(inject.id);
    const [revising, set_revising] = useState(typed !== undefined);
    const [put_back, set_put_back] = useState(0);
    const theirs = delivery && colleagues_draft(delivery, desk.me);
    const overtaken = typed && delivery && is_overtaken(typed, delivery, desk.me);
    useEffect(() => {
        if (!overtaken) return;
        give_way(desk, inject.id, typed, delivery);
        set_revising(false);
    }, [overtaken]);
    const due = delivery && due_ms(inject, delivery);
    const editing = !desk.ended && !theirs && !overtaken && (!last || revising);
    const bring_back = (words: Answers) => {
        desk.swap_aside(inject.id, words, desk.typed_answer(inject.id)?.answers);
        desk.keep_typed(inject.id, { answers: words, base: last?.revision ?? 0 });
        set_revising(true);
        set_put_back(put_back + 1);
    };
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
            {last && !editing && !theirs && !desk.ended && (
                <button class="button" data-testid="revise" onClick={() => set_revising(true)}>
                    <Icon name="pencil" /> {t().form.revise}
                </button>
            )}
            {theirs && !desk.ended && (
                <Theirs
                    desk={desk}
                    inject={inject}
                    form={form}
                    draft={theirs}
                    taken={() => set_revising(true)}
                />
            )}
            {editing && delivery && (
                <Editor
                    // Words that are put back come into a fresh form.
                    key={put_back}
                    desk={desk}
                    inject={inject}
                    form={form}
                    delivery={delivery}
                    late={!last && due !== undefined && desk.line.now.value > due}
                    finished={() => set_revising(false)}
                />
            )}
            {(!theirs || desk.ended) && (
                <Aside desk={desk} form={form} inject={inject} open={!editing}>
                    {(words) => (
                        <button
                            type="button"
                            class="button small"
                            disabled={desk.ended}
                            data-testid="put-back"
                            onClick={() => bring_back(words)}
                        >
                            <Icon name="undo-2" /> {t().form.put_back}
                        </button>
                    )}
                </Aside>
            )}
        </section>
    );
}

// My words leave the form for a colleague's; they stay on this device.
function give_way(desk: Desk, inject: Id, typed: Typed, delivery: Delivery): void {
    const known = [delivery.draft?.answers, delivery.responses.at(-1)?.answers];
    desk.forget_typed(inject);
    if (known.some((answers) => answers && same_answers(answers, typed.answers))) return;
    desk.set_aside(inject, typed.answers);
    desk.line.toast(t().form.overtaken, 'info');
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
            <AnswerList desk={desk} form={form} answers={response.answers} />
        </div>
    );
}

type Saving = 'nothing' | 'here' | 'saving' | { saved_utc: number };

// Sends drafts at most every three seconds, the newest always last. The first goes soon: a colleague
// should see at once that somebody writes.
function use_draft_saver(desk: Desk, inject: Id) {
    const [saving, set_saving] = useState<Saving>('nothing');
    const timer = useRef<ReturnType<typeof setTimeout>>();
    const newest = useRef<Answers>();
    const sent_at = useRef(0);
    const online = desk.line.link_state.value === 'online';
    const mine = () => {
        const delivery = desk.state.injects.get(inject)?.deliveries.get(desk.mine);
        const typed = desk.typed_answer(inject);
        return delivery && typed && !is_overtaken(typed, delivery, desk.me);
    };
    const flush = async () => {
        timer.current = undefined;
        const answers = newest.current;
        if (!answers || desk.line.link_state.peek() !== 'online') return;
        newest.current = undefined;
        if (!mine()) return;
        sent_at.current = performance.now();
        set_saving('saving');
        const outcome = await desk.line.send({ kind: 'save_draft', inject, answers });
        set_saving(outcome.ok ? { saved_utc: Date.now() } : 'here');
    };
    const change = (answers: Answers, base: number) => {
        desk.keep_typed(inject, { answers, base });
        newest.current = answers;
        set_saving('here');
        const wait_ms = sent_at.current + kSave_every_ms - performance.now();
        timer.current ??= setTimeout(() => void flush(), Math.max(kSave_after_ms, wait_ms));
    };
    const stop = () => {
        clearTimeout(timer.current);
        timer.current = undefined;
        newest.current = undefined;
    };
    // What was typed without a line goes out when it is back.
    useEffect(() => {
        if (online && timer.current === undefined) void flush();
    }, [online]);
    // Leaving the form is as good a moment as the timer's.
    useEffect(() => () => void (clearTimeout(timer.current), flush()), []);
    return { saving, change, stop };
}

function my_draft(desk: Desk, delivery: Delivery): Answers | undefined {
    return colleagues_draft(delivery, desk.me) ? undefined : delivery.draft?.answers;
}

function first_answers(desk: Desk, inject: Id, delivery: Delivery): Answers {
    const typed = desk.typed_answer(inject)?.answers;
    return typed ?? my_draft(desk, delivery) ?? delivery.responses.at(-1)?.answers ?? {};
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
    const [touched, set_touched] = useState(desk.typed_answer(inject.id) !== undefined);
    const [checked, set_checked] = useState(false);
    const [sending, set_sending] = useState(false);
    const [problem, set_problem] = useState('');
    const { saving, change, stop } = use_draft_saver(desk, inject.id);
    const words = t().form;
    const missing = form.fields.filter((f) => f.required && !is_given(answers[f.id]));
    const empty = form.fields.every((f) => !is_given(answers[f.id]));

    const revision = delivery.responses.at(-1)?.revision ?? 0;
    useEffect(() => {
        const typed = desk.typed_answer(inject.id);
        if (typed && !same_answers(typed.answers, my_draft(desk, delivery) ?? {}))
            change(typed.answers, revision);
    }, []);

    const edit = (next: Answers) => {
        set_answers(next);
        set_touched(true);
        change(next, revision);
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
            after_revision: revision,
        });
        const result = await outcome;
        set_sending(false);
        if (!result.ok)
            return set_problem(result.code === 'conflict' ? words.overtaken : result.message);
        desk.forget_typed(inject.id);
        finished();
    };
    return (
        <form class="answer-form" onSubmit={(e) => void submit(e)} noValidate>
            {late && (
                <Notice tone="late" icon="clock">
                    {words.late_note}
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
