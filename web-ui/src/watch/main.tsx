// The projector: one thought, very big, readable from the last row.
import { signal } from '@preact/signals';
import { render, type JSX } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/ui/controls.css';
import '@/ui/prose.css';
import '@/ui/bar.css';
import '@/ui/graph.css';
import './watch.css';
import { EntrancePage } from '@/app/entrance';
import type { DrillLine } from '@/app/line';
import { keep_offline } from '@/app/offline';
import { teams_in_order, team_name } from '@/model/select';
import type { Moment, State } from '@/model/state';
import { talk_edges } from '@/model/talk';
import { common } from '@/text/common';
import {
    Catalogue,
    drill_clock,
    preferred_language,
    use_language,
    wall_clock,
} from '@/text/language';
import { Graph } from '@/ui/graph';
import { channel_icon } from '@/ui/icons';
import { Bell, Icon } from '@/ui/parts';
import { start_theme } from '@/ui/theme';
import type { Words } from './text.en';

const watch_words = new Catalogue<Words>({
    en: () => import('./text.en'),
    fr: () => import('./text.fr'),
    ar: () => import('./text.ar'),
    es: () => import('./text.es'),
    ru: () => import('./text.ru'),
    zh: () => import('./text.zh'),
});
const t = () => watch_words.words();

const kViews = ['all', 'clock', 'story', 'network'] as const;
type View = (typeof kViews)[number];
const view = signal<View>('all');

// What fits on a wall and is still read.
const kStory_shown = 6;

function Clock({ line }: { line: DrillLine }): JSX.Element {
    const phase = line.state.value.clock?.phase ?? 'draft';
    const words = t();
    const said = {
        draft: words.waiting,
        lobby: words.waiting,
        paused: words.paused,
        ended: words.ended,
        running: '',
    };
    return (
        <div class="wall-clock" role="timer" aria-label={common.words().drill_clock}>
            <span class="clock" data-testid="drill-clock">
                {drill_clock(line.now.value)}
            </span>
            <span class="wall-phase" data-testid="phase" data-phase={phase}>
                {said[phase] || wall_clock(Date.now())}
            </span>
        </div>
    );
}

function Story({ state }: { state: State }): JSX.Element {
    const told = state.moments.filter((m) => m.kind === 'inject');
    const shown = told.slice(-kStory_shown).reverse();
    return (
        <section class="wall-story" aria-label={t().story} data-testid="story">
            <h2>{t().story}</h2>
            {shown.length === 0 && <p class="muted">{t().nothing}</p>}
            <ol>
                {shown.map((m) => {
                    const content = state.injects.get(m.id)?.content;
                    return (
                        <li key={m.seq}>
                            <Icon name={channel_icon(content?.channel ?? '')} />
                            <span dir="auto">{content?.title ?? m.id}</span>
                            <time>{drill_clock(m.at_ms, false)}</time>
                        </li>
                    );
                })}
            </ol>
        </section>
    );
}

function moment_words(s: State, m: Moment): string | undefined {
    const words = t();
    switch (m.kind) {
        case 'decision_opened':
        case 'decision_closed': {
            const decision = s.decisions.get(m.id);
            const option = decision?.content?.options.find((o) => o.id === decision.closed?.option);
            const title = decision?.content?.title ?? '';
            return words[m.kind](
                m.kind === 'decision_closed' && option ? `${title}: ${option.label}` : title,
            );
        }
        case 'task':
            return words.task(team_name(s, m.teams[0]));
        case 'started':
        case 'paused':
        case 'resumed':
        case 'ended':
            return words[m.kind];
        default:
            return undefined;
    }
}

function KeyMoments({ state }: { state: State }): JSX.Element | null {
    const last = state.moments
        .filter((m) => moment_words(state, m) !== undefined)
        .slice(-3)
        .reverse();
    if (last.length === 0) return null;
    return (
        <section class="wall-moments" aria-label={t().moments}>
            <h2>{t().moments}</h2>
            <ul>
                {last.map((m) => (
                    <li key={m.seq}>
                        <time>{drill_clock(m.at_ms, false)}</time>{' '}
                        <span dir="auto">{moment_words(state, m)}</span>
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Network({ state }: { state: State }): JSX.Element {
    const words = { ...t(), ...t().kinds };
    const n = state.messages.size;
    return (
        <section class="wall-network" aria-label={t().network} data-testid="graph">
            <h2>
                {t().network} <span class="muted">{t().messages(String(n))}</span>
            </h2>
            <Graph teams={teams_in_order(state)} edges={talk_edges(state)} words={words} plain />
        </section>
    );
}

function Wall({ line }: { line: DrillLine }): JSX.Element {
    const state = line.state.value;
    const shows = (part: View) => view.value === 'all' || view.value === part;
    const offline = line.link_state.value !== 'online';
    return (
        <main class="wall" data-view={view.value}>
            <header class="wall-head">
                <Bell /> <span>{state.hello?.drill.title}</span>
                <span class="grow" />
                {offline && (
                    <span class="wall-offline">
                        <Icon name="wifi-off" /> {common.words().link[line.link_state.value]}
                    </span>
                )}
                <nav>
                    {kViews.map((v) => (
                        <button
                            key={v}
                            class="tab"
                            aria-pressed={view.value === v}
                            onClick={() => (view.value = v)}
                        >
                            {t().views[v]}
                        </button>
                    ))}
                </nav>
            </header>
            {shows('clock') && <Clock line={line} />}
            {shows('story') && <Story state={state} />}
            {shows('network') && <Network state={state} />}
            {(view.value === 'all' || view.value === 'story') && <KeyMoments state={state} />}
        </main>
    );
}

async function start(): Promise<void> {
    start_theme('watch', 'dark');
    keep_offline();
    await use_language(preferred_language(), common, watch_words);
    const words = () => ({ opening: t().opening, bad_link: t().bad_link, help: t().bad_link_help });
    render(
        <EntrancePage role="observer" words={words} inside={(line) => <Wall line={line} />} />,
        document.getElementById('app')!,
    );
}

void start();
