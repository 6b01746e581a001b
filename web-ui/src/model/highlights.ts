// The moments of a drill that a hall should hear of: firsts and joint deeds, told as what all
// achieved. Of what is sent only that it was sent, by whom and of what kind is looked at, so that
// the projector can tell them from its bare copies.
import type { Id, Milliseconds, Team } from '@/generated/wire';
import type { Message, Moment, State } from './state';

export interface Highlight {
    at_ms: Milliseconds;
    kind:
        | 'started'
        | 'paused'
        | 'resumed'
        | 'ended'
        | 'first_warning'
        | 'first_for_all'
        | 'first_answer'
        | 'correction'
        | 'sighting'
        | 'claim'
        | 'all_spoke'
        | 'hundred'
        | 'decision_opened'
        | 'decision_closed';
    // Who told whom, where it is told by name.
    from?: Team;
    to?: Team;
    // Of a decision.
    id?: Id;
    // How many: messages, of a round hundred.
    n?: number;
}

type Kind = Highlight['kind'];

const kLife: ReadonlySet<Moment['kind']> = new Set(['started', 'paused', 'resumed', 'ended']);
const kTelling: ReadonlySet<string> = new Set(['inform', 'sighting', 'correct', 'propose']);

export function highlights(s: State): Highlight[] {
    const told: Highlight[] = [];
    const once = new Set<Kind>();
    const first = (highlight: Highlight) => {
        if (once.has(highlight.kind)) return;
        once.add(highlight.kind);
        told.push(highlight);
    };
    const spoke = new Set<Team>();
    let messages = 0;
    for (const m of s.moments) {
        if (kLife.has(m.kind)) told.push({ at_ms: m.at_ms, kind: m.kind as Kind });
        else if (m.kind === 'decision_opened')
            told.push({ at_ms: m.at_ms, kind: m.kind, id: m.id });
        else if (m.kind === 'decision_closed' && s.decisions.get(m.id)?.closed?.rule_met)
            told.push({ at_ms: m.at_ms, kind: m.kind, id: m.id });
        const message = m.kind === 'message' ? s.messages.get(m.id) : undefined;
        if (message?.data.from === undefined) continue;
        messages += 1;
        for (const highlight of of_message(message)) first(highlight);
        spoke.add(message.data.from);
        if (s.teams.size > 1 && spoke.size === s.teams.size)
            first({ at_ms: m.at_ms, kind: 'all_spoke', n: spoke.size });
        if (messages % 100 === 0) told.push({ at_ms: m.at_ms, kind: 'hundred', n: messages });
    }
    return told;
}

function of_message(message: Message): Highlight[] {
    const { at_ms, data } = message;
    const { from, message_kind: kind } = data;
    const found: Highlight[] = [];
    const to = data.to?.find((d) => d.kind === 'team' && d.team !== from)?.team;
    const wide = data.to?.some((d) => d.kind === 'region');
    if (kTelling.has(kind) && to !== undefined)
        found.push({ at_ms, kind: 'first_warning', from, to });
    if (kTelling.has(kind) && wide) found.push({ at_ms, kind: 'first_for_all', from });
    if (kind === 'answer') found.push({ at_ms, kind: 'first_answer' });
    if (kind === 'correct') found.push({ at_ms, kind: 'correction' });
    if (kind === 'sighting') found.push({ at_ms, kind: 'sighting' });
    if (kind === 'claim') found.push({ at_ms, kind: 'claim' });
    return found;
}

// Teams that have told another team, or all of them, something.
export function teams_that_told(s: State): number {
    const told = new Set<Team>();
    for (const { data } of s.messages.values())
        if (data.from !== undefined && data.to?.some((d) => d.kind !== 'excon'))
            told.add(data.from);
    return told.size;
}
