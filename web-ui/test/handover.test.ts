import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handover } from '@/model/handover';
import { notes_in_order } from '@/model/notes';
import { event, form, message, released, state_of } from './frames';

const note = (
    id: string,
    revision: number,
    at_ms: number,
    words: string,
    kind: 'note' | 'handover' = 'note',
) =>
    event('note_kept', at_ms, {
        note: id,
        team: 1,
        participant: 7,
        revision,
        note_kind: kind,
        words,
    });

test('notes: a later revision stands, an empty one takes the note out', () => {
    const s = state_of([
        note('N1', 1, 1000, 'first'),
        note('N2', 1, 2000, 'second'),
        note('N1', 2, 3000, 'first, changed'),
        note('N3', 1, 3500, 'third'),
        note('N3', 2, 4000, ''),
    ]);
    assert.deepEqual(
        notes_in_order(s.notes).map((n) => n.words),
        ['first, changed', 'second'],
    );
    assert.equal(s.notes.get('N1')?.revision, 2);
});

test('handover: notes that are meant for it, answers by due time with who writes them', () => {
    const later = { ...form, due_after_ms: 900_000 };
    const s = state_of([
        note('N1', 1, 1000, 'only a note'),
        note('N2', 1, 2000, 'for you', 'handover'),
        released('I01', 1000, { form: later }),
        released('I02', 1000, { form: { ...form, due_after_ms: 60_000 } }),
        released('I03', 1000),
        event('draft_saved', 3000, {
            inject: 'I01',
            team: 1,
            participant: 8,
            answers: { plan: ['x'] },
        }),
    ]);
    const { notes, answers } = handover(s);
    assert.deepEqual(
        notes.map((n) => n.id),
        ['N2'],
    );
    assert.deepEqual(
        answers.map((a) => [a.inject.id, a.draft?.participant]),
        [
            ['I02', undefined],
            ['I01', 8],
        ],
    );
});

test('handover: requests to us, and ours until every team that was asked has answered', () => {
    const to = (...teams: number[]) => teams.map((team) => ({ kind: 'team' as const, team }));
    const asked = [
        message('M1', 1000, { from: 0, to: to(1), message_kind: 'request' }),
        message('M2', 2000, { from: 1, to: to(0, 2), message_kind: 'request' }),
        message('M3', 3000, { from: 0, to: to(1), message_kind: 'answer', reply_to: 'M2' }),
    ];
    const open = handover(state_of(asked));
    assert.deepEqual(
        open.owed.map((m) => m.id),
        ['M1'],
    );
    assert.deepEqual(
        open.asked.map((a) => [a.message.id, a.waiting]),
        [['M2', [2]]],
    );
    const done = handover(
        state_of([
            ...asked,
            message('M4', 4000, { from: 2, to: to(1), message_kind: 'answer', reply_to: 'M2' }),
            message('M5', 5000, { from: 1, to: to(0), message_kind: 'answer', reply_to: 'M1' }),
        ]),
    );
    assert.deepEqual([done.owed, done.asked], [[], []]);
});

test('handover: a task we claimed, until we have done it', () => {
    const claim = message('M1', 1000, { from: 1, message_kind: 'claim', task: 'T' });
    const told = released('I01', 500);
    assert.deepEqual(handover(state_of([told, claim])).tasks, []);
    const with_task = released('I01', 500, { task: { id: 'T', title: 'T', description: '' } });
    assert.deepEqual(handover(state_of([with_task, claim])).tasks, ['T']);
    const performed = event('task_performed', 2000, {
        task: 'T',
        team: 1,
        participant: 7,
        words: '',
    });
    assert.deepEqual(handover(state_of([with_task, claim, performed])).tasks, []);
});
