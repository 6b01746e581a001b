// Frames → state. Pure and total: a frame that does not fit what is known changes nothing and never
// throws.
import type { Event, Id, Milliseconds, ServerFrame, ServerHello, Team } from '@/generated/wire';
import { on_life_event, tell } from './reduce_life';
import { read_scenario } from './scenario';
import {
    empty_state,
    type Decision,
    type Delivery,
    type Inject,
    type State,
    type TaskState,
} from './state';
import { has_words } from './writing';

// Folds in frames that were read at monotonic time `received`. The given state is left as it is:
// its tables are copied once per call, its rows when they change.
export function reduce(state: State, frames: readonly ServerFrame[], received: number): State {
    let next = copy(state);
    for (const frame of frames) {
        switch (frame.t) {
            case 'hello':
                on_hello(next, frame, received);
                break;
            case 'snapshot':
                next = restart(next);
                for (const event of frame.frames) on_event(next, event);
                next.ready = true;
                break;
            case 'event':
                on_event(next, frame);
                break;
            case 'clock':
                next.clock = { ...frame, received };
                if (frame.phase !== 'paused') next.paused = undefined;
                break;
            case 'scores':
                next.scores = frame;
                break;
            case 'picture':
                next.picture = frame;
                break;
        }
    }
    return next;
}

function copy(s: State): State {
    return {
        ...s,
        teams: new Map(s.teams),
        people: new Map(s.people),
        injects: new Map(s.injects),
        messages: new Map(s.messages),
        decisions: new Map(s.decisions),
        tasks: new Map(s.tasks),
        consents: [...s.consents],
        moments: [...s.moments],
    };
}

// A snapshot says everything anew; only what hello told stays.
function restart(s: State): State {
    return { ...empty_state(), hello: s.hello, clock: s.clock, tlp_warnings: s.tlp_warnings };
}

function on_hello(s: State, frame: ServerHello, received: number): void {
    const { you, drill, lists, roles, server, bound } = frame;
    const scenario = frame.scenario && read_scenario(frame.scenario, you.language);
    s.hello = { you, drill, lists, roles, server, bound, scenario };
    s.clock = { ...frame.clock, received };
    s.tlp_warnings = drill.tlp_warnings;
    // On a resume no snapshot follows: what was known is still right.
}

function inject_of(s: State, id: Id): Inject {
    const known = s.injects.get(id);
    const inject: Inject = known
        ? { ...known, deliveries: new Map(known.deliveries), armed: new Map(known.armed) }
        : {
              id,
              deliveries: new Map(),
              armed: new Map(),
              held: false,
              skipped: false,
              ad_hoc: false,
          };
    s.injects.set(id, inject);
    return inject;
}

function delivery_of(inject: Inject, team: Team, e: Event): Delivery {
    const known = inject.deliveries.get(team);
    const delivery: Delivery = known
        ? { ...known }
        : {
              released_ms: e.at_ms,
              released_utc: e.utc_ms,
              repeats: 0,
              opened_by: [],
              extended_ms: 0,
              responses: [],
          };
    inject.deliveries.set(team, delivery);
    return delivery;
}

function decision_of(s: State, id: Id, at_ms: Milliseconds): Decision {
    const known = s.decisions.get(id);
    const decision: Decision = known
        ? { ...known, votes: new Map(known.votes), stand_ins: new Map(known.stand_ins) }
        : {
              id,
              teams: [],
              deadline_ms: at_ms,
              opened_ms: at_ms,
              stand_ins: new Map(),
              votes: new Map(),
          };
    s.decisions.set(id, decision);
    return decision;
}

function task_of(s: State, id: Id): TaskState {
    const known = s.tasks.get(id);
    const task: TaskState = { task: known?.task, performed: [...(known?.performed ?? [])] };
    s.tasks.set(id, task);
    return task;
}

function on_event(s: State, e: Event): void {
    switch (e.kind) {
        case 'inject_released':
        case 'inject_armed':
        case 'inject_held':
        case 'inject_unheld':
        case 'inject_skipped':
        case 'inject_rescheduled':
        case 'ad_hoc_written':
        case 'time_extended':
        case 'draft_saved':
        case 'response_submitted':
            return on_inject_event(s, e);
        case 'message_sent':
        case 'receipt_noted':
        case 'consent_granted':
            return on_message_event(s, e);
        case 'decision_opened':
        case 'stand_in_named':
        case 'vote_cast':
        case 'decision_closed':
        case 'task_performed':
            return on_joint_event(s, e);
        default:
            return on_life_event(s, e);
    }
}

type InjectEvent = Extract<
    Event,
    {
        kind:
            | 'inject_released'
            | 'inject_armed'
            | 'inject_held'
            | 'inject_unheld'
            | 'inject_skipped'
            | 'inject_rescheduled'
            | 'ad_hoc_written'
            | 'time_extended'
            | 'draft_saved'
            | 'response_submitted';
    }
>;

