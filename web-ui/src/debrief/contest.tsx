// A figure or an item that a team holds to be wrong, EXCON's answer, and the list of them all.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contest } from '@/model/debrief';
import { ErrorText, Icon } from '@/ui/parts';
import { fit, kLongest } from './lengths';
import { Where } from './parts';
import type { Room, Said } from './room';
import { date_time, t } from './text';

type Saying = Said<'contest_item'>;

interface Place {
    room: Room;
    metric: string;
    // Empty: the whole figure.
    item: string;
}

// What was said of this place, and the button to say something.
export function ContestHere({ room, metric, item, label }: Place & { label?: string }) {
    const draft = room.contesting(metric, item);
    const [opened, set_opened] = useState(false);
    const writing = opened || draft !== undefined;
    const [problem, set_problem] = useState('');
    const { contests, contests_until_ms } = room.desk.state.debrief;
    const here = (c: { metric: string; item: string }) => c.metric === metric && c.item === item;
    const said = [...contests.values()].filter((c) => here(c.said));
    const queued = room.desk.line.queued('contest_item').filter(here);
    const send = async (saying: Saying) => {
        set_opened(false);
        set_problem(await room.send(saying));
    };
    return (
        <div class="d-contest">
            {said.map((c) => (
                <Told key={c.contest} contest={c} />
            ))}
            {queued.map((c) => (
                <p class="help" key={c.words}>
                    <bdi>{c.words}</bdi> · {t().sending}
                </p>
            ))}
            {problem && <ErrorText>{problem}</ErrorText>}
            {writing ? (
                <Form
                    saying={draft ?? { kind: 'contest_item', metric, item, words: '' }}
                    room={room}
                    send={(saying) => void send(saying)}
                    close={() => set_opened(false)}
                />
            ) : (
                contests_until_ms !== undefined && (
                    <button
                        class="link"
                        data-testid={item ? 'contest' : `contest-${metric}`}
                        onClick={() => set_opened(true)}
                    >
                        {label ?? t().contest.title}
                    </button>
                )
            )}
        </div>
    );
}

function Form(props: {
    saying: Saying;
    room: Room;
    send(saying: Saying): void;
    close(): void;
}): JSX.Element {
    const { saying, room, send, close } = props;
    const [problem, set_problem] = useState('');
    const box = useRef<HTMLTextAreaElement>(null);
    // A draft of an earlier visit does not take the focus from where the reader is.
    useEffect(() => void (saying.words || box.current?.focus()), []);
    const words = t().contest;
    const submit = (e: Event) => {
        e.preventDefault();
        if (!saying.words.trim()) return set_problem(words.missing);
        send({ ...saying, words: saying.words.trim() });
    };
    const cancel = () => {
        room.discard(saying);
        close();
    };
    return (
        <form class="d-form" onSubmit={submit} data-testid="contest-form">
            <label>
                <span class="label">{words.why}</span>
                <textarea
                    class="input"
                    rows={3}
                    dir="auto"
                    ref={box}
                    value={saying.words}
                    data-testid="contest-words"
                    onInput={(e) =>
                        room.write({ ...saying, words: fit(e.currentTarget.value, kLongest.text) })
                    }
                />
            </label>
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button class="button primary small" data-testid="contest-send">
                    <Icon name="send" /> {t().send}
                </button>
                <button type="button" class="button quiet small" onClick={cancel}>
                    {words.cancel}
                </button>
                <Where draft={saying.words !== ''} waits={false} testid="contest-where" />
            </div>
        </form>
    );
}

function Told({ contest }: { contest: Contest }): JSX.Element {
    const words = t().contest;
    const { said, answered } = contest;
    const state = !answered ? 'waits' : answered.upheld ? 'upheld' : 'declined';
    const tone = { waits: 'info', upheld: 'done', declined: 'held' }[state];
    return (
        <div class="d-said" data-testid={`contest-${contest.contest}`} data-state={state}>
            <p>
                <span class="code">{contest.contest}</span> <bdi>{said.words}</bdi>
            </p>
            <p>
                <span class={`chip ${tone}`}>{words[state]}</span>{' '}
                {answered && <bdi>{answered.words}</bdi>}{' '}
                {answered?.by && <span class="help">{words.by(answered.by)}</span>}
            </p>
        </div>
    );
}

// All of them in one place; what they are about may be far up, or no longer there.
export function Contests({ room }: { room: Room }): JSX.Element | null {
    const words = t();
    const contests = [...room.desk.state.debrief.contests.values()];
    if (contests.length === 0) return null;
    return (
        <section class="d-section" data-testid="contests">
            <h3>{words.contest.yours}</h3>
            <ul class="d-list">
                {contests.map((c) => (
                    <li class="d-item" key={c.contest}>
                        <Icon name={c.answered ? 'check' : 'clock'} />
                        <div class="d-what">
                            <p class="d-which">
                                {words.figures.names[c.said.metric] ??
                                    (c.said.metric === 'technical'
                                        ? words.figures.technical
                                        : c.said.metric)}
                                <span class="mono">{c.said.item || words.contest.whole}</span>
                            </p>
                            <Told contest={c} />
                            <p class="help">{date_time(c.utc_ms)}</p>
                        </div>
                    </li>
                ))}
            </ul>
        </section>
    );
}
