// The evaluators' part of the drill: what is to judge, who has judged it, what was observed. A fold
// of the same frames beside the state that all pages share; evaluators' and EXCON's pages alone
// load it. Pure and total, like reduce.ts.
import type {
    Event,
    Id,
    Judging as Sums,
    JudgingItem,
    Milliseconds,
    ServerFrame,
    Team,
} from '@/generated/wire';
import { kNo_marking, read_marking, type Marking } from './marking';

type Data<K extends Event['kind']> = Extract<Event, { kind: K }>['data'];

// What was said of one field or answer and still counts.
export interface Judged {
    id: Id;
    team: Team;
    inject?: Id;
    field?: string;
    message?: Id;
    // Judge → value; undefined where it is another evaluator's and not to be seen.
    by: Map<string, number | undefined>;
    // Of the latest record.
    at_ms: Milliseconds;
    seq: number;
}

export interface Observation {
    seq: number;
    at_ms: Milliseconds;
    said: Data<'observation_noted'>;
}

export interface JudgingState {
    me: string;
    marking: Marking;
    // Whether the whole queue has come: before it, emptiness means nothing.
    ready: boolean;
    items: Map<Id, JudgingItem>;
    sums?: Sums;
    judged: Map<Id, Judged>;
    // Verdicts on facts found in texts, told at once; the queue follows.
    verdicts: Map<Id, Data<'carry_judged'>>;
    observations: Observation[];
    // Of the response that a judgement is about: a later one was not read by its judge.
    revised: Map<string, number>;
    // Senders of answers: an answer's judgement names the message alone.
    senders: Map<Id, Team>;
}

export function empty_judging(): JudgingState {
    return {
        me: '',
        marking: kNo_marking,
        ready: false,
        items: new Map(),
        judged: new Map(),
        verdicts: new Map(),
        observations: [],
        revised: new Map(),
        senders: new Map(),
    };
}

export const field_id = (inject: Id, team: Team, field: string): Id => `${inject}/${team}/${field}`;

// The given state is left as it is; its tables are copied once per call, and only where a frame
// concerns them.
export function fold_judging(state: JudgingState, frames: readonly ServerFrame[]): JudgingState {
    let next = state;
    const change = (): JudgingState => {
        if (next === state)
            next = {
                ...state,
                items: new Map(state.items),
                judged: new Map(state.judged),
                verdicts: new Map(state.verdicts),
                observations: [...state.observations],
                revised: new Map(state.revised),
                senders: new Map(state.senders),
            };
        return next;
    };
    for (const frame of frames)
        switch (frame.t) {
            case 'hello':
                change().me = frame.you.name ?? '';
                if (frame.scenario) next.marking = read_marking(frame.scenario, frame.you.language);
                break;
            case 'snapshot': {
                const { me, marking } = change();
                Object.assign(next, empty_judging(), { me, marking });
                for (const e of frame.frames) if (concerns(e)) on_event(next, e);
                break;
            }
            case 'event':
                if (concerns(frame)) on_event(change(), frame);
                break;
            case 'queue':
                change().ready = true;
                if (frame.whole) next.items = new Map();
                for (const item of frame.items) next.items.set(item.id, item);
                next.sums = frame.judging;
                break;
            case 'scores':
                if (frame.judging) change().sums = frame.judging;
                break;
        }
    return next;
}

const kKinds = [
    'response_judged',
    'answer_judged',
    'judgement_reopened',
    'carry_judged',
    'observation_noted',
    'response_submitted',
    'message_sent',
] as const;
type Own = Extract<Event, { kind: (typeof kKinds)[number] }>;

function concerns(e: Event): e is Own {
    return (kKinds as readonly string[]).includes(e.kind);
}

