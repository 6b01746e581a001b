import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matters } from '@/model/mailbox';
import { owed_by, team_items } from '@/model/team_view';
import { form, message, opened, released, state_of } from './frames';

const excon = [{ kind: 'excon' as const }];

test('mailbox: what waits for a reply comes first, the longest first; a reply ends the wait', () => {
    const s = state_of(
        [
            message('M1', 1000, { from: 0, to: excon }),
            message('M2', 2000, { from: 1, to: excon }),
            message('M3', 3000, { from: 2, to: excon }),
            message('M4', 4000, { persona: 'Ivo Marsh', reply_to: 'M1', to: [] }),
            message('M5', 5000, { from: 0, to: [{ kind: 'team', team: 1 }] }),
        ],
        'excon',
    );
    assert.deepEqual(
        matters(s).map((m) => [m.root.id, m.waiting?.id, m.persona]),
        [
            ['M2', 'M2', ''],
            ['M3', 'M3', ''],
            ['M1', undefined, 'Ivo Marsh'],
        ],
    );
});

test('mailbox: an acknowledgement asks for no reply', () => {
    const ack = { from: 0, to: excon, message_kind: 'acknowledge' as const, reply_to: 'M1' };
    const s = state_of([message('M1', 1, { persona: 'EXCON' }), message('M2', 2, ack)], 'excon');
    assert.equal(matters(s)[0]?.waiting, undefined);
});

test('team: what reached it, whether it opened it, what it owes', () => {
    const s = state_of(
        [
            released('I01', 1000, { form }, [0, 1]),
            opened('inject', 'I01', 2000, 3, 0),
            message('M1', 3000, { from: 1, to: [{ kind: 'team', team: 0 }] }),
            message('M2', 4000, { from: 1, to: [{ kind: 'team', team: 2 }] }),
            message('M3', 5000, { from: 2, to: [{ kind: 'region' }] }),
            message('M4', 6000, { from: 0, to: [{ kind: 'region' }] }),
        ],
        'excon',
    );
    assert.deepEqual(
        team_items(s, 0, 10_000).map((i) => [i.id, i.opened_ms, i.due_ms]),
        [
            ['M3', undefined, undefined],
            ['M1', undefined, undefined],
            ['I01', 2000, 601_000],
        ],
    );
    const owed = (
        id: string,
        from: number,
        state: 'open' | 'missed' | 'in_time',
        due_ms: number,
    ) => ({
        id,
        from,
        to: 1,
        fact: 'F01',
        state,
        due_ms,
    });
    const scored = {
        ...s,
        scores: {
            t: 'scores' as const,
            edges: [],
            wide: [],
            teams: [],
            regional: {},
            obligations: [
                owed('a', 0, 'open', 900),
                owed('b', 0, 'missed', 100),
                owed('c', 0, 'in_time', 50),
                owed('d', 2, 'open', 50),
            ],
        },
    };
    assert.deepEqual(
        owed_by(scored, 0).map((o) => o.id),
        ['b', 'a'],
    );
});
