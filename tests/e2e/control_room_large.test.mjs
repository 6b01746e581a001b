// The control room of a large drill, 45 teams with every inject: what one frame of scrolling and
// zooming costs the page beside painting. Told, not judged: machines differ. The times are those of
// the page's own thread, so that other work on the machine does not count; an empty page's frame in
// the same browser is the measure to hold them against.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { eventually, new_page, shown } from './browser.mjs';
import { root } from './server.mjs';
import { drill_test } from './stage.mjs';

const pack = join(root, 'scenarios/library/silver-envelope');
const roles = ['benefit', 'trade', 'route', 'hosting', 'bank'];
const own_teams = Array.from({ length: 45 }, (_, n) => {
    const code = String.fromCharCode(65 + Math.floor(n / 9), 65 + (n % 9), 88);
    return [code, `Team ${code} of the region`, roles[n % roles.length]];
});
const kFrames = 40;

// `step` is done in the page before each frame, with the frame's number and how many there are.
// Milliseconds a frame, of the thread that runs the page.
async function cost(page, step, target) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const sums = async () => {
        const { metrics } = await devtools.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
    };
    const before = await sums();
    await page.evaluate(
        async ([step, frames, target]) => {
            const box = document.querySelector(target);
            const act = new Function('box', 'n', 'of', step);
            for (let n = 0; n < frames; ++n) {
                act(box, n, frames);
                await new Promise((resolve) => requestAnimationFrame(resolve));
            }
        },
        [step, kFrames, target],
    );
    const after = await sums();
    const spent = (name) => (after[name] - before[name]) / kFrames;
    await devtools.detach();
    return {
        script: spent('ScriptDuration'),
        style: spent('RecalcStyleDuration'),
        layout: spent('LayoutDuration'),
        all: spent('TaskDuration'),
    };
}

const kSteps = [
    ['matrix, down', '.matrix-scroll', 'box.scrollTop = (n * box.scrollHeight) / of'],
    [
        'matrix, along',
        '.matrix-scroll',
        'box.scrollTop = 0; box.scrollLeft = (n * box.scrollWidth) / of',
    ],
    [
        'timeline, zoom',
        '.timeline-track',
        `const at = box.getBoundingClientRect();
         box.dispatchEvent(new WheelEvent('wheel', {
             ctrlKey: true, bubbles: true, cancelable: true,
             deltaY: n < of / 2 ? -1 : 1, clientX: at.left + at.width / 3, clientY: at.top + 40,
         }))`,
    ],
];

drill_test(
    '45 teams and every inject: few cells are drawn, and a frame is told',
    async (stage, t) => {
        const blank = await new_page();
        const nothing = await cost(blank, 'void 0', 'body');
        await blank.context().close();
        t.diagnostic(`an empty page: ${nothing.all.toFixed(2)} ms a frame`);

        const excon = await stage.excon({ viewport: { width: 1440, height: 900 } });
        await excon.start();
        const { page } = excon;
        const ids = await page
            .locator('[data-testid^=msel-]:not([data-state=released])')
            .evaluateAll((marks) => marks.map((mark) => mark.dataset.testid.slice(5)));
        await excon.command(...ids.map((inject) => ({ kind: 'release_inject', inject })));
        await eventually(
            'all are released',
            async () => (await page.locator('.mark:not(.released)').count()) === 0,
        );
        const [rows, columns] = await page
            .locator('.matrix-scroll')
            .evaluate((box) => [box.ariaRowCount, box.ariaColCount].map(Number));
        assert.equal(rows, own_teams.length + 1);
        assert.ok(columns > ids.length);
        // Not all of the cells are on the page, and the last comes when it is scrolled to.
        const drawn = await page.locator('.matrix-scroll [role=gridcell]').count();
        assert.ok(drawn < ((rows - 1) * (columns - 1)) / 2, `${drawn} cells are drawn`);
        for (const [name, target, step] of kSteps) {
            const ms = await cost(page, step, target);
            const own = ms.script + ms.style + ms.layout;
            t.diagnostic(
                `${name}: ${own.toFixed(2)} ms a frame (script ${ms.script.toFixed(2)}, style ` +
                    `${ms.style.toFixed(2)}, layout ${ms.layout.toFixed(2)}), with all else ` +
                    `${(ms.all / nothing.all).toFixed(1)} times an empty page's`,
            );
        }
        await page.locator('.matrix-scroll').evaluate((box) => box.scrollTo(0, box.scrollHeight));
        await shown(page.getByTestId(`line-${own_teams[44][0]}`));
    },
    { pack: () => pack, own_teams, timeout: 240_000 },
);
