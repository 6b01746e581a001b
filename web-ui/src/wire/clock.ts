// Where the server's clock stands by this browser's monotonic clock, and from it the drill clock
// between two `clock` frames.
import type { Clock, Milliseconds } from '@/generated/wire';

export interface Estimate {
    round_trip_ms: number;
    // Server UTC minus this browser's monotonic clock.
    offset_ms: number;
    // Bound of the offset: half the round trip, whichever way the delay was split.
    error_ms: number;
}

interface Sample extends Estimate {
    taken: number;
}

// A sample of a minute ago still counts: clocks drift some 50 µs a second, less than any round
// trip.
const kKept_ms = 60_000;

// The filter of NTP: of the recent exchanges, the one with the shortest round trip was delayed
// least, so it is nearest.
export class ClockEstimate {
    private samples: Sample[] = [];

    add(sent: number, received: number, server_ms: number): void {
        const round_trip_ms = Math.max(0, received - sent);
        this.samples = this.samples.filter((s) => received - s.taken < kKept_ms);
        this.samples.push({
            round_trip_ms,
            offset_ms: server_ms - (sent + received) / 2,
            error_ms: round_trip_ms / 2,
            taken: received,
        });
    }

    get best(): Estimate | undefined {
        let best: Sample | undefined;
        for (const s of this.samples) if (!best || s.round_trip_ms < best.round_trip_ms) best = s;
        return best;
    }

    clear(): void {
        this.samples = [];
    }
}

// A `clock` frame and the monotonic time at which it was read.
export interface ClockMark extends Clock {
    received: number;
}

// Drill time now. Without an estimate the frame is taken as not delayed at all.
export function drill_time(mark: ClockMark, mono: number, offset_ms?: number): Milliseconds {
    if (mark.phase !== 'running') return mark.at_ms;
    const elapsed =
        offset_ms === undefined ? mono - mark.received : mono + offset_ms - mark.server_ms;
    return mark.at_ms + Math.max(0, elapsed) * mark.speed;
}

// When the server's wall clock (UTC) will show drill time `at_ms`; undefined while the drill stands
// still.
export function wall_time(mark: ClockMark, at_ms: Milliseconds): number | undefined {
    if (mark.phase !== 'running' && at_ms > mark.at_ms) return undefined;
    return mark.server_ms + (at_ms - mark.at_ms) / mark.speed;
}
