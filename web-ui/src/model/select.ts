// Questions the screens ask of the state. Pure; nothing is kept.
import type {
    Card,
    Destination,
    Id,
    InjectContent,
    Milliseconds,
    Participant,
    Team,
} from '@/generated/wire';
import type { Delivery, Inject, Message, Person, State, TeamEntry } from './state';

export function my_team(s: State): Team | undefined {
    return s.hello?.you.team;
}

// People at a screen; the players of simulated teams have none.
export function real_people(s: State): Person[] {
    return [...s.people.values()].filter((p) => p.online || !s.teams.get(p.team)?.simulated);
}

export function team_name(s: State, team: Team | undefined): string {
    return team === undefined ? '' : (s.teams.get(team)?.name ?? `#${team}`);
}

export function team_code(s: State, team: Team | undefined): string {
    return team === undefined ? '' : (s.teams.get(team)?.code ?? `#${team}`);
}

// When an answer of `team` to the inject is due; undefined where nothing is asked or no time was
// set.
export function due_ms(inject: Inject, delivery: Delivery): Milliseconds | undefined {
    const after = inject.content?.form?.due_after_ms;
    return after === undefined ? undefined : delivery.released_ms + after + delivery.extended_ms;
}

// late: not answered though its time is over; answered_late: answered after it.
export type CellState =
    | 'none'
    | 'held'
    | 'skipped'
    | 'sent'
    | 'opened'
    | 'drafting'
    | 'answered'
    | 'answered_late'
    | 'late';

// How an inject stands with a team, in the order in which it can go.
export function cell_state(inject: Inject | undefined, team: Team, now: Milliseconds): CellState {
    const delivery = inject?.deliveries.get(team);
    if (!inject || !delivery) return inject?.skipped ? 'skipped' : inject?.held ? 'held' : 'none';
    const first = delivery.responses[0];
    if (first) return first.late ? 'answered_late' : 'answered';
    const due = inject.content?.form ? due_ms(inject, delivery) : undefined;
    if (due !== undefined && now > due) return 'late';
    if (delivery.draft) return 'drafting';
    return delivery.opened_ms === undefined ? 'sent' : 'opened';
}

export interface InboxItem {
    kind: 'inject' | 'message' | 'decision';
    id: Id;
    at_ms: Milliseconds;
    unread: boolean;
    // Something is asked and not yet given.
    open: boolean;
    due_ms?: Milliseconds;
}

function inject_item(
    inject: Inject,
    mine: Team,
    me: Participant | undefined,
): InboxItem | undefined {
    const delivery = inject.deliveries.get(mine);
    if (!delivery || !inject.content) return undefined;
    const asks = inject.content.form !== undefined;
    const open = asks && delivery.responses.length === 0;
    return {
        kind: 'inject',
        id: inject.id,
        at_ms: delivery.released_ms,
        unread: me === undefined || !delivery.opened_by.includes(me),
        open,
        due_ms: open ? due_ms(inject, delivery) : undefined,
    };
}

export function is_request_open(s: State, message: Message, mine: Team): boolean {
    if (message.data.message_kind !== 'request' || message.data.from === mine) return false;
    for (const other of s.messages.values())
        if (
            other.data.reply_to === message.id &&
            other.data.from === mine &&
            other.data.message_kind === 'answer'
        )
            return false;
    return true;
}

export function is_acknowledged(s: State, message: Message, mine: Team): boolean {
    for (const other of s.messages.values())
        if (other.data.reply_to === message.id && other.data.from === mine) return true;
    return false;
}

function message_item(
    s: State,
    message: Message,
    mine: Team,
    me: Participant | undefined,
): InboxItem | undefined {
    if (message.data.from === mine) return undefined;
    const open = is_request_open(s, message, mine);
    return {
        kind: 'message',
        id: message.id,
        at_ms: message.at_ms,
        unread: me === undefined || !message.opened_by.includes(me),
        open,
        due_ms: open ? message.data.due_ms : undefined,
    };
}

// Everything that came to my team, newest first.
export function inbox(s: State): InboxItem[] {
    const mine = my_team(s);
    const me = s.hello?.you.participant;
    if (mine === undefined) return [];
    const items: InboxItem[] = [];
    const push = (item: InboxItem | undefined) => item && items.push(item);
    for (const inject of s.injects.values()) push(inject_item(inject, mine, me));
    for (const message of s.messages.values()) push(message_item(s, message, mine, me));
    for (const d of s.decisions.values()) {
        if (!d.content || !d.teams.includes(mine)) continue;
        const open = !d.closed && !d.votes.has(mine);
        const due = open ? d.deadline_ms : undefined;
        items.push({
            kind: 'decision',
            id: d.id,
            at_ms: d.opened_ms,
            unread: false,
            open,
            due_ms: due,
        });
    }
    return items.sort(
        (a, b) => b.at_ms - a.at_ms || b.id.localeCompare(a.id, 'en', { numeric: true }),
    );
}

