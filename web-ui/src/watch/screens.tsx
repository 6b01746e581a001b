// The screens of the wall, one thought on each.
import type { JSX } from 'preact';
import type { DrillLine } from '@/app/line';
import { highlights, type Highlight } from '@/model/highlights';
import { team_name, teams_in_order } from '@/model/select';
import type { State } from '@/model/state';
import { talk_edges } from '@/model/talk';
import { common } from '@/text/common';
import { drill_clock, isolate, wall_clock } from '@/text/language';
import { Graph } from '@/ui/graph';
import { channel_icon } from '@/ui/icons';
import { Icon } from '@/ui/parts';
import { story } from './story';
import { t } from './text';

export interface Screen {
    id: string;
    // For the tabs; plain sentences have none.
    name?: string;
    show(): JSX.Element;
}

// What fits on a wall and is still read.
const kShown = 5;

export function screens(line: DrillLine): Screen[] {
    const state = line.state.value;
    const { names } = t();
    const all: Screen[] = [{ id: 'clock', name: names.clock, show: () => <Clock line={line} /> }];
    if (story(state).length > 0)
        all.push({ id: 'story', name: names.story, show: () => <Story state={state} /> });
    if (state.teams.size > 0)
        all.push({ id: 'network', name: names.network, show: () => <Network state={state} /> });
    if (state.picture && state.picture.themes.length > 0)
        all.push({ id: 'spread', name: names.spread, show: () => <Spread state={state} /> });
    if (highlights(state).length > 0)
        all.push({ id: 'moments', name: names.moments, show: () => <KeyMoments state={state} /> });
    return all;
}

// The phase in words that fit a hall.
export function phase_words(state: State): string {
    const phase = state.clock?.phase ?? 'draft';
    if (phase === 'draft' || phase === 'lobby') return t().waiting;
    if (phase === 'ended') return `${common.words().phase.ended}. ${t().over}`;
    return phase === 'paused' ? common.words().phase.paused : '';
}

export function DrillClock({ line }: { line: DrillLine }): JSX.Element {
    return (
        <span
            class="clock"
            role="timer"
            aria-label={common.words().drill_clock}
            data-testid="drill-clock"
        >
            {drill_clock(line.now.value)}
        </span>
    );
}

function Clock({ line }: { line: DrillLine }): JSX.Element {
    const state = line.state.value;
    return (
        <section class="wall-screen wall-big" aria-label={t().names.clock}>
            <DrillClock line={line} />
            <p class="wall-phase" data-phase={state.clock?.phase}>
                {phase_words(state) || wall_clock(Date.now())}
            </p>
        </section>
    );
}

function Story({ state }: { state: State }): JSX.Element {
    return (
        <section class="wall-screen" data-testid="story">
            <h2>{t().story}</h2>
            <ol class="wall-lines">
                {story(state)
                    .slice(-kShown)
                    .reverse()
                    .map((told) => (
                        <li key={told.id}>
                            <Icon name={channel_icon(told.channel)} />
                            <span dir="auto">{told.title}</span>
                            <time>{drill_clock(told.at_ms, false)}</time>
                        </li>
                    ))}
            </ol>
        </section>
    );
}

// More lines than these are a blot to the last row: then the latest are drawn.
const kLines = 90;

function Network({ state }: { state: State }): JSX.Element {
    const edges = talk_edges(state);
    return (
        <section class="wall-screen wall-network" data-testid="graph">
            <h2>
                {t().network} <span class="muted">{t().messages(state.messages.size)}</span>
                {edges.length > kLines && <span class="muted">{t().latest(kLines)}</span>}
            </h2>
            <Graph teams={teams_in_order(state)} edges={edges.slice(-kLines)} plain />
        </section>
    );
}

export function found_words(state: State, role: string | undefined): string {
    const title = state.hello?.roles.find((r) => r.id === role)?.title;
    return title === undefined ? t().found_outside : isolate(title);
}

function Spread({ state }: { state: State }): JSX.Element {
    const { themes = [], teams = 1 } = state.picture ?? {};
    return (
        <section class="wall-screen" data-testid="spread">
            <h2>{t().spread}</h2>
            <ul class="wall-spread">
                {themes.map(({ role, known }) => (
                    <li key={role ?? ''} data-known={known}>
                        <span>
                            {role === undefined
                                ? t().found_outside
                                : t().found_by(found_words(state, role))}
                        </span>
                        <Reach known={known} teams={teams} />
                        <span class="muted">{t().known_to(known, teams)}</span>
                    </li>
                ))}
            </ul>
        </section>
    );
}

// A mark for each team, filled as word reaches it; in no order of teams.
function Reach({ known, teams }: { known: number; teams: number }): JSX.Element {
    return (
        <svg class="wall-reach" viewBox={`0 0 ${teams} 1`} preserveAspectRatio="none" aria-hidden>
            {Array.from({ length: teams }, (_, i) => (
                <rect
                    key={i}
                    class={i < known ? 'full' : ''}
                    x={i + 0.06}
                    width="0.88"
                    height="1"
                />
            ))}
        </svg>
    );
}

export function highlight_words(s: State, h: Highlight): string {
    const words = t().highlights;
    const title = isolate(s.decisions.get(h.id ?? '')?.content?.title ?? '');
    switch (h.kind) {
        case 'first_warning':
            return words.first_warning(isolate(team_name(s, h.from)), isolate(team_name(s, h.to)));
        case 'first_for_all':
            return words.first_for_all(isolate(team_name(s, h.from)));
        case 'all_spoke':
        case 'hundred':
            return words[h.kind](h.n ?? 0);
        case 'decision_opened':
        case 'decision_closed':
            return words[h.kind](title);
        default:
            return words[h.kind];
    }
}

function KeyMoments({ state }: { state: State }): JSX.Element {
    const last = highlights(state).slice(-kShown).reverse();
    return (
        <section class="wall-screen" data-testid="moments">
            <h2>{t().moments}</h2>
            <ol class="wall-lines">
                {last.map((h) => (
                    <li key={`${h.kind}${h.at_ms}${h.id ?? ''}`} data-kind={h.kind}>
                        <Icon name="flag" />
                        <span>{highlight_words(state, h)}</span>
                        <time>{drill_clock(h.at_ms, false)}</time>
                    </li>
                ))}
            </ol>
        </section>
    );
}
