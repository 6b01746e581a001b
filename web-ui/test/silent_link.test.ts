// A link that has gone silent: nothing fails, and nothing answers.
import { signal } from '@preact/signals';
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { LinkState } from '@/wire/link';
import { unless_lost } from '@/wire/lost';
import { sessions } from '@/wire/session';
import { long_polling } from '@/wire/transport';

// A server that never answers, as fetch sees it.
function silence(): void {
    mock.method(globalThis, 'fetch', (_: string, { signal }: RequestInit) => {
        return new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
    });
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('silent link: who waits for an answer is let go when the line goes down', async () => {
    const link_state = signal<LinkState>('online');
    const never = new Promise<string>(() => undefined);
    let told: string | undefined = 'nothing yet';
    void unless_lost({ link_state }, never).then((value) => (told = value));
    await settle();
    assert.equal(told, 'nothing yet');
    link_state.value = 'offline';
    await settle();
    assert.equal(told, undefined);

    link_state.value = 'online';
    assert.equal(await unless_lost({ link_state }, Promise.resolve('done')), 'done');
    link_state.value = 'connecting';
    assert.equal(await unless_lost({ link_state }, never), undefined);
});

// Timers that go when the test says so.
function timers() {
    const set: { ms: number; run: () => void }[] = [];
    mock.method(globalThis, 'setTimeout', (run: () => void, ms: number) => set.push({ run, ms }));
    return set;
}

test('silent link: a poll that is not answered is given up', () => {
    silence();
    const [set, closed] = [timers(), [] as boolean[]];
    long_polling('/poll', () => ({ last_seq: 0, language: 'en' }))({
        opened: () => assert.fail('nobody answered'),
        frames: () => assert.fail('nobody answered'),
        closed: (was_open) => closed.push(was_open),
    });
    mock.restoreAll();
    assert.deepEqual(
        set.map(({ ms }) => ms),
        [30_000],
    );
    set[0]!.run();
    assert.deepEqual(closed, [false]);
});

test('silent link: the door does not wait for ever', async () => {
    silence();
    const set = timers();
    const asked = sessions();
    mock.restoreAll();
    assert.equal(set.length, 1);
    set[0]!.run();
    await assert.rejects(asked);
});
