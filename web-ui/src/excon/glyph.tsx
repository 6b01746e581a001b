// How an inject stands with a team, in one sign: the same in shape as in colour.
import type { JSX } from 'preact';
import type { CellState } from '@/model/select';

// The strokes of each state: ring, ring with a point, half disc, tick, warning sign.
const kStrokes: Record<CellState, JSX.Element> = {
    none: <path d="M7 10h6" />,
    held: <path d="M7.5 6v8M12.5 6v8" />,
    skipped: <path d="M6.5 6.5l7 7m0-7l-7 7" />,
    sent: <circle cx="10" cy="10" r="6" />,
    opened: (
        <>
            <circle cx="10" cy="10" r="6" />
            <circle class="g-solid" cx="10" cy="10" r="2.5" />
        </>
    ),
    drafting: (
        <>
            <circle cx="10" cy="10" r="6" />
            <path class="g-solid" d="M10 4a6 6 0 0 1 0 12z" />
        </>
    ),
    answered: (
        <>
            <rect class="g-solid" x="2.5" y="2.5" width="15" height="15" rx="4" />
            <path class="g-on" d="M6 10.5l3 3 5.5-6.5" />
        </>
    ),
    answered_late: (
        <>
            <rect x="3" y="3" width="14" height="14" rx="4" />
            <path d="M6.5 10.5l2.5 2.5 4.5-5.5" />
        </>
    ),
    late: (
        <>
            <path class="g-solid" d="M10 2.5L18 17H2z" />
            <path class="g-on" d="M10 8v4m0 2.4v.1" />
        </>
    ),
};

// Drawn out in each place: a reference to one drawing costs more than its two strokes, and a large
// drill's matrix makes dozens of them in each frame that it is scrolled.
export function Glyph({ state }: { state: CellState }): JSX.Element {
    return (
        <svg class={`glyph ${state}`} viewBox="0 0 20 20" aria-hidden="true">
            {kStrokes[state]}
        </svg>
    );
}
