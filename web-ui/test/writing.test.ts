import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colleagues_draft, has_words, is_overtaken, same_answers } from '@/model/writing';
import { event, form, released, state_of } from './frames';

const kMe = 7;
const kColleague = 8;

const draft = (participant: number, plan: string, at = 2000) =>
    event('draft_saved', at, { inject: 'I01', team: 1, participant, answers: { plan: [plan] } });
const response = (participant: number, revision: number) =>
    event('response_submitted', 3000, {
        inject: 'I01',
        team: 1,
        participant,
        revision,
        answers: { plan: ['sent'] },
        late: false,
    });
function delivery(...events: ReturnType<typeof event>[]) {
    const state = state_of([released('I01', 1000, { form }), ...events]);
    const found = state.injects.get('I01')?.deliveries.get(1);
    assert.ok(found);
    return found;
}

test('writing: a colleague’s draft is theirs, mine is not, an empty one nobody’s', () => {
    assert.equal(colleagues_draft(delivery(draft(kMe, 'x')), kMe), undefined);
    assert.equal(colleagues_draft(delivery(draft(kColleague, 'x')), kMe)?.participant, kColleague);
    const given_up = delivery(draft(kColleague, 'x'), draft(kColleague, '', 2500));
    assert.equal(colleagues_draft(given_up, kMe), undefined);
});

test('writing: what I type gives way to a colleague’s draft and to their answer', () => {
    const typed = { answers: { plan: ['mine'] }, base: 0 };
    assert.equal(is_overtaken(typed, delivery(draft(kMe, 'mine')), kMe), false);
    assert.equal(is_overtaken(typed, delivery(draft(kColleague, 'x')), kMe), true);
    assert.equal(is_overtaken(typed, delivery(response(kColleague, 1)), kMe), true);
    assert.equal(
        is_overtaken({ ...typed, base: 1 }, delivery(response(kColleague, 1)), kMe),
        false,
    );
    // What I sent myself, from another page, is no news to me.
    assert.equal(is_overtaken(typed, delivery(response(kMe, 1)), kMe), false);
});

test('writing: empty fields make no difference', () => {
    assert.ok(same_answers({ a: ['x'], b: [''] }, { b: [], a: ['x'] }));
    assert.ok(!same_answers({ a: ['x'] }, { a: ['x '] }));
    assert.ok(!has_words({ a: [''], b: [] }));
    assert.ok(has_words({ a: ['', 'x'] }));
});
