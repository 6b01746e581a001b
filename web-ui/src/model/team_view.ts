// One team as EXCON sees it: what has come to it and how it stands there, what it owes. Pure.
import type { Id, Milliseconds, Team } from '@/generated/wire';
import { cell_state, due_ms, type CellState } from './select';
import type { Message, State } from './state';

export interface TeamItem {
    kind: 'inject' | 'message' | 'decision';
    id: Id;
    title: string;
    at_ms: Milliseconds;
    opened_ms?: Milliseconds;
    // Of an inject.
    state?: CellState;
    // Something is asked and not yet given: until when.
    due_ms?: Milliseconds;
    voted?: boolean;
}

// What goes to the region or to the public reaches every team.
export function reaches(m: Message, team: Team): boolean {
    if (m.data.from === team) return false;
    return !!m.data.to?.some((d) => d.team === team || d.kind === 'region' || d.kind === 'public');
}

function injects_of(s: State, team: Team, now: Milliseconds): TeamItem[] {
    return [...s.injects.values()].flatMap((inject) => {
        const delivery = inject.deliveries.get(team);
        if (!delivery) return [];
        const asks = inject.content?.form && delivery.responses.length === 0;
        return {
            kind: 'inject' as const,
            id: inject.id,
            title: inject.content?.title ?? inject.id,
            at_ms: delivery.released_ms,
            opened_ms: delivery.opened_ms,
            state: cell_state(inject, team, now),
            due_ms: asks ? due_ms(inject, delivery) : undefined,
        };
    });
}

// All that has come to a team, newest first.
export function team_items(s: State, team: Team, now: Milliseconds): TeamItem[] {
    const messages = [...s.messages.values()].flatMap((m) =>
        reaches(m, team)
            ? {
                  kind: 'message' as const,
                  id: m.id,
                  title: m.data.subject,
                  at_ms: m.at_ms,
                  opened_ms: m.opened.get(team),
              }
            : [],
    );
    const decisions = [...s.decisions.values()].flatMap((d) =>
        d.teams.includes(team)
            ? {
                  kind: 'decision' as const,
                  id: d.id,
                  title: d.content?.title ?? d.id,
                  at_ms: d.opened_ms,
                  voted: d.votes.has(team),
                  due_ms: d.closed || d.votes.has(team) ? undefined : d.deadline_ms,
              }
            : [],
    );
    return [...injects_of(s, team, now), ...messages, ...decisions].sort(
        (a, b) => b.at_ms - a.at_ms,
    );
}

export interface Owed {
    id: Id;
    to: Team;
    fact: Id;
    due_ms?: Milliseconds;
}

// What it should have told by now or must tell soon, the oldest first.
export function owed_by(s: State, team: Team): Owed[] {
    return (s.scores?.obligations ?? [])
        .filter((o) => o.from === team && (o.state === 'open' || o.state === 'missed'))
        .sort((a, b) => (a.due_ms ?? Infinity) - (b.due_ms ?? Infinity));
}
