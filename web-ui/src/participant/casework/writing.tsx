// One of a team writes an answer at a time: what the others see meanwhile, and where their own
// words wait.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answers, Form, Participant } from '@/generated/wire';
import type { Draft, Inject } from '@/model/state';
import { wall_clock } from '@/text/language';
import { ErrorText, Icon, Notice } from '@/ui/parts';
import type { Desk } from '../desk';
import { AnswerText } from './fields';
import { t } from './text';

export function person_name(desk: Desk, id: Participant): string {
    return desk.state.people.get(id)?.name ?? `#${id}`;
}

export function AnswerList(props: { desk: Desk; form: Form; answers: Answers }): JSX.Element {
    return (
        <dl class="answers">
            {props.form.fields.map((field) => (
                <div key={field.id}>
                    <dt dir="auto">{field.label}</dt>
                    <dd>
                        <AnswerText
                            desk={props.desk}
                            field={field}
                            values={props.answers[field.id]}
                        />
                    </dd>
                </div>
            ))}
        </dl>
    );
}

interface TheirsProps {
    desk: Desk;
    inject: Inject;
    form: Form;
    draft: Draft;
    // Told once the answer is mine to write.
    taken(): void;
}

// A colleague's draft as it grows.
export function Theirs({ desk, inject, form, draft, taken }: TheirsProps): JSX.Element {
    const [taking, set_taking] = useState(false);
    const [problem, set_problem] = useState('');
    const words = t().form;
    const name = person_name(desk, draft.participant);
    const time = wall_clock(draft.utc_ms);
    const away = desk.state.people.get(draft.participant)?.online === false;
    const online = desk.line.link_state.value === 'online';

    // `mine`: words of mine that take the place of theirs, which wait in their stead.
    const take = async (mine?: Answers) => {
        const answers = mine ?? draft.answers;
        set_taking(true);
        set_problem('');
        const outcome = await desk.line.send({
            kind: 'save_draft',
            inject: inject.id,
            answers,
            take_over: true,
        });
        set_taking(false);
        if (!outcome.ok) return set_problem(outcome.message);
        if (mine) desk.swap_aside(inject.id, mine, draft.answers);
        taken();
    };
    const button = (label: string, testid: string, act: () => Promise<void>) => (
        <button
            type="button"
            class="button small"
            disabled={taking || !online}
            data-testid={testid}
            onClick={() => void act()}
        >
            <Icon name="hand" /> {label}
        </button>
    );
    return (
        <div class="theirs" data-testid="theirs">
            <div role="status">
                <Notice icon="pencil">
                    {away ? words.writing_away(name, time) : words.writing(name, time)}
                </Notice>
            </div>
            <AnswerList desk={desk} form={form} answers={draft.answers} />
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                {button(words.take_over, 'take-over', () => take())}
                <span class="help">{words.take_over_help(name)}</span>
            </div>
            <Aside desk={desk} form={form} inject={inject} open>
                {(mine) => button(words.take_over_mine, 'take-over-mine', () => take(mine))}
            </Aside>
        </div>
    );
}

interface AsideProps {
    desk: Desk;
    form: Form;
    inject: Inject;
    open?: boolean;
    // The way back for one of them.
    children(words: Answers): JSX.Element;
}

// Words that gave way to a colleague's, on this device.
export function Aside({ desk, form, inject, open, children }: AsideProps): JSX.Element | null {
    const asides = desk.asides.value.get(inject.id) ?? [];
    const words = t().form;
    if (asides.length === 0) return null;
    return (
        <details class="fold aside" open={open} data-testid="aside">
            <summary>{words.aside}</summary>
            <p class="help" role="status">
                {words.aside_help}
            </p>
            {asides.map((answers, n) => (
                <div key={n} class="card">
                    <AnswerList desk={desk} form={form} answers={answers} />
                    <div class="actions">
                        {children(answers)}
                        <button
                            type="button"
                            class="button quiet small"
                            data-testid="aside-delete"
                            onClick={() => desk.swap_aside(inject.id, answers)}
                        >
                            {words.aside_delete}
                        </button>
                    </div>
                </div>
            ))}
        </details>
    );
}
