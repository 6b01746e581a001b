import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '@/generated/wire';
import { reduce } from '@/model/reduce';
import { empty_state } from '@/model/state';
import { hash_of, place_of } from '@/replay/place';
import { Film } from '@/replay/film';
import { edges_at, page_at, read_items, standing_at } from '@/replay/items';
import { kKinds, marks_of, wants } from '@/replay/marks';
import { facts_of } from '@/replay/truth';
import { content, event, form, hello, message, opened, released, teams } from './frames';

// Many frames of many kinds, some at one instant.
function busy(n: number): Event[] {
    const events = [...teams, event('drill_started', 0, { speed: 1 })];
    for (let i = 0; i < n; ++i) {
        const at_ms = Math.floor(i / 3) * 1000;
        const from = i % 3;
        const to = [{ kind: 'team' as const, team: (from + 1) % 3 }];
        if (i % 5 === 0) events.push(released(`I${i}`, at_ms, { form }, [from]));
        else if (i % 5 === 1) events.push(opened('inject', `I${i - 1}`, at_ms, 7, (i - 1) % 3));
        else if (i % 5 === 2)
            events.push(
                event('response_submitted', at_ms, {
                    inject: `I${i - 2}`,
                    team: (i - 2) % 3,
                    participant: 7,
                    revision: 1,
                    answers: { plan: [`${i}`] },
                    late: false,
                }),
            );
        else events.push(message(`M${i}`, at_ms, { from, to }));
    }
    return [...events, event('drill_ended', Math.floor(n / 3) * 1000, {})];
}

test('film: the state at a moment is the live fold of what had happened until then', () => {
    const events = busy(1_000);
    const film = new Film(hello('excon'), events);
    let live = reduce(empty_state(), [hello('excon'), { t: 'snapshot', seq: 0, frames: [] }], 0);
    const clockless = ({ clock: _, ...rest }: typeof live) => rest;
    // Forward with the live fold, event by event; and the same moments again in any order.
    const seen = new Map<number, typeof live>();
    events.forEach((e, i) => {
        live = reduce(live, [e], 0);
        if (i % 37 === 0 || i > events.length - 3) seen.set(i + 1, live);
    });
    for (const [count, state] of seen)
        assert.deepEqual(clockless(film.after(count)), clockless(state));
    for (const count of [...seen.keys()].sort((a, b) => ((a * 7919) % 101) - ((b * 7919) % 101)))
        assert.deepEqual(clockless(film.after(count)), clockless(seen.get(count)!));
});

test('film: what happens at one instant is all there or not at all', () => {
    const film = new Film(hello('excon'), busy(100));
    assert.equal(film.end_ms, 33_000);
    assert.equal(film.count_at(-1), 0);
    assert.equal(film.count_at(33_000), film.events.length);
    for (const at_ms of [0, 999, 1000, 15_500]) {
        const count = film.count_at(at_ms);
        assert.ok(film.events.slice(0, count).every((e) => e.at_ms <= at_ms));
        assert.ok(film.events.slice(count).every((e) => e.at_ms > at_ms));
    }
    assert.equal(film.at(15_500), film.at(15_900));
});

test('marks: each passes its own filters', () => {
    const film = new Film(hello('excon'), [
        ...teams,
        released('I01', 1000, { channel: 'press' }, [0, 1]),
        message('M1', 2000, { from: 0, to: [{ kind: 'team', team: 2 }], about: 'I01' }),
        message('M2', 3000, { from: 1, to: [{ kind: 'region' }] }),
    ]);
    const marks = marks_of(film);
    const shown = (wanted: Partial<Parameters<typeof wants>[0]>) =>
        marks.filter((m) => wants({ kinds: new Set(kKinds), ...wanted }, m)).map((m) => m.id);
    assert.deepEqual(shown({}), ['I01', 'M1', 'M2']);
    assert.deepEqual(shown({ team: 2 }), ['M1']);
    assert.deepEqual(shown({ channel: 'press' }), ['I01', 'M1']);
    assert.deepEqual(shown({ kinds: new Set(['inject']) }), ['I01']);
    assert.deepEqual(shown({ objective: 'O1' }), []);
});