// What asks for an answer soonest; overdue things come first.
export function next_due(items: readonly InboxItem[]): InboxItem | undefined {
    let next: InboxItem | undefined;
    for (const item of items)
        if (item.due_ms !== undefined && (next?.due_ms === undefined || item.due_ms < next.due_ms))
            next = item;
    return next;
}

export interface HeldCard {
    card: Card;
    at_ms: Milliseconds;
    // From whom it came first: a team's message or an inject.
    source: { kind: 'inject' | 'message'; id: Id; from?: Team };
}

// The evidence my team has, each fact once, as it came first.
export function held_cards(s: State): HeldCard[] {
    const mine = my_team(s);
    const held = new Map<Id, HeldCard>();
    const add = (card: Card, at_ms: Milliseconds, source: HeldCard['source']) => {
        const known = held.get(card.id);
        if (!known || known.at_ms > at_ms) held.set(card.id, { card, at_ms, source });
    };
    for (const inject of s.injects.values()) {
        const delivery = mine === undefined ? undefined : inject.deliveries.get(mine);
        for (const card of delivery ? (inject.content?.cards ?? []) : [])
            add(card, delivery?.released_ms ?? 0, { kind: 'inject', id: inject.id });
    }
    for (const m of s.messages.values())
        for (const card of m.data.from === mine ? [] : m.cards)
            add(card, m.at_ms, { kind: 'message', id: m.id, from: m.data.from });
    return [...held.values()].sort((a, b) => b.at_ms - a.at_ms);
}

export interface HeldIndicator {
    value: string;
    cards: Id[];
}

export function held_indicators(s: State): HeldIndicator[] {
    const found = new Map<string, Set<Id>>();
    for (const { card } of held_cards(s))
        for (const value of card.indicators ?? [])
            found.set(value, (found.get(value) ?? new Set()).add(card.id));
    for (const m of s.messages.values())
        for (const value of m.data.indicators ?? [])
            if (!found.has(value)) found.set(value, new Set());
    return [...found].map(([value, cards]) => ({ value, cards: [...cards] }));
}

export function thread_root(s: State, message: Message): Message {
    let root = message;
    // Bounded: a reply points to an earlier message, but what came over a wire is not trusted to.
    for (let i = 0; i < 100; ++i) {
        const parent =
            root.data.reply_to === undefined ? undefined : s.messages.get(root.data.reply_to);
        if (!parent || parent === root) break;
        root = parent;
    }
    return root;
}

export interface Thread {
    root: Message;
    messages: Message[];
    last_ms: Milliseconds;
    unread: number;
}

// Messages by matter, the one that moved last first.
export function threads(s: State): Thread[] {
    const mine = my_team(s);
    const me = s.hello?.you.participant;
    const by_root = new Map<Id, Thread>();
    for (const message of s.messages.values()) {
        const root = thread_root(s, message);
        const thread = by_root.get(root.id) ?? { root, messages: [], last_ms: 0, unread: 0 };
        thread.messages.push(message);
        thread.last_ms = Math.max(thread.last_ms, message.at_ms);
        const foreign = message.data.from !== mine;
        if (me !== undefined && foreign && !message.opened_by.includes(me)) thread.unread += 1;
        by_root.set(root.id, thread);
    }
    for (const thread of by_root.values()) thread.messages.sort((a, b) => a.at_ms - b.at_ms);
    return [...by_root.values()].sort((a, b) => b.last_ms - a.last_ms);
}

// Teams in the order of the scenario's roles, then of their codes: the order of every circle,
// matrix and list.
export function teams_in_order(s: State): TeamEntry[] {
    const rank = new Map((s.hello?.roles ?? []).map((role, i) => [role.id, i]));
    const of = (t: TeamEntry) => Math.min(999, ...t.roles.map((role) => rank.get(role) ?? 999));
    return [...s.teams.values()].sort((a, b) => of(a) - of(b) || a.code.localeCompare(b.code));
}

export function sender_of(content: InjectContent): string {
    return content.sender.name || content.sender.organisation || content.sender.address;
}

export function same_destination(a: Destination, b: Destination): boolean {
    return a.kind === b.kind && a.team === b.team;
}
