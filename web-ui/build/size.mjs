// What each page weighs compressed: page, style, script, the dearest language. The participant's must
// stay small: the door, which is usable when it has come, and with the desk behind it.
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const kLimits = { 'join: the door': 12 * 1024, join: 60 * 1024 };
const root = fileURLToPath(new URL('..', import.meta.url));
const { report, outputs } = JSON.parse(
    await readFile(join(root, 'node_modules', '.tocsin-first-load.json'), 'utf8'),
);
// gzip is what every browser takes; Brotli comes out smaller.
const size = async (file) => (await stat(join(root, `${file}.gz`))).size;

// Catalogues are loaded by import(): one language of each, named by its file (en.ts, common.en.ts).
async function weight(files) {
    let total = 0;
    for (const file of files) total += await size(file);
    const by_language = new Map();
    const dynamic = new Set(files.flatMap((f) => outputs[f]?.imports ?? []).map((i) => i.path));
    for (const file of dynamic) {
        if (files.includes(file)) continue;
        const language = /(?:^|[./])(en|fr|es|ar|ru|zh)(?:[.-])/.exec(file.split('/').at(-1))?.[1];
        if (language)
            by_language.set(language, (by_language.get(language) ?? 0) + (await size(file)));
    }
    return total + Math.max(0, ...by_language.values());
}

let failed = false;
for (const [page, { first, behind }] of Object.entries(report)) {
    const loads = behind.length
        ? { [`${page}: the door`]: first, [page]: [...first, ...behind] }
        : { [page]: first };
    for (const [load, files] of Object.entries(loads)) {
        const total = await weight(files);
        const over = total > (kLimits[load] ?? Infinity);
        failed ||= over;
        const note = over ? `  over ${kLimits[load] / 1024} KB` : '';
        console.log(`${load.padEnd(16)} ${(total / 1024).toFixed(1).padStart(6)} KB${note}`);
    }
}
process.exitCode = failed ? 1 : 0;
