// One sentence for what arrives together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Burst, type Timers } from '@/app/burst';

// Time that passes when the test says so.
class Hours implements Timers {
    at = 0;
    private due = new Map<number, { at: number; run: () => void }>();
    private next = 1;

    set(run: () => void, ms: number): number {
        this.due.set(this.next, { at: this.at + ms, run });
        return this.next++;
    }

    clear(timer: number): void {
        this.due.delete(timer);
    }

    now(): number {
        return this.at;
    }

    pass(ms: number): void {
        this.at += ms;
        for (const [id, { at, run }] of [...this.due])
            if (at <= this.at) {
                this.due.delete(id);
                run();
            }
    }
}

function heard() {
    const time = new Hours();
    const told: string[][] = [];
    return { time, told, burst: new Burst<string>((what) => told.push([...what]), time) };
}

test('burst: what comes within a moment is told once, in order', () => {
    const { time, told, burst } = heard();
    for (const what of ['a', 'b', 'c']) {
        burst.add(what);
        time.pass(400);
    }
    assert.deepEqual(told, []);
    time.pass(600);
    assert.deepEqual(told, [['a', 'b', 'c']]);
    time.pass(60_000);
    assert.equal(told.length, 1);
});

test('burst: what comes later is told for itself', () => {
    const { time, told, burst } = heard();
    burst.add('a');
    time.pass(1_000);
    burst.add('b');
    time.pass(1_000);
    assert.deepEqual(told, [['a'], ['b']]);
});

test('burst: a stream without a pause is told after five seconds at the latest', () => {
    const { time, told, burst } = heard();
    for (let i = 0; i < 25; ++i) {
        burst.add('a');
        time.pass(250);
    }
    assert.deepEqual(
        told.map((what) => what.length),
        [20],
    );
});
