// What EXCON should look at now, the worst first. Things of one kind with one team are one alert,
// and a worse one silences what follows from it: who is offline is not also stuck and overdue.
import type { Id, Milliseconds, Team } from '@/generated/wire';
import { cell_state, due_ms } from './select';
import type { State } from './state';

interface OfTeam {
    team: Team;
    // The injects, messages or obligations it is about.
    items: Id[];
    // Since when it stands so.
    since_ms: Milliseconds;
}

export type Alert =
    | { kind: 'disk' | 'restart' }
    | ({ kind: 'help' | 'stuck' | 'overdue' | 'owed' | 'overload' } & OfTeam)
    | { kind: 'offline'; team: Team }
    | { kind: 'unopened'; inject: Id; teams: Team[]; since_ms: Milliseconds }
    | { kind: 'deadline'; decision: Id; due_ms: Milliseconds };

// Not opened for so long is worth a call.
const kUnopened_ms = 5 * 60_000;
const kDeadline_soon_ms = 5 * 60_000;
// A team that has something to answer and of which nothing was seen for so long is stuck.
const kStuck_ms = 10 * 60_000;
// So many answers due within so long are more than a team can give.
const kOverload = 4;
const kOverload_within_ms = 15 * 60_000;

// The same alert keeps its key while it grows or shrinks.
export function key_of(a: Alert): string {
    switch (a.kind) {
        case 'disk':
        case 'restart':
            return a.kind;
        case 'unopened':
            return `unopened ${a.inject}`;
        case 'deadline':
            return `deadline ${a.decision}`;
        default:
            return `${a.kind} ${a.team}`;
    }
}

// What it is about, so that one that was handled comes back only with something new.
export function items_of(a: Alert): string[] {
    switch (a.kind) {
        case 'disk':
        case 'restart':
        case 'offline':
        case 'deadline':
            return [];
        case 'unopened':
            return a.teams.map(String);
        default:
            return a.items;
    }
}

function grouped(
    found: Map<Team, OfTeam>,
    team: Team,
    item: Id,
    since_ms: Milliseconds,
): Map<Team, OfTeam> {
    const known = found.get(team) ?? { team, items: [], since_ms };
    known.items.push(item);
    known.since_ms = Math.min(known.since_ms, since_ms);
    return found.set(team, known);
}

function about_help(s: State): Map<Team, OfTeam> {
    const answered = new Set<Id>();
    for (const m of s.messages.values())
        if (m.data.from === undefined && m.data.reply_to) answered.add(m.data.reply_to);
    const found = new Map<Team, OfTeam>();
    for (const m of s.messages.values()) {
        const { from } = m.data;
        if (from === undefined || m.data.message_kind === 'acknowledge') continue;
        if (answered.has(m.id) || !m.data.to?.some((d) => d.kind === 'excon')) continue;
        grouped(found, from, m.id, m.at_ms);
    }
    return found;
}

export function is_offline(s: State, team: Team): boolean {
    if (s.teams.get(team)?.simulated) return false;
    const people = [...s.people.values()].filter((p) => p.team === team);
    return people.length > 0 && !people.some((p) => p.online);
}

// When a team was last seen to open, write, answer or send something.
export function last_seen(s: State): Map<Team, Milliseconds> {
    const seen = new Map<Team, Milliseconds>();
    const see = (team: Team, at: Milliseconds | undefined) =>
        at !== undefined && seen.set(team, Math.max(seen.get(team) ?? 0, at));
    for (const inject of s.injects.values())
        for (const [team, d] of inject.deliveries) {
            see(team, d.opened_ms);
            see(team, d.draft?.at_ms);
            see(team, d.responses.at(-1)?.at_ms);
        }
    for (const m of s.messages.values()) if (m.data.from !== undefined) see(m.data.from, m.at_ms);
    return seen;
}

interface Open {
    inject: Id;
    due: Milliseconds;
    late: boolean;
    released_ms: Milliseconds;
}

// What a team has to answer and has not, soonest due first.
export function open_answers(s: State, now: Milliseconds): Map<Team, Open[]> {
    const found = new Map<Team, Open[]>();
    for (const inject of s.injects.values())
        for (const [team, delivery] of inject.deliveries) {
            const due = inject.content?.form ? due_ms(inject, delivery) : undefined;
            if (due === undefined || delivery.responses.length > 0) continue;
            const late = cell_state(inject, team, now) === 'late';
            const { released_ms } = delivery;
            const open = found.get(team) ?? [];
            found.set(team, [...open, { inject: inject.id, due, late, released_ms }]);
        }
    for (const open of found.values()) open.sort((a, b) => a.due - b.due);
    return found;
}

