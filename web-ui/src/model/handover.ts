// What a colleague who comes on shift has to know of the team's work. Pure; nothing is kept.
import type { Id, Milliseconds, Team } from '@/generated/wire';
import { notes_in_order, type Note } from './notes';
import { due_ms, is_request_open, my_team } from './select';
import type { Decision, Draft, Inject, Message, State } from './state';

export interface OpenAnswer {
    inject: Inject;
    due_ms?: Milliseconds;
    // The draft that stands, and with it who writes it.
    draft?: Draft;
}

export interface AskedRequest {
    message: Message;
    // Teams it names that have not answered.
    waiting: Team[];
}

export interface Handover {
    notes: Note[];
    answers: OpenAnswer[];
    // Requests to my team, and of my team, that wait for an answer.
    owed: Message[];
    asked: AskedRequest[];
    // Tasks that my team has claimed and not done.
    tasks: Id[];
    // Decisions in which my team has not voted.
    votes: Decision[];
}

// What has a due time comes first, the soonest at the top.
function by_due<T>(items: T[], due: (item: T) => Milliseconds | undefined): T[] {
    const at = (item: T) => due(item) ?? Number.MAX_SAFE_INTEGER;
    return items.sort((a, b) => at(a) - at(b));
}

function open_answers(s: State, mine: Team): OpenAnswer[] {
    const open: OpenAnswer[] = [];
    for (const inject of s.injects.values()) {
        const delivery = inject.deliveries.get(mine);
        if (!inject.content?.form || !delivery || delivery.responses.length > 0) continue;
        open.push({ inject, due_ms: due_ms(inject, delivery), draft: delivery.draft });
    }
    return by_due(open, (a) => a.due_ms);
}

function asked_of(s: State, message: Message, mine: Team): AskedRequest | undefined {
    if (message.data.message_kind !== 'request' || message.data.from !== mine) return undefined;
    const answers = [...s.messages.values()].filter(
        (m) =>
            m.data.reply_to === message.id &&
            m.data.message_kind === 'answer' &&
            m.data.from !== mine,
    );
    const named = (message.data.to ?? []).flatMap((d) => (d.team === undefined ? [] : [d.team]));
    const waiting = named.filter((team) => !answers.some((m) => m.data.from === team));
    const open = named.length > 0 ? waiting.length > 0 : answers.length === 0;
    return open ? { message, waiting } : undefined;
}

function claimed_tasks(s: State, mine: Team): Id[] {
    return [...s.tasks.keys()].filter(
        (id) =>
            !s.tasks.get(id)?.performed.some((p) => p.team === mine) &&
            [...s.messages.values()].some((m) => m.data.task === id && m.data.from === mine),
    );
}

export function handover(s: State): Handover {
    const mine = my_team(s);
    const notes = notes_in_order(s.notes).filter((n) => n.kind === 'handover');
    if (mine === undefined)
        return { notes, answers: [], owed: [], asked: [], tasks: [], votes: [] };
    const messages = [...s.messages.values()];
    return {
        notes,
        answers: open_answers(s, mine),
        owed: by_due(
            messages.filter((m) => is_request_open(s, m, mine)),
            (m) => m.data.due_ms,
        ),
        asked: by_due(
            messages.flatMap((m) => asked_of(s, m, mine) ?? []),
            (a) => a.message.data.due_ms,
        ),
        tasks: claimed_tasks(s, mine),
        votes: by_due(
            [...s.decisions.values()].filter(
                (d) => d.content && !d.closed && d.teams.includes(mine) && !d.votes.has(mine),
            ),
            (d) => d.deadline_ms,
        ),
    };
}
