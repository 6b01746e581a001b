// What a team writes for itself. The server shows it to nobody else.
import type { Event, Id, Milliseconds, Participant } from '@/generated/wire';

export interface Note {
    id: Id;
    revision: number;
    kind: 'note' | 'handover';
    // What it is about: an inject, a card, or neither.
    inject?: Id;
    card?: Id;
    words: string;
    // Who wrote it last, and when.
    participant: Participant;
    at_ms: Milliseconds;
    utc_ms: number;
}

export type Notes = ReadonlyMap<Id, Note>;

export function notes_after(notes: Notes, e: Extract<Event, { kind: 'note_kept' }>): Notes {
    const { note: id, revision, note_kind: kind, inject, card, words, participant } = e.data;
    const { at_ms, utc_ms } = e;
    const after = new Map(notes);
    if (words === '') after.delete(id);
    else after.set(id, { id, revision, kind, inject, card, words, participant, at_ms, utc_ms });
    return after;
}

// The one that was changed last comes first.
export function notes_in_order(notes: Notes): Note[] {
    return [...notes.values()].sort(
        (a, b) => b.utc_ms - a.utc_ms || b.id.localeCompare(a.id, 'en', { numeric: true }),
    );
}
