// After ENDEX: the drill at any moment. Loaded when it is opened; no part of any first load.
import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Line } from '@/app/line';
import { debrief_words } from '@/debrief/text';
import type { Edge, Team } from '@/generated/wire';
import { talk_edges } from '@/model/talk';
import { common } from '@/text/common';
import { chosen } from '@/text/language';
import { Graph } from '@/ui/graph';
import graph_look from '@/ui/graph.css' with { type: 'text' };
import { Icon } from '@/ui/parts';
import { graph_words } from '@/ui/text';
import { wear } from '@/ui/wear';
import type { Place } from './place';
import { Controls, Filters, Scrubber } from './controls';
import { edges_at } from './items';
import { Lanes } from './lanes';
import { load_reel } from './load';
import { Panels } from './panels';
import look from './replay.lazy.css';
import { Show } from './show';
import { replay_words, t } from './text';

export async function open(line: Line, place: Place): Promise<(back: () => void) => JSX.Element> {
    wear(graph_look);
    wear(look);
    const load_words = (tag: string) =>
        Promise.all([replay_words, debrief_words, graph_words].map((words) => words.load(tag)));
    const [reel] = await Promise.all([load_reel(line, chosen.peek()), load_words(chosen.peek())]);
    effect(() => void load_words(chosen.value).catch(() => undefined));
    const show = new Show(reel);
    show.open_at(place);
    return (back) => <Replay show={show} back={back} />;
}

function on_key(show: Show, e: KeyboardEvent): void {
    const here = e.target instanceof Element && e.target.closest('button, input, select, summary');
    if (here || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === ' ') {
        if (show.playing.peek()) show.pause();
        else show.play();
    } else if (e.key === ',' || e.key === '.') show.step(e.key === '.' ? 1 : -1);
    else return;
    e.preventDefault();
}

function Replay({ show, back }: { show: Show; back(): void }): JSX.Element {
    const heading = useRef<HTMLHeadingElement>(null);
    useEffect(() => {
        heading.current?.focus();
        const key = (e: KeyboardEvent) => on_key(show, e);
        addEventListener('keydown', key);
        return () => {
            show.pause();
            removeEventListener('keydown', key);
        };
    }, [show]);
    return (
        <main class="replay" data-testid="replay">
            <header class="r-head">
                <button class="button quiet small" data-testid="replay-back" onClick={back}>
                    <Icon name="arrow-left" /> {t().back}
                </button>
                <h1 tabIndex={-1} ref={heading}>
                    {common.words().replay}
                </h1>
                <bdi class="muted">{show.film.hello.drill.title}</bdi>
            </header>
            <Controls show={show} />
            <Filters show={show} />
            <div class="r-time">
                <Scrubber show={show} />
                <Lanes show={show} />
            </div>
            <div class="r-below">
                <Network show={show} />
                <Panels show={show} />
            </div>
        </main>
    );
}

// From whom to whom the item went that was jumped to.
function marked(show: Show): { from: Team; to: Team } | undefined {
    const item = show.item.value;
    const team = (code: string | undefined) => show.teams.find((x) => x.code === code)?.team;
    const [from, to] = [team(item?.from ?? item?.team), team(item?.to)];
    return from === undefined || to === undefined ? undefined : { from, to };
}

function Network({ show }: { show: Show }): JSX.Element {
    const { items } = show.reel;
    const state = show.state.value;
    const told = items ? edges_at(items, show.teams, show.drawn_ms.value) : undefined;
    const team = show.team.value;
    const concerns = (e: Edge) => team === undefined || e.from === team || e.to === team;
    const title = items ? graph_words.words().title : t().spoken;
    return (
        <section class="r-network" data-testid="replay-graph" aria-label={title}>
            <h2>{title}</h2>
            <Graph
                teams={show.teams}
                edges={(told?.edges ?? talk_edges(state)).filter(concerns)}
                wide={told?.wide ?? []}
                title={title}
                marked={marked(show)}
                plain={!items}
            />
        </section>
    );
}
