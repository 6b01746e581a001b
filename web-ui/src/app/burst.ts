// What arrives together is told together: one sentence once nothing more has come for a moment, so
// that a screen reader is not flooded.
const kQuiet_ms = 1_000;
// A stream that never pauses is told of all the same.
const kLongest_ms = 5_000;

export interface Timers {
    set(run: () => void, ms: number): number;
    clear(timer: number): void;
    now(): number;
}

const timers_of_the_page: Timers = {
    set: (run, ms) => window.setTimeout(run, ms),
    clear: (timer) => clearTimeout(timer),
    now: () => performance.now(),
};

export class Burst<T> {
    private waiting: T[] = [];
    private since = 0;
    private timer: number | undefined;

    constructor(
        private tell: (what: readonly T[]) => void,
        private timers: Timers = timers_of_the_page,
    ) {}

    add(what: T): void {
        const now = this.timers.now();
        if (this.waiting.length === 0) this.since = now;
        this.waiting.push(what);
        if (this.timer !== undefined) this.timers.clear(this.timer);
        const left = Math.max(0, this.since + kLongest_ms - now);
        this.timer = this.timers.set(() => this.end(), Math.min(kQuiet_ms, left));
    }

    private end(): void {
        this.timer = undefined;
        const told = this.waiting;
        this.waiting = [];
        this.tell(told);
    }
}
