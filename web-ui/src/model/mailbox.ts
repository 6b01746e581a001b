// Letters between teams and EXCON's personas, by matter. Pure.
import type { Milliseconds, Team } from '@/generated/wire';
import { thread_root } from './select';
import type { Message, State } from './state';

export interface Matter {
    root: Message;
    // Oldest first.
    messages: Message[];
    // In whose name EXCON has written in it; empty: nobody's yet.
    persona: string;
    team: Team;
    // The team's letter that nobody has answered, and since when it waits.
    waiting?: Message;
}

const by_time = (a: Message, b: Message) => a.at_ms - b.at_ms;

function matter_of(root: Message, messages: Message[]): Matter | undefined {
    messages.sort(by_time);
    const team = messages.find((m) => m.data.from !== undefined)?.data.from;
    if (team === undefined) return undefined;
    const ours = messages.filter((m) => m.data.from === undefined);
    const last = messages.at(-1);
    const waits = last?.data.from !== undefined && last.data.message_kind !== 'acknowledge';
    return {
        root,
        messages,
        persona: ours.at(-1)?.data.persona ?? '',
        team,
        waiting: waits ? last : undefined,
    };
}

// Those that wait first, the longest first; then the one that moved last.
export function matters(s: State): Matter[] {
    const by_root = new Map<Message, Message[]>();
    for (const m of s.messages.values()) {
        const { from, to } = m.data;
        if (from !== undefined && !to?.some((d) => d.kind === 'excon')) continue;
        const root = thread_root(s, m);
        const known = by_root.get(root) ?? [];
        by_root.set(root, [...known, m]);
    }
    const found = [...by_root].flatMap(([root, messages]) => matter_of(root, messages) ?? []);
    const last = (m: Matter): Milliseconds => m.messages.at(-1)?.at_ms ?? 0;
    return found.sort((a, b) => {
        if (a.waiting && b.waiting) return a.waiting.at_ms - b.waiting.at_ms;
        if (a.waiting || b.waiting) return a.waiting ? -1 : 1;
        return last(b) - last(a);
    });
}
