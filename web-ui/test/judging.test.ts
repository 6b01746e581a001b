import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event, JudgingItem, ServerFrame } from '@/generated/wire';
import {
    empty_judging,
    fold_judging,
    in_order,
    is_mine,
    is_open,
    is_revised,
    own_value,
    type JudgingState,
} from '@/model/judging';
import { mark_fact, read_marking, request_rubric } from '@/model/marking';
import { event, hello, message } from './frames';

const scenario = {
    rubrics: {
        Q1: {
            title: 'Plan',
            levels: [
                { value: 1, anchor: 'plan and time' },
                { value: 0, anchor: 'no plan' },
                { value: 0.5, anchor: 'no time' },
            ],
        },
    },
    facts: {
        F2: { text: 'Reflectors', tlp: 'amber', match: { ioc: ['203.0.113.0/26'] } },
        F3: {
            text: 'Host',
            tlp: 'amber',
            match: { ioc: ['evil.example'], regex: ['top talkers?'] },
        },
    },
    objectives: { O1: { title: 'Tell in time' } },
    requests: { R1: { text: 'Send my slice', fact: 'F2' } },
    expectations: [{ id: 'E4', kind: 'respond', request: 'R1', rubric: 'Q1' }],
    injects: {
        I1: {
            title: 'Portal',
            form: {
                fields: {
                    count: { kind: 'number', label: 'How many?', key: 3, points: 1 },
                    plan: { kind: 'text', label: 'Plan', rubric: 'Q1', points: 4 },
                },
            },
        },
    },
    i18n: { fr: { rubrics: { Q1: { levels: { '0': { anchor: 'plan et heure' } } } } } },
};

const field = (team: number, more: Partial<JudgingItem> = {}): JudgingItem => ({
    id: `I1/${team}/plan`,
    kind: 'field',
    team,
    at_ms: 1000 * team,
    inject: 'I1',
    field: 'plan',
    need: 1,
    ...more,
});
const carry: JudgingItem = {
    id: 'M1/F3',
    kind: 'carry',
    team: 0,
    at_ms: 500,
    message: 'M1',
    fact: 'F3',
    need: 1,
};

const sums = {
    items: 0,
    open: 0,
    judges: [],
    fields: {
        judged: 0,
        twice: 0,
        disputed: 0,
        all_agree: false,
        trust: 'nothing_judged' as const,
    },
    answers: {
        judged: 0,
        twice: 0,
        disputed: 0,
        all_agree: false,
        trust: 'nothing_judged' as const,
    },
};
const queue = (whole: boolean, ...items: JudgingItem[]): ServerFrame => ({
    t: 'queue',
    whole,
    items,
    judging: sums,
});

function begun(...frames: ServerFrame[]): JudgingState {
    const said = hello('excon');
    said.you = { role: 'evaluator', language: 'en', name: 'Noor' };
    said.scenario = scenario;
    return fold_judging(empty_judging(), [said, { t: 'snapshot', seq: 0, frames: [] }, ...frames]);
}

const judged = (team: number, judge: string, value?: number): Event =>
    event('response_judged', 2000, {
        inject: 'I1',
        team,
        field: 'plan',
        judge,
        ...(value !== undefined && { value }),
    });

test('judging: the queue is whole first, then changed item by item', () => {
    let s = begun(queue(true, field(0), field(1)));
    assert.equal(s.ready, true);
    s = fold_judging(s, [queue(false, field(1, { need: 2 }), field(2))]);
    assert.deepEqual([...s.items.keys()], ['I1/0/plan', 'I1/1/plan', 'I1/2/plan']);
    assert.equal(s.items.get('I1/1/plan')?.need, 2);
    s = fold_judging(s, [queue(true, field(0))]);
    assert.deepEqual([...s.items.keys()], ['I1/0/plan']);
});

