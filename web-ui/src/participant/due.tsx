// "due in 12 min (10:42)": how long, by the drill's clock, and when, by the clock on the wall.
import type { JSX } from 'preact';
import { length_words } from '@/text/common';
import { wall_clock } from '@/text/language';
import type { Desk } from './desk';
import { t } from './text';

const kSoon_ms = 5 * 60_000;

export type Urgency = 'calm' | 'due' | 'late';

export function urgency(now: number, due_ms: number): Urgency {
    if (now > due_ms) return 'late';
    return due_ms - now <= kSoon_ms ? 'due' : 'calm';
}

// Lengths are those of the drill's clock. The wall time is left out while a pause makes it unknown.
export function due_words(desk: Desk, due_ms: number): string {
    const now = desk.line.now.value;
    const length = length_words(due_ms - now);
    if (now > due_ms) return t().due.over(length);
    const wall = desk.line.wall(due_ms);
    return wall === undefined ? t().due.in(length) : `${t().due.in(length)} (${wall_clock(wall)})`;
}

export function DueChip({ desk, due_ms }: { desk: Desk; due_ms: number }): JSX.Element {
    const level = urgency(desk.line.now.value, due_ms);
    return <span class={`chip ${level === 'calm' ? '' : level}`}>{due_words(desk, due_ms)}</span>;
}
