// Plain sentences, for guests who see a drill for the first time: one figure at a time, and what it
// means.
import type { JSX } from 'preact';
import type { DrillLine } from '@/app/line';
import { highlights, teams_that_told, type Highlight } from '@/model/highlights';
import type { State } from '@/model/state';
import { drill_clock, isolate } from '@/text/language';
import { found_words, highlight_words, phase_words, type Screen } from './screens';
import { story } from './story';
import { t } from './text';

interface Sentence {
    id: string;
    // Of a sentence without a figure: what it is about.
    lead?: string;
    figure?: string;
    words: string;
}

// Told to the hall, but nothing that the teams have achieved.
const kNot_achieved: ReadonlySet<Highlight['kind']> = new Set([
    'started',
    'paused',
    'resumed',
    'ended',
    'decision_opened',
]);

export function plain_screens(line: DrillLine): Screen[] {
    return sentences(line).map((sentence) => ({
        id: `plain-${sentence.id}`,
        show: () => <Plain sentence={sentence} />,
    }));
}

function sentences(line: DrillLine): Sentence[] {
    const state = line.state.value;
    const words = t().figures;
    const waits = phase_words(state);
    const all: Sentence[] = [
        waits
            ? { id: 'time', words: waits }
            : { id: 'time', figure: drill_clock(line.now.value, false), words: words.time },
    ];
    const count = (id: string, n: number, say: (n: number) => string) =>
        n > 0 && all.push({ id, figure: String(n), words: say(n) });
    const teams = state.teams.size;
    count('teams', teams, words.teams);
    const news = story(state).at(-1);
    if (news) all.push({ id: 'news', lead: words.news, words: isolate(news.title) });
    count('injects', state.picture?.injects ?? 0, words.injects);
    count('messages', messages_of_teams(state), words.messages);
    count('told', teams_that_told(state), (n) => words.told(n, teams));
    count('answers', state.picture?.answers ?? 0, words.answers);
    // What has gone furthest: the one sentence of this kind that can only be good news.
    const themes = state.picture?.themes.filter((theme) => theme.role !== undefined) ?? [];
    const best = [...themes].sort((a, b) => b.known - a.known)[0];
    if (best) count('known', best.known, (n) => words.known(n, found_words(state, best.role)));
    const decided = [...state.decisions.values()].filter((d) => d.closed?.rule_met).length;
    count('decisions', decided, words.decisions);
    const moment = highlights(state)
        .filter((h) => !kNot_achieved.has(h.kind))
        .at(-1);
    if (moment)
        all.push({ id: 'moment', lead: words.moment, words: highlight_words(state, moment) });
    return all;
}

function messages_of_teams(s: State): number {
    return [...s.messages.values()].filter((m) => m.data.from !== undefined).length;
}

function Plain({ sentence }: { sentence: Sentence }): JSX.Element {
    const { id, lead, figure, words } = sentence;
    return (
        <section class="wall-screen wall-plain" data-testid="plain" data-sentence={id}>
            {lead && <h2>{lead}</h2>}
            {figure !== undefined && <p class="wall-figure">{figure}</p>}
            <p class={figure === undefined ? 'wall-sentence' : 'wall-words'}>{words}</p>
        </section>
    );
}
