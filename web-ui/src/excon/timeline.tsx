// The MSEL on the drill's time: past, now, future; what waits for a condition stands apart. It is
// zoomed and panned by button, key and wheel.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Milliseconds } from '@/generated/wire';
import {
    centred,
    panned,
    placed,
    share_of,
    ticks,
    whole,
    zoomed,
    type View,
} from '@/model/timeline';
import { HelpButton } from '@/help/help';
import { drill_clock } from '@/text/language';
import { Icon } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';
import { Mark, Moving, moving, walk_marks } from './timeline_marks';

// A mark with its inject's number, and without, where there is no room for it.
const kMark = 58;
const kBare_mark = 25;
const kMost_lanes = 5;
const kZoom = 0.6;
const kPan = 0.2;

// What is looked at; undefined: the whole drill, however long it grows.
const view = signal<View | undefined>(undefined);

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
const is_rtl = () => document.documentElement.dir === 'rtl';

export function Timeline({ room }: { room: Room }): JSX.Element {
    const track = useRef<HTMLDivElement>(null);
    const width = use_width(track);
    const rows = room.rows.value;
    const now = room.line.now.value;
    const all = whole(rows, now, room.state.hello?.drill.duration_ms ?? 0);
    const shown = view.value ?? all;
    const set = (next: View) => (view.value = next.span >= all.span ? undefined : next);
    const zoom = (factor: number, at = middle_of(shown, now)) =>
        set(zoomed(shown, all, factor, at));
    const pan = (share: number) => set(panned(shown, all, shown.span * share));
    const at_pointer = (x: number): Milliseconds => {
        const box = track.current?.getBoundingClientRect();
        if (!box) return shown.from;
        const share = (is_rtl() ? box.right - x : x - box.left) / box.width;
        return shown.from + share * shown.span;
    };
    const with_numbers = placed(rows, shown, kMark / width, 99);
    const roomy = Math.max(0, ...with_numbers.map((p) => p.lane)) < kMost_lanes;
    const marks = roomy ? with_numbers : placed(rows, shown, kBare_mark / width, kMost_lanes);
    const lanes = Math.max(1, ...marks.map((p) => p.lane + 1));
    const waiting = rows.filter((row) => row.at_ms === undefined);
    const on_key = (e: KeyboardEvent) => {
        if (moving.value || e.ctrlKey || e.metaKey || e.altKey) return;
        if (e.key === '+' || e.key === '=') zoom(kZoom);
        else if (e.key === '-') zoom(1 / kZoom);
        else if (e.key === '0') view.value = undefined;
        else if (!walk_marks(e)) return;
        e.preventDefault();
    };
    const now_share = share_of(shown, now);
    return (
        <section class="block timeline" aria-label={t().timeline.title} data-testid="timeline">
            <div class="timeline-head">
                <h2>{t().timeline.title}</h2>
                <HelpButton topic="timeline" about={t().timeline.title} />
                <span class="help grow">
                    {moving.value?.by === 'keys' ? st().timeline.moving_help : st().timeline.help}
                </span>
                <ZoomButtons
                    zoomed={view.value !== undefined}
                    zoom={zoom}
                    whole={() => (view.value = undefined)}
                    now={() => set(centred(shown, all, now))}
                />
            </div>
            <div
                class="timeline-marks"
                role="toolbar"
                aria-label={t().timeline.title}
                aria-orientation="horizontal"
                onKeyDown={on_key}
            >
                <div
                    class="timeline-track"
                    ref={track}
                    style={{ '--lanes': lanes }}
                    onWheel={on_wheel(at_pointer, zoom, pan)}
                    onPointerDown={(e) => drag_view(e, shown, all, set)}
                >
                    <div
                        class="timeline-past"
                        style={{ width: percent(Math.min(1, Math.max(0, now_share))) }}
                    />
                    {ticks(shown, width).map((at) => (
                        <span
                            key={at}
                            class="timeline-tick"
                            style={{ insetInlineStart: percent(share_of(shown, at)) }}
                        >
                            {drill_clock(at, at % 60_000 !== 0)}
                        </span>
                    ))}
                    {marks.map(({ row, share, lane }, n) => (
                        <Mark
                            key={row.id}
                            room={room}
                            row={row}
                            share={percent(share)}
                            lane={lane}
                            numbered={roomy}
                            first={n === 0}
                            time_at={at_pointer}
                        />
                    ))}
                    {now_share >= 0 && now_share <= 1 && (
                        <div
                            class="timeline-now"
                            style={{ insetInlineStart: percent(now_share) }}
                        />
                    )}
                    <Moving room={room} share={(at) => share_of(shown, at)} />
                </div>
                {waiting.length > 0 && (
                    <div class="timeline-waiting">
                        <span class="help">{t().timeline.waiting}</span>
                        {waiting.map((row, n) => (
                            <Mark
                                key={row.id}
                                room={room}
                                row={row}
                                numbered
                                first={marks.length === 0 && n === 0}
                                time_at={at_pointer}
                            />
                        ))}
                    </div>
                )}
            </div>
        </section>
    );
}

