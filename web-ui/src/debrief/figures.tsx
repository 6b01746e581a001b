// The own team's figures. Each opens into its items; each figure and each item can be contested.
import type { JSX } from 'preact';
import { held_cards } from '@/model/select';
import { common } from '@/text/common';
import { drill_clock } from '@/text/language';
import type { IconName } from '@/ui/icons';
import { open_replay } from '@/replay/address';
import { Icon, To } from '@/ui/parts';
import { ContestHere } from './contest';
import type { Room } from './room';
import { Skeleton } from '@/ui/skeleton';
import type { Figure, Item, OwnScores, Scores } from './scores';
import { Section } from './section';
import { Technical } from './technical';
import { date_time, debrief_words, number, t } from './text';

export function Figures({ room, scores }: { room: Room; scores: Scores }): JSX.Element {
    const words = t().figures;
    const own = scores.own.value;
    const until = room.desk.state.debrief.contests_until_ms;
    return (
        <Section id="figures" title={words.title}>
            <p class="d-about">{words.about}</p>
            <p class="help" data-testid="contest-until" data-open={until !== undefined}>
                {until === undefined ? t().contest.closed : t().contest.open(date_time(until))}
            </p>
            {own && <All room={room} own={own} />}
            {!own && !scores.failed.value && <Skeleton words={words.loading} lines={9} />}
            {scores.failed.value && (
                <div class="actions">
                    <p>{words.failed}</p>
                    <button class="button small" onClick={() => void scores.load()}>
                        {common.words().retry}
                    </button>
                </div>
            )}
        </Section>
    );
}

function All({ room, own }: { room: Room; own: OwnScores }): JSX.Element {
    const { team } = own;
    const facts = new Map(held_cards(room.desk.state).map((c) => [c.card.id, c.card.text]));
    const of = (id: string, figure: Figure) => (
        <FigureView key={id} room={room} own={own} facts={facts} id={id} figure={figure} />
    );
    return (
        <div class="d-figures" data-testid="figures">
            <Owed obligations={team.obligations} />
            {of('index', team.index)}
            {of('sharing_so_far', team.sharing_so_far)}
            {Object.entries(team.metrics).map(([id, figure]) => of(id, figure))}
            <Technical room={room} technical={team.technical} />
        </div>
    );
}

function Owed({ obligations }: { obligations: Record<string, number> }): JSX.Element | null {
    const words = t().figures;
    const { live = 0, in_time = 0, late = 0, missed = 0, excused = 0 } = obligations;
    if (live === 0) return null;
    return (
        <p class="d-owed">
            {words.owed(live)}: <span class="chip done">{words.in_time(number(in_time))}</span>{' '}
            {late > 0 && <span class="chip due">{words.late(number(late))}</span>}{' '}
            {missed > 0 && <span class="chip late">{words.missed(number(missed))}</span>}{' '}
            {excused > 0 && <span class="chip">{words.excused(number(excused))}</span>}
        </p>
    );
}

// Figures without items of their own: those are with the figures they sum up.
const kSums: ReadonlySet<string> = new Set(['index', 'sharing_so_far', 'F']);

interface FigureProps {
    room: Room;
    own: OwnScores;
    // Texts of the facts that the team holds.
    facts: ReadonlyMap<string, string>;
    id: string;
    figure: Figure;
}

function FigureView(props: FigureProps): JSX.Element {
    const { own, id, figure, room } = props;
    const words = t().figures;
    const between = own.intervals?.[id];
    const value = figure.value;
    return (
        <details class="fold d-figure" data-testid={`figure-${id}`} data-value={value ?? ''}>
            <summary>
                <span class="d-name">
                    {words.names[id] ?? id}
                    {/^[A-Z]/.test(id) && <span class="code">{id}</span>}
                </span>
                {value === null ? (
                    <span class="d-absent">{words.absent[figure.absent ?? ''] ?? words.none}</span>
                ) : (
                    <Meter value={value} low={between?.low} high={between?.high} />
                )}
            </summary>
            <div class="d-items">
                {value !== null && between && (
                    <p class="help">
                        {words.interval(number(between.low, 2), number(between.high, 2))}
                    </p>
                )}
                {id === 'index' && own.index.partial && <p class="help">{words.partial}</p>}
                {figure.items.length > 0 && (
                    <ul class="d-list">
                        {figure.items.map((item) => (
                            <ItemView key={item.id} {...props} item={item} />
                        ))}
                    </ul>
                )}
                {figure.items.length === 0 && (
                    <p class="help">{kSums.has(id) ? words.from_others : words.no_items}</p>
                )}
                {!!figure.withheld && <p class="help">{words.withheld(figure.withheld)}</p>}
                <ContestHere room={room} metric={id} item="" label={t().contest.this_figure} />
            </div>
        </details>
    );
}

