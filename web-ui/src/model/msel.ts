// EXCON's list of injects: the scenario's and those written during the drill, with what became of
// each.
import type { Id, Milliseconds, Team } from '@/generated/wire';
import type { ScenarioInject } from './scenario';
import type { Inject, State } from './state';

// waiting: for its condition. armed: its condition came true, it goes out soon.
export type MselState = 'planned' | 'waiting' | 'armed' | 'released' | 'held' | 'skipped';

export interface MselRow {
    id: Id;
    title: string;
    channel: string;
    kind: string;
    state: MselState;
    // When it goes, or went, out; undefined while that depends on a condition.
    at_ms?: Milliseconds;
    recipients: Team[];
    script?: ScenarioInject;
    inject?: Inject;
}

// Teams that a role reference means, as far as roles tell: "owner:self" and "owner:others" are both
// owners.
function resolve(s: State, refs: readonly string[]): Team[] {
    const roles = refs.map((ref) => ref.split(':')[0] ?? '');
    const all = roles.includes('all');
    return [...s.teams.values()]
        .filter((team) => all || team.roles.some((role) => roles.includes(role)))
        .map((team) => team.team);
}

function state_of(inject: Inject | undefined, script: ScenarioInject | undefined): MselState {
    if (inject && inject.deliveries.size > 0) return 'released';
    if (inject?.skipped) return 'skipped';
    if (inject?.held) return 'held';
    if (inject && inject.armed.size > 0) return 'armed';
    return script?.at_ms === undefined && inject?.planned_ms === undefined ? 'waiting' : 'planned';
}

function row_of(s: State, id: Id, script: ScenarioInject | undefined): MselRow {
    const inject = s.injects.get(id);
    const state = state_of(inject, script);
    const armed = state === 'armed' ? Math.min(...(inject?.armed.values() ?? [])) : undefined;
    const planned = inject?.planned_ms ?? script?.at_ms ?? armed;
    const delivered = inject ? [...inject.deliveries.keys()] : [];
    const meant = script ? resolve(s, script.to) : [];
    return {
        id,
        title: script?.title ?? inject?.content?.title ?? id,
        channel: script?.channel ?? inject?.content?.channel ?? '',
        kind: script?.kind ?? 'ad_hoc',
        state,
        at_ms: state === 'released' ? (inject?.at_ms ?? planned) : planned,
        recipients: [...new Set([...meant, ...delivered])],
        script,
        inject,
    };
}

// By time; what waits for a condition comes last.
export function msel(s: State): MselRow[] {
    const scripts = s.hello?.scenario?.injects ?? [];
    const known = new Set(scripts.map((script) => script.id));
    const rows = scripts.map((script) => row_of(s, script.id, script));
    for (const id of s.injects.keys()) if (!known.has(id)) rows.push(row_of(s, id, undefined));
    return rows.sort(
        (a, b) => (a.at_ms ?? Infinity) - (b.at_ms ?? Infinity) || (a.id < b.id ? -1 : 1),
    );
}
