import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defanged, with_lines, without_line } from '@/model/indicators';
import { MessageDrafts, type MessageDraft } from '@/participant/drafts';

function shelf() {
    const kept = new Map<string, MessageDraft>();
    const drafts = new MessageDrafts({
        put: (key, draft) => void kept.set(key, draft),
        remove: (key) => void kept.delete(key),
    });
    return { kept, drafts };
}
const to = (team: number) => [{ kind: 'team' as const, team }];

test('drafts: a reply does not take the place of what is being written', () => {
    const { kept, drafts } = shelf();
    drafts.begin({});
    drafts.change({ ...drafts.open.value!, to: to(2), body: 'half a sentence' });
    drafts.begin({ reply_to: 'M1', kind: 'answer', to: to(0) });
    drafts.change({ ...drafts.open.value!, body: 'the answer' });
    assert.deepEqual(
        [...kept.values()].map((d) => d.body),
        ['half a sentence', 'the answer'],
    );
});

test('drafts: the same matter opens the same draft, another one begins a new', () => {
    const { drafts } = shelf();
    drafts.begin({ reply_to: 'M1', kind: 'answer', to: to(0) });
    drafts.change({ ...drafts.open.value!, body: 'the answer' });
    drafts.close();
    drafts.begin({ reply_to: 'M1', kind: 'answer', to: to(0), cards: ['F1'] });
    assert.equal(drafts.open.value?.body, 'the answer');
    assert.deepEqual(drafts.open.value?.cards, ['F1']);
    drafts.begin({ to: to(0) });
    assert.equal(drafts.all.value.size, 2);
});

test('drafts: what was begun and left untouched is not kept', () => {
    const { kept, drafts } = shelf();
    drafts.begin({ reply_to: 'M1', subject: 'Re: x' });
    drafts.close();
    assert.equal(drafts.all.value.size, 0);
    assert.equal(kept.size, 0);
});

test('drafts: an earlier page’s come back in order, and new ones take no place of theirs', () => {
    const { drafts: before, kept } = shelf();
    for (const body of ['a', 'b', 'c']) before.add({ ...empty, body });
    before.remove('2');
    const { drafts } = shelf();
    drafts.load(new Map([...kept].reverse()));
    assert.deepEqual([...drafts.all.value.keys()], ['1', '3']);
    assert.equal(drafts.add({ ...empty, body: 'd' }), '4');
});

test('drafts: evidence is added once', () => {
    const { drafts } = shelf();
    const key = drafts.add({ ...empty, cards: ['F1'], indicators: 'a.example' });
    drafts.add_evidence(key, ['F1', 'F2'], ['a.example', '192.0.2.1']);
    const draft = drafts.all.value.get(key);
    assert.deepEqual(draft?.cards, ['F1', 'F2']);
    assert.equal(draft?.indicators, 'a.example\n192.0.2.1');
});

const empty: MessageDraft = {
    to: [],
    kind: 'inform',
    subject: '',
    body: '',
    cards: [],
    indicators: '',
};

test('indicators: defanged, unless they lead nowhere', () => {
    assert.equal(defanged('https://evil.example/a.php'), 'hxxps://evil[.]example/a[.]php');
    assert.equal(defanged('192.0.2.1'), '192[.]0[.]2[.]1');
    assert.equal(defanged('ana@evil.example'), 'ana[@]evil[.]example');
    assert.equal(defanged('2001:db8::1'), '2001[:]db8[:][:]1');
    assert.equal(defanged('d41d8cd98f00b204e9800998ecf8427e'), 'd41d8cd98f00b204e9800998ecf8427e');
    assert.equal(defanged('/tmp/.x.sh'), '/tmp/.x.sh');
});

test('indicators: lines are added once and taken out', () => {
    assert.equal(with_lines(' a \n', ['b', 'a']), 'a\nb');
    assert.equal(without_line('a\nb', 'a'), 'b');
});

test('drafts: what is on its way is not offered by a later page, unless it was refused', () => {
    const { kept, drafts } = shelf();
    drafts.begin({ to: to(0) });
    drafts.change({ ...drafts.open.value!, body: 'on its way' });
    const key = drafts.open_key.value!;
    drafts.hand_over(key);
    assert.equal(kept.size, 0);
    assert.equal(drafts.open.value?.body, 'on its way');
    drafts.put_back(key);
    assert.equal(kept.get(key)?.body, 'on its way');
});