// Around now where it is in view, else around the middle.
function middle_of(shown: View, now: Milliseconds): Milliseconds {
    const share = share_of(shown, now);
    return share >= 0 && share <= 1 ? now : shown.from + shown.span / 2;
}

function use_width(track: { current: HTMLElement | null }): number {
    const [width, set_width] = useState(1000);
    useEffect(() => {
        if (!track.current) return;
        const watcher = new ResizeObserver(([entry]) =>
            set_width(Math.max(200, Math.round(entry?.contentRect.width ?? 1000))),
        );
        watcher.observe(track.current);
        return () => watcher.disconnect();
    }, []);
    return width;
}

// With Ctrl it zooms around the pointer; sideways it pans. Up and down stay the page's.
function on_wheel(
    at_pointer: (x: number) => Milliseconds,
    zoom: (factor: number, at?: Milliseconds) => void,
    pan: (share: number) => void,
) {
    return (e: WheelEvent) => {
        if (e.ctrlKey) {
            e.preventDefault();
            zoom(e.deltaY < 0 ? 0.8 : 1.25, at_pointer(e.clientX));
        } else if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) {
            e.preventDefault();
            const way = is_rtl() ? -1 : 1;
            pan(Math.sign(e.deltaX || e.deltaY) * way * (kPan / 4));
        }
    };
}

// The ground between the marks is taken hold of and drawn along.
function drag_view(e: PointerEvent, from: View, all: View, set: (view: View) => void): void {
    const ground = e.currentTarget;
    if (!(ground instanceof HTMLElement) || e.button !== 0) return;
    if (e.target instanceof Element && e.target.closest('.mark')) return;
    if (from.span >= all.span) return;
    const { width } = ground.getBoundingClientRect();
    const way = is_rtl() ? 1 : -1;
    const move = (to: PointerEvent) =>
        set(panned(from, all, (way * (to.clientX - e.clientX) * from.span) / width));
    const stop = () => {
        ground.removeEventListener('pointermove', move);
        ground.removeEventListener('pointerup', stop);
        ground.removeEventListener('pointercancel', stop);
    };
    ground.setPointerCapture(e.pointerId);
    ground.addEventListener('pointermove', move);
    ground.addEventListener('pointerup', stop);
    ground.addEventListener('pointercancel', stop);
}

function ZoomButtons(props: {
    zoomed: boolean;
    zoom(factor: number): void;
    whole(): void;
    now(): void;
}): JSX.Element {
    const words = st().timeline;
    const button = (
        icon: IconName,
        label: string,
        testid: string,
        off: boolean,
        run: () => void,
    ) => (
        <button
            class="button quiet small only-icon"
            title={label}
            aria-label={label}
            disabled={off}
            data-testid={testid}
            onClick={run}
        >
            <Icon name={icon} />
        </button>
    );
    return (
        <div class="actions">
            {button('minus', words.zoom_out, 'zoom-out', !props.zoomed, () =>
                props.zoom(1 / kZoom),
            )}
            {button('plus', words.zoom_in, 'zoom-in', false, () => props.zoom(kZoom))}
            {button('crosshair', words.now, 'zoom-now', !props.zoomed, props.now)}
            {button('move-horizontal', words.whole, 'zoom-whole', !props.zoomed, props.whole)}
        </div>
    );
}
