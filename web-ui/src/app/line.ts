// One drill as a page holds it: the state folded from the line's frames, and the few things that
// change with every second.
import { computed, signal } from '@preact/signals';
import type { Command, Role, ServerFrame } from '@/generated/wire';
import { reduce } from '@/model/reduce';
import { empty_state, type State } from '@/model/state';
import { drill_time, wall_time } from '@/wire/clock';
import { open_kept, type Kept } from '@/wire/kept';
import { Link, type LinkState } from '@/wire/link';
import { Outbox, type Outcome, type Pending } from '@/wire/outbox';
import { find_session } from '@/wire/session';

export interface Toast {
    id: number;
    tone: 'info' | 'late' | 'done';
    words: string;
    // What can be done about it while it is shown.
    act?: { words: string; run(): void };
}

const kTick_ms = 250;
const kToast_ms = 7_000;
// With something to press: time to read it, to decide and to get there.
const kAct_toast_ms = 15_000;

function random_id(): string {
    // Not randomUUID: that one is missing where a hall's server is reached by plain HTTP.
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

// What a page needs of a line: the practice of the waiting room has one that leads nowhere.
export type Line = Pick<DrillLine, keyof DrillLine>;

export class DrillLine {
    readonly state = signal<State>(empty_state());
    readonly link_state = signal<LinkState>('connecting');
    // Commands that the server has not acknowledged yet.
    readonly waiting = signal(0);
    // Drill time in whole seconds.
    readonly now = signal(0);
    readonly minute = computed(() => Math.floor(this.now.value / 60_000));
    readonly toasts = signal<Toast[]>([]);
    // Told of a command of an earlier page that was refused, so that its text can be given back.
    on_refused: ((command: Command) => void) | undefined;
    private next_toast = 0;
    private link: Link;

    private constructor(
        readonly drill: string,
        readonly role: Role,
        language: string,
        private outbox: Outbox,
        // What a page folds of the frames beside the state that all pages share.
        also?: (frames: readonly ServerFrame[]) => void,
    ) {
        this.link = new Link({
            drill,
            role,
            language,
            outbox,
            frames: (frames, received) => {
                this.state.value = reduce(this.state.peek(), frames, received);
                also?.(frames);
                this.tick();
            },
            state: (state) => (this.link_state.value = state),
            refused: (pending, message) => {
                this.toast(message, 'late');
                this.on_refused?.(pending.command);
            },
            has_session: () => has_session(drill, role),
        });
    }

    static async open(
        drill: string,
        role: Role,
        language: string,
        also?: (frames: readonly ServerFrame[]) => void,
    ): Promise<DrillLine> {
        const kept = await open_kept<Pending>('outbox', `${drill}/${role}`);
        // The outbox tells of changes before there is a line to tell: it is asked once more below.
        const hold: { line?: DrillLine } = {};
        const outbox = new Outbox(kept, random_id, (n) => {
            if (hold.line) hold.line.waiting.value = n;
        });
        await outbox.load();
        const line = new DrillLine(drill, role, language, outbox, also);
        hold.line = line;
        line.waiting.value = outbox.waiting_count;
        line.link.start();
        setInterval(() => line.tick(), kTick_ms);
        return line;
    }

    drafts<T>(): Promise<Kept<T>> {
        return open_kept<T>('drafts', `${this.drill}/${this.role}`);
    }

    send(command: Command): Promise<Outcome> {
        return this.link.send(command);
    }

    // Commands of a kind that the server has not acknowledged yet, in the order of writing.
    queued<K extends Command['kind']>(kind: K): Extract<Command, { kind: K }>[] {
        // Read so that a change of it draws the asker anew.
        void this.waiting.value;
        const commands = this.outbox.in_order().map((p) => p.command);
        return commands.filter((c): c is Extract<Command, { kind: K }> => c.kind === kind);
    }

    set_language(language: string): void {
        this.link.set_language(language);
    }

    toast(words: string, tone: Toast['tone'] = 'info', act?: Toast['act']): number {
        const id = this.next_toast++;
        this.toasts.value = [...this.toasts.peek(), { id, tone, words, act }].slice(-3);
        setTimeout(() => this.dismiss(id), act ? kAct_toast_ms : kToast_ms);
        return id;
    }

    dismiss(id: number): void {
        this.toasts.value = this.toasts.peek().filter((t) => t.id !== id);
    }

    // Server's UTC when the drill clock will show (or showed) `at_ms`; undefined for a future that
    // a pause has put off.
    wall(at_ms: number): number | undefined {
        const { clock } = this.state.value;
        return clock && wall_time(clock, at_ms);
    }

    private tick(): void {
        const { clock } = this.state.peek();
        if (!clock) return;
        const at_ms = drill_time(clock, performance.now(), this.link.estimate.best?.offset_ms);
        this.now.value = Math.floor(at_ms / 1000) * 1000;
    }
}

// When the server cannot be asked, the session is taken to be there: a dead network must not sign
// anybody out.
async function has_session(drill: string, role: Role): Promise<boolean> {
    try {
        return (await find_session(drill, role)) !== undefined;
    } catch (error) {
        return !(error instanceof Error && 'status' in error && error.status === 401);
    }
}
