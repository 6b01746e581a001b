// What teams contest of their figures, until a date that EXCON sets; each gets an answer.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id } from '@/generated/wire';
import type { Contest } from '@/model/debrief';
import { field_id } from '@/model/judging';
import { team_code, team_name } from '@/model/select';
import { locale } from '@/text/language';
import { Empty, ErrorText, Icon } from '@/ui/parts';
import { JudgedList } from './judging';
import type { Room } from './room';
import { t } from './text';

const kWeek_ms = 7 * 24 * 3_600_000;

const when = (utc_ms: number) =>
    new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(
        utc_ms,
    );

// As <input type="datetime-local"> has it: the reader's own time.
function local_text(utc_ms: number): string {
    const d = new Date(utc_ms);
    const two = (n: number) => String(n).padStart(2, '0');
    return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}T${two(d.getHours())}:${two(d.getMinutes())}`;
}

export function Contests({ room }: { room: Room }): JSX.Element {
    const words = t().judging;
    const { contests } = room.state.debrief;
    // What waits for an answer first, the oldest of it.
    const all = [...contests.values()].sort(
        (a, b) =>
            Number(!!a.answered) - Number(!!b.answered) ||
            a.contest.localeCompare(b.contest, 'en', { numeric: true }),
    );
    return (
        <>
            {room.phase === 'ended' ? <Dates room={room} /> : <p>{words.before_end}</p>}
            {all.length === 0 && (
                <Empty icon="flag" title={words.none}>
                    {words.none_help}
                </Empty>
            )}
            <ul class="judged" data-testid="contests">
                {all.map((c) => (
                    <ContestRow key={c.contest} room={room} contest={c} />
                ))}
            </ul>
        </>
    );
}

function Dates({ room }: { room: Room }): JSX.Element {
    const until = room.state.debrief.contests_until_ms;
    const [date, set_date] = useState(local_text(until ?? Date.now() + kWeek_ms));
    const [problem, set_problem] = useState('');
    const words = t().judging;
    const open = async (e: Event) => {
        e.preventDefault();
        const chosen_ms = new Date(date).getTime();
        if (!(chosen_ms > Date.now())) return set_problem(words.past);
        set_problem('');
        await room.run({ kind: 'open_contests', until_utc_us: chosen_ms * 1000 }, words.done);
    };
    return (
        <form class="stack" onSubmit={(e) => void open(e)}>
            <p data-testid="contests-state" data-open={until !== undefined}>
                {until === undefined ? words.closed : words.open_until(when(until))}
            </p>
            <div class="actions">
                <label>
                    <span class="visually-hidden">{words.until}</span>
                    <input
                        class="input"
                        type="datetime-local"
                        value={date}
                        data-testid="contests-until"
                        onInput={(e) => set_date(e.currentTarget.value)}
                    />
                </label>
                <button class="button primary" data-testid="contests-open">
                    {until === undefined ? words.open : words.move}
                </button>
                {until !== undefined && (
                    <button
                        type="button"
                        class="button"
                        data-testid="contests-close"
                        onClick={() => void room.run({ kind: 'close_contests' }, words.done)}
                    >
                        {words.close}
                    </button>
                )}
            </div>
            {problem && <ErrorText>{problem}</ErrorText>}
        </form>
    );
}

// What was judged behind the contested item: “I02/plan” of the technical score is a field, “M7>XM”
// of C4 a request and who answered it.
function judged_item(room: Room, { said }: Contest): Id | undefined {
    const [inject, field] = said.item.split('/');
    if (said.metric === 'technical' && inject && field) return field_id(inject, said.team, field);
    const request = /^(M\d+)>/.exec(said.item)?.[1];
    if (said.metric !== 'C4' || !request) return undefined;
    for (const { id, data } of room.state.messages.values())
        if (data.reply_to === request && data.from === said.team && data.message_kind === 'answer')
            return id;
    return undefined;
}

function ContestRow({ room, contest }: { room: Room; contest: Contest }): JSX.Element {
    const { said, answered } = contest;
    const words = t().judging;
    return (
        <li class="card" data-testid={`contest-${contest.contest}`} data-answered={!!answered}>
            <div class="inject-line">
                <span class="code">{team_code(room.state, said.team)}</span>
                <strong>
                    <bdi>{team_name(room.state, said.team)}</bdi>
                </strong>
                <span class="code">{words.figure(said.metric, said.item)}</span>
                <time class="muted">{when(contest.utc_ms)}</time>
                {answered && (
                    <span class={answered.upheld ? 'chip done' : 'chip'}>
                        {answered.upheld ? words.upheld : words.declined}
                    </span>
                )}
            </div>
            <p dir="auto">{said.words}</p>
            {answered ? (
                <p class="expected" dir="auto">
                    {answered.words} <span class="muted">({words.by(answered.by)})</span>
                </p>
            ) : (
                <AnswerForm room={room} contest={contest} />
            )}
            {(!answered || answered.upheld) && (
                <details>
                    <summary>{words.its_judgements}</summary>
                    <JudgedList room={room} team={said.team} about={judged_item(room, contest)} />
                </details>
            )}
        </li>
    );
}

function AnswerForm({ room, contest }: { room: Room; contest: Contest }): JSX.Element {
    const [said, set_said] = useState('');
    const [problem, set_problem] = useState('');
    const words = t().judging;
    const answer = async (upheld: boolean) => {
        if (!said.trim()) return set_problem(words.missing);
        set_problem('');
        const { contest: id } = contest;
        await room.run(
            { kind: 'answer_contest', contest: id, upheld, words: said.trim(), by: '' },
            words.done,
        );
    };
    return (
        <>
            <label>
                <span class="label">{words.answer}</span>
                <textarea
                    class="input"
                    dir="auto"
                    rows={2}
                    maxLength={4000}
                    value={said}
                    data-testid="contest-words"
                    onInput={(e) => set_said(e.currentTarget.value)}
                />
            </label>
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button
                    class="button small primary"
                    data-testid="uphold"
                    onClick={() => void answer(true)}
                >
                    <Icon name="check" /> {words.uphold}
                </button>
                <button
                    class="button small"
                    data-testid="decline"
                    onClick={() => void answer(false)}
                >
                    <Icon name="x" /> {words.decline}
                </button>
            </div>
        </>
    );
}
