// The products of a rehearsed drill as they stand on a screen: axe finds nothing to mend in light and
// dark, from left to right and from right to left, and nothing scrolls sideways on a phone.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { close_browser, new_page } from './browser.mjs';
import { root, tocsin } from './server.mjs';

// Ten long pages in each language, on a machine that builds at the same time.
const kAt_most_ms = 300_000;
const kTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const kNarrow_px = [375, 320];

after(close_browser);

// One of each product: those of the first team stand for those of all.
const kProducts = [
    'evidence',
    'hot_wash-XA',
    'method_annex',
    'public_summary',
    'regional_report',
    'team_report-XA',
];

async function violations(page, runOnly) {
    const { violations } = await page.evaluate((options) => globalThis.axe.run('html', options), {
        runOnly,
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
    });
    const sure = violations.filter((v) => !v.tags.includes('experimental'));
    return sure.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`.slice(0, 240)));
}

// What is wrong with one page, each thing once.
async function faults(page) {
    await page.evaluate(axe.source);
    const found = await violations(page, kTags);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(page, { type: 'rule', values: ['color-contrast'] });
    found.push(...dark.map((what) => `dark: ${what}`));
    for (const width of kNarrow_px) {
        await page.setViewportSize({ width, height: 640 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) found.push(`${needed} px wide at ${width} px`);
    }
    return [...new Set(found)];
}

for (const language of ['en', 'ar'])
    test(`axe and reflow: every product, in ${language}`, { timeout: kAt_most_ms }, async (t) => {
        const folder = await mkdtemp(join(tmpdir(), 'tocsin-products-'));
        t.after(() => rm(folder, { recursive: true, force: true }));
        const drill = join(folder, 'rehearsed.drill');
        const pack = join(root, 'scenarios/library/flood-tide');
        await tocsin('rehearse', pack, '--teams', '6', '--seed', '1', '-o', drill);
        const out = join(folder, 'products');
        const key = join(folder, 'key');
        await tocsin(
            ...['report', drill, '-o', out, '--key', key],
            ...['--language', language, '--format', 'html'],
        );
        const names = kProducts.map((product) => `${product}.${language}.html`);
        const written = await readdir(out);
        for (const name of names) assert.ok(written.includes(name), `${name} is missing`);
        const wrong = {};
        for (const name of names) {
            const page = await new_page({ colorScheme: 'light' });
            await page.goto(pathToFileURL(join(out, name)).href, { timeout: kAt_most_ms });
            const found = [...(await faults(page)), ...page.faults];
            if (found.length > 0) wrong[name] = found;
            await page.context().close();
        }
        assert.deepEqual(wrong, {});
    });
