// What this viewer knows of the drill: a fold of the server's frames (reduce.ts), nothing else. The
// same shape serves the participant, EXCON and the projector; what is not theirs to see is simply
// absent.
import type {
    Answers,
    Bound,
    Card,
    Destination,
    DecisionContent,
    Drill,
    EventMessageSent,
    Id,
    InjectContent,
    Lists,
    Milliseconds,
    Participant,
    RoleEntry,
    ServerPicture,
    ServerScores,
    Task,
    Team,
    You,
} from '@/generated/wire';
import type { ClockMark } from '@/wire/clock';
import { empty_debrief, type Debrief } from './debrief';
import type { Notes } from './notes';
import type { ScenarioView } from './scenario';

export interface TeamEntry {
    team: Team;
    code: string;
    name: string;
    language: string;
    roles: Id[];
    simulated: boolean;
    // IANA name; empty: none was given.
    time_zone: string;
}

export interface Person {
    participant: Participant;
    team: Team;
    name: string;
    language: string;
    online: boolean;
    round_trip_us: number;
}

export interface Response {
    revision: number;
    answers: Answers;
    late: boolean;
    participant: Participant;
    at_ms: Milliseconds;
    utc_ms: number;
}

// An answer that one of the team is writing.
export interface Draft {
    answers: Answers;
    participant: Participant;
    at_ms: Milliseconds;
    utc_ms: number;
}

// One inject with one team.
export interface Delivery {
    released_ms: Milliseconds;
    released_utc: number;
    repeats: number;
    delivered_ms?: Milliseconds;
    opened_ms?: Milliseconds;
    // Who of the team has had it on screen.
    opened_by: Participant[];
    extended_ms: Milliseconds;
    draft?: Draft;
    responses: Response[];
}

export interface Inject {
    id: Id;
    content?: InjectContent;
    deliveries: Map<Team, Delivery>;
    armed: Map<Team, Milliseconds>;
    planned_ms?: Milliseconds;
    held: boolean;
    skipped: boolean;
    ad_hoc: boolean;
    at_ms?: Milliseconds;
}

export interface Message {
    id: Id;
    at_ms: Milliseconds;
    utc_ms: number;
    data: EventMessageSent['data'];
    cards: Card[];
    opened: Map<Team, Milliseconds>;
    opened_by: Participant[];
}

export interface Decision {
    id: Id;
    content?: DecisionContent;
    teams: Team[];
    deadline_ms: Milliseconds;
    opened_ms: Milliseconds;
    stand_ins: Map<Team, Team>;
    // Of other teams without the option, until it is closed.
    votes: Map<Team, { option: string; cast_by: Team }>;
    closed?: { option: string; rule_met: boolean; at_ms: Milliseconds };
}

export interface TaskState {
    task?: Task;
    performed: { team: Team; words: string; at_ms: Milliseconds; utc_ms: number }[];
}

export interface Consent {
    fact: Id;
    by: Team;
    to_sender: Team;
    to: Destination[];
}

// A moment worth telling, for the projector and EXCON's log.
export interface Moment {
    at_ms: Milliseconds;
    utc_ms: number;
    seq: number;
    kind:
        | 'started'
        | 'paused'
        | 'resumed'
        | 'ended'
        | 'inject'
        | 'decision_opened'
        | 'decision_closed'
        | 'task'
        | 'message'
        | 'response';
    id: Id;
    teams: Team[];
}

export interface Aside {
    seq: number;
    at_ms: Milliseconds;
    by: string;
    words: string;
    team?: Team;
    inject?: Id;
}

export interface Hello {
    you: You;
    drill: Drill;
    lists: Lists;
    roles: RoleEntry[];
    scenario?: ScenarioView;
    bound?: Bound;
    server: string;
}

export interface State {
    hello?: Hello;
    // Whether the snapshot has been folded in: before it, emptiness means nothing.
    ready: boolean;
    clock?: ClockMark;
    paused?: { reason: 'excon' | 'restart' | 'disk'; words: string };
    teams: Map<Team, TeamEntry>;
    people: Map<Participant, Person>;
    injects: Map<Id, Inject>;
    messages: Map<Id, Message>;
    decisions: Map<Id, Decision>;
    tasks: Map<Id, TaskState>;
    consents: Consent[];
    moments: Moment[];
    scores?: ServerScores;
    // The projector's sums.
    picture?: ServerPicture;
    // What EXCON's people say among themselves, oldest first.
    control: Aside[];
    // The latest test sent in the lobby, and when each participant confirmed it (UTC).
    test?: { test: number; words: string; utc_ms: number; seen: Map<Participant, number> };
    // My team's own.
    notes: Notes;
    debrief: Debrief;
    tlp_warnings: boolean;
}

export function empty_state(): State {
    return {
        ready: false,
        teams: new Map(),
        people: new Map(),
        injects: new Map(),
        messages: new Map(),
        decisions: new Map(),
        tasks: new Map(),
        consents: [],
        moments: [],
        control: [],
        notes: new Map(),
        debrief: empty_debrief,
        tlp_warnings: true,
    };
}
