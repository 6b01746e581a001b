// What of the story everybody in the hall may read: injects that all heard of, and what EXCON said
// to all.
import type { Id, Milliseconds } from '@/generated/wire';
import type { State } from '@/model/state';

export interface Told {
    id: Id;
    at_ms: Milliseconds;
    title: string;
    channel: string;
}

// Each once, oldest first.
export function story(s: State): Told[] {
    const told = new Map<Id, Told>();
    for (const { kind, id, at_ms } of s.moments) {
        if (told.has(id)) continue;
        if (kind === 'inject') {
            const content = s.injects.get(id)?.content;
            if (content)
                told.set(id, { id, at_ms, title: content.title, channel: content.channel });
        } else if (kind === 'message') {
            const data = s.messages.get(id)?.data;
            if (data && data.from === undefined && data.subject)
                told.set(id, { id, at_ms, title: data.subject, channel: 'press' });
        }
    }
    return [...told.values()];
}
