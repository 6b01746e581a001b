// The evaluator's page beside the drill itself: which item lies on the bench, which are shown.
import { computed, effect, signal, type Signal } from '@preact/signals';
import type { Command, Id, JudgingItem, ServerFrame, Team } from '@/generated/wire';
import type { DrillLine } from '@/app/line';
import {
    empty_judging,
    fold_judging,
    in_order,
    is_mine,
    is_open,
    is_revised,
    type JudgingState,
} from '@/model/judging';
import type { State } from '@/model/state';

export type View = 'judge' | 'notes' | 'objectives';
export type Shown = 'open' | 'mine' | 'revised' | 'all';
export type OpenSheet =
    | { kind: 'help' }
    | { kind: 'add_fact'; message: Id }
    | { kind: 'observe'; team?: Team; inject?: Id; at_ms: number };

export interface Filter {
    shown: Shown;
    inject: Id; // empty: all
    team: Team | undefined;
    channel: string; // of the inject; “message” for what teams wrote to each other; empty: all
}

export class Bench {
    readonly view = signal<View>('judge');
    readonly filter = signal<Filter>({ shown: 'open', inject: '', team: undefined, channel: '' });
    readonly current = signal<Id | undefined>(undefined);
    // On a phone the item lies over the list; elsewhere both are there.
    readonly reading = signal(false);
    readonly sheet = signal<OpenSheet | undefined>(undefined);
    readonly said = signal('');
    readonly history: Id[] = [];
    // Judged here, and not yet told by the server.
    private readonly sent = signal<ReadonlySet<Id>>(new Set());

    readonly items = computed(() => {
        const { value: judging } = this.judging;
        return in_order(judging, [...judging.items.values()]);
    });
    readonly shown = computed(() => this.items.value.filter((item) => this.is_shown(item)));
    readonly open_count = computed(
        () => this.items.value.filter((item) => is_open(this.judging.value, item)).length,
    );
    readonly mine_count = computed(
        () => this.items.value.filter((item) => is_mine(this.judging.value, item)).length,
    );
    readonly item = computed(() => {
        const id = this.current.value;
        return id === undefined ? this.shown.value[0] : this.judging.value.items.get(id);
    });

    constructor(
        readonly line: DrillLine,
        readonly judging: Signal<JudgingState>,
    ) {}

    get state(): State {
        return this.line.state.value;
    }

    channel_of(item: JudgingItem): string {
        return item.inject === undefined
            ? 'message'
            : (this.state.injects.get(item.inject)?.content?.channel ?? '');
    }

    private is_shown(item: JudgingItem): boolean {
        const { shown, inject, team, channel } = this.filter.value;
        const judging = this.judging.value;
        if (shown === 'open' && (this.sent.value.has(item.id) || !is_open(judging, item)))
            return false;
        if (shown === 'mine' && !is_mine(judging, item)) return false;
        if (shown === 'revised' && !is_revised(judging, item)) return false;
        if (inject && item.inject !== inject) return false;
        if (team !== undefined && item.team !== team) return false;
        return !channel || this.channel_of(item) === channel;
    }

    take(id: Id | undefined): void {
        this.current.value = id;
        this.reading.value = id !== undefined;
    }

    step(by: 1 | -1): void {
        const list = this.shown.value;
        const here = list.findIndex((item) => item.id === this.item.value?.id);
        const next = list[here < 0 ? 0 : Math.min(list.length - 1, Math.max(0, here + by))];
        if (next) this.take(next.id);
    }

    // Does it, and goes to what comes next; what was refused is said, and the item stays.
    async judge(item: JudgingItem, command: Command, words: string): Promise<void> {
        const list = this.shown.peek();
        const here = list.findIndex((i) => i.id === item.id);
        const next = list[here + 1] ?? list.find((i) => i.id !== item.id);
        this.history.push(item.id);
        const waiting = !is_mine(this.judging.peek(), item);
        if (waiting) this.mark_sent(item.id, true);
        const sent = this.line.send(command);
        if (this.filter.peek().shown === 'open') this.take(next?.id);
        const outcome = await sent;
        if (outcome.ok) {
            this.said.value = words;
            if (waiting) this.when_told(item);
            return;
        }
        this.mark_sent(item.id, false);
        this.line.toast(outcome.message, 'late');
        this.take(item.id);
    }

    private mark_sent(id: Id, is_sent: boolean): void {
        const sent = new Set(this.sent.peek());
        if (is_sent) sent.add(id);
        else sent.delete(id);
        this.sent.value = sent;
    }

    // The acknowledgement may come before the event: until then the item is not asked for again.
    private when_told(item: JudgingItem): void {
        const stop = effect(() => {
            if (!is_mine(this.judging.value, item)) return;
            queueMicrotask(() => {
                stop();
                this.mark_sent(item.id, false);
            });
        });
    }

    // Back to what was judged last, to judge it again: nothing is ever taken out of the log.
    undo(): boolean {
        const id = this.history.pop();
        if (id === undefined) return false;
        this.take(id);
        return true;
    }

    async run(command: Command, done: string): Promise<boolean> {
        const outcome = await this.line.send(command);
        this.line.toast(outcome.ok ? done : outcome.message, outcome.ok ? 'done' : 'late');
        return outcome.ok;
    }
}

export async function open_bench(
    open: (also: (frames: readonly ServerFrame[]) => void) => Promise<DrillLine>,
): Promise<Bench> {
    const judging = signal(empty_judging());
    const line = await open((frames) => {
        judging.value = fold_judging(judging.peek(), frames);
    });
    return new Bench(line, judging);
}
