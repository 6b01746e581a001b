// What people say of the drill, as far as this viewer gets it: contests and their answers, plans,
// ratings, readiness. A part of the state (state.ts); folded by reduce.ts.
import type { Answers, Event, Id, Team } from '@/generated/wire';

type Data<K extends Event['kind']> = Extract<Event, { kind: K }>['data'];

// Set by EXCON after ENDEX (docs/wire.md).
export const kTruth_flag = 'debrief/truth';

export interface Contest {
    contest: Id;
    said: Data<'item_contested'>;
    utc_ms: number;
    answered?: Data<'contest_answered'> & { utc_ms: number };
}

export type Action = Data<'action_planned'>;

export interface Readiness {
    levels: Answers;
    services: string[];
    participant: number;
    utc_ms: number;
}

export interface Debrief {
    // UTC until which teams may contest; absent: they may not.
    contests_until_ms?: number;
    contests: Map<Id, Contest>;
    // Whether teams may read the scenario's truth.
    truth_shown: boolean;
    // In order of planning, also when a line is changed later.
    actions: Map<Id, Action>;
    // The latest of each objective and team; a rating of the region has no team.
    ratings: Map<string, Data<'objective_rated'>>;
    readiness: Map<Team, Readiness>;
}

export const empty_debrief: Debrief = {
    contests: new Map(),
    truth_shown: false,
    actions: new Map(),
    ratings: new Map(),
    readiness: new Map(),
};

const with_row = <K, V>(rows: Map<K, V>, key: K, row: V): Map<K, V> => new Map(rows).set(key, row);

// The debrief after this event; the same object when the event is none of its business.
export function debrief_after(d: Debrief, e: Event): Debrief {
    switch (e.kind) {
        case 'contests_opened':
            return { ...d, contests_until_ms: e.data.until_utc_us / 1000 };
        case 'contests_closed':
            return { ...d, contests_until_ms: undefined };
        case 'flag_set':
            return e.data.flag === kTruth_flag ? { ...d, truth_shown: e.data.value } : d;
        case 'item_contested': {
            const contest = { contest: e.data.contest, said: e.data, utc_ms: e.utc_ms };
            return { ...d, contests: with_row(d.contests, contest.contest, contest) };
        }
        case 'contest_answered': {
            const known = d.contests.get(e.data.contest);
            if (!known) return d;
            const answered = { ...e.data, utc_ms: e.utc_ms };
            return {
                ...d,
                contests: with_row(d.contests, known.contest, { ...known, answered }),
            };
        }
        case 'action_planned':
            return { ...d, actions: with_row(d.actions, e.data.action, e.data) };
        case 'action_removed': {
            const actions = new Map(d.actions);
            actions.delete(e.data.action);
            return { ...d, actions };
        }
        case 'objective_rated': {
            const key = `${e.data.objective}/${e.data.team ?? ''}`;
            return { ...d, ratings: with_row(d.ratings, key, e.data) };
        }
        case 'readiness_stated': {
            const { team, participant, levels = {}, services = [] } = e.data;
            const readiness = { levels, services, participant, utc_ms: e.utc_ms };
            return { ...d, readiness: with_row(d.readiness, team, readiness) };
        }
        default:
            return d;
    }
}
