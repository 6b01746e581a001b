import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClockEstimate, drill_time, wall_time, type ClockMark } from '@/wire/clock';

const mark = (more: Partial<ClockMark> = {}): ClockMark => ({
    phase: 'running',
    at_ms: 60_000,
    speed: 1,
    server_ms: 1_000_000,
    received: 500,
    ...more,
});

test('clock: the exchange with the shortest round trip is believed', () => {
    const clock = new ClockEstimate();
    clock.add(0, 400, 10_000);
    clock.add(1000, 1020, 10_910);
    clock.add(2000, 2900, 12_000);
    assert.deepEqual(clock.best && { ...clock.best, taken: undefined }, {
        round_trip_ms: 20,
        offset_ms: 9_900,
        error_ms: 10,
        taken: undefined,
    });
});

test('clock: what was measured a minute ago no longer counts', () => {
    const clock = new ClockEstimate();
    clock.add(0, 2, 5_001);
    clock.add(70_000, 70_100, 80_050);
    assert.equal(clock.best?.round_trip_ms, 100);
});

test('drill time: runs at the drill’s speed, stands still in a pause', () => {
    assert.equal(drill_time(mark(), 1500), 61_000);
    assert.equal(drill_time(mark({ speed: 20 }), 1500), 80_000);
    assert.equal(drill_time(mark({ phase: 'paused' }), 99_999), 60_000);
});

test('drill time: a frame that was long on its way is put right by the estimate', () => {
    // The frame was written at server time 1,000,000 and read 800 ms later.
    assert.equal(drill_time(mark(), 500, 1_000_000 - 500 + 800), 60_800);
});

test('drill time: never runs backwards before its frame', () =>
    assert.equal(drill_time(mark(), 0), 60_000));

test('wall time: when something is due by the clock on the wall, unknown in a pause', () => {
    assert.equal(wall_time(mark({ speed: 2 }), 120_000), 1_030_000);
    assert.equal(wall_time(mark({ phase: 'paused' }), 120_000), undefined);
});
