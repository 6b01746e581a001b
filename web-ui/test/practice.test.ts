// The practice: what is done there is folded like a server's frames, and the partner answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '@/generated/wire';
import { inbox } from '@/model/select';
import { reduce } from '@/model/reduce';
import { empty_state } from '@/model/state';
import en from '@/participant/practice/text/en';
import ar from '@/participant/practice/text/ar';
import { kInject, practice_frames, type Act } from '@/participant/practice/script';
import { steps_done } from '@/participant/practice/steps';
import { hello, state_of } from './frames';

const real = state_of([]);
const setting = {
    words: en,
    language: 'en',
    hello: real.hello!,
    mine: real.teams.get(1)!,
    start_utc: 0,
};
const fold = (acts: Act[], now_ms: number, words = en) =>
    reduce(empty_state(), practice_frames({ ...setting, words }, acts, now_ms), 0);

const opened: Command = { kind: 'note_receipt', item: 'inject', id: kInject, receipt: 'opened' };
const answered: Command = {
    kind: 'submit_response',
    inject: kInject,
    answers: { first: ['tell'] },
};
const told: Command = {
    kind: 'send_message',
    to: [{ kind: 'team', team: 999 }],
    message_kind: 'inform',
    subject: 'A login',
    body: 'See the card.',
    tlp: 'amber',
    cards: ['PF'],
};

test('practice: it begins with one unread inject, in the words of the language', () => {
    const state = fold([], 0);
    assert.deepEqual(
        inbox(state).map((i) => [i.id, i.unread]),
        [[kInject, true]],
    );
    assert.equal(state.injects.get(kInject)?.content?.title, en.inject.title);
    assert.equal(fold([], 0, ar).injects.get(kInject)?.content?.title, ar.inject.title);
    assert.equal(steps_done(state).size, 0);
    assert.equal(hello().you.name, state.hello?.you.name);
});

test('practice: four steps, and the partner takes a moment', () => {
    const acts: Act[] = [
        { at_ms: 1_000, command: opened },
        { at_ms: 2_000, command: answered },
        { at_ms: 3_000, command: told },
    ];
    assert.deepEqual([...steps_done(fold(acts, 3_100))], ['open', 'answer', 'tell']);
    assert.equal(fold(acts, 3_100).messages.size, 1);
    const later = fold(acts, 10_000);
    assert.deepEqual([...later.messages.keys()], ['M1', 'M1R']);
    const read: Command = { kind: 'note_receipt', item: 'message', id: 'M1R', receipt: 'opened' };
    const end = fold([...acts, { at_ms: 9_000, command: read }], 10_000);
    assert.deepEqual([...steps_done(end)], ['open', 'answer', 'tell', 'reply']);
});

test('practice: a late answer is marked as late, a second one is a revision', () => {
    const acts: Act[] = [
        { at_ms: 1_000, command: answered },
        { at_ms: 600_000, command: answered },
    ];
    const responses = fold(acts, 600_000).injects.get(kInject)?.deliveries.get(1)?.responses;
    assert.deepEqual(
        responses?.map((r) => [r.revision, r.late]),
        [
            [1, false],
            [2, true],
        ],
    );
});
