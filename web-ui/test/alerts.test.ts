import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alerts, is_put_off, items_of, key_of } from '@/model/alerts';
import { event, form, message, opened, released, state_of } from './frames';

type Events = Parameters<typeof state_of>[0];
const kMinute = 60_000;
const at = (minutes: number, events: Events) =>
    alerts(state_of(events, 'excon'), minutes * kMinute);
const kinds = (minutes: number, events: Events) => at(minutes, events).map((a) => a.kind);
const joined = (team: number) =>
    event('participant_joined', 0, { participant: 30 + team, team, name: 'Bo', language: 'en' });
const to_excon = (id: string, at_ms: number, team = 0) =>
    message(id, at_ms, { from: team, message_kind: 'request', to: [{ kind: 'excon' }] });

test('alerts: who wrote to EXCON waits until EXCON replies; two letters of a team are one alert', () => {
    const replied = message('M9', 2000, { persona: 'EXCON', reply_to: 'M1' });
    assert.deepEqual(kinds(1, [to_excon('M1', 1000)]), ['help']);
    assert.deepEqual(kinds(1, [to_excon('M1', 1000), replied]), []);
    const [help] = at(1, [to_excon('M1', 1000), to_excon('M2', 1500)]);
    assert.deepEqual(help && items_of(help), ['M1', 'M2']);
});

test('alerts: overdue while the team works, stuck when nothing was seen of it for ten minutes', () => {
    const asked = released('I01', 0, { form });
    const works = message('M1', 8 * kMinute, { from: 1 });
    assert.deepEqual(kinds(11, [asked, opened('inject', 'I01', 30_000), works]), ['overdue']);
    assert.deepEqual(kinds(11, [asked, opened('inject', 'I01', 30_000)]), ['stuck']);
    assert.deepEqual(kinds(9, [asked, opened('inject', 'I01', 30_000)]), []);
});

test('alerts: who is offline is not also stuck, overdue or slow to open', () => {
    const events = [joined(1), released('I01', 0, { form }), released('I02', 0)];
    assert.deepEqual(kinds(30, events), ['offline']);
});

test('alerts: an inject that teams have not opened is one alert', () => {
    const [unopened] = at(6, [
        released('I02', 0, {}, [0, 1, 2]),
        opened('inject', 'I02', 9, 30, 0),
    ]);
    assert.deepEqual(unopened, { kind: 'unopened', inject: 'I02', teams: [1, 2], since_ms: 0 });
});

test('alerts: many answers due soon are too much', () => {
    const many = ['I01', 'I02', 'I03', 'I04'].map((id) => released(id, kMinute, { form }));
    assert.deepEqual(kinds(2, many), ['overload']);
    assert.deepEqual(kinds(2, many.slice(1)), []);
});

test('alerts: put off for a time, or until there is something new', () => {
    const [old] = at(1, [to_excon('M1', 1000)]);
    const [grown] = at(1, [to_excon('M1', 1000), to_excon('M2', 1500)]);
    assert.ok(old && grown);
    assert.equal(key_of(old), key_of(grown));
    const handled = { items: items_of(old) };
    assert.ok(is_put_off(old, handled, 0));
    assert.ok(!is_put_off(grown, handled, 0));
    assert.ok(is_put_off(grown, { until_ms: 500, items: [] }, 499));
    assert.ok(!is_put_off(grown, { until_ms: 500, items: [] }, 500));
});
