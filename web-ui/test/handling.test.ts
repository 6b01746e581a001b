import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Destination, Tlp } from '@/generated/wire';
import { concerns, is_looser } from '@/model/handling';
import { tlp_label } from '@/model/tlp';
import type { HeldCard } from '@/model/select';

const own = (tlp: Tlp): HeldCard => ({
    card: { id: 'F', text: '', tlp },
    at_ms: 0,
    source: { kind: 'inject', id: 'I01' },
});
const from_0 = (tlp: Tlp): HeldCard => ({
    card: { id: 'F', text: '', tlp },
    at_ms: 0,
    source: { kind: 'message', id: 'M1', from: 0 },
});
const team = (n: number): Destination => ({ kind: 'team', team: n });
const kinds = (held: HeldCard, to: Destination, label: Tlp = 'red') =>
    concerns([held], [to], label, [], 1).map((c) => c.kind);

test('handling: only CLEAR goes to the public', () => {
    assert.deepEqual(kinds(own('green'), { kind: 'public' }), ['public']);
    assert.deepEqual(kinds(own('clear'), { kind: 'public' }), []);
});

test('handling: CLEAR and GREEN go to the region', () => {
    assert.deepEqual(kinds(own('green'), { kind: 'region' }), []);
    assert.deepEqual(kinds(own('amber'), { kind: 'region' }), ['region']);
});

test('handling: my own AMBER card may go to a team, another team’s may not', () => {
    assert.deepEqual(kinds(own('amber'), team(2)), []);
    assert.deepEqual(kinds(from_0('amber'), team(2)), ['relay']);
    assert.deepEqual(kinds(from_0('amber_strict'), team(2)), ['relay']);
    assert.deepEqual(kinds(from_0('amber'), team(0)), [], 'back to its source');
    assert.deepEqual(kinds(from_0('green'), team(2)), []);
});

test('handling: RED asks about names', () => assert.deepEqual(kinds(own('red'), team(2)), ['red']));

test('handling: EXCON may see everything', () =>
    assert.deepEqual(kinds(own('red'), { kind: 'excon' }), []));

test('handling: consent for this destination clears', () => {
    const consent = { fact: 'F', by: 0, to_sender: 1, to: [team(2)] };
    assert.deepEqual(concerns([from_0('amber')], [team(2)], 'amber', [consent], 1), []);
    assert.equal(concerns([from_0('amber')], [team(3)], 'amber', [consent], 1).length, 1);
    assert.equal(
        concerns([from_0('amber')], [team(2)], 'amber', [{ ...consent, to_sender: 5 }], 1).length,
        1,
    );
});

test('handling: a label looser than the card’s is said', () => {
    assert.deepEqual(kinds(own('amber'), team(2), 'green'), ['looser']);
    assert.ok(is_looser('clear', 'green'));
    assert.ok(!is_looser('red', 'amber_strict'));
});

test('handling: labels as FIRST writes them', () =>
    assert.equal(tlp_label('amber_strict'), 'TLP:AMBER+STRICT'));
