// Making a drill and what is left to do before it begins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks, type Given } from '@/organise/checks';
import { free_code, merged } from '@/organise/wizard';
import { empty_state, type State } from '@/model/state';

const team = (code: string, roles: string[] = [], name = code) => ({
    code,
    name,
    language: 'en',
    time_zone: '',
    roles,
});

test('organise: a new team gets the first code that is free', () => {
    assert.equal(free_code([]), 'XA');
    assert.equal(free_code([team('XA'), team('XC')]), 'XB');
    const all = Array.from({ length: 26 }, (_, i) => team(`X${String.fromCharCode(65 + i)}`));
    assert.equal(free_code(all), 'XAA');
});

test('organise: a list that is read replaces rows of the same code and keeps the others', () => {
    const typed = [team('XA', [], 'Old'), team('XB', ['hub']), team('')];
    const read = [team('XC'), team('XA', ['owner'], 'New')];
    assert.deepEqual(merged(typed, read), [
        team('XA', ['owner'], 'New'),
        team('XB', ['hub']),
        team('XC'),
    ]);
    // Mistakes come along, so that they can be mended in their rows.
    assert.deepEqual(merged([], [team('XA'), team('XA'), team('')]).length, 3);
});

function lobby(): State {
    const entry = (n: number, code: string, language: string, roles: string[]) =>
        [
            n,
            { team: n, code, name: code, language, roles, simulated: false, time_zone: '' },
        ] as const;
    const drill = {
        drill: 'd',
        title: 'D',
        scenario: 's',
        scenario_version: '1',
        language: 'en',
        languages: ['en', 'fr'],
        duration_ms: 1,
        summary: '',
        tlp_warnings: true,
    };
    return {
        ...empty_state(),
        hello: {
            you: { role: 'excon', language: 'en' },
            drill,
            lists: { channels: [], response_kinds: [], rsit: [], tlp: [] },
            roles: [],
            server: '',
        },
        teams: new Map([entry(0, 'XA', 'fr-CA', ['hub']), entry(1, 'XB', 'pt', ['owner'])]),
    };
}

function given(state: State, more: Partial<Given> = {}): Given {
    const need = (role: string) => ({ role, title: role, purpose: '', min: 1, max: 1 });
    return {
        state,
        needs: [need('hub'), need('owner')],
        rehearsal: undefined,
        evaluators: 0,
        observers: 0,
        ticked: new Set(),
        ...more,
    };
}

const state_of = (g: Given) => Object.fromEntries(checks(g).map((c) => [c.id, c.state]));

test('organise: what is open before anybody came', () => {
    assert.deepEqual(state_of(given(lobby())), {
        roles: 'done',
        languages: 'look',
        tlp: 'done',
        rehearsal: 'open',
        evaluators: 'open',
        observers: 'open',
        joined: 'open',
        line: 'open',
        test: 'open',
    });
});

test('organise: people, lines and tests as they come', () => {
    const state = lobby();
    const person = (n: number, team: number, round_trip_us: number) =>
        [
            n,
            { participant: n, team, name: 'P', language: 'en', online: true, round_trip_us },
        ] as const;
    state.people = new Map([person(0, 0, 20_000), person(1, 1, 1_500_000)]);
    state.test = { test: 1, words: '', utc_ms: 0, seen: new Map([[0, 5]]) };
    const list = checks(given(state, { ticked: new Set(['evaluators']), observers: 2 }));
    const by_id = new Map(list.map((c) => [c.id, c]));
    assert.equal(by_id.get('joined')?.state, 'done');
    assert.deepEqual(by_id.get('line'), {
        id: 'line',
        state: 'look',
        slow: [{ code: 'XB', ms: 1500 }],
        measured: 2,
    });
    assert.deepEqual(by_id.get('test'), {
        id: 'test',
        state: 'open',
        seen: 1,
        people: 2,
        sent: true,
    });
    assert.equal(by_id.get('evaluators')?.state, 'done');
    assert.equal(by_id.get('observers')?.state, 'done');
});

test('organise: a rehearsal of other roles is old', () => {
    const result = (roles: string[]) => ({
        skill: 'good',
        runs: 5,
        played_ms: 0,
        duration_ms: 1,
        messages: null,
        roles: [],
        silent: [],
        expected: [],
        teams: [
            { code: 'XA', roles, owed: 1, score: null },
            { code: 'XB', roles: ['owner'], owed: 1, score: null },
        ],
    });
    const found = (roles: string[]) =>
        state_of(given(lobby(), { rehearsal: { state: 'done', result: result(roles) } })).rehearsal;
    assert.equal(found(['hub']), 'done');
    assert.equal(found(['owner']), 'open');
});

test('organise: a role nobody plays is open, a team without one is to be looked at', () => {
    const state = lobby();
    state.teams.get(0)!.roles = ['owner'];
    assert.equal(state_of(given(state)).roles, 'open');
    state.teams.get(0)!.roles = ['hub'];
    state.teams.set(2, { ...state.teams.get(0)!, team: 2, code: 'XC', roles: [] });
    assert.equal(state_of(given(state)).roles, 'look');
});
