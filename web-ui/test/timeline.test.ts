import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MselRow } from '@/model/msel';
import {
    centred,
    dependants,
    is_movable,
    panned,
    placed,
    share_of,
    ticks,
    to_minute,
    whole,
    zoomed,
} from '@/model/timeline';

const kMinute = 60_000;
const row = (id: string, at_min?: number, more: Partial<MselRow> = {}): MselRow => ({
    id,
    title: id,
    channel: 'email',
    kind: 'contextual',
    state: 'planned',
    at_ms: at_min === undefined ? undefined : at_min * kMinute,
    recipients: [],
    ...more,
});

test('timeline: zooming keeps the time under the pointer, and stays inside the drill', () => {
    const all = whole([row('I01', 10)], 0, 60 * kMinute);
    const at = 40 * kMinute;
    const near = zoomed(all, all, 0.5, at);
    assert.ok(Math.abs(share_of(near, at) - share_of(all, at)) < 1e-9);
    assert.equal(zoomed(near, all, 100, at).span, all.span);
    assert.equal(zoomed(near, all, 0.0001, at).span, 5 * kMinute);
    assert.equal(panned(near, all, -1e9).from, 0);
    const end = panned(near, all, 1e9);
    assert.equal(end.from + end.span, all.span);
    assert.ok(Math.abs(share_of(centred(near, all, 30 * kMinute), 30 * kMinute) - 0.5) < 1e-9);
});

test('timeline: what lies close together gets lanes of its own, what is out of view none', () => {
    const view = { from: 0, span: 100 * kMinute };
    const rows = [row('I01', 10), row('I02', 11), row('I03', 30), row('I04'), row('I05', 300)];
    assert.deepEqual(
        placed(rows, view, 0.05, 5).map((p) => [p.row.id, p.lane]),
        [
            ['I01', 0],
            ['I02', 1],
            ['I03', 0],
        ],
    );
    const crowd = Array.from({ length: 9 }, (_, n) => row(`I${n}`, 10));
    const marks = placed(crowd, view, 0.05, 5);
    assert.equal(Math.max(...marks.map((p) => p.lane)), 4);
    assert.equal(new Set(marks.map((p) => `${p.lane} ${p.share}`)).size, crowd.length);
});

test('timeline: ticks are round and have room', () => {
    assert.deepEqual(
        ticks({ from: 7 * kMinute, span: 30 * kMinute }, 400).map((at) => at / kMinute),
        [10, 20, 30],
    );
    assert.ok(ticks({ from: 0, span: 600 * kMinute }, 300).length <= 5);
});

test('timeline: only what is not out can be moved, to a minute that has not begun', () => {
    assert.ok(is_movable(row('I01', 10)) && is_movable(row('I01', 10, { state: 'held' })));
    assert.ok(!is_movable(row('I01')) && !is_movable(row('I01', 10, { state: 'released' })));
    assert.equal(to_minute(12.4 * kMinute, 0), 12 * kMinute);
    assert.equal(to_minute(3 * kMinute, 5 * kMinute), 6 * kMinute);
});

test('timeline: what a condition names waits for it', () => {
    const script = (names: string[]) =>
        ({ script: { names } }) as unknown as Pick<MselRow, 'script'>;
    const rows = [row('I01', 1), row('I02', undefined, script(['I01', '15m'])), row('I03', 2)];
    assert.deepEqual(dependants(rows, 'I01'), ['I02']);
    assert.deepEqual(dependants(rows, 'I03'), []);
});
