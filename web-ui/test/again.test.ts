// What failed is tried again by itself, once, unless somebody was quicker.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { try_later } from '@/app/again';

const page = new EventTarget();
const waits = new Map<number, () => void>();
const real = { setTimeout, clearTimeout };
const time_passes = () => [...waits.values()].forEach((ring) => ring());

beforeEach(() =>
    Object.assign(globalThis, {
        addEventListener: page.addEventListener.bind(page),
        removeEventListener: page.removeEventListener.bind(page),
        setTimeout: (ring: () => void) => waits.set(waits.size + 1, ring).size,
        clearTimeout: (id: number) => waits.delete(id),
    }),
);
afterEach(() => Object.assign(globalThis, real));

test('after a while it is tried again, once', () => {
    let tried = 0;
    try_later(() => tried++);
    assert.equal(tried, 0);
    time_passes();
    page.dispatchEvent(new Event('online'));
    time_passes();
    assert.equal(tried, 1);
});

test('a line that is back is used at once, and the wait is over', () => {
    let tried = 0;
    try_later(() => tried++);
    page.dispatchEvent(new Event('online'));
    assert.equal(tried, 1);
    time_passes();
    assert.equal(tried, 1);
});

test('called off, it is not tried', () => {
    let tried = 0;
    try_later(() => tried++)();
    page.dispatchEvent(new Event('online'));
    time_passes();
    assert.equal(tried, 0);
});
