// Bundles each test for Node (its loader knows no TypeScript) and runs them all with node --test.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = (await readdir(join(root, 'test'))).filter((file) => file.endsWith('.test.ts'));
// Within node_modules, so that what is not bundled is found from there.
const out = await mkdtemp(join(root, 'node_modules/.tests-'));
try {
    await build({
        entryPoints: tests.map((file) => join(root, 'test', file)),
        outdir: out,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        format: 'esm',
        platform: 'node',
        external: ['typescript', 'pdfjs-dist'],
        target: 'node18',
        sourcemap: 'inline',
        logLevel: 'warning',
    });
    const files = tests.map((file) => join(out, file.replace(/\.ts$/, '.mjs')));
    const run = spawnSync(process.execPath, ['--test', ...process.argv.slice(2), ...files], {
        stdio: 'inherit',
    });
    process.exitCode = run.status ?? 1;
} finally {
    await rm(out, { recursive: true, force: true });
}
