// Pictures of every view, small to wide, in two directions, to be looked at:
// node look.mjs FOLDER [PATTERN OF NAMES [PATTERN OF ROOMS [GROUNDS [WIDTHS]]]]; the rooms are the
// files in views/, the grounds some of kGrounds ("light,dark" where none are named), the widths some
// of kSizes ("320,1440").
// Pictures are FOLDER/VIEW-LANGUAGE-GROUND-WIDTH.png.
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close_browser } from './browser.mjs';
import { full_pack } from './full_pack.mjs';
import { Server } from './server.mjs';
import { Stage } from './stage.mjs';
import { furnish, kPhases, walks_of } from './views/index.mjs';

const kSizes = [
    { width: 320, height: 640 },
    { width: 768, height: 1024 },
    { width: 1440, height: 900 },
    { width: 3840, height: 2160 },
];
const kSettled_ms = 100;
const kLocales = ['en', 'ar'];
const kGrounds = {
    light: { theme: 'light', contrast: 'usual' },
    dark: { theme: 'dark', contrast: 'usual' },
    'light-more': { theme: 'light', contrast: 'more' },
    'dark-more': { theme: 'dark', contrast: 'more' },
    forced: { theme: 'dark', contrast: 'more', forced: 'active' },
};

const [
    folder = 'build/look',
    pattern = '',
    room_pattern = '',
    grounds = 'light,dark',
    widths = '',
] = process.argv.slice(2);
const wanted = new RegExp(pattern);
const rooms = new RegExp(room_pattern);
const sizes = kSizes.filter(({ width }) => !widths || widths.split(',').includes(`${width}`));

async function take({ name, page }, locale) {
    if (!wanted.test(name)) return;
    const base = join(resolve(folder), `${name.replace(/[^a-z0-9]+/gi, '-')}-${locale}`);
    const own = page.viewportSize();
    for (const size of sizes) {
        await page.setViewportSize(size);
        for (const ground of grounds.split(',')) {
            const { forced = 'none', ...wear } = kGrounds[ground];
            await page.emulateMedia({ forcedColors: forced });
            // Once the page has answered the change of the device with a ground of its own.
            await page.waitForTimeout(kSettled_ms);
            await page.evaluate((wear) => {
                Object.assign(document.documentElement.dataset, wear);
            }, wear);
            await page.screenshot({ path: `${base}-${ground}-${size.width}.png` });
        }
    }
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize(own);
    console.log(`${name} (${locale})`);
}

await mkdir(folder, { recursive: true });
const pack = await full_pack();
for (const phase of kPhases) {
    const walks = (await walks_of(phase)).filter(({ room }) => rooms.test(room));
    if (walks.length === 0) continue;
    const stage = new Stage(await Server.with_drill(pack));
    try {
        await furnish(stage, phase);
        for (const locale of kLocales)
            for (const { walk } of walks)
                for await (const view of walk(stage, { locale, viewport: kSizes[2] }))
                    await take(view, locale);
    } finally {
        await stage.close();
    }
}
await close_browser();
await rm(pack, { recursive: true });