test('judging: who has judged is not asked again, and a third only where one is needed', () => {
    const twice = field(0, { need: 2, judges: ['Sami'] });
    let s = begun(queue(true, twice, field(1), carry));
    assert.equal(is_open(s, twice), true);
    s = fold_judging(s, [judged(0, 'Noor', 0.5)]);
    assert.equal(is_open(s, twice), false);
    assert.equal(is_mine(s, twice), true);
    assert.equal(own_value(s, twice.id), 0.5);
    const disputed = field(0, { need: 3, judges: ['Sami', 'Noor'] });
    assert.equal(is_open(s, disputed), false);
    assert.equal(is_open({ ...s, me: 'Lea' }, disputed), true);
    // Another one's judgement that the queue has not told yet counts already.
    assert.equal(is_open(fold_judging(s, [judged(1, 'Sami')]), field(1)), false);
    s = fold_judging(s, [
        event('carry_judged', 1, { message: 'M1', fact: 'F3', verdict: 'struck', judge: 'Sami' }),
    ]);
    assert.equal(is_open(s, carry), false);
    assert.equal(is_mine(s, carry), false);
});

test('judging: reopening takes judgements back; a revision after mine is told', () => {
    const item = field(0);
    const again = (revision: number) =>
        event('response_submitted', 3000, {
            inject: 'I1',
            team: 0,
            participant: 1,
            revision,
            late: false,
        });
    let s = fold_judging(begun(queue(true, item)), [again(1), judged(0, 'Noor', 1)]);
    assert.equal(is_revised(s, item), false);
    s = fold_judging(s, [again(2)]);
    assert.equal(is_revised(s, item), true);
    const reopened = event('judgement_reopened', 4000, {
        inject: 'I1',
        team: 0,
        field: 'plan',
        message: '',
        words: 'the key was wrong',
        by: 'EXCON',
    });
    s = fold_judging(s, [reopened]);
    assert.equal(own_value(s, item.id), undefined);
    assert.equal(is_open(s, item), true);
});

test('judging: nobody judged comes before second and third; one question stays together', () => {
    const other = (team: number): JudgingItem =>
        field(team, { id: `I1/${team}/why`, field: 'why' });
    const s = begun();
    const order = in_order(s, [
        field(3, { need: 3, judges: ['A', 'B'] }),
        field(2, { need: 2, judges: ['A'] }),
        other(1),
        field(1),
        other(0),
        field(0),
    ]).map((item) => item.id);
    assert.deepEqual(order.slice(4), ['I1/2/plan', 'I1/3/plan']);
    const first = order.slice(0, 4).map((id) => id.split('/')[2]);
    assert.equal(first[0], first[1]);
    assert.equal(first[2], first[3]);
    assert.deepEqual(
        order.slice(0, 2).map((id) => id.split('/')[1]),
        ['0', '1'],
    );
});

test('judging: an answer knows its team by its message', () => {
    const s = fold_judging(begun(), [
        message('M3', 1000, { from: 2, message_kind: 'answer', reply_to: 'M1' }),
        event('answer_judged', 2000, { message: 'M3', value: 1, judge: 'Noor' }),
    ]);
    assert.equal(s.judged.get('M3')?.team, 2);
});

test('marking: levels from worst to best with their own translation, keys as answers', () => {
    const marking = read_marking(scenario, 'fr');
    assert.deepEqual(marking.rubrics.get('Q1')?.levels, [
        { value: 0, anchor: 'no plan' },
        { value: 0.5, anchor: 'no time' },
        { value: 1, anchor: 'plan et heure' },
    ]);
    assert.deepEqual(marking.forms.get('I1')?.get('count')?.key, ['3']);
    assert.equal(request_rubric(marking, undefined, ['F2@XO'])?.id, 'Q1');
    assert.equal(request_rubric(marking, 'I9', ['F3']), undefined);
    assert.equal(read_marking({ rubrics: [4], facts: { F1: null } }, 'en').rubrics.size, 0);
});

test('marking: what a text was found to tell is marked, defanged and by network, too', () => {
    const { facts } = read_marking(scenario, 'en');
    const marked = (text: string, id: string) =>
        mark_fact(text, facts.get(id))
            .filter((span) => span.marked)
            .map((span) => span.text);
    assert.deepEqual(marked('The top talkers are at evil[.]example now', 'F3'), [
        'top talkers',
        'evil[.]example',
    ]);
    assert.deepEqual(marked('203[.]0[.]113[.]7 but not 203.0.113.70', 'F2'), ['203[.]0[.]113[.]7']);
    for (const text of ['', 'nothing here', 'top talker, top talkers'])
        assert.equal(
            mark_fact(text, facts.get('F3'))
                .map((span) => span.text)
                .join(''),
            text,
        );
});