// A figure on its line from 0 to 1, with the band it may as well lie in.
function Meter(props: { value: number; low?: number; high?: number }): JSX.Element {
    const { value, low, high } = props;
    const at = (x: number) => 100 * Math.min(1, Math.max(0, x));
    return (
        <span class="d-meter">
            <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <path class="track" d="M0 6H100" />
                {low !== undefined && high !== undefined && (
                    <path class="band" d={`M${at(low)} 6H${at(high)}`} />
                )}
                <path class="point" d={`M${Math.min(98.5, Math.max(1.5, at(value)))} 0V12`} />
            </svg>
            <strong class="figure">{number(value, 2)}</strong>
        </span>
    );
}

type Mood = 'done' | 'due' | 'late' | 'out';
const kMoods: Record<Mood, IconName> = {
    done: 'check',
    due: 'clock',
    late: 'x',
    out: 'circle-dashed',
};

// Of a breach the value is its severity: less is better.
function mood_of(metric: string, item: Item): Mood {
    if (!item.counted || item.value === undefined) return 'out';
    const good = metric === 'C3' ? 1 - item.value : item.value;
    return good >= 1 ? 'done' : good <= (metric === 'C3' ? 0.99 : 0) ? 'late' : 'due';
}

function ItemView(props: FigureProps & { item: Item }): JSX.Element {
    const { room, own, facts, id: metric, item } = props;
    const words = t().figures;
    const { desk } = room;
    const mood = mood_of(metric, item);
    const card = item.fact && facts.get(item.fact);
    const { message } = item;
    return (
        <li class={`d-item ${mood}`} data-testid={`item-of-${metric}`} data-item={item.id}>
            <Icon name={kMoods[mood]} />
            <div class="d-what">
                <p class="d-which">
                    {item.fact && <span class="code">{item.fact}</span>}
                    {item.from && item.to && (
                        <span>
                            {item.from} <To /> {item.to}
                        </span>
                    )}
                    {!item.fact && !item.from && <span class="mono">{item.id}</span>}
                    {!item.counted && <span class="chip">{words.not_counted}</span>}
                </p>
                {card && <p dir="auto">{card}</p>}
                <Rule own={own} rule={item.rule} />
                <Times item={item} />
                {item.parts?.map((part) => (
                    <p class="help" key={part.rule + part.id}>
                        <Rule own={own} rule={part.rule} /> <Times item={part} />
                    </p>
                ))}
                <div class="actions">
                    {message && desk.state.messages.has(message) && (
                        <button
                            class="link small"
                            onClick={() => desk.select({ kind: 'message', id: message })}
                        >
                            {words.open_message}
                        </button>
                    )}
                    <ShowMoment item={item} />
                    <ContestHere room={room} metric={metric} item={item.id} />
                </div>
            </div>
            {item.value !== undefined && (
                <span class="figure muted">
                    {metric === 'C3' && item.value > 0 && '−'}
                    {number(item.value, 2)}
                </span>
            )}
        </li>
    );
}

// When it was done, else when it should have been.
function ShowMoment({ item }: { item: Item }): JSX.Element | null {
    const { message } = item;
    const at_ms = item.at_ms ?? item.due_ms ?? item.start_ms;
    if (at_ms === undefined) return null;
    return (
        <button
            class="link small"
            data-testid="show-moment"
            onClick={() => open_replay({ at_ms, message }, '#debrief/')}
        >
            {t().figures.show_moment}
        </button>
    );
}

// The server's sentence.
function Rule({ own, rule }: { own: OwnScores; rule: string }): JSX.Element {
    const foreign = debrief_words.language() !== 'en';
    return (
        <span class="help" {...(foreign && { lang: 'en', dir: 'ltr' })}>
            {own.rules[rule] ?? rule}
        </span>
    );
}

// When the clock started and when it was done; of a request, when it was asked and when it was read.
function Times({ item }: { item: Item }): JSX.Element | null {
    const { start_ms, at_ms, due_ms } = item;
    const moments = [start_ms, at_ms].filter((ms) => ms !== undefined).sort((a, b) => a - b);
    if (moments.length === 0 && due_ms === undefined) return null;
    return (
        <span class="help d-times">
            {moments.map((ms, i) => (
                <span key={i}>
                    {i > 0 && <To />} <span class="clock">T+{drill_clock(ms)}</span>
                </span>
            ))}
            {due_ms !== undefined && <span>{t().figures.due(`T+${drill_clock(due_ms)}`)}</span>}
        </span>
    );
}