function about_answers(s: State, now: Milliseconds, offline: ReadonlySet<Team>): Alert[] {
    const seen = last_seen(s);
    const found: Alert[] = [];
    for (const [team, open] of open_answers(s, now)) {
        if (offline.has(team)) continue;
        const items = open.map((o) => o.inject);
        const waits = Math.min(...open.map((o) => o.released_ms));
        const quiet = Math.max(seen.get(team) ?? 0, waits);
        if (now - quiet > kStuck_ms) {
            found.push({ kind: 'stuck', team, items, since_ms: quiet });
            continue;
        }
        const late = open.filter((o) => o.late);
        const first = late[0];
        if (first)
            found.push({
                kind: 'overdue',
                team,
                items: late.map((o) => o.inject),
                since_ms: first.due,
            });
        const soon = open.filter((o) => !o.late && o.due - now < kOverload_within_ms);
        if (soon.length >= kOverload)
            found.push({
                kind: 'overload',
                team,
                items: soon.map((o) => o.inject),
                since_ms: soon[0]?.due ?? now,
            });
    }
    return found;
}

// Facts that a team should have passed on by now and has not.
function about_owed(s: State, now: Milliseconds, offline: ReadonlySet<Team>): Alert[] {
    const found = new Map<Team, OfTeam>();
    for (const o of s.scores?.obligations ?? []) {
        const over = o.state === 'missed' || (o.state === 'open' && (o.due_ms ?? now) < now);
        if (over && !offline.has(o.from)) grouped(found, o.from, o.id, o.due_ms ?? now);
    }
    return [...found.values()].map((of_team) => ({ kind: 'owed', ...of_team }));
}

function about_unopened(s: State, now: Milliseconds, silent: ReadonlySet<Team>): Alert[] {
    const found: Alert[] = [];
    for (const inject of s.injects.values()) {
        const waiting = [...inject.deliveries].filter(
            ([team, d]) =>
                !silent.has(team) &&
                d.opened_ms === undefined &&
                d.responses.length === 0 &&
                now - d.released_ms > kUnopened_ms &&
                cell_state(inject, team, now) !== 'late',
        );
        if (waiting.length > 0)
            found.push({
                kind: 'unopened',
                inject: inject.id,
                teams: waiting.map(([team]) => team),
                since_ms: Math.min(...waiting.map(([, d]) => d.released_ms)),
            });
    }
    return found;
}

const kOrder: readonly Alert['kind'][] = [
    'disk',
    'restart',
    'offline',
    'help',
    'stuck',
    'overdue',
    'owed',
    'deadline',
    'overload',
    'unopened',
];
export const is_grave = (a: Alert): boolean => kOrder.indexOf(a.kind) < kOrder.indexOf('owed');

const time_of = (a: Alert): Milliseconds =>
    'since_ms' in a ? a.since_ms : 'due_ms' in a ? a.due_ms : 0;

export function alerts(s: State, now: Milliseconds): Alert[] {
    if (s.clock?.phase === 'ended') return [];
    const found: Alert[] = [];
    if (s.paused && s.paused.reason !== 'excon') found.push({ kind: s.paused.reason });
    for (const of_team of about_help(s).values()) found.push({ kind: 'help', ...of_team });
    const offline = new Set([...s.teams.keys()].filter((team) => is_offline(s, team)));
    for (const team of offline) found.push({ kind: 'offline', team });
    if (s.clock?.phase === 'running' || s.clock?.phase === 'paused') {
        for (const d of s.decisions.values())
            if (!d.closed && d.deadline_ms - now < kDeadline_soon_ms)
                found.push({ kind: 'deadline', decision: d.id, due_ms: d.deadline_ms });
        const of_answers = about_answers(s, now, offline);
        const stuck = of_answers.flatMap((a) => (a.kind === 'stuck' ? [a.team] : []));
        const silent = new Set([...offline, ...stuck]);
        found.push(...of_answers, ...about_owed(s, now, offline));
        found.push(...about_unopened(s, now, silent));
    }
    return found.sort(
        (a, b) => kOrder.indexOf(a.kind) - kOrder.indexOf(b.kind) || time_of(a) - time_of(b),
    );
}

// An alert that somebody has seen to: until then it is quiet, or, without a time, until it is about
// something that it was not about.
export interface PutOff {
    until_ms?: Milliseconds;
    items: string[];
}

export function is_put_off(a: Alert, put_off: PutOff | undefined, now: Milliseconds): boolean {
    if (!put_off) return false;
    if (put_off.until_ms !== undefined) return now < put_off.until_ms;
    return items_of(a).every((item) => put_off.items.includes(item));
}