test('truth: a fact is held once it was read, and after five minutes at the latest', () => {
    const cards = [{ id: 'F1', text: 'what F1 says', tlp: 'amber' as const }];
    const film = new Film(
        {
            ...hello('excon'),
            bound: {
                facts: [{ id: 'F1', text: 'what F1 says', tlp: 'amber', need: [1] }],
                obligations: [],
            },
            scenario: { facts: { F1: { truth: false } } },
        },
        [
            ...teams,
            released('I01', 1000, { cards }, [0]),
            opened('inject', 'I01', 5000, 3, 0),
            message('M1', 10_000, {
                from: 0,
                to: [{ kind: 'team', team: 1 }],
                facts: [{ fact: 'F1', how: 'attached' }],
            }),
            message('M2', 11_000, {
                from: 0,
                to: [{ kind: 'team', team: 2 }],
                facts: [{ fact: 'F1', how: 'text' }],
            }),
            event('carry_judged', 12_000, {
                message: 'M2',
                fact: 'F1',
                verdict: 'struck',
                judge: 'j',
            }),
            event('drill_ended', 900_000, {}),
        ],
    );
    const [fact] = facts_of(film);
    assert.equal(fact?.truth, 'false');
    assert.deepEqual(
        [...fact!.held],
        [
            [0, 5000],
            [1, 310_000],
        ],
    );
});

const scores = {
    rules: { R1: 'Told in time.' },
    teams: [
        {
            code: 'XS',
            metrics: {
                C1: {
                    items: [
                        {
                            id: 'E1/XS>XM/F1',
                            rule: 'R1',
                            counted: true,
                            from: 'XS',
                            to: 'XM',
                            fact: 'F1',
                            message: 'M1',
                            start_ms: 1000,
                            at_ms: 4000,
                            due_ms: 3000,
                        },
                    ],
                },
                C3: {
                    items: [
                        {
                            id: 'M1/F1/PUBLIC',
                            rule: 'R2',
                            counted: true,
                            value: 1,
                            from: 'XS',
                            to: 'PUBLIC',
                            at_ms: 4000,
                        },
                    ],
                },
            },
        },
    ],
};

test('items: a duty is ahead, owed, missed, then done late; the network follows', () => {
    const items = read_items(scores);
    const [duty] = items;
    assert.equal(duty?.words, 'Told in time.');
    const at = (ms: number) => standing_at(duty!, ms);
    assert.deepEqual([at(0), at(1000), at(3500), at(4000)], ['ahead', 'open', 'missed', 'late']);
    const known = [
        { team: 0, code: 'XS' },
        { team: 1, code: 'XM' },
    ].map((t) => ({
        ...t,
        name: t.code,
        language: 'en',
        roles: [],
        simulated: false,
        time_zone: '',
    }));
    const net = (ms: number) => edges_at(items, known, ms);
    assert.deepEqual(net(0), { edges: [], wide: [] });
    const none = { from: 0, to: 1, owed: 0, in_time: 0, late: 0, breach: 0 };
    assert.deepEqual(net(2000).edges, [{ ...none, owed: 1 }]);
    assert.deepEqual(net(4000).edges, [{ ...none, late: 1 }]);
    assert.deepEqual(net(4000).wide, [{ from: 0, to: 'public', breach: 1 }]);
    assert.deepEqual(read_items('nonsense'), []);
});

test('items: the page that holds what happens next, and the last one after the end', () => {
    const items = Array.from({ length: 7 }, (_, i) => ({
        ...{ team: 'XS', metric: 'C1', id: `${i}`, rule: 'R1', words: '', counted: true },
        ...(i < 6 && { at_ms: i * 1000 }),
    }));
    const pages = (size: number, ...moments: number[]) =>
        moments.map((ms) => page_at(items, ms, size));
    assert.deepEqual(pages(3, 0, 2000, 2001, 5000, 9000), [0, 0, 3, 3, 6]);
    // One that has no moment at all stands last, and no page is empty.
    assert.deepEqual(pages(7, 0, 9000), [0, 0]);
    assert.equal(page_at([], 0, 3), 0);
});

test('address: a moment can be linked to', () => {
    const place = { at_ms: 2_520_000, message: 'M3' };
    assert.equal(hash_of(place), 'replay/2520/M3');
    assert.deepEqual(place_of('#replay/2520/M3'), place);
    assert.deepEqual(place_of('#debrief/replay'), {});
    assert.equal(place_of('#debrief'), undefined);
});

test('marks: in the hall an inject stands in every lane, for nobody is told whose it was', () => {
    const open = event(
        'inject_released',
        1000,
        { inject: 'I01', cause: 'schedule' },
        { content: content('I01') },
    );
    const { you, ...rest } = hello('excon');
    const film = new Film({ ...rest, you: { ...you, role: 'observer' } }, [...teams, open]);
    assert.deepEqual(marks_of(film)[0]?.teams, [0, 1, 2]);
    assert.deepEqual(marks_of(new Film(hello(), [...teams, open]))[0]?.teams, [1]);
});
