// The MSEL on the drill's time: past, now, future; what waits for a condition stands apart.
import type { JSX } from 'preact';
import type { Milliseconds } from '@/generated/wire';
import type { MselRow } from '@/model/msel';
import { drill_clock } from '@/text/language';
import { Icon } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import type { Room } from './room';
import { t } from './text';

export const kState_icons: Record<MselRow['state'], IconName> = {
    planned: 'circle',
    waiting: 'circle-dashed',
    armed: 'alarm-clock',
    released: 'check',
    held: 'pause',
    skipped: 'x',
};

// Lanes keep marks that are close in time apart. A mark covers this share of the width.
const kMark_share = 0.021;
const kMost_lanes = 5;

interface Placed {
    row: MselRow;
    share: number;
    lane: number;
}

function place(rows: readonly MselRow[], span: Milliseconds): Placed[] {
    const lane_ends: number[] = [];
    return rows.map((row) => {
        const share = Math.min(1, (row.at_ms ?? 0) / span);
        let lane = lane_ends.findIndex((end) => end <= share);
        // Crowded moments overlap rather than push everything else off the screen.
        if (lane < 0)
            lane =
                lane_ends.length < kMost_lanes
                    ? lane_ends.length
                    : lane_ends.indexOf(Math.min(...lane_ends));
        lane_ends[lane] = share + kMark_share;
        return { row, share, lane };
    });
}

// A tick every 5, 10, 15, 30 or 60 minutes, some ten of them.
function ticks(span: Milliseconds): Milliseconds[] {
    const minutes = span / 60_000;
    const step = [5, 10, 15, 30, 60, 120].find((s) => minutes / s <= 12) ?? 240;
    return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, i) => i * step * 60_000);
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

export function Timeline({ room }: { room: Room }): JSX.Element {
    const rows = room.rows.value;
    const timed = rows.filter((r) => r.at_ms !== undefined);
    const waiting = rows.filter((r) => r.at_ms === undefined);
    const now = room.line.now.value;
    const last = Math.max(0, ...timed.map((r) => r.at_ms ?? 0));
    const span = Math.max(room.state.hello?.drill.duration_ms ?? 0, last, now, 60_000) * 1.015;
    const placed = place(timed, span);
    const lanes = Math.max(1, ...placed.map((p) => p.lane + 1));
    return (
        <section class="block timeline" aria-label={t().timeline.title}>
            <div class="timeline-track" style={{ '--lanes': lanes }}>
                <div class="timeline-past" style={{ width: percent(now / span) }} />
                {ticks(span).map((at) => (
                    <span
                        key={at}
                        class="timeline-tick"
                        style={{ insetInlineStart: percent(at / span) }}
                    >
                        {drill_clock(at, false)}
                    </span>
                ))}
                {placed.map((p) => (
                    <Mark key={p.row.id} room={room} placed={p} />
                ))}
                <div class="timeline-now" style={{ insetInlineStart: percent(now / span) }} />
            </div>
            {waiting.length > 0 && (
                <div class="timeline-waiting">
                    <span class="help">{t().timeline.waiting}</span>
                    {waiting.map((row) => (
                        <MarkButton key={row.id} room={room} row={row} />
                    ))}
                </div>
            )}
        </section>
    );
}

function Mark({ room, placed }: { room: Room; placed: Placed }): JSX.Element {
    return (
        <span
            class="timeline-mark"
            style={{ insetInlineStart: percent(placed.share), '--lane': placed.lane }}
        >
            <MarkButton room={room} row={placed.row} />
        </span>
    );
}

export function MarkButton({ room, row }: { room: Room; row: MselRow }): JSX.Element {
    const at = row.at_ms === undefined ? '' : `${drill_clock(row.at_ms, false)} `;
    const label = `${at}${row.id} ${row.title}: ${t().timeline.states[row.state]}`;
    return (
        <button
            class={`mark ${row.state}`}
            title={label}
            aria-label={label}
            data-testid={`msel-${row.id}`}
            data-state={row.state}
            onClick={() => room.open({ kind: 'inject', id: row.id })}
        >
            <Icon name={kState_icons[row.state]} />
        </button>
    );
}
