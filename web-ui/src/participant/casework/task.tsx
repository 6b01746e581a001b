// A task that exactly one team should do: claim it before acting, mark it when done.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id } from '@/generated/wire';
import { HelpButton } from '@/help/help';
import { team_code } from '@/model/select';
import { listed, wall_clock } from '@/text/language';
import { ErrorText, Icon } from '@/ui/parts';
import type { Desk } from '../desk';
import { t } from './text';

export function TaskView({ desk, id }: { desk: Desk; id: Id }): JSX.Element | null {
    const state = desk.state.tasks.get(id);
    const [acting, set_acting] = useState(false);
    if (!state?.task) return null;
    const { task, performed } = state;
    const words = t().task;
    const claims = [...desk.state.messages.values()].filter((m) => m.data.task === id);
    const claimed = [...new Set(claims.map((m) => team_code(desk.state, m.data.from)))];
    const done = performed.some((p) => p.team === desk.mine);
    const claim = () =>
        desk.write({
            kind: 'claim',
            task: id,
            to: [{ kind: 'region' }],
            tlp: 'green',
            subject: words.claim_subject(task.title),
        });
    return (
        <section class="card work" data-testid={`task-${id}`}>
            <p class="help">
                <Icon name="list-checks" /> {words.title}{' '}
                <HelpButton topic="task" about={words.title} />
            </p>
            <h3 dir="auto">{task.title}</h3>
            <p dir="auto">{task.description}</p>
            {claimed.length > 0 && <p class="chip info">{words.claimed_by(listed(claimed))}</p>}
            {performed.map((p) => (
                <p key={p.team} class="help">
                    <Icon name="check" />{' '}
                    {words.done_by(team_code(desk.state, p.team), wall_clock(p.utc_ms))}
                    {p.words && (
                        <>
                            : <bdi>{p.words}</bdi>
                        </>
                    )}
                </p>
            ))}
            {!done && !acting && !desk.ended && (
                <>
                    <p class="help">{words.claim_help}</p>
                    <div class="actions">
                        <button
                            class="button primary small"
                            disabled={!desk.running}
                            onClick={claim}
                            data-testid="claim"
                        >
                            <Icon name="hand" /> {words.claim}
                        </button>
                        <button
                            class="button small"
                            disabled={!desk.running}
                            data-testid="perform"
                            onClick={() => set_acting(true)}
                        >
                            <Icon name="check" /> {words.do}
                        </button>
                    </div>
                </>
            )}
            {!done && acting && !desk.ended && <Perform desk={desk} id={id} />}
        </section>
    );
}

function Perform({ desk, id }: { desk: Desk; id: Id }): JSX.Element {
    const [text, set_text] = useState('');
    const [problem, set_problem] = useState('');
    const words = t().task;
    const send = async (e: Event) => {
        e.preventDefault();
        if (!text.trim()) return set_problem(words.what_missing);
        const outcome = await desk.line.send({
            kind: 'perform_task',
            task: id,
            words: text.trim(),
        });
        set_problem(outcome.ok ? '' : outcome.message);
    };
    return (
        <form class="answer-form" onSubmit={(e) => void send(e)}>
            <label>
                <span class="label">{words.what}</span>
                <textarea
                    class="input"
                    rows={2}
                    dir="auto"
                    value={text}
                    data-testid="perform-words"
                    onInput={(e) => set_text(e.currentTarget.value)}
                />
            </label>
            {problem && <ErrorText>{problem}</ErrorText>}
            <button class="button primary small" data-testid="perform-send">
                {words.do}
            </button>
        </form>
    );
}
