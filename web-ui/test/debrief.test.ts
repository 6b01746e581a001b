import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '@/debrief/csv';
import { fit } from '@/debrief/lengths';
import { reduce } from '@/model/reduce';
import { event, state_of } from './frames';

const line = {
    action: 'P1',
    team: 1,
    issue: 'Nobody read the feed',
    corrective: 'A rota',
    element: 'planning' as const,
    owner: '',
    start: '',
    end: '',
    status: 'open' as const,
    capability: '',
};

test('debrief: a contest keeps its words when the answer comes', () => {
    const contested = event('item_contested', 9, {
        contest: 'K1',
        team: 1,
        participant: 7,
        metric: 'C1',
        item: 'E1/BB>AA/F1',
        words: 'We told them by phone',
    });
    const answer = { contest: 'K1', upheld: true, words: 'So you did', by: 'Eva' };
    const before = state_of([contested]);
    const after = reduce(before, [event('contest_answered', 9, answer)], 0);
    assert.equal(before.debrief.contests.get('K1')?.answered, undefined);
    assert.equal(after.debrief.contests.get('K1')?.answered?.upheld, true);
    assert.equal(after.debrief.contests.get('K1')?.said.words, 'We told them by phone');
    const stray = reduce(before, [event('contest_answered', 9, { ...answer, contest: 'K9' })], 0);
    assert.deepEqual(stray.debrief, before.debrief);
});

test('debrief: contests are open from when they were opened until they are closed', () => {
    const opened = state_of([event('contests_opened', 9, { until_utc_us: 1_900_000_000_000_000 })]);
    assert.equal(opened.debrief.contests_until_ms, 1_900_000_000_000);
    const closed = reduce(opened, [event('contests_closed', 9, {})], 0);
    assert.equal(closed.debrief.contests_until_ms, undefined);
});

test('debrief: the truth is shown and hidden by one flag, and by no other', () => {
    const shown = event('flag_set', 9, { flag: 'debrief/truth', value: true });
    const other = event('flag_set', 10, { flag: 'cable_cut', value: false });
    const hidden = event('flag_set', 11, { flag: 'debrief/truth', value: false });
    assert.equal(state_of([]).debrief.truth_shown, false);
    assert.equal(state_of([shown, other]).debrief.truth_shown, true);
    assert.equal(state_of([shown, hidden]).debrief.truth_shown, false);
});

test('debrief: a line of the plan stays in its place when it is changed, and goes when removed', () => {
    const lines = [
        event('action_planned', 9, line),
        event('action_planned', 9, { ...line, action: 'P2' }),
        event('action_planned', 9, { ...line, status: 'done' }),
    ];
    const state = state_of(lines);
    assert.deepEqual([...state.debrief.actions.keys()], ['P1', 'P2']);
    assert.equal(state.debrief.actions.get('P1')?.status, 'done');
    const after = reduce(state, [event('action_removed', 9, { action: 'P1', team: 1 })], 0);
    assert.deepEqual([...after.debrief.actions.keys()], ['P2']);
    assert.equal(state.debrief.actions.size, 2);
});

test('debrief: the latest self-assessment of a team stands, as does the latest rating', () => {
    const stated = (level: string, participant: number) =>
        event('readiness_stated', 0, { team: 1, participant, levels: { 'O-1': [level] } });
    const rated = (rating: 'p' | 'm', team?: number) =>
        event('objective_rated', 9, { objective: 'O1', rating, words: 'M1', by: 'Eva', team });
    const { debrief } = state_of([stated('2', 7), stated('3', 8), rated('m', 1), rated('p')]);
    assert.deepEqual(debrief.readiness.get(1)?.levels, { 'O-1': ['3'] });
    assert.deepEqual(debrief.readiness.get(1)?.services, []);
    assert.deepEqual(
        [...debrief.ratings.values()].map((r) => r.rating),
        ['m', 'p'],
    );
});

test('csv: what has commas, quotes or lines is quoted; what a spreadsheet would run is text', () => {
    const rows = [
        ['a', 'b, c'],
        ['"d"', 'e\nf'],
    ];
    assert.equal(csv(rows), '\ufeffa,"b, c"\r\n"""d""","e\nf"\r\n');
    assert.equal(csv([['=1+1', '-2', '@x', '2026-11-30']]), "\ufeff'=1+1,'-2,'@x,2026-11-30\r\n");
});

test('lengths: a text is cut between characters, by its bytes', () => {
    assert.equal(fit('analyst', 7), 'analyst');
    assert.equal(fit('محلل', 5), 'مح');
    assert.equal(fit('a🛟b', 4), 'a');
    assert.equal(fit('a🛟b', 5), 'a🛟');
});
