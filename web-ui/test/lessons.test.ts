import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosen_lessons, kAnything, type Lesson } from '@/lessons/library';
import en from '@/lessons/text.en';
import fr from '@/lessons/text.fr';
import ar from '@/lessons/text.ar';

const lesson = (over: Partial<Lesson>): Lesson => ({
    drill: 'flood-1',
    title: 'Flood',
    kind: 'gap',
    words: 'Told too late',
    capabilities: [{ id: '6.5', words: '6.5 Coordination' }],
    threats: [{ id: 'availability', words: 'Availability' }],
    year: 2026,
    ...over,
});

test('lessons: filters narrow, and nothing chosen shows all', () => {
    const all = [
        lesson({}),
        lesson({ kind: 'action', corrective: 'A duty card', year: 2027 }),
        lesson({ capabilities: [], threats: [] }),
    ];
    const found = (wanted: Partial<typeof kAnything>) =>
        chosen_lessons(all, { ...kAnything, ...wanted }).map((one) => all.indexOf(one));
    assert.deepEqual(found({}), [0, 1, 2]);
    assert.deepEqual(found({ capability: '6.5' }), [0, 1]);
    assert.deepEqual(found({ threat: 'availability', year: '2027' }), [1]);
    assert.deepEqual(found({ kind: 'gap' }), [0, 2]);
    assert.deepEqual(found({ text: ' DUTY ' }), [1]);
    assert.deepEqual(found({ text: 'nowhere' }), []);
});

test('lessons: French and Arabic say everything that English says', () => {
    for (const words of [fr, ar]) assert.deepEqual(Object.keys(words), Object.keys(en));
    assert.equal(en.found(1), '1 lesson');
    assert.equal(fr.found(2), '2 enseignements');
    assert.equal(ar.found(2), 'درسان');
});
