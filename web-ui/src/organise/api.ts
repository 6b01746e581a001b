// What the organiser's pages ask of the server (docs/wire.md, “Preparing drills”).
import type { Id, Language, Milliseconds } from '@/generated/wire';
import type { Phase } from '@/generated/wire';
import { call } from '@/wire/session';

export interface DrillEntry {
    drill: Id;
    title: string;
    created_ms: number;
    // Absent where the drill's file cannot be read.
    scenario?: string;
    phase?: Phase;
    teams?: number;
    joined?: number;
    people?: number;
    online?: number;
    excon?: string;
    evaluators?: number;
    observers?: number;
    unreadable?: boolean;
    // Off the shelf; its file is kept.
    deleted?: boolean;
}

export interface RoleNeed {
    role: Id;
    title: string;
    purpose: string;
    min: number;
    max: number;
}

export interface Scenario {
    name: string;
    // Why it cannot be used; then nothing else is known of it.
    problem?: string;
    title: string;
    summary: string;
    version: string;
    languages: Language[];
    duration_ms: Milliseconds;
    injects: number;
    min: number;
    max: number;
    roles: RoleNeed[];
}

export interface TeamWish {
    code: string;
    name: string;
    language: Language;
    // IANA name, or empty.
    time_zone: string;
    roles: Id[];
}

export type ProblemKind =
    | 'no_heading'
    | 'no_code'
    | 'bad_code'
    | 'same_code'
    | 'long_name'
    | 'bad_language'
    | 'bad_time_zone'
    | 'unknown_role';

export interface TeamProblem {
    kind: ProblemKind;
    // Counted from 1; of a list that was read, its line.
    row: number;
    found: string;
}

export interface TeamLoad {
    code: string;
    roles: Id[];
    injects: number;
    forms: number;
    obligations: number;
}

export interface Casting {
    teams: TeamLoad[];
    roles: { role: Id; teams: number; min: number; max: number }[];
    problems: TeamProblem[];
}

export interface NewDrill {
    scenario: string;
    title: string;
    teams: TeamWish[];
    sponsor: string;
    contact: string;
    tlp_warnings: boolean;
}

export interface Spread {
    median: number;
    low: number;
    high: number;
    n: number;
}

export type SilentWhy =
    | 'unanswered'
    | 'nobody_plays'
    | 'after_the_end'
    | 'waits_for_flag'
    | 'too_late'
    | 'never_true';

export interface RehearsalResult {
    skill: string;
    runs: number;
    played_ms: number;
    duration_ms: Milliseconds;
    messages: Spread | null;
    roles: {
        role: Id;
        teams: number;
        injects: number;
        forms: number;
        obligations: number;
        peak_open: number;
        uneven: boolean;
    }[];
    silent: { inject: Id; why: SilentWhy; runs: number }[];
    expected: { metric: string; values: Spread | null }[];
    teams: { code: string; roles: Id[]; owed: number; score: Spread | null }[];
}

export interface Rehearsal {
    state: 'none' | 'running' | 'failed' | 'done';
    done?: number;
    skill?: string;
    words?: string;
    result?: RehearsalResult;
}

const json = (method: string, body: unknown): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
});
const in_drill = (drill: Id) => `organise/drills/${encodeURIComponent(drill)}`;

// By the token of the organiser's link or, without one, by the session there is.
export function enter(token: string): Promise<unknown> {
    return call('organise/session', token ? json('POST', { token }) : undefined);
}

export const drills = (): Promise<DrillEntry[]> => call('organise/drills');

export function drill(id: Id, language: string): Promise<DrillEntry & { roles: RoleNeed[] }> {
    return call(`${in_drill(id)}?language=${encodeURIComponent(language)}`);
}

export function scenarios(language: string): Promise<Scenario[]> {
    return call(`organise/scenarios?language=${encodeURIComponent(language)}`);
}

export function read_teams(
    scenario: string,
    text: string,
): Promise<{ teams: TeamWish[]; problems: TeamProblem[] }> {
    return call(`organise/teams?scenario=${encodeURIComponent(scenario)}`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: text,
    });
}

export function casting(scenario: string, teams: TeamWish[]): Promise<Casting> {
    return call('organise/casting', json('POST', { scenario, teams }));
}

export function create(wanted: NewDrill): Promise<DrillEntry> {
    return call('organise/drills', json('POST', wanted));
}

export function remove(id: Id): Promise<unknown> {
    return call(in_drill(id), { method: 'DELETE' });
}

export function restore(id: Id): Promise<unknown> {
    return call(`${in_drill(id)}/restore`, { method: 'POST' });
}

export const rehearsal = (id: Id): Promise<Rehearsal> => call(`${in_drill(id)}/rehearsal`);

export function rehearse(id: Id, skill: string): Promise<Rehearsal> {
    return call(`${in_drill(id)}/rehearsal`, json('POST', { skill }));
}

export function cancel_rehearsal(id: Id): Promise<Rehearsal> {
    return call(`${in_drill(id)}/rehearsal`, { method: 'DELETE' });
}
