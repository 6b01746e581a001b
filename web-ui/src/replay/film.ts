// A drill as this viewer got it, looked at at any moment: the same fold as the live one (reduce.ts)
// over the same frames, up to a time. States are kept along the way, so that going to and fro never
// folds more than a few hundred events.
import type { Event, Milliseconds, ServerHello } from '@/generated/wire';
import { reduce } from '@/model/reduce';
import { empty_state, type State } from '@/model/state';

const kStride = 250;

export class Film {
    readonly start_ms: Milliseconds = 0;
    readonly end_ms: Milliseconds;
    // kept[i]: the first i × kStride events folded.
    private kept: State[];
    private last: { count: number; state: State };

    // `events` in the order of their seq, as a snapshot gives them.
    constructor(
        readonly hello: ServerHello,
        readonly events: readonly Event[],
    ) {
        const began = reduce(
            empty_state(),
            [hello, { t: 'snapshot', seq: 0, frames: [] }],
            performance.now(),
        );
        this.kept = [began];
        this.last = { count: 0, state: began };
        const ended = events.find((e) => e.kind === 'drill_ended');
        this.end_ms = ended?.at_ms ?? events.at(-1)?.at_ms ?? 0;
    }

    // How many events had happened at `at_ms`.
    count_at(at_ms: Milliseconds): number {
        let [low, high] = [0, this.events.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.events[middle]!.at_ms <= at_ms) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    at(at_ms: Milliseconds): State {
        return this.after(this.count_at(at_ms));
    }

    // The state after the first `count` events.
    after(count: number): State {
        if (this.last.count === count) return this.last.state;
        const stop = Math.floor(count / kStride);
        while (this.kept.length <= stop) {
            const from = (this.kept.length - 1) * kStride;
            this.kept.push(this.fold(this.kept.at(-1)!, from, from + kStride));
        }
        const ahead = this.last.count <= count && this.last.count > stop * kStride;
        const state = ahead
            ? this.fold(this.last.state, this.last.count, count)
            : this.fold(this.kept[stop]!, stop * kStride, count);
        this.last = { count, state };
        return state;
    }

    private fold(state: State, from: number, to: number): State {
        return from === to ? state : reduce(state, this.events.slice(from, to), 0);
    }
}
