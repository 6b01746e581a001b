import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '@/generated/wire';
import { backoff_ms } from '@/wire/backoff';
import { MemoryKept } from '@/wire/kept';
import { Outbox, type Pending } from '@/wire/outbox';

function outbox(kept = new MemoryKept<Pending>()) {
    let n = 0;
    const counts: number[] = [];
    return {
        box: new Outbox(
            kept,
            () => `c${++n}`,
            (c) => counts.push(c),
        ),
        kept,
        counts,
    };
}

const submit: Command = { kind: 'submit_response', inject: 'I01', answers: { plan: ['x'] } };
const draft = (text: string): Command => ({
    kind: 'save_draft',
    inject: 'I01',
    answers: { plan: [text] },
});
const ack = (id: string) => ({ t: 'ack', id, seq: 5 }) as const;
const error = (id: string, code: 'limit' | 'invalid' | 'unavailable') =>
    ({ t: 'error', id, code, message: 'no' }) as const;

test('outbox: a command waits under its id until it is acknowledged', async () => {
    const { box, kept, counts } = outbox();
    const { pending, outcome } = box.add(submit);
    assert.equal((await kept.all()).size, 1);
    box.acknowledged(ack(pending.id));
    assert.deepEqual(await outcome, { ok: true, seq: 5 });
    assert.equal((await kept.all()).size, 0);
    assert.deepEqual(counts, [1, 0]);
});

test('outbox: a new page finds what the old one left, with the same ids and in order', async () => {
    const first = outbox();
    first.box.add(submit);
    first.box.add({ kind: 'cast_vote', decision: 'J1', option: 'A' });
    const second = new Outbox(
        first.kept,
        () => 'new',
        () => undefined,
    );
    await second.load();
    assert.deepEqual(
        second.in_order().map((p) => p.id),
        ['c1', 'c2'],
    );
    assert.ok(!second.is_awaited('c1'));
    second.add(submit);
    assert.deepEqual(
        second.in_order().map((p) => p.id),
        ['c1', 'c2', 'new'],
    );
});

test('outbox: "not now" keeps a command, "no" gives it back', async () => {
    const { box } = outbox();
    const { pending, outcome } = box.add(submit);
    assert.equal(box.refused(error(pending.id, 'limit')), undefined);
    assert.equal(box.refused(error(pending.id, 'unavailable')), undefined);
    assert.ok(box.has(pending.id));
    assert.equal(box.refused(error(pending.id, 'invalid'))?.command, submit);
    assert.deepEqual(await outcome, { ok: false, code: 'invalid', message: 'no' });
});

test('outbox: of drafts only the newest waits, and none is counted or kept', async () => {
    const { box, kept } = outbox();
    box.add(draft('a'));
    box.add(draft('ab'));
    assert.deepEqual(
        box.in_order().map((p) => p.command),
        [draft('ab')],
    );
    assert.equal(box.waiting_count, 0);
    assert.equal((await kept.all()).size, 0);
});

test('outbox: an answer to something unknown is ignored', () => {
    const { box } = outbox();
    box.acknowledged(ack('never'));
    assert.equal(box.refused(error('never', 'invalid')), undefined);
});

test('backoff: grows, stays bounded, never comes in step', () => {
    assert.equal(backoff_ms(0, 0), 250);
    assert.equal(backoff_ms(0, 1), 500);
    assert.ok(backoff_ms(3, 0.5) > backoff_ms(1, 0.5));
    assert.equal(backoff_ms(1000, 1), 20_000);
});
