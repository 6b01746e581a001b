// The parts of a message that only some kinds need, and those that few messages use.
import type { JSX } from 'preact';
import { held_cards } from '@/model/select';
import { length_words } from '@/text/common';
import { ErrorText } from '@/ui/parts';
import type { PartProps } from './compose';
import type { Desk } from '../desk';
import { t } from './text';

const kDue_minutes = [10, 15, 20, 30, 45, 60] as const;
const kConfidence = [25, 50, 75, 90, 100] as const;

type MoreProps = PartProps & { desk: Desk; missing: { task?: string; corrects?: string } };

export function ComposeMore(props: MoreProps): JSX.Element {
    const { draft } = props;
    return (
        <>
            {draft.kind === 'request' && <Due {...props} />}
            {draft.kind === 'claim' && <TaskChoice {...props} />}
            {draft.kind === 'correct' && <Corrects {...props} />}
            <details class="fold" open={draft.about !== undefined}>
                <summary>{t().compose.more}</summary>
                <About {...props} />
                <Indicators {...props} />
                <Confidence {...props} />
            </details>
        </>
    );
}

function Due({ draft, set }: MoreProps): JSX.Element {
    const words = t().compose;
    return (
        <label>
            <span class="label">{words.due}</span>
            <select
                class="input narrow"
                value={draft.due_min ?? ''}
                data-testid="compose-due"
                onChange={(e) => set({ due_min: Number(e.currentTarget.value) || undefined })}
            >
                <option value="">{words.due_none}</option>
                {kDue_minutes.map((m) => (
                    <option key={m} value={m}>
                        {length_words(m * 60_000)}
                    </option>
                ))}
            </select>
        </label>
    );
}

function TaskChoice({ desk, draft, set, missing }: MoreProps): JSX.Element {
    const words = t().compose;
    const known = [...desk.state.tasks].flatMap(([id, state]) =>
        state.task ? [{ id, title: state.task.title }] : [],
    );
    return (
        <label>
            <span class="label">{words.task}</span>
            <select
                class="input"
                value={draft.task ?? ''}
                aria-invalid={!!missing.task}
                onChange={(e) => set({ task: e.currentTarget.value || undefined })}
            >
                <option value="">{t().form.choose}</option>
                {known.map((task) => (
                    <option key={task.id} value={task.id}>
                        {task.title}
                    </option>
                ))}
            </select>
            {missing.task && <ErrorText>{missing.task}</ErrorText>}
        </label>
    );
}

function Corrects({ desk, draft, set, missing }: MoreProps): JSX.Element {
    return (
        <label>
            <span class="label">{t().compose.corrects}</span>
            <select
                class="input"
                value={draft.corrects ?? ''}
                aria-invalid={!!missing.corrects}
                onChange={(e) => set({ corrects: e.currentTarget.value || undefined })}
            >
                <option value="">{t().form.choose}</option>
                {held_cards(desk.state).map(({ card }) => (
                    <option key={card.id} value={card.id}>
                        {card.id} {card.text.slice(0, 60)}
                    </option>
                ))}
            </select>
            {missing.corrects && <ErrorText>{missing.corrects}</ErrorText>}
        </label>
    );
}

function About({ desk, draft, set }: MoreProps): JSX.Element {
    const mine = [...desk.state.injects.values()].filter((i) => i.deliveries.has(desk.mine));
    return (
        <label>
            <span class="label">{t().compose.about}</span>
            <select
                class="input"
                value={draft.about ?? ''}
                data-testid="compose-about"
                onChange={(e) => set({ about: e.currentTarget.value || undefined })}
            >
                <option value="">{t().compose.about_none}</option>
                {mine.map((i) => (
                    <option key={i.id} value={i.id}>
                        {i.id} {i.content?.title}
                    </option>
                ))}
            </select>
        </label>
    );
}

function Indicators({ draft, set }: MoreProps): JSX.Element {
    return (
        <label>
            <span class="label">{t().compose.indicators}</span>
            <textarea
                class="input mono"
                rows={2}
                dir="ltr"
                spellcheck={false}
                value={draft.indicators}
                data-testid="compose-indicators"
                onInput={(e) => set({ indicators: e.currentTarget.value })}
            />
            <span class="help">{t().form.one_per_line}</span>
        </label>
    );
}

function Confidence({ draft, set }: MoreProps): JSX.Element {
    const words = t().compose;
    return (
        <label>
            <span class="label">{words.confidence}</span>
            <select
                class="input narrow"
                value={draft.confidence ?? ''}
                onChange={(e) =>
                    set({
                        confidence: e.currentTarget.value
                            ? Number(e.currentTarget.value)
                            : undefined,
                    })
                }
            >
                <option value="">{words.confidence_none}</option>
                {kConfidence.map((c) => (
                    <option key={c} value={c}>
                        {c} %
                    </option>
                ))}
            </select>
        </label>
    );
}
