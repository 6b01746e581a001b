// What is still to do before STARTEX, as far as it can be seen. Pure: the page says it in words.
import type { Id, Team } from '@/generated/wire';
import { real_people } from '@/model/select';
import type { State, TeamEntry } from '@/model/state';
import type { Rehearsal, RoleNeed } from './api';

// done: nothing to do. open: not yet. look: possible so, but look at it.
export type CheckState = 'done' | 'open' | 'look';

export type Check =
    | { id: 'roles'; state: CheckState; roles: Id[]; idle: string[] }
    | { id: 'joined'; state: CheckState; joined: number; teams: number; missing: string[] }
    | { id: 'line'; state: CheckState; slow: { code: string; ms: number }[]; measured: number }
    | { id: 'test'; state: CheckState; seen: number; people: number; sent: boolean }
    | { id: 'rehearsal'; state: CheckState; found: 'none' | 'running' | 'failed' | 'old' | 'done' }
    | { id: 'languages'; state: CheckState; missing: { code: string; language: string }[] }
    | { id: 'evaluators' | 'observers'; state: CheckState; came: number; ticked: boolean }
    | { id: 'tlp'; state: CheckState; warns: boolean };

// A line on which an answer takes longer makes people wait at every step.
export const kSlow_ms = 800;

export interface Given {
    state: State;
    needs: readonly RoleNeed[];
    rehearsal: Rehearsal | undefined;
    evaluators: number;
    observers: number;
    ticked: ReadonlySet<string>;
}

// Teams that people play.
export function real_teams(s: State): TeamEntry[] {
    return [...s.teams.values()].filter((team) => !team.simulated).sort((a, b) => a.team - b.team);
}

export function slowest_ms(s: State, team: Team): number | undefined {
    const trips = [...s.people.values()]
        .filter((p) => p.team === team && p.online && p.round_trip_us > 0)
        .map((p) => p.round_trip_us / 1000);
    return trips.length > 0 ? Math.max(...trips) : undefined;
}

function same_roles(s: State, rehearsal: Rehearsal): boolean {
    const played = new Map(
        rehearsal.result?.teams.map((t) => [t.code, [...t.roles].sort().join()]),
    );
    const teams = [...s.teams.values()];
    return (
        played.size === teams.length &&
        teams.every((t) => played.get(t.code) === [...t.roles].sort().join())
    );
}

function rehearsal_check({ state, rehearsal }: Given): Check {
    const found =
        rehearsal?.state === 'done'
            ? same_roles(state, rehearsal)
                ? 'done'
                : 'old'
            : (rehearsal?.state ?? 'none');
    return { id: 'rehearsal', state: found === 'done' ? 'done' : 'open', found };
}

function roles_check({ state, needs }: Given): Check {
    const played = (role: Id) =>
        [...state.teams.values()].filter((t) => t.roles.includes(role)).length;
    const roles = needs.filter((need) => played(need.role) < need.min).map((need) => need.role);
    const idle = [...state.teams.values()].filter((t) => t.roles.length === 0).map((t) => t.code);
    const done = roles.length === 0 && idle.length === 0;
    return { id: 'roles', state: done ? 'done' : roles.length > 0 ? 'open' : 'look', roles, idle };
}

function joined_check({ state }: Given): Check {
    const teams = real_teams(state);
    const there = new Set(real_people(state).map((p) => p.team));
    const missing = teams.filter((t) => !there.has(t.team)).map((t) => t.code);
    return {
        id: 'joined',
        state: missing.length === 0 ? 'done' : 'open',
        joined: teams.length - missing.length,
        teams: teams.length,
        missing,
    };
}

function line_check({ state }: Given): Check {
    const lines = real_teams(state).flatMap((team) => {
        const ms = slowest_ms(state, team.team);
        return ms === undefined ? [] : [{ code: team.code, ms }];
    });
    const slow = lines.filter((line) => line.ms > kSlow_ms);
    return {
        id: 'line',
        state: lines.length === 0 ? 'open' : slow.length === 0 ? 'done' : 'look',
        slow,
        measured: lines.length,
    };
}

function test_check({ state }: Given): Check {
    const people = real_people(state);
    const seen = people.filter((p) => state.test?.seen.has(p.participant)).length;
    const done = people.length > 0 && seen === people.length;
    return {
        id: 'test',
        state: done ? 'done' : 'open',
        seen,
        people: people.length,
        sent: state.test !== undefined,
    };
}

export function checks(given: Given): Check[] {
    const { state, ticked } = given;
    const spoken = state.hello?.drill.languages ?? [];
    const primary = (tag: string) => tag.toLowerCase().split('-')[0];
    const missing = real_teams(state)
        .filter((t) => !spoken.some((l) => primary(l) === primary(t.language)))
        .map((t) => ({ code: t.code, language: t.language }));
    const warns = state.tlp_warnings;
    const handed = (id: 'evaluators' | 'observers'): Check => ({
        id,
        state: given[id] > 0 || ticked.has(id) ? 'done' : 'open',
        came: given[id],
        ticked: ticked.has(id),
    });
    return [
        roles_check(given),
        { id: 'languages', state: missing.length === 0 ? 'done' : 'look', missing },
        { id: 'tlp', state: warns ? 'done' : 'look', warns },
        rehearsal_check(given),
        handed('evaluators'),
        handed('observers'),
        joined_check(given),
        line_check(given),
        test_check(given),
    ];
}
