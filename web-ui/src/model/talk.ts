// Who has written to whom, for those who see no scores: the projector shows that messages flow, not
// how good they are. What goes to all teams is left out: it would draw every line at once and hide
// who turns to whom.
import type { Edge, Team } from '@/generated/wire';
import type { State } from './state';

// The latest edges come last.
export function talk_edges(s: State): Edge[] {
    const edges = new Map<string, Edge>();
    const add = (from: Team, to: Team) => {
        const key = `${from}-${to}`;
        const edge = edges.get(key) ?? { from, to, owed: 0, in_time: 0, late: 0, breach: 0 };
        edge.in_time += 1;
        edges.delete(key);
        edges.set(key, edge);
    };
    for (const { data } of s.messages.values()) {
        const { from } = data;
        if (from === undefined) continue;
        for (const d of data.to ?? []) {
            if (d.kind === 'team' && d.team !== undefined && d.team !== from) add(from, d.team);
        }
    }
    return [...edges.values()];
}
