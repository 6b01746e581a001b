// The marks of the timeline: opened, walked by keyboard, and what is not yet released moved to
// another time by pointer or key.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Id, Milliseconds } from '@/generated/wire';
import type { MselRow } from '@/model/msel';
import { dependants, is_movable, to_minute } from '@/model/timeline';
import { length_words } from '@/text/common';
import { drill_clock, listed } from '@/text/language';
import { Icon } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import type { Room } from './room';
import { move_inject } from './steer/acts';
import { st } from './steer/text';
import { t } from './text';

const kState_icons: Record<MselRow['state'], IconName> = {
    planned: 'circle',
    waiting: 'circle-dashed',
    armed: 'alarm-clock',
    released: 'check',
    held: 'pause',
    skipped: 'x',
};

// What is being moved, and to when; the engine has not heard of it yet.
interface Move {
    id: Id;
    from: Milliseconds;
    to: Milliseconds;
    by: 'pointer' | 'keys';
}
export const moving = signal<Move | undefined>(undefined);

// So far a pointer wanders without meaning to drag.
const kSlack_px = 5;
const kMinute = 60_000;
const kSteps: Record<string, Milliseconds> = {
    ArrowRight: kMinute,
    ArrowUp: kMinute,
    ArrowLeft: -kMinute,
    ArrowDown: -kMinute,
    PageUp: 10 * kMinute,
    PageDown: -10 * kMinute,
};

function turned(key: string): string {
    if (document.documentElement.dir !== 'rtl') return key;
    return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}

// From mark to mark with one stop of the tab key for all of them. Whether the key was for that.
export function walk_marks(e: KeyboardEvent): boolean {
    const bar = e.currentTarget;
    if (!(bar instanceof HTMLElement) || !(e.target instanceof HTMLElement)) return false;
    const marks = [...bar.querySelectorAll<HTMLElement>('.mark')];
    const here = marks.indexOf(e.target);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: marks.length - 1 }[
        turned(e.key)
    ];
    if (here < 0 || to === undefined) return false;
    const mark = marks[Math.min(Math.max(to, 0), marks.length - 1)];
    for (const other of marks) other.tabIndex = other === mark ? 0 : -1;
    mark?.focus();
    return true;
}

async function confirm(room: Room): Promise<void> {
    const move = moving.peek();
    const row = room.rows.peek().find((r) => r.id === move?.id);
    if (move && row && move.to !== move.from) await move_inject(room, row, move.to);
    if (moving.peek() === move) moving.value = undefined;
}

interface MarkProps {
    room: Room;
    row: MselRow;
    // Where on the track; nowhere for what waits for a condition.
    share?: string;
    lane?: number;
    numbered: boolean;
    // The tab key comes to this one at first.
    first: boolean;
    time_at(x: number): Milliseconds;
}

export function Mark(props: MarkProps): JSX.Element {
    const { room, row, share, lane } = props;
    const { id, state } = row;
    const at = row.at_ms === undefined ? '' : `${drill_clock(row.at_ms, false)} `;
    const label = `${at}${id} ${row.title}: ${t().timeline.states[state]}`;
    const move = moving.value;
    const waits = move !== undefined && row.script?.names.includes(move.id);
    const movable = is_movable(row) && room.phase !== 'ended';
    const classes = ['mark', state];
    if (movable) classes.push('movable');
    if (move?.id === id) classes.push('moving');
    if (waits) classes.push('waits');
    return (
        <button
            class={classes.join(' ')}
            style={share && { insetInlineStart: share, '--lane': lane }}
            title={label}
            aria-label={label}
            aria-keyshortcuts={movable ? 'm' : undefined}
            tabIndex={props.first ? 0 : -1}
            data-testid={`msel-${id}`}
            data-state={state}
            onClick={() => moving.peek() === undefined && room.open({ kind: 'inject', id })}
            onKeyDown={(e) => movable && on_key(e, room, row)}
            onBlur={() => moving.peek()?.by === 'keys' && (moving.value = undefined)}
            onPointerDown={(e) => movable && drag(e, room, row, props.time_at)}
        >
            <Icon name={kState_icons[state]} />
            {props.numbered && <span>{id}</span>}
        </button>
    );
}

function on_key(e: KeyboardEvent, room: Room, row: MselRow): void {
    const move = moving.peek();
    const now = room.line.now.peek();
    const from = row.at_ms ?? now;
    if (!move) {
        if (e.key.toLowerCase() !== 'm' || e.ctrlKey || e.metaKey) return;
        moving.value = { id: row.id, from, to: from, by: 'keys' };
    } else if (e.key === 'Enter') void confirm(room);
    else if (e.key === 'Escape') moving.value = undefined;
    else {
        const step = kSteps[turned(e.key)];
        if (step === undefined) return;
        const to = move.to + step * (e.shiftKey ? 5 : 1);
        moving.value = { ...move, to: to_minute(to, now) };
    }
    e.preventDefault();
    e.stopPropagation();
}

function drag(
    start: PointerEvent,
    room: Room,
    row: MselRow,
    time_at: (x: number) => Milliseconds,
): void {
    const mark = start.currentTarget;
    if (!(mark instanceof HTMLElement) || start.button !== 0) return;
    const from = row.at_ms ?? 0;
    const grip = time_at(start.clientX) - from;
    const on_move = (e: PointerEvent) => {
        if (!moving.peek() && Math.abs(e.clientX - start.clientX) < kSlack_px) return;
        const to = to_minute(time_at(e.clientX) - grip, room.line.now.peek());
        moving.value = { id: row.id, from, to, by: 'pointer' };
    };
    const stop = (e: PointerEvent | KeyboardEvent) => {
        if (e instanceof KeyboardEvent && e.key !== 'Escape') return;
        mark.removeEventListener('pointermove', on_move);
        mark.removeEventListener('pointerup', stop);
        mark.removeEventListener('pointercancel', stop);
        removeEventListener('keydown', stop);
        if (!moving.peek()) return;
        if (e.type !== 'pointerup') {
            moving.value = undefined;
            return;
        }
        // The click that ends a drag opens nothing.
        mark.addEventListener('click', (click) => click.stopImmediatePropagation(), {
            capture: true,
            once: true,
        });
        void confirm(room);
    };
    mark.setPointerCapture(start.pointerId);
    mark.addEventListener('pointermove', on_move);
    mark.addEventListener('pointerup', stop);
    mark.addEventListener('pointercancel', stop);
    addEventListener('keydown', stop);
}

// Where it would go, by how much, and what waits for it.
export function Moving(props: { room: Room; share(at: Milliseconds): number }): JSX.Element {
    const move = moving.value;
    const words = st().timeline;
    if (!move) return <div class="visually-hidden" role="status" />;
    const by = length_words(move.to - move.from);
    const shift =
        move.to === move.from
            ? words.unmoved
            : move.to > move.from
              ? words.later(by)
              : words.earlier(by);
    const then = dependants(props.room.rows.value, move.id);
    const share = Math.min(1, Math.max(0, props.share(move.to)));
    return (
        <div
            class={share > 0.5 ? 'timeline-to late-half' : 'timeline-to'}
            style={{ insetInlineStart: `${share * 100}%` }}
        >
            <div class="timeline-said" role="status" data-testid="moving">
                <strong>{words.moving(move.id, drill_clock(move.to, false), shift)}</strong>
                {then.length > 0 && <span>{words.then(listed(then))}</span>}
            </div>
        </div>
    );
}
