import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grid_of, kNo_filter } from '@/model/grid';
import { msel } from '@/model/msel';
import { event, form, opened, released, state_of } from './frames';

const answered = (team: number, at_ms: number) =>
    event('response_submitted', at_ms, {
        inject: 'I01',
        team,
        participant: 7,
        revision: 1,
        late: false,
    });

function grid(filter = {}, now = 700_000) {
    const s = state_of(
        [
            released('I01', 0, { form }, [0, 1]),
            released('I02', 60_000, {}, [1, 2]),
            answered(0, 300_000),
            opened('inject', 'I02', 90_000, 9, 2),
        ],
        'excon',
    );
    return grid_of(s, msel(s), now, { ...kNo_filter, ...filter });
}

test('grid: each cell says how it stands and since when it waits', () => {
    const { columns, lines, late, unopened } = grid();
    assert.deepEqual(
        lines.map((line) => line.cells.map((c) => c && [c.state, c.since_ms])),
        [
            [['answered', undefined], undefined],
            [
                ['late', 600_000],
                ['sent', 60_000],
            ],
            [undefined, ['opened', undefined]],
        ],
    );
    assert.deepEqual([late, unopened], [1, 1]);
    // Answered where an answer is asked, opened where none is.
    assert.deepEqual(
        columns.map((c) => [c.done, c.sent]),
        [
            [1, 2],
            [1, 2],
        ],
    );
});

test('grid: a filter leaves the teams and injects that have such a cell', () => {
    const late = grid({ only: 'late' });
    assert.deepEqual(
        late.lines.map((line) => line.team.code),
        ['XM'],
    );
    assert.deepEqual(
        late.columns.map((c) => c.row.id),
        ['I01'],
    );
    assert.equal(grid({ role: 'sids' }).lines.length, 1);
    assert.deepEqual(
        grid({ search: 'i02' }).columns.map((c) => c.row.id),
        ['I02'],
    );
    assert.deepEqual(
        grid({ search: 'health' }).lines.map((line) => line.team.code),
        ['XL'],
    );
    assert.equal(grid({ search: 'nowhere' }).lines.length, 0);
});
