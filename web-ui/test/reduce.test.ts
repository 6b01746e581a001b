import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '@/generated/wire';
import { reduce } from '@/model/reduce';
import { empty_state } from '@/model/state';
import { event, form, hello, message, opened, released, state_of, teams } from './frames';

test('reduce: the state that was given stays as it was', () => {
    const before = state_of([released('I01', 1000, { form })]);
    const delivery = before.injects.get('I01')?.deliveries.get(1);
    const after = reduce(before, [opened('inject', 'I01', 2000)], 0);
    assert.equal(delivery?.opened_ms, undefined);
    assert.equal(after.injects.get('I01')?.deliveries.get(1)?.opened_ms, 2000);
});

test('reduce: a snapshot forgets what was known before and keeps who I am', () => {
    const before = state_of([released('I01', 1000)]);
    const after = reduce(before, [{ t: 'snapshot', seq: 99, frames: teams }], 0);
    assert.equal(after.injects.size, 0);
    assert.equal(after.teams.size, 3);
    assert.equal(after.hello?.you.participant, 7);
    assert.ok(after.ready);
});

test('reduce: a hello on resume keeps what was known', () => {
    const before = state_of([released('I01', 1000)]);
    const after = reduce(before, [hello(), released('I02', 2000)], 0);
    assert.deepEqual([...after.injects.keys()], ['I01', 'I02']);
});

test('reduce: the same events twice lead to the same state', () => {
    const events = [
        released('I01', 1000, { form }),
        opened('inject', 'I01', 1500),
        message('M1', 2000, { from: 0 }),
        event('response_submitted', 3000, {
            inject: 'I01',
            team: 1,
            participant: 7,
            revision: 1,
            answers: { plan: ['x'] },
            late: false,
        }),
        event('task_performed', 4000, { task: 'T', team: 1, participant: 7, words: 'done' }),
    ];
    const once = state_of(events);
    const twice = reduce(once, events, 0);
    assert.deepEqual(twice, once);
});

test('reduce: a repeat is counted, a first delivery is not', () => {
    const again = event('inject_released', 5000, { inject: 'I01', teams: [1], cause: 'repeat' });
    const delivery = state_of([released('I01', 1000), again])
        .injects.get('I01')
        ?.deliveries.get(1);
    assert.equal(delivery?.repeats, 1);
    assert.equal(delivery?.released_ms, 1000);
});

test('reduce: an answer takes the place of its draft, revisions stay in order', () => {
    const submit = (revision: number, at: number) =>
        event('response_submitted', at, {
            inject: 'I01',
            team: 1,
            participant: 7,
            revision,
            answers: {},
            late: revision > 1,
        });
    const draft = event('draft_saved', 1500, {
        inject: 'I01',
        team: 1,
        participant: 7,
        answers: { plan: ['x'] },
    });
    const s = state_of([released('I01', 1000, { form }), draft, submit(2, 3000), submit(1, 2000)]);
    const delivery = s.injects.get('I01')?.deliveries.get(1);
    assert.equal(delivery?.draft, undefined);
    assert.deepEqual(
        delivery?.responses.map((r) => r.revision),
        [1, 2],
    );
});

test('reduce: extensions add up', () => {
    const extend = event('time_extended', 2000, { inject: 'I01', team: 1, by_ms: 60_000 });
    const s = state_of([released('I01', 1000, { form }), extend, { ...extend, seq: 10_000 }]);
    assert.equal(s.injects.get('I01')?.deliveries.get(1)?.extended_ms, 120_000);
});

test('reduce: a release without teams is my own', () => {
    const own = event('inject_released', 1000, { inject: 'I05', cause: 'schedule' });
    assert.ok(state_of([own]).injects.get('I05')?.deliveries.has(1));
});

test('reduce: events about what is unknown change nothing and do not throw', () => {
    const s = reduce(
        empty_state(),
        [
            opened('message', 'M9', 10),
            event('connection_changed', 0, {
                participant: 3,
                team: 1,
                online: true,
                round_trip_us: 0,
                offset_us: 0,
                error_us: 0,
            }),
        ],
        0,
    );
    assert.equal(s.messages.size, 0);
    assert.equal(s.people.size, 0);
});

test('reduce: a decision collects votes and closes', () => {
    const s = state_of([
        event(
            'decision_opened',
            1000,
            { decision: 'J1', teams: [0, 1], deadline_ms: 9000 },
            {
                content: {
                    id: 'J1',
                    title: 'Who?',
                    question: '',
                    options: [{ id: 'A', label: 'Us' }],
                },
            },
        ),
        event('vote_cast', 2000, {
            decision: 'J1',
            team: 0,
            cast_by: 0,
            participant: 1,
            option: 'A',
        }),
        event('vote_cast', 2500, {
            decision: 'J1',
            team: 1,
            cast_by: 0,
            participant: 1,
            option: '',
        }),
        event(
            'decision_closed',
            3000,
            { decision: 'J1', option: 'A', rule_met: true },
            {
                votes: [
                    { team: 0, option: 'A' },
                    { team: 1, option: 'B' },
                ],
            },
        ),
    ]);
    const decision = s.decisions.get('J1');
    // How others voted comes with the end of it; by whom was known.
    assert.deepEqual(decision?.votes.get(1), { option: 'B', cast_by: 0 });
    assert.deepEqual(decision?.closed, { option: 'A', rule_met: true, at_ms: 3000 });
});

test('reduce: a team has a time zone from when it is given one until it is taken back', () => {
    const enrolled = { team: 0, code: 'XA', name: 'A', language: 'en', simulated: false };
    const zone = (...more: Event[]) =>
        state_of([event('team_enrolled', 0, enrolled), ...more]).teams.get(0)?.time_zone;
    assert.equal(zone(), ''); // of a log that does not know the field
    const changed = { team: 0, name: 'A', language: 'en' };
    const given = event('team_changed', 0, { ...changed, time_zone: 'Asia/Almaty' });
    assert.equal(zone(given), 'Asia/Almaty');
    assert.equal(zone(given, event('team_changed', 0, changed)), '');
});

test('reduce: the warning of breaches follows EXCON', () => {
    const off = event('tlp_warnings_set', 1000, { on: false });
    assert.equal(state_of([off]).tlp_warnings, false);
    assert.equal(state_of([off, event('tlp_warnings_set', 2000, { on: true })]).tlp_warnings, true);
});

test('reduce: a pause tells why, and the clock that runs again clears it', () => {
    const paused = state_of([event('drill_paused', 1000, { reason: 'restart', words: '' })]);
    assert.equal(paused.paused?.reason, 'restart');
    const clock = { t: 'clock', phase: 'running', at_ms: 1000, speed: 2, server_ms: 5 } as const;
    const after = reduce(paused, [clock], 42);
    assert.equal(after.paused, undefined);
    assert.equal(after.clock?.received, 42);
});
