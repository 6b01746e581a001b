import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words_of_command, words_of_draft } from '@/participant/kept_here';

test('what is kept is shown in its own words', () => {
    const message = { to: [], kind: 'inform', subject: 'S', body: 'B', cards: [], indicators: '' };
    assert.deepEqual(words_of_draft('message/1', { message } as never), [
        { key: 'message/1', title: 'S', words: 'B' },
    ]);
    assert.deepEqual(words_of_draft('I1', { answers: { a: ['x', 'y'], b: ['z'] } }), [
        { key: 'I1', words: 'x\ny\nz' },
    ]);
    assert.deepEqual(words_of_draft('aside/I1', { asides: [{ a: ['1'] }, { a: ['2'] }] }), [
        { key: 'aside/I1/0', words: '1' },
        { key: 'aside/I1/1', words: '2' },
    ]);
    const send = { kind: 'send_message', to: [], subject: 'S', body: 'B', tlp: 'green' };
    assert.deepEqual(words_of_command('c', send as never), [{ key: 'c', title: 'S', words: 'B' }]);
    assert.deepEqual(words_of_command('c', { kind: 'cast_vote' } as never), []);
});
