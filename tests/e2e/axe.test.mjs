// Every view in light and dark, from left to right and from right to left: axe finds nothing to mend
// (WCAG 2.0 to 2.2, A and AA), nothing moves where less motion is preferred, and nothing scrolls
// sideways on a tablet, at 200 % of 1280 px or at 320 px.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after } from 'node:test';
import axe from 'axe-core';
import { full_pack } from './full_pack.mjs';
import { drill_test } from './stage.mjs';
import { furnish, kPhases, walks_of } from './views/index.mjs';

const kTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Two languages through all views of a phase, on a machine that builds at the same time.
const kAt_most_ms = 600_000;
const kLocales = ['en', 'ar'];
const kDesk = { width: 1280, height: 800 };
const kNarrow = [
    { width: 768, height: 1024 },
    { width: 640, height: 400 },
    { width: 320, height: 640 },
];

async function violations({ page, within }, theme) {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
    const found = await page.evaluate(
        async ([context, theme, tags]) => {
            const { dataset } = document.documentElement;
            const own = dataset.theme;
            dataset.theme = theme;
            // Structure is the same in each theme: the page's own is looked at whole.
            const runOnly = own === theme ? tags : { type: 'rule', values: ['color-contrast'] };
            const { violations } = await globalThis.axe.run(context, {
                runOnly,
                resultTypes: ['violations'],
                ...(own === theme && { rules: { 'target-size': { enabled: true } } }),
            });
            dataset.theme = own;
            // What axe itself calls an experiment is no gate.
            const sure = violations.filter((v) => !v.tags.includes('experimental'));
            return sure.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`.slice(0, 240)));
        },
        [within ?? 'html', theme, kTags],
    );
    return found.map((what) => `${theme}: ${what}`);
}

// The pages of these tests prefer less motion.
async function moving({ page }) {
    return page.evaluate(() =>
        document
            .getAnimations()
            .filter((a) => a.effect.getTiming().duration > 0)
            .map((a) => `moves: ${a.effect.target?.outerHTML.slice(0, 120)}`),
    );
}

async function sideways({ page }) {
    const found = [];
    for (const size of kNarrow) {
        await page.setViewportSize(size);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > size.width) found.push(`${width} px wide at ${size.width} px`);
    }
    await page.setViewportSize(kDesk);
    return found;
}

// What is wrong in the views of a walk, and where; a walk that comes to a halt is wrong as well.
async function inspect(wrong, walk, stage, locale) {
    const note = (what, where) => wrong.set(what, [...(wrong.get(what) ?? []), where]);
    let last = 'the start';
    try {
        for await (const view of walk(stage, { locale, viewport: kDesk })) {
            last = `${view.name} (${locale})`;
            for (const what of await violations(view, 'light')) note(what, last);
            for (const what of await violations(view, 'dark')) note(what, last);
            for (const what of await moving(view)) note(what, last);
            for (const what of await sideways(view)) note(what, last);
        }
    } catch (error) {
        note(error.stack, `after ${last}`);
    }
}

async function inspect_all(stage, phase) {
    await furnish(stage, phase);
    const wrong = new Map();
    for (const locale of kLocales)
        for (const { walk } of await walks_of(phase)) await inspect(wrong, walk, stage, locale);
    assert.deepEqual(Object.fromEntries(wrong), {});
}

const folder = await full_pack();
after(() => rm(folder, { recursive: true }));
const pack = () => folder;

for (const phase of kPhases) {
    const title = `axe and reflow: every view, drill in phase ${phase}`;
    drill_test(title, (stage) => inspect_all(stage, phase), { timeout: kAt_most_ms, pack });
}
