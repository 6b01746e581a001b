// What the participant's page holds beside the drill itself: what is open, what is being written.
import { computed, effect, signal } from '@preact/signals';
import type { Answers, Command, Id, Participant, Team } from '@/generated/wire';
import type { Line } from '@/app/line';
import { inbox, my_team, next_due, type InboxItem } from '@/model/select';
import type { Note } from '@/model/notes';
import type { State } from '@/model/state';
import { has_words, same_answers, type Typed } from '@/model/writing';
import type { Kept } from '@/wire/kept';
import { MessageDrafts, type MessageDraft } from './drafts';

export type Pane = 'inbox' | 'reading' | 'case';
export type CaseTab = 'evidence' | 'messages' | 'notes' | 'work' | 'teams';

export interface Selection {
    kind: InboxItem['kind'];
    id: Id;
}

// A note being written; of one that stands already with its id and the revision that is changed.
export interface NoteDraft {
    note?: Id;
    after_revision?: number;
    kind: Note['kind'];
    inject?: Id;
    card?: Id;
    words: string;
}

// Keys of what is kept on this device, beside those of typed answers, which are the injects' ids.
const kMessage = 'message/';
const kNote = 'note/';
const kAside = 'aside/';
const kMost_asides = 10;

export type KeptDraft =
    | Partial<Typed>
    | { asides: Answers[] }
    | { message: MessageDraft }
    | { note: NoteDraft };

export class Desk {
    readonly selected = signal<Selection | undefined>(undefined);
    readonly pane = signal<Pane>('inbox');
    readonly case_tab = signal<CaseTab>('evidence');
    readonly settings_open = signal(false);
    readonly keys_open = signal(false);
    readonly drafts: MessageDrafts;
    // Evidence chosen on the case board, to go into a message.
    readonly chosen = signal<{ cards: Id[]; indicators: string[] }>({ cards: [], indicators: [] });
    readonly note = signal<NoteDraft | undefined>(undefined);
    readonly debrief_open = signal(false);
    // Commands of an earlier page that were refused and are of the debrief (src/debrief).
    readonly returned = signal<Command[]>([]);
    // What this page has reported as opened: unread marks go before the server's echo comes back.
    readonly seen = signal<ReadonlySet<string>>(new Set());
    readonly items = computed(() => {
        const seen = this.seen.value;
        return inbox(this.state).map((item) =>
            item.unread && seen.has(`${item.kind}/${item.id}`) ? { ...item, unread: false } : item,
        );
    });
    readonly next_due = computed(() => next_due(this.items.value));
    // Words set aside because a colleague writes the answer, by inject.
    readonly asides = signal<ReadonlyMap<Id, readonly Answers[]>>(new Map());
    // What was typed into the forms, by inject.
    private typed = new Map<Id, Typed>();

    private constructor(
        readonly line: Line,
        private kept: Kept<KeptDraft>,
        private owns_address: boolean,
    ) {
        this.drafts = new MessageDrafts({
            put: (key, message) => void kept.put(kMessage + key, { message }),
            remove: (key) => void kept.remove(kMessage + key),
        });
    }

    // A desk within another's page leaves the address bar alone.
    static async open(line: Line, owns_address = true): Promise<Desk> {
        const desk = new Desk(line, await line.drafts<KeptDraft>(), owns_address);
        const messages = new Map<string, MessageDraft>();
        for (const [key, draft] of await desk.kept.all()) {
            if ('message' in draft) messages.set(key.slice(kMessage.length), draft.message);
            else if ('note' in draft) desk.note.value = draft.note;
            else if ('asides' in draft) desk.show_asides(key.slice(kAside.length), draft.asides);
            else desk.typed.set(key, { answers: draft.answers ?? {}, base: draft.base ?? 0 });
        }
        desk.drafts.load(messages);
        if (owns_address) desk.follow_address();
        effect(() => desk.keep_note(desk.note.value));
        return desk;
    }

    get state(): State {
        return this.line.state.value;
    }
    get me(): Participant | undefined {
        return this.state.hello?.you.participant;
    }
    get mine(): Team {
        return my_team(this.state) ?? 0;
    }
    get running(): boolean {
        return this.state.clock?.phase === 'running';
    }
    get ended(): boolean {
        return this.state.clock?.phase === 'ended';
    }

    // --- what is open: the address bar knows it, so that Back works as on any page
    select(selection: Selection): void {
        const hash = `#${selection.kind}/${encodeURIComponent(selection.id)}`;
        if (this.owns_address && location.hash !== hash) history.pushState(null, '', hash);
        this.debrief_open.value = false;
        this.selected.value = selection;
        this.pane.value = 'reading';
    }

    show(pane: Pane): void {
        this.pane.value = pane;
    }

    show_debrief(open: boolean): void {
        history.pushState(null, '', open ? '#debrief' : location.pathname + location.search);
        this.debrief_open.value = open;
    }