function on_inject_event(s: State, e: InjectEvent): void {
    const inject = inject_of(s, e.data.inject);
    switch (e.kind) {
        case 'inject_released':
            return on_released(s, inject, e);
        case 'inject_armed':
            for (const team of e.data.teams ?? []) inject.armed.set(team, e.data.due_ms);
            return;
        case 'inject_held':
            inject.held = true;
            return;
        case 'inject_unheld':
            inject.held = false;
            return;
        case 'inject_skipped':
            inject.skipped = true;
            return;
        case 'inject_rescheduled':
            inject.planned_ms = e.data.planned_ms;
            return;
        case 'ad_hoc_written':
            inject.ad_hoc = true;
            return;
        case 'time_extended':
            delivery_of(inject, e.data.team, e).extended_ms += e.data.by_ms;
            return;
        case 'draft_saved': {
            const { answers = {}, participant } = e.data;
            const { at_ms, utc_ms } = e;
            // A draft without a word is nobody's.
            delivery_of(inject, e.data.team, e).draft = has_words(answers)
                ? { answers, participant, at_ms, utc_ms }
                : undefined;
            return;
        }
        case 'response_submitted': {
            const { revision, answers = {}, late, participant } = e.data;
            const delivery = delivery_of(inject, e.data.team, e);
            const others = delivery.responses.filter((r) => r.revision !== revision);
            const response = {
                revision,
                answers,
                late,
                participant,
                at_ms: e.at_ms,
                utc_ms: e.utc_ms,
            };
            delivery.responses = [...others, response].sort((a, b) => a.revision - b.revision);
            delivery.draft = undefined;
            tell(s, e, 'response', inject.id, [e.data.team]);
            return;
        }
    }
}

function on_released(
    s: State,
    inject: Inject,
    e: Extract<Event, { kind: 'inject_released' }>,
): void {
    if (e.content) inject.content = e.content;
    inject.at_ms ??= e.at_ms;
    if (e.data.cause === 'ad_hoc') inject.ad_hoc = true;
    const mine = s.hello?.you.team;
    // A team's own copy may leave out to whom else it went.
    const teams = e.data.teams ?? (mine === undefined ? [] : [mine]);
    for (const team of teams) {
        const known = inject.deliveries.has(team);
        const delivery = delivery_of(inject, team, e);
        if (known && e.data.cause === 'repeat') delivery.repeats += 1;
        inject.armed.delete(team);
    }
    const task = e.content?.task;
    if (task) task_of(s, task.id).task = task;
    tell(s, e, 'inject', inject.id, teams);
}

type MessageEvent = Extract<Event, { kind: 'message_sent' | 'receipt_noted' | 'consent_granted' }>;

function on_message_event(s: State, e: MessageEvent): void {
    switch (e.kind) {
        case 'message_sent': {
            const id = e.data.message;
            if (s.messages.has(id)) return;
            const cards = e.cards ?? [];
            s.messages.set(id, {
                id,
                at_ms: e.at_ms,
                utc_ms: e.utc_ms,
                data: e.data,
                cards,
                opened: new Map(),
                opened_by: [],
            });
            tell(s, e, 'message', id, e.data.from === undefined ? [] : [e.data.from]);
            return;
        }
        case 'consent_granted': {
            const { fact, by, to_sender, to = [] } = e.data;
            s.consents.push({ fact, by, to_sender, to });
            return;
        }
        case 'receipt_noted':
            return on_receipt(s, e);
    }
}

function on_receipt(s: State, e: Extract<Event, { kind: 'receipt_noted' }>): void {
    const { item, id, receipt, team, participant } = e.data;
    if (item === 'inject') {
        const delivery = delivery_of(inject_of(s, id), team, e);
        if (receipt === 'delivered') {
            delivery.delivered_ms ??= e.at_ms;
        } else {
            delivery.opened_ms ??= e.at_ms;
            if (!delivery.opened_by.includes(participant))
                delivery.opened_by = [...delivery.opened_by, participant];
        }
        return;
    }
    const known = s.messages.get(id);
    if (!known || receipt !== 'opened') return;
    const opened = new Map(known.opened);
    if (!opened.has(team)) opened.set(team, e.at_ms);
    const opened_by = known.opened_by.includes(participant)
        ? known.opened_by
        : [...known.opened_by, participant];
    s.messages.set(id, { ...known, opened, opened_by });
}

type JointEvent = Extract<
    Event,
    {
        kind:
            | 'decision_opened'
            | 'stand_in_named'
            | 'vote_cast'
            | 'decision_closed'
            | 'task_performed';
    }
>;

function on_joint_event(s: State, e: JointEvent): void {
    if (e.kind === 'task_performed') {
        const { task, team, words } = e.data;
        const state = task_of(s, task);
        if (!state.performed.some((p) => p.team === team))
            state.performed.push({ team, words, at_ms: e.at_ms, utc_ms: e.utc_ms });
        tell(s, e, 'task', task, [team]);
        return;
    }
    const decision = decision_of(s, e.data.decision, e.at_ms);
    switch (e.kind) {
        case 'decision_opened':
            decision.content = e.content ?? decision.content;
            decision.teams = e.data.teams ?? [];
            decision.deadline_ms = e.data.deadline_ms;
            decision.opened_ms = e.at_ms;
            return tell(s, e, 'decision_opened', decision.id, decision.teams);
        case 'stand_in_named':
            decision.stand_ins.set(e.data.team, e.data.stand_in);
            return;
        case 'vote_cast':
            decision.votes.set(e.data.team, { option: e.data.option, cast_by: e.data.cast_by });
            return;
        case 'decision_closed':
            for (const { team, option } of e.votes ?? []) {
                const cast_by = decision.votes.get(team)?.cast_by ?? team;
                decision.votes.set(team, { option, cast_by });
            }
            decision.closed = { option: e.data.option, rule_met: e.data.rule_met, at_ms: e.at_ms };
            return tell(s, e, 'decision_closed', decision.id, decision.teams);
    }
}
