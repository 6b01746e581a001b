import assert from 'node:assert/strict';
import { test } from 'node:test';
import { msel } from '@/model/msel';
import {
    cell_state,
    due_ms,
    held_cards,
    inbox,
    next_due,
    teams_in_order,
    threads,
} from '@/model/select';
import { read_scenario, read_time } from '@/model/scenario';
import { talk_edges } from '@/model/talk';
import { event, form, message, opened, released, state_of } from './frames';

const card = (id: string) => ({
    id,
    text: id,
    tlp: 'amber' as const,
    indicators: ['198.51.100.7'],
});

test('inbox: newest first, unread until I opened it, open until answered', () => {
    const s = state_of([
        released('I01', 1000, { form }),
        released('I02', 2000),
        message('M1', 3000, { from: 0 }),
        message('M2', 3500, { from: 1 }),
        opened('inject', 'I02', 4000),
        opened('inject', 'I01', 4000, 8),
    ]);
    const items = inbox(s);
    assert.deepEqual(
        items.map((i) => i.id),
        ['M1', 'I02', 'I01'],
    );
    assert.deepEqual(
        items.map((i) => i.unread),
        [true, false, true],
    );
    assert.deepEqual(
        items.map((i) => i.open),
        [false, false, true],
    );
    assert.equal(next_due(items)?.due_ms, 601_000);
});

test('inbox: a request is open until my team answered it, not when it only acknowledged', () => {
    const ask = message('M1', 1000, { from: 0, message_kind: 'request', due_ms: 9000 });
    const ack = message('M2', 2000, { from: 1, message_kind: 'acknowledge', reply_to: 'M1' });
    const answer = message('M3', 3000, { from: 1, message_kind: 'answer', reply_to: 'M1' });
    assert.equal(inbox(state_of([ask, ack]))[0]?.open, true);
    assert.equal(inbox(state_of([ask, ack, answer]))[0]?.open, false);
});

test('due: extensions move it', () => {
    const extend = event('time_extended', 2000, { inject: 'I01', team: 1, by_ms: 60_000 });
    const inject = state_of([released('I01', 1000, { form }), extend]).injects.get('I01')!;
    assert.equal(due_ms(inject, inject.deliveries.get(1)!), 661_000);
});

test('cell: goes from none to answered, and late has two faces', () => {
    const at = (events: ReturnType<typeof released>[], now: number) =>
        cell_state(state_of(events).injects.get('I01'), 1, now);
    const out = released('I01', 1000, { form });
    const draft = event('draft_saved', 2500, {
        inject: 'I01',
        team: 1,
        participant: 7,
        answers: { plan: ['x'] },
    });
    const answer = (late: boolean) =>
        event('response_submitted', 3000, {
            inject: 'I01',
            team: 1,
            participant: 7,
            revision: 1,
            late,
        });
    assert.equal(cell_state(undefined, 1, 0), 'none');
    assert.equal(at([out], 2000), 'sent');
    assert.equal(at([out, opened('inject', 'I01', 2000)], 2000), 'opened');
    assert.equal(at([out, draft], 2600), 'drafting');
    assert.equal(at([out], 700_000), 'late');
    assert.equal(at([out, answer(false)], 700_000), 'answered');
    assert.equal(at([out, answer(true)], 700_000), 'answered_late');
});

test('cards: each fact once, from where it came first; what I send is not news to me', () => {
    const s = state_of([
        message('M1', 500, { from: 0 }, ['F01']),
        released('I01', 1000, { cards: [card('F01'), card('F02')] }),
        message('M2', 2000, { from: 1 }, ['F03']),
    ]);
    const held = held_cards(s);
    assert.deepEqual(held.map((h) => h.card.id).sort(), ['F01', 'F02']);
    assert.deepEqual(held.find((h) => h.card.id === 'F01')?.source, {
        kind: 'message',
        id: 'M1',
        from: 0,
    });
});

test('threads: replies gather under the first message, a loop ends', () => {
    const s = state_of([
        message('M1', 1000, { from: 0 }),
        message('M2', 2000, { from: 1, reply_to: 'M1' }),
        message('M3', 3000, { from: 0, reply_to: 'M2' }),
        message('M4', 4000, { from: 0, reply_to: 'M4' }),
    ]);
    const all = threads(s);
    assert.deepEqual(
        all.map((t) => t.root.id),
        ['M4', 'M1'],
    );
    assert.deepEqual(
        all[1]?.messages.map((m) => m.id),
        ['M1', 'M2', 'M3'],
    );
});

test('teams: in the order of the scenario’s roles', () => {
    assert.deepEqual(
        teams_in_order(state_of([])).map((t) => t.code),
        ['XS', 'XM', 'XL'],
    );
});

test('msel: planned, waiting, released, skipped, written on the fly', () => {
    const s = state_of(
        [
            released('I01', 61_000, {}, [0]),
            event('inject_skipped', 0, { inject: 'I03' }),
            event('ad_hoc_written', 5, {
                inject: 'A1',
                channel: 'email',
                sender: 'x',
                title: 'y',
                body: '',
                question: '',
            }),
            released('A1', 90_000, {}, [2]),
        ],
        'excon',
    );
    s.hello!.scenario = read_scenario(
        {
            injects: {
                I01: { at: 'T+00:01', to: ['sids'], title: 'One', expected: 'Tell.' },
                I02: { at: 'T+00:02:30', to: 'all', title: 'Two' },
                I03: { at: 'T+00:03', to: ['sids', 'transit:self'], title: 'Three' },
                I04: { when: { not_answered: 'I01', within: '15m' }, to: 'sids', title: 'Four' },
            },
            i18n: { fr: { injects: { I01: { title: 'Un', expected: 'Prévenir.' } } } },
        },
        'fr',
    );
    const rows = msel(s);
    assert.deepEqual(
        rows.map((r) => `${r.id} ${r.state}`),
        ['I01 released', 'A1 released', 'I02 planned', 'I03 skipped', 'I04 waiting'],
    );
    assert.equal(rows[0]?.title, 'Un');
    assert.equal(rows[0]?.script?.expected, 'Prévenir.');
    assert.equal(rows[0]?.at_ms, 61_000, 'when it really went out');
    assert.deepEqual(rows[2]?.recipients, [0, 1, 2]);
    assert.deepEqual(rows[3]?.recipients, [0, 1]);
    assert.equal(rows[4]?.script?.when, 'not answered: I01, within: 15m');
});

test('scenario: times as authors write them', () => {
    assert.equal(read_time('T+01:05:30'), 3_930_000);
    assert.equal(read_time('T+0:35'), 2_100_000);
    assert.equal(read_time('1h30m'), 5_400_000);
    assert.equal(read_time('90s'), 90_000);
    assert.equal(read_time(10), 600_000);
    assert.equal(read_time('soon'), undefined);
});

test('talk: only what one team writes to another is a line', () => {
    const s = state_of([
        message('M1', 1, { from: 0, to: [{ kind: 'region' }] }),
        message('M2', 2, { persona: 'x', to: [{ kind: 'team', team: 1 }] }),
        message('M3', 3, {
            from: 0,
            to: [
                { kind: 'team', team: 1 },
                { kind: 'team', team: 2 },
            ],
        }),
    ]);
    assert.deepEqual(
        talk_edges(s).map((e) => `${e.from}>${e.to}`),
        ['0>1', '0>2'],
    );
});
