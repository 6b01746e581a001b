// What EXCON should look at now, the most pressing first.
import type { Id, Milliseconds, Team } from '@/generated/wire';
import { cell_state, due_ms } from './select';
import type { State } from './state';

export type Alert =
    | { kind: 'disk' | 'restart' }
    | { kind: 'help'; message: Id; team: Team; at_ms: Milliseconds }
    | { kind: 'offline'; team: Team }
    | { kind: 'overdue'; inject: Id; team: Team; due_ms: Milliseconds }
    | { kind: 'unopened'; inject: Id; team: Team; at_ms: Milliseconds }
    | { kind: 'deadline'; decision: Id; due_ms: Milliseconds };

// Not opened for so long is worth a call.
const kUnopened_ms = 5 * 60_000;
const kDeadline_soon_ms = 5 * 60_000;

function about_help(s: State): Alert[] {
    const answered = new Set<Id>();
    for (const m of s.messages.values())
        if (m.data.from === undefined && m.data.reply_to) answered.add(m.data.reply_to);
    const found: Alert[] = [];
    for (const m of s.messages.values()) {
        const asks = m.data.from !== undefined && m.data.message_kind !== 'acknowledge';
        if (!asks || answered.has(m.id) || !m.data.to?.some((d) => d.kind === 'excon')) continue;
        found.push({ kind: 'help', message: m.id, team: m.data.from ?? 0, at_ms: m.at_ms });
    }
    return found;
}

function about_teams(s: State): Alert[] {
    const found: Alert[] = [];
    for (const team of s.teams.values()) {
        if (team.simulated) continue;
        const people = [...s.people.values()].filter((p) => p.team === team.team);
        if (people.length > 0 && !people.some((p) => p.online))
            found.push({ kind: 'offline', team: team.team });
    }
    return found;
}

function about_injects(s: State, now: Milliseconds): Alert[] {
    const found: Alert[] = [];
    for (const inject of s.injects.values())
        for (const [team, delivery] of inject.deliveries) {
            const due = inject.content?.form ? due_ms(inject, delivery) : undefined;
            const answered = delivery.responses.length > 0;
            if (due !== undefined && cell_state(inject, team, now) === 'late')
                found.push({ kind: 'overdue', inject: inject.id, team, due_ms: due });
            else if (
                delivery.opened_ms === undefined &&
                !answered &&
                now - delivery.released_ms > kUnopened_ms
            )
                found.push({
                    kind: 'unopened',
                    inject: inject.id,
                    team,
                    at_ms: delivery.released_ms,
                });
        }
    return found;
}

export function alerts(s: State, now: Milliseconds): Alert[] {
    if (s.clock?.phase === 'ended') return [];
    const found: Alert[] = [];
    if (s.paused && s.paused.reason !== 'excon') found.push({ kind: s.paused.reason });
    found.push(...about_help(s), ...about_teams(s));
    if (s.clock?.phase !== 'running' && s.clock?.phase !== 'paused') return found;
    for (const d of s.decisions.values())
        if (!d.closed && d.deadline_ms - now < kDeadline_soon_ms)
            found.push({ kind: 'deadline', decision: d.id, due_ms: d.deadline_ms });
    found.push(...about_injects(s, now));
    return found;
}