    private follow_address(): void {
        const follow = () => {
            this.debrief_open.value = /^#debrief\b/.test(location.hash);
            const m = /^#(inject|message|decision)\/(.+)$/.exec(location.hash);
            const kind = m?.[1] as Selection['kind'] | undefined;
            this.selected.value =
                kind && m?.[2] ? { kind, id: decodeURIComponent(m[2]) } : undefined;
            this.pane.value = this.selected.value ? 'reading' : 'inbox';
        };
        addEventListener('popstate', follow);
        follow();
    }

    // --- messages
    write(draft: Partial<MessageDraft>): void {
        this.drafts.begin(draft);
        this.pane.value = 'case';
    }

    // Adds a card to the message being written, or begins one with it.
    attach(card: Id, about?: Id): void {
        const key = this.drafts.open_key.peek();
        if (key === undefined) return this.write({ cards: [card], about });
        this.drafts.add_evidence(key, [card], []);
        this.pane.value = 'case';
    }

    // Adds evidence to a draft, or begins one with it.
    attach_to(key: string | undefined, evidence: { cards: Id[]; indicators: string[] }): void {
        if (key === undefined)
            return this.write({
                cards: evidence.cards,
                indicators: evidence.indicators.join('\n'),
            });
        this.drafts.add_evidence(key, evidence.cards, evidence.indicators);
    }

    // The text of a message, note or answer that an earlier page sent and the server refused.
    give_back(command: Command): void {
        if (command.kind === 'submit_response') {
            const { inject, answers, after_revision: base = 0 } = command;
            return this.keep_typed(inject, { answers, base });
        }
        if (command.kind === 'keep_note') {
            // As a new note: what it would have changed may be gone.
            const { note_kind: kind, inject, card, words } = command;
            if (words !== '') this.note.value ??= { kind, inject, card, words };
            return;
        }
        if (command.kind !== 'send_message') {
            this.returned.value = [...this.returned.peek(), command];
            return;
        }
        const { to = [], message_kind: kind, cards = [], indicators = [], ...rest } = command;
        const { subject, body, tlp, reply_to, about, task, corrects, confidence } = rest;
        const text = { subject, body, tlp, reply_to, about, task, corrects, confidence };
        this.drafts.add({ ...text, to, kind, cards, indicators: indicators.join('\n') });
    }

    // --- notes
    write_note(draft: Partial<NoteDraft>): void {
        // One that is being written already is not thrown away for another.
        if (!this.note.peek()?.words.trim())
            this.note.value = { kind: 'note', words: '', ...draft };
        this.drafts.close();
        this.case_tab.value = 'notes';
        this.pane.value = 'case';
    }

    private keep_note(note: NoteDraft | undefined): void {
        if (note) void this.kept.put(kNote, { note });
        else void this.kept.remove(kNote);
    }

    // --- answers
    typed_answer(inject: Id): Typed | undefined {
        return this.typed.get(inject);
    }

    keep_typed(inject: Id, typed: Typed): void {
        this.typed.set(inject, typed);
        void this.kept.put(inject, typed);
    }

    forget_typed(inject: Id): void {
        this.typed.delete(inject);
        void this.kept.remove(inject);
    }

    // Nothing that was typed is lost: it waits here until it is put back or deleted.
    set_aside(inject: Id, answers: Answers): void {
        this.swap_aside(inject, undefined, answers);
    }

    // `out` leaves, `into` comes; the newest is first.
    swap_aside(inject: Id, out: Answers | undefined, into?: Answers): void {
        const before = this.asides.peek().get(inject) ?? [];
        const asides = before.filter((a) => a !== out && !(into && same_answers(a, into)));
        if (into && has_words(into)) asides.unshift(into);
        asides.length = Math.min(asides.length, kMost_asides);
        this.show_asides(inject, asides);
        if (asides.length > 0) void this.kept.put(kAside + inject, { asides });
        else void this.kept.remove(kAside + inject);
    }

    private show_asides(inject: Id, asides: readonly Answers[]): void {
        this.asides.value = new Map(this.asides.peek()).set(inject, asides);
    }

    // --- receipts
    note_opened(item: 'inject' | 'message', id: Id): void {
        const key = `${item}/${id}`;
        if (this.seen.peek().has(key)) return;
        this.seen.value = new Set(this.seen.peek()).add(key);
        const me = this.line.state.peek().hello?.you.participant;
        const s = this.line.state.peek();
        const opened_by =
            item === 'inject'
                ? s.injects.get(id)?.deliveries.get(my_team(s) ?? 0)?.opened_by
                : s.messages.get(id)?.opened_by;
        if (me !== undefined && opened_by?.includes(me)) return;
        void this.line.send({ kind: 'note_receipt', item, id, receipt: 'opened' });
    }
}
