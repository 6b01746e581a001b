import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlights, teams_that_told } from '@/model/highlights';
import { event, message, released, state_of } from './frames';
import { story } from '@/watch/story';
import { turn_of } from '@/watch/rotation';

const to_team = (team: number) => [{ kind: 'team' as const, team }];
const to_all = [{ kind: 'region' as const }];

test('highlights: firsts are told once, with the names of those who did it', () => {
    const s = state_of([
        event('drill_started', 0, { speed: 1 }),
        message('M1', 1000, { from: 0, to: [{ kind: 'excon' }] }),
        message('M2', 2000, { from: 0, to: to_team(1), message_kind: 'request' }),
        message('M3', 3000, { from: 1, to: to_team(0), message_kind: 'answer' }),
        message('M4', 4000, { from: 1, to: to_team(0) }),
        message('M5', 5000, { from: 0, to: to_team(1) }),
        message('M6', 6000, { from: 2, to: to_all, message_kind: 'correct' }),
        message('M7', 7000, { from: 1, to: to_all, message_kind: 'correct' }),
    ]);
    assert.deepEqual(
        highlights(s).map(({ kind, at_ms }) => [kind, at_ms]),
        [
            ['started', 0],
            ['first_answer', 3000],
            ['first_warning', 4000],
            ['first_for_all', 6000],
            ['correction', 6000],
            ['all_spoke', 6000],
        ],
    );
    const warning = highlights(s).find((h) => h.kind === 'first_warning');
    assert.deepEqual([warning?.from, warning?.to], [1, 0]);
    assert.equal(teams_that_told(s), 3);
});

test('highlights: a decision that was missed is not told', () => {
    const decided = (decision: string, rule_met: boolean, at_ms: number) => [
        event('decision_opened', at_ms, { decision, teams: [0, 1], deadline_ms: 9000 }),
        event('decision_closed', at_ms + 1, { decision, option: 'A', rule_met }),
    ];
    const s = state_of([...decided('J1', false, 1000), ...decided('J2', true, 2000)]);
    assert.deepEqual(
        highlights(s).map((h) => [h.kind, h.id]),
        [
            ['decision_opened', 'J1'],
            ['decision_opened', 'J2'],
            ['decision_closed', 'J2'],
        ],
    );
});

test('highlights: every hundredth message of the teams counts, EXCON’s do not', () => {
    const many = Array.from({ length: 250 }, (_, i) =>
        message(`M${i}`, i, { from: i % 2 ? 0 : undefined, to: to_all }),
    );
    const hundreds = highlights(state_of(many)).filter((h) => h.kind === 'hundred');
    assert.deepEqual(
        hundreds.map((h) => h.n),
        [100],
    );
});

test('story: what was sent to all, each once, and what EXCON said to all', () => {
    const s = state_of([
        released('I01', 1000),
        released('I01', 2000),
        message('M1', 3000, { to: to_all, subject: 'Stay calm' }),
        message('M2', 4000, { from: 0, to: to_all, subject: 'not shown' }),
    ]);
    assert.deepEqual(
        story(s).map((told) => told.title),
        ['Title I01', 'Stay calm'],
    );
});

test('the wall: keys point where they point, in both directions of reading', () => {
    assert.equal(turn_of('ArrowRight', false), 1);
    assert.equal(turn_of('ArrowRight', true), -1);
    assert.equal(turn_of('ArrowLeft', true), 1);
    assert.equal(turn_of('PageDown', true), 1);
    assert.equal(turn_of('Enter', false), undefined);
});
