import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plural } from '@/text/language';
import en from '@/participant/text/en';
import fr from '@/participant/text/fr';
import ar from '@/participant/text/ar';
import work_en from '@/participant/casework/text/en';
import work_fr from '@/participant/casework/text/fr';
import work_ar from '@/participant/casework/text/ar';
import excon_en from '@/excon/text/en';
import excon_fr from '@/excon/text/fr';
import excon_ar from '@/excon/text/ar';
import debrief_en from '@/debrief/text/en';
import debrief_fr from '@/debrief/text/fr';
import debrief_ar from '@/debrief/text/ar';
import debrief_es from '@/debrief/text/es';
import debrief_ru from '@/debrief/text/ru';
import debrief_zh from '@/debrief/text/zh';
import evaluate_en from '@/evaluate/text/en';
import evaluate_fr from '@/evaluate/text/fr';
import evaluate_ar from '@/evaluate/text/ar';
import watch_en from '@/watch/text.en';
import watch_fr from '@/watch/text.fr';
import watch_ar from '@/watch/text.ar';
import watch_es from '@/watch/text.es';
import watch_ru from '@/watch/text.ru';
import watch_zh from '@/watch/text.zh';
import landing_en from '@/landing/text.en';
import landing_fr from '@/landing/text.fr';
import landing_ar from '@/landing/text.ar';
import landing_es from '@/landing/text.es';
import landing_ru from '@/landing/text.ru';
import landing_zh from '@/landing/text.zh';
import evaluate_es from '@/evaluate/text/es';
import evaluate_ru from '@/evaluate/text/ru';
import evaluate_zh from '@/evaluate/text/zh';

type Tree = { [key: string]: unknown };

function leaves(tree: Tree, path = ''): [string, unknown][] {
    return Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
        const here = path ? `${path}.${key}` : key;
        return typeof value === 'object' && value !== null
            ? leaves(value as Tree, here)
            : [[here, value]];
    });
}

const catalogues = [
    ['participant', en, { fr, ar }],
    ['casework', work_en, { fr: work_fr, ar: work_ar }],
    ['excon', excon_en, { fr: excon_fr, ar: excon_ar }],
    [
        'debrief',
        debrief_en,
        { fr: debrief_fr, ar: debrief_ar, es: debrief_es, ru: debrief_ru, zh: debrief_zh },
    ],
    [
        'evaluate',
        evaluate_en,
        {
            fr: evaluate_fr,
            ar: evaluate_ar,
            es: evaluate_es,
            ru: evaluate_ru,
            zh: evaluate_zh,
        },
    ],
    ['watch', watch_en, { fr: watch_fr, ar: watch_ar, es: watch_es, ru: watch_ru, zh: watch_zh }],
    [
        'landing',
        landing_en,
        { fr: landing_fr, ar: landing_ar, es: landing_es, ru: landing_ru, zh: landing_zh },
    ],
] as const;

for (const [page, original, others] of catalogues)
    for (const [language, words] of Object.entries(others)) {
        test(`text: ${page} in ${language} says everything, in its own words`, () => {
            const known = new Map(leaves(original));
            const own = leaves(words);
            assert.deepEqual(own.map(([path]) => path).sort(), [...known.keys()].sort());
            for (const [path, value] of own)
                if (typeof value === 'string') assert.ok(value.trim(), path);
            const same = own.filter(
                ([path, value]) =>
                    typeof value === 'string' && value.length > 12 && value === known.get(path),
            );
            assert.deepEqual(same, []);
        });
        test(`text: ${page} in ${language} uses every argument that English uses`, () => {
            for (const [path, value] of leaves(words)) {
                const english = new Map(leaves(original)).get(path);
                if (typeof value !== 'function' || typeof english !== 'function') continue;
                const given = ['«a»', '«b»', '«c»', '«d»'];
                const said = String(english(...given));
                for (const argument of given)
                    if (said.includes(argument))
                        assert.ok(
                            String(value(...given)).includes(argument),
                            `${path} ${argument}`,
                        );
            }
        });
    }

test('text: plurals of French and Arabic, with Latin digits', () => {
    assert.equal(work_en.form.found(1), '1 indicator');
    assert.equal(work_fr.form.found(0), '0 indicateur');
    assert.equal(work_ar.form.found(2), 'مؤشران');
    assert.equal(work_ar.form.found(3), '3 مؤشرات');
    assert.equal(work_ar.form.found(11), '11 مؤشرًا');
    assert.equal(plural('en', 1234, { other: '#' }), '1,234');
});
