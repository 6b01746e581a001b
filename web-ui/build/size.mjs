// The participant's first load, all of it and compressed: page, style, script, the dearest
// language. Fails over 60 KB.
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const kLimit = 60 * 1024;
const root = fileURLToPath(new URL('..', import.meta.url));
const { report, outputs } = JSON.parse(
    await readFile(join(root, 'node_modules', '.tocsin-first-load.json'), 'utf8'),
);
// gzip is what every browser takes; Brotli comes out smaller.
const size = async (file) => (await stat(join(root, `${file}.gz`))).size;

let failed = false;
for (const [page, files] of Object.entries(report)) {
    let total = 0;
    for (const file of files) total += await size(file);
    // Catalogues are loaded by import(): one language of each, named by its file (en.ts, common.en.ts).
    const by_language = new Map();
    const dynamic = new Set(files.flatMap((f) => outputs[f]?.imports ?? []).map((i) => i.path));
    for (const file of dynamic) {
        if (files.includes(file)) continue;
        const language = /(?:^|[./])(en|fr|es|ar|ru|zh)(?:[.-])/.exec(file.split('/').at(-1))?.[1];
        if (language)
            by_language.set(language, (by_language.get(language) ?? 0) + (await size(file)));
    }
    total += Math.max(0, ...by_language.values());
    const over = page === 'join' && total > kLimit;
    failed ||= over;
    const note = over ? `  over ${kLimit / 1024} KB` : '';
    console.log(`${page.padEnd(6)} ${(total / 1024).toFixed(1).padStart(6)} KB${note}`);
}
process.exitCode = failed ? 1 : 0;
