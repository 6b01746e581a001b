// The MSEL on the drill's time: which part of it is in view, where its marks lie. Pure; times in
// milliseconds of drill time.
import type { Id, Milliseconds } from '@/generated/wire';
import type { MselRow } from './msel';

export interface View {
    from: Milliseconds;
    span: Milliseconds;
}

const kMinute = 60_000;
// The closest look: five minutes from edge to edge.
const kLeast_span = 5 * kMinute;
const kSteps_min = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 240] as const;

export function whole(rows: readonly MselRow[], now: Milliseconds, duration: Milliseconds): View {
    const last = Math.max(0, ...rows.map((row) => row.at_ms ?? 0));
    return { from: 0, span: Math.max(duration, last, now, kMinute) * 1.015 };
}

// Inside the whole; a view as wide as the whole is the whole.
function inside(view: View, all: View): View {
    const span = Math.min(Math.max(view.span, kLeast_span), all.span);
    const from = Math.min(Math.max(view.from, all.from), all.from + all.span - span);
    return { from, span };
}

// Nearer (factor below 1) or farther, so that `at` stays where it is on the screen.
export function zoomed(view: View, all: View, factor: number, at: Milliseconds): View {
    const span = Math.min(Math.max(view.span * factor, kLeast_span), all.span);
    return inside({ from: at - ((at - view.from) * span) / view.span, span }, all);
}

export function panned(view: View, all: View, by: Milliseconds): View {
    return inside({ from: view.from + by, span: view.span }, all);
}

export function centred(view: View, all: View, at: Milliseconds): View {
    return inside({ from: at - view.span / 2, span: view.span }, all);
}

export const share_of = (view: View, at: Milliseconds): number => (at - view.from) / view.span;

// Round times in view, as many as have room for their words: some 40 pixels each.
export function ticks(view: View, width: number): Milliseconds[] {
    const most = Math.max(2, Math.floor(width / 74));
    const minutes = view.span / kMinute;
    const step = (kSteps_min.find((s) => minutes / s <= most) ?? 480) * kMinute;
    const found: Milliseconds[] = [];
    const first = Math.ceil(view.from / step) * step;
    const last = view.from + view.span * (1 - 40 / width);
    for (let at = first; at <= last; at += step) found.push(at);
    return found;
}

export interface Placed {
    row: MselRow;
    // Of the view's width, where it stands.
    share: number;
    lane: number;
}

// Lanes keep marks apart that are close in time; in a crowded moment they step aside along the
// time rather than hide each other. `mark` is a mark's share of the view's width.
export function placed(
    rows: readonly MselRow[],
    view: View,
    mark: number,
    most_lanes: number,
): Placed[] {
    const ends: number[] = [];
    return rows.flatMap((row) => {
        if (row.at_ms === undefined) return [];
        const due = share_of(view, row.at_ms);
        if (due < 0 || due > 1) return [];
        let lane = ends.findIndex((end) => end <= due);
        if (lane < 0)
            lane = ends.length < most_lanes ? ends.length : ends.indexOf(Math.min(...ends));
        const share = Math.max(due, Math.min(ends[lane] ?? 0, 1));
        ends[lane] = share + mark;
        return [{ row, share, lane }];
    });
}

export const is_movable = (row: MselRow): boolean =>
    (row.state === 'planned' || row.state === 'held') && row.at_ms !== undefined;

// A whole minute that has not begun.
export function to_minute(at: Milliseconds, now: Milliseconds): Milliseconds {
    return Math.max(Math.round(at / kMinute), Math.ceil((now + 1000) / kMinute)) * kMinute;
}

// Injects whose condition names this one.
export function dependants(rows: readonly MselRow[], id: Id): Id[] {
    return rows.filter((row) => row.script?.names.includes(id)).map((row) => row.id);
}
