// A line that leads nowhere: what the practice sends is acknowledged at once, and its state is the fold
// of the practice's own frames, by the reducer that folds a server's.
import { computed, effect, signal } from '@preact/signals';
import type { Command } from '@/generated/wire';
import type { Line, Toast } from '@/app/line';
import { reduce } from '@/model/reduce';
import { empty_state, type Hello, type State, type TeamEntry } from '@/model/state';
import { words_language } from '@/text/language';
import { MemoryKept, type Kept } from '@/wire/kept';
import type { Outcome } from '@/wire/outbox';
import { kReply_after_ms, practice_frames, type Act } from './script';
import { practice_words } from './text';

const kTick_ms = 250;
const kToast_ms = 5_000;

export class PracticeLine implements Line {
    readonly drill = 'practice';
    readonly role = 'participant' as const;
    readonly state = signal<State>(empty_state());
    readonly link_state = signal('online' as const);
    readonly waiting = signal(0);
    readonly now = signal(0);
    readonly minute = computed(() => Math.floor(this.now.value / 60_000));
    readonly toasts = signal<Toast[]>([]);
    on_refused: Line['on_refused'];
    private acts = signal<Act[]>([]);
    // Grows when the partner has replied.
    private heard = signal(0);
    private next_toast = 0;
    private start_utc = Date.now();
    private stops: (() => void)[] = [];

    constructor(hello: Hello, mine: TeamEntry) {
        const timer = setInterval(() => this.tick(), kTick_ms);
        this.stops.push(() => clearInterval(timer));
        const fold = effect(() => {
            void this.heard.value;
            const setting = {
                words: practice_words.words(),
                language: words_language.value,
                hello,
                mine,
                start_utc: this.start_utc,
            };
            const frames = practice_frames(setting, this.acts.value, this.at_ms());
            this.state.value = reduce(empty_state(), frames, performance.now());
        });
        this.stops.push(fold);
    }

    close(): void {
        for (const stop of this.stops) stop();
    }

    async drafts<T>(): Promise<Kept<T>> {
        return new MemoryKept<T>();
    }

    async send(command: Command): Promise<Outcome> {
        this.acts.value = [...this.acts.peek(), { at_ms: this.at_ms(), command }];
        if (command.kind === 'send_message') {
            const timer = setTimeout(() => ++this.heard.value, kReply_after_ms + 50);
            this.stops.push(() => clearTimeout(timer));
        }
        return { ok: true, seq: this.acts.peek().length };
    }

    queued<K extends Command['kind']>(): Extract<Command, { kind: K }>[] {
        return [];
    }

    set_language(): void {
        // The words follow the page's language by themselves.
    }

    toast(words: string, tone: Toast['tone'] = 'info', act?: Toast['act']): number {
        const id = this.next_toast++;
        this.toasts.value = [...this.toasts.peek(), { id, tone, words, act }].slice(-3);
        setTimeout(() => this.dismiss(id), kToast_ms);
        return id;
    }

    dismiss(id: number): void {
        this.toasts.value = this.toasts.peek().filter((t) => t.id !== id);
    }

    wall(at_ms: number): number {
        return this.start_utc + at_ms;
    }

    private at_ms(): number {
        return Date.now() - this.start_utc;
    }

    private tick(): void {
        this.now.value = Math.floor(this.at_ms() / 1000) * 1000;
    }
}
