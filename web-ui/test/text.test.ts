// Every catalogue says everything in every language that a page may be read in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { in_zone, kLanguages, long_date, plural, wall_clock, zone_option } from '@/text/language';
import work_en from '@/participant/casework/text/en';
import work_fr from '@/participant/casework/text/fr';
import work_ar from '@/participant/casework/text/ar';
import work_ru from '@/participant/casework/text/ru';

test('text: times of day are told in the zone that is set, where the browser knows it', () => {
    assert.equal(zone_option(''), undefined);
    assert.equal(zone_option('Asia/Nowhere'), undefined);
    assert.deepEqual(zone_option('Asia/Almaty'), { timeZone: 'Asia/Almaty' });
    const late = Date.UTC(2026, 10, 30, 23, 30);
    in_zone.value = { timeZone: 'Asia/Kathmandu' };
    assert.equal(wall_clock(late), '05:15');
    assert.match(long_date(late), /December/);
    in_zone.value = { timeZone: 'UTC' };
    assert.equal(wall_clock(late), '23:30');
    in_zone.value = {};
});

type Tree = { [key: string]: unknown };

function leaves(tree: Tree, path = ''): [string, unknown][] {
    return Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
        const here = path ? `${path}.${key}` : key;
        return typeof value === 'object' && value !== null
            ? leaves(value as Tree, here)
            : [[here, value]];
    });
}

// esbuild bundles what these patterns match; a page whose words are not here has no words tested.
const pages: Record<string, (language: string) => Promise<{ default: Tree }>> = {
    common: (l) => import(`../src/text/common.${l}.ts`),
    participant: (l) => import(`../src/participant/text/${l}.ts`),
    door: (l) => import(`../src/participant/door/text/${l}.ts`),
    practice: (l) => import(`../src/participant/practice/text/${l}.ts`),
    casework: (l) => import(`../src/participant/casework/text/${l}.ts`),
    excon: (l) => import(`../src/excon/text/${l}.ts`),
    steer: (l) => import(`../src/excon/steer/text/${l}.ts`),
    evaluate: (l) => import(`../src/evaluate/text/${l}.ts`),
    debrief: (l) => import(`../src/debrief/text/${l}.ts`),
    replay: (l) => import(`../src/replay/text/${l}.ts`),
    sheets: (l) => import(`../src/organise/sheets/text/${l}.ts`),
    organise: (l) => import(`../src/organise/text/${l}.ts`),
    graph: (l) => import(`../src/ui/text/${l}.ts`),
    watch: (l) => import(`../src/watch/text/${l}.ts`),
    gallery: (l) => import(`../src/gallery/text/${l}.ts`),
    landing: (l) => import(`../src/landing/text.${l}.ts`),
    help: (l) => import(`../src/help/text/${l}.ts`),
    lessons: (l) => import(`../src/lessons/text.${l}.ts`),
};

for (const [page, load] of Object.entries(pages)) {
    const { default: original } = await load('en');
    for (const language of kLanguages.filter((l) => l !== 'en')) {
        const { default: words } = await load(language);
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
                // As words and, where a plural wants it so, as numbers that no language spells out.
                const lost = [
                    ['«a»', '«b»', '«c»', '«d»'],
                    [111, 112, 113, 114],
                ].map((given) => {
                    const [said, own] = [String(english(...given)), String(value(...given))];
                    return given.filter((a) => said.includes(`${a}`) && !own.includes(`${a}`));
                });
                assert.ok(
                    lost.some((l) => l.length === 0),
                    `${path} ${lost.join(' ')}`,
                );
            }
        });
    }
}

test('text: plurals of French, Arabic and Russian, with Latin digits', () => {
    assert.equal(work_en.form.found(1), '1 indicator');
    assert.equal(work_fr.form.found(0), '0 indicateur');
    assert.equal(work_ar.form.found(2), 'مؤشران');
    assert.equal(work_ar.form.found(3), '3 مؤشرات');
    assert.equal(work_ar.form.found(11), '11 مؤشرًا');
    assert.equal(work_ru.form.found(21), '21 индикатор');
    assert.equal(work_ru.form.found(3), '3 индикатора');
    assert.equal(work_ru.form.found(5), '5 индикаторов');
    assert.equal(plural('en', 1234, { other: '#' }), '1,234');
});
