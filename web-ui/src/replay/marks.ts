// What happened, as marks on a timeline: one for each inject, message, answer and joint deed, with
// what it can be filtered by.
import type { Event, Id, Milliseconds, Team } from '@/generated/wire';
import { elements, is_object, list, type Json } from '@/model/json';
import type { Film } from './film';

export const kKinds = ['inject', 'message', 'answer', 'joint'] as const;
export type MarkKind = (typeof kKinds)[number];

export interface Mark {
    seq: number;
    at_ms: Milliseconds;
    kind: MarkKind;
    // The inject, message, decision or task.
    id: Id;
    event: Event;
    // In whose lanes it stands: of a message its sender's.
    teams: Team[];
    // Whom it concerns beside: receivers.
    others: Team[];
    channel?: string;
    objectives: Id[];
}

export interface Wanted {
    team?: Team;
    channel?: string;
    objective?: Id;
    kinds: ReadonlySet<MarkKind>;
}

export interface Objective {
    id: Id;
    title: string;
}

// EXCON and evaluators know the scenario; others have no objectives to choose from.
export function objectives_of(film: Film): Objective[] {
    return elements(scenario_of(film)['objectives']).map(({ id, row }) => ({
        id,
        title: typeof row['title'] === 'string' ? row['title'] : original(row['title']) || id,
    }));
}

function original(v: unknown): string {
    return is_object(v) && typeof v['original'] === 'string' ? v['original'] : '';
}

function scenario_of(film: Film): Json {
    const scenario: unknown = film.hello.scenario;
    return is_object(scenario) ? scenario : {};
}

export function marks_of(film: Film): Mark[] {
    const { team: mine, role } = film.hello.you;
    // The hall's copies do not say who got an inject: it stands in every lane.
    const unsaid =
        role === 'observer'
            ? film.events.flatMap((e) => (e.kind === 'team_enrolled' ? [e.data.team] : []))
            : mine === undefined
              ? []
              : [mine];
    const objectives = new Map(
        elements(scenario_of(film)['injects']).map(({ id, row }) => [id, list(row['objectives'])]),
    );
    const channels = new Map<Id, string>();
    const of_decision = new Map<Id, Team[]>();
    const marks: Mark[] = [];
    for (const event of film.events) {
        const { seq, at_ms } = event;
        const add = (kind: MarkKind, id: Id, teams: Team[], inject?: Id, others: Team[] = []) =>
            marks.push({
                seq,
                at_ms,
                kind,
                id,
                event,
                teams,
                others,
                channel: inject === undefined ? undefined : channels.get(inject),
                objectives: (inject === undefined ? undefined : objectives.get(inject)) ?? [],
            });
        switch (event.kind) {
            case 'inject_released': {
                const { inject } = event.data;
                if (event.content) channels.set(inject, event.content.channel);
                add('inject', inject, event.data.teams ?? unsaid, inject);
                break;
            }
            case 'response_submitted':
                add('answer', event.data.inject, [event.data.team], event.data.inject);
                break;
            case 'message_sent': {
                const { from, to = [], about, message } = event.data;
                const others = to.flatMap((d) => (d.team === undefined ? [] : [d.team]));
                add('message', message, from === undefined ? [] : [from], about, others);
                break;
            }
            case 'decision_opened':
                of_decision.set(event.data.decision, event.data.teams ?? []);
                add('joint', event.data.decision, event.data.teams ?? []);
                break;
            case 'decision_closed':
                add('joint', event.data.decision, of_decision.get(event.data.decision) ?? []);
                break;
            case 'task_performed':
                add('joint', event.data.task, [event.data.team]);
                break;
        }
    }
    return marks;
}

export function wants(wanted: Wanted, mark: Mark): boolean {
    const { team, channel, objective, kinds } = wanted;
    return (
        kinds.has(mark.kind) &&
        (team === undefined || mark.teams.includes(team) || mark.others.includes(team)) &&
        (channel === undefined || mark.channel === channel) &&
        (objective === undefined || mark.objectives.includes(objective))
    );
}
