// Messages being written: one for each matter, all on this device until they are sent or deleted.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Destination, Id, MessageKind, Tlp } from '@/generated/wire';
import { lines_of, with_lines } from '@/model/indicators';
import { same_destination } from '@/model/select';

// A message being written. Numbers that a select gives are kept as they are shown.
export interface MessageDraft {
    to: Destination[];
    kind: MessageKind;
    subject: string;
    body: string;
    tlp?: Tlp;
    reply_to?: Id;
    about?: Id;
    cards: Id[];
    indicators: string;
    due_min?: number;
    task?: Id;
    corrects?: Id;
    confidence?: number;
}

export const empty_message: MessageDraft = {
    to: [],
    kind: 'inform',
    subject: '',
    body: '',
    cards: [],
    indicators: '',
};

// What the list of drafts is kept in.
export interface DraftShelf {
    put(key: string, draft: MessageDraft): void;
    remove(key: string): void;
}

function same_places(a: readonly Destination[], b: readonly Destination[]): boolean {
    return a.length === b.length && a.every((x) => b.some((y) => same_destination(x, y)));
}

// Whether two drafts are of one matter: the same answer, or the same beginning of a message.
function same_matter(a: MessageDraft, b: MessageDraft): boolean {
    if (a.reply_to || b.reply_to) return a.reply_to === b.reply_to && a.kind === b.kind;
    return a.about === b.about && a.task === b.task && a.kind === b.kind && same_places(a.to, b.to);
}

export class MessageDrafts {
    // By key, in the order in which they were begun.
    readonly all = signal<ReadonlyMap<string, MessageDraft>>(new Map());
    readonly open_key = signal<string | undefined>(undefined);
    readonly open: ReadonlySignal<MessageDraft | undefined> = computed(() =>
        this.all.value.get(this.open_key.value ?? ''),
    );
    private next = 1;
    // How each began on this page.
    private begun = new Map<string, MessageDraft>();

    constructor(private shelf: DraftShelf) {}

    // What an earlier page left behind, by key.
    load(kept: ReadonlyMap<string, MessageDraft>): void {
        const number = (key: string) => Number(key) || 0;
        const sorted = [...kept].sort(([a], [b]) => number(a) - number(b));
        this.all.value = new Map(sorted);
        for (const [key] of sorted) this.next = Math.max(this.next, number(key) + 1);
    }

    // Opens the draft of this matter, or begins one.
    begin(part: Partial<MessageDraft>): void {
        const fresh = { ...empty_message, ...part };
        const known = [...this.all.peek()].find(([, draft]) => same_matter(draft, fresh));
        if (known) {
            this.add_evidence(known[0], fresh.cards, lines_of(fresh.indicators));
            this.open_key.value = known[0];
            return;
        }
        const key = this.add(fresh);
        this.begun.set(key, fresh);
        this.open_key.value = key;
    }

    // One more in the list: a message that came back.
    add(draft: MessageDraft): string {
        const key = String(this.next++);
        this.set(key, draft);
        return key;
    }

    add_evidence(key: string, cards: readonly Id[], indicators: readonly string[]): void {
        const draft = this.all.peek().get(key);
        if (!draft) return;
        this.set(key, {
            ...draft,
            cards: [...new Set([...draft.cards, ...cards])],
            indicators: with_lines(draft.indicators, indicators),
        });
    }

    // Changes the open one.
    change(draft: MessageDraft): void {
        const key = this.open_key.peek();
        if (key !== undefined) this.set(key, draft);
    }

    show(key: string): void {
        this.open_key.value = key;
    }

    // Puts the open one away; an untouched one is not worth keeping.
    close(): void {
        const draft = this.open.peek();
        const key = this.open_key.peek();
        if (key !== undefined && draft && this.is_untouched(key, draft)) this.remove(key);
        this.open_key.value = undefined;
    }

    private is_untouched(key: string, draft: MessageDraft): boolean {
        return JSON.stringify(draft) === JSON.stringify(this.begun.get(key)) || !has_content(draft);
    }

    // It is on its way, and no later page shall offer it once more. Here it stays until it is removed.
    hand_over(key: string): void {
        this.shelf.remove(key);
    }

    // It was refused.
    put_back(key: string): void {
        const draft = this.all.peek().get(key);
        if (draft) this.shelf.put(key, draft);
    }

    remove(key: string): void {
        const all = new Map(this.all.peek());
        all.delete(key);
        this.all.value = all;
        this.begun.delete(key);
        this.shelf.remove(key);
        if (this.open_key.peek() === key) this.open_key.value = undefined;
    }

    private set(key: string, draft: MessageDraft): void {
        this.all.value = new Map(this.all.peek()).set(key, draft);
        this.shelf.put(key, draft);
    }
}

function has_content(draft: MessageDraft): boolean {
    return (
        draft.body.trim() !== '' ||
        draft.subject.trim() !== '' ||
        draft.cards.length > 0 ||
        draft.indicators.trim() !== ''
    );
}