function on_event(s: JudgingState, e: Own): void {
    switch (e.kind) {
        case 'response_judged': {
            const { inject, team, field } = e.data;
            return judge(s, { id: field_id(inject, team, field), team, inject, field }, e);
        }
        case 'answer_judged': {
            const { message } = e.data;
            const team = s.senders.get(message) ?? -1;
            return judge(s, { id: message, team, message }, e);
        }
        case 'judgement_reopened': {
            const { inject, team, field, message } = e.data;
            s.judged.delete(message || field_id(inject, team, field));
            return;
        }
        case 'carry_judged':
            s.verdicts.set(`${e.data.message}/${e.data.fact}`, e.data);
            return;
        case 'observation_noted':
            s.observations.push({ seq: e.seq, at_ms: e.data.pinned_ms ?? e.at_ms, said: e.data });
            return;
        case 'response_submitted':
            s.revised.set(`${e.data.inject}/${e.data.team}`, e.seq);
            return;
        case 'message_sent':
            if (e.data.message_kind === 'answer' && e.data.from !== undefined)
                s.senders.set(e.data.message, e.data.from);
            return;
    }
}

function judge(
    s: JudgingState,
    item: Omit<Judged, 'by' | 'at_ms' | 'seq'>,
    e: Extract<Own, { kind: 'response_judged' | 'answer_judged' }>,
): void {
    const by = new Map(s.judged.get(item.id)?.by);
    by.set(e.data.judge, e.data.value);
    s.judged.set(item.id, { ...item, by, at_ms: e.at_ms, seq: e.seq });
}

// --- questions

// What I said of it, as it counts now.
export function own_value(s: JudgingState, id: Id): number | undefined {
    return s.judged.get(id)?.by.get(s.me);
}

export function is_mine(s: JudgingState, item: JudgingItem): boolean {
    if (item.kind === 'carry') return verdict_of(s, item)?.judge === s.me;
    return own_value(s, item.id) !== undefined;
}

export function verdict_of(
    s: JudgingState,
    item: JudgingItem,
): { verdict: string; judge: string } | undefined {
    const told = s.verdicts.get(item.id);
    if (told) return told;
    return item.verdict && { verdict: item.verdict, judge: item.judges?.[0] ?? '' };
}

// Whether I am still asked: it needs another judge, and I am none of them yet.
export function is_open(s: JudgingState, item: JudgingItem): boolean {
    if (item.kind === 'carry') return verdict_of(s, item) === undefined;
    if (own_value(s, item.id) !== undefined) return false;
    const judges = new Set([...(item.judges ?? []), ...(s.judged.get(item.id)?.by.keys() ?? [])]);
    return judges.size < item.need && !judges.has(s.me);
}

// Whether the team wrote anew after I judged: I may want to read it again.
export function is_revised(s: JudgingState, item: JudgingItem): boolean {
    const mine = own_value(s, item.id) === undefined ? undefined : s.judged.get(item.id);
    if (item.kind !== 'field' || !mine) return false;
    return (s.revised.get(`${item.inject}/${item.team}`) ?? 0) > mine.seq;
}

// FNV-1a, 32 bits: spreads the evaluators over the questions.
function hash(words: string): number {
    let h = 0x811c9dc5;
    for (let i = 0; i < words.length; ++i) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
    return h >>> 0;
}

const question_of = (item: JudgingItem): string =>
    item.kind === 'field' ? `${item.inject}/${item.field}` : item.kind;

// The order in which this evaluator is asked: what nobody has judged, then what needs a second,
// then a third. Inside each, all teams' answers to one question together, so that one yardstick is
// laid to all of them; each evaluator begins with another question.
export function in_order(s: JudgingState, items: JudgingItem[]): JudgingItem[] {
    const turn = (item: JudgingItem) => (item.kind === 'carry' ? 0 : (item.judges?.length ?? 0));
    const place = new Map<string, number>();
    const rank = (item: JudgingItem) => {
        const question = question_of(item);
        const known = place.get(question);
        if (known !== undefined) return known;
        const made = hash(`${s.me}/${question}`);
        place.set(question, made);
        return made;
    };
    return [...items].sort(
        (a, b) =>
            turn(a) - turn(b) ||
            rank(a) - rank(b) ||
            a.at_ms - b.at_ms ||
            (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}
