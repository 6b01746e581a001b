import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arc, kCode_gap, kCode_height, place, ring_of } from '@/ui/ring';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.hypot(a.x - b.x, a.y - b.y);

test('ring: neither marks nor codes of neighbours touch, from 2 to 100 teams', () => {
    for (let n = 2; n <= 100; ++n) {
        const ring = ring_of(n, 4);
        assert.ok(distance(place(ring, 0), place(ring, 1)) > 2 * ring.node, `${n} teams`);
        const inner = ring.radius + ring.node + kCode_gap;
        if (ring.outside) assert.ok((2 * Math.PI * inner) / n >= kCode_height, `${n} codes`);
        assert.ok(ring.half > ring.radius + ring.node);
    }
});

test('ring: a team keeps its place while the number stays, the first stands on top', () => {
    const ring = ring_of(45, 3);
    assert.ok(Math.abs(place(ring, 0).x) < 1e-9 && place(ring, 0).y < 0);
    assert.deepEqual(place(ring, 7), place(ring_of(45, 3), 7));
});

test('ring: the two directions of a pair take different ways', () => {
    for (const n of [3, 45]) {
        const ring = ring_of(n, 3);
        const [a, b] = [place(ring, 0), place(ring, 1)];
        assert.ok(distance(arc(ring, a, b).middle, arc(ring, b, a).middle) > 2, `${n} teams`);
    }
});
