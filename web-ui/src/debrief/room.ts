// What somebody says of the drill, before and after it: kept on this device while it is written,
// then a command in the line's outbox like any other. What the server refuses comes back as a
// draft, also on a later page.
import { effect, signal } from '@preact/signals';
import type { Command } from '@/generated/wire';
import type { Desk } from '@/participant/desk';
import { chosen } from '@/text/language';
import { open_kept, type Kept } from '@/wire/kept';
import { load_questions, type Questions } from './questions';
import { debrief_words } from './text';

type Kind = 'state_readiness' | 'state_profile' | 'answer_survey' | 'contest_item' | 'plan_action';
const kKinds: ReadonlySet<string> = new Set<Kind>([
    'state_readiness',
    'state_profile',
    'answer_survey',
    'contest_item',
    'plan_action',
]);
export type Said<K extends Kind = Kind> = Extract<Command, { kind: K }>;

const contest_key = (metric: string, item: string) => `contest/${metric}/${item}`;

// Under which key the draft of this is kept.
function key_of(said: Said): string {
    return said.kind === 'contest_item' ? contest_key(said.metric, said.item) : said.kind;
}

export class Room {
    readonly questions = signal<Questions | undefined>(undefined);
    private written = signal<ReadonlyMap<string, unknown>>(new Map());

    private constructor(
        readonly desk: Desk,
        private kept: Kept<unknown>,
    ) {}

    private static rooms = new WeakMap<Desk, Promise<Room>>();

    static of(desk: Desk): Promise<Room> {
        const known = Room.rooms.get(desk) ?? Room.open(desk);
        Room.rooms.set(desk, known);
        return known;
    }

    private static async open(desk: Desk): Promise<Room> {
        const { line, state } = desk;
        const scope = `${line.drill}/${line.role}-debrief/${state.hello?.you.participant ?? ''}`;
        const [kept] = await Promise.all([
            open_kept<unknown>('drafts', scope),
            debrief_words.load(chosen.peek()),
        ]);
        const room = new Room(desk, kept);
        room.written.value = await kept.all();
        effect(() => void debrief_words.load(chosen.value).catch(() => undefined));
        let known = '';
        effect(() => {
            // Asked again when the line is back, until they are there.
            const online = line.link_state.value === 'online';
            const language = chosen.value;
            if (known === language) return;
            void load_questions(language, online, kept).then((found) => {
                if (!found || chosen.peek() !== language) return;
                if (online) known = language;
                room.questions.value = found;
            });
        });
        effect(() => {
            for (const command of desk.returned.value)
                if (kKinds.has(command.kind)) room.give_back(command as Said);
        });
        return room;
    }

    // --- drafts
    draft<K extends Exclude<Kind, 'contest_item'>>(kind: K): Said<K> | undefined {
        return this.written.value.get(kind) as Said<K> | undefined;
    }

    contesting(metric: string, item: string): Said<'contest_item'> | undefined {
        const key = contest_key(metric, item);
        return this.written.value.get(key) as Said<'contest_item'> | undefined;
    }

    write(said: Said): void {
        this.keep(key_of(said), said);
    }

    discard(said: Said): void {
        const key = key_of(said);
        this.written.value = new Map([...this.written.peek()].filter(([k]) => k !== key));
        void this.kept.remove(key);
    }

    // What this device sent and the server does not tell back.
    sent<K extends 'state_profile' | 'answer_survey'>(kind: K): Said<K> | undefined {
        return this.written.value.get(`sent/${kind}`) as Said<K> | undefined;
    }

    waits(kind: Kind): boolean {
        return this.desk.line.queued(kind).length > 0;
    }

    // Resolves once the server has answered: empty, or its words why not.
    async send(said: Said): Promise<string> {
        const outcome = this.desk.line.send(said);
        this.discard(said);
        if (said.kind === 'state_profile' || said.kind === 'answer_survey')
            this.keep(`sent/${said.kind}`, said);
        const result = await outcome;
        if (result.ok) return '';
        this.give_back(said);
        return result.message;
    }

    private give_back(said: Said): void {
        const key = key_of(said);
        // What was begun meanwhile is not written over.
        if (!this.written.peek().has(key)) this.keep(key, said);
    }

    private keep(key: string, value: unknown): void {
        this.written.value = new Map(this.written.peek()).set(key, value);
        void this.kept.put(key, value);
    }
}
