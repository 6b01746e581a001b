// Builds the pages into dist/: one HTML file each, assets under assets/ with their hash in the
// name, the service worker, and beside every file its .br and .gz, which the server sends as they
// are.
import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const pages = {
    index: { entry: 'src/landing/main.tsx', title: 'Tocsin' },
    // A door is one script of its own; `later` is loaded behind it.
    join: {
        door: 'src/participant/door/main.ts',
        body: 'src/participant/door/door.html',
        later: 'src/participant/main.tsx',
        title: 'Tocsin',
    },
    excon: { entry: 'src/excon/main.tsx', title: 'EXCON · Tocsin' },
    evaluate: { entry: 'src/evaluate/main.tsx', title: 'Tocsin' },
    organise: { entry: 'src/organise/main.tsx', title: 'Organiser · Tocsin' },
    lessons: { entry: 'src/lessons/main.tsx', title: 'Lessons · Tocsin' },
    gallery: { entry: 'src/gallery/main.tsx', title: 'Tocsin' },
    watch: { entry: 'src/watch/main.tsx', title: 'Tocsin' },
};

// The sprite holds the icons that src/ui/icons.ts lists, as they come from lucide-static, without
// what they share. It is a file of its own: fetched when a page first draws an icon.
async function sprite() {
    const source = await readFile(join(root, 'src/ui/icons.ts'), 'utf8');
    const list = /kIcons = \[([\s\S]*?)\]/.exec(source)[1];
    const symbols = [];
    for (const [, name] of list.matchAll(/'([a-z0-9-]+)'/g)) {
        const svg = await readFile(
            join(root, `node_modules/lucide-static/icons/${name}.svg`),
            'utf8',
        );
        const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)[1].replace(/>\s+</g, '><').trim();
        symbols.push(`<symbol id="i-${name}" viewBox="0 0 24 24">${inner}</symbol>`);
    }
    return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"
 stroke="#0f766e" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">
<path d="M5.5 16.5V11a6.5 6.5 0 0 1 13 0v5.5"/><path d="M3 16.5h18"/><path d="M9.5 20.5h5"/></svg>
`;

function html(title, { icon, script, modules, styles, later, body }) {
    const lines = [
        ...styles.map((file) => `<link rel="stylesheet" href="${file}">`),
        ...modules.map((file) => `<link rel="modulepreload" href="${file}">`),
        `<script type="module" src="${script}"></script>`,
        ...Object.entries(later).map(
            ([what, files]) => `<meta name="later-${what}" content="${files.join(' ')}">`,
        ),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport"
 content="width=device-width,initial-scale=1,interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${icon}">
${lines.join('\n')}
</head>
<body><div id="app">${body}</div><noscript>Tocsin needs JavaScript.</noscript></body>
</html>
`;
}

// Assets for ever (their names change with them), pages from the network first, and from the last
// visit without one, or where it says nothing for eight seconds. What a page has loaded is kept when it says so; what no page of this build
// uses any more is dropped.
function service_worker(assets) {
    return `const name = 'tocsin';
const assets = new Set(${JSON.stringify(assets)});
const shell = (path) => '/shell/' + (path.split('/')[1] || 'index');
addEventListener('install', () => skipWaiting());
addEventListener('activate', (e) => e.waitUntil(prune().then(() => clients.claim())));
addEventListener('message', (e) => e.waitUntil(keep(e.data)));
addEventListener('fetch', (e) => {
    const { pathname, origin } = new URL(e.request.url);
    if (e.request.method !== 'GET' || origin !== location.origin) return;
    if (assets.has(pathname)) e.respondWith(asset(e.request));
    else if (e.request.mode === 'navigate' && !pathname.startsWith('/api/'))
        e.respondWith(page(e.request, pathname));
});
async function prune() {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        if (pathname.startsWith('/assets/') && !assets.has(pathname)) await cache.delete(request);
    }
}
async function keep({ page, assets: loaded }) {
    const cache = await caches.open(name);
    for (const path of loaded.filter((path) => assets.has(path)))
        if (!(await cache.match(path))) await cache.add(path);
    const fresh = await fetch(page);
    if (fresh.ok) await cache.put(shell(page), fresh);
}
async function asset(request) {
    const cache = await caches.open(name);
    const kept = await cache.match(request);
    if (kept) return kept;
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
}
async function page(request, path) {
    const cache = await caches.open(name);
    const kept = await cache.match(shell(path));
    const network = fetch(request).then(async (fresh) => {
        if (fresh.ok) await cache.put(shell(path), fresh.clone());
        return fresh;
    });
    if (!kept) return network;
    const silence = new Promise((resolve) => setTimeout(resolve, 8000, kept));
    return Promise.race([network.catch(() => kept), silence]);
}
`;
}

async function compress(folder) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
        const file = join(folder, entry.name);
        if (entry.isDirectory()) await compress(file);
        // Tables of letters are packed already.
        else if (!file.endsWith('.bcmap')) {
            const bytes = await readFile(file);
            await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
            const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
            await writeFile(`${file}.br`, brotliCompressSync(bytes, quality));
        }
    }
}

// What an entry needs before it can run: its script, what that imports at once, and its style sheet.
function load_of(outputs, entry) {
    const files = new Set();
    const add = (file) => {
        if (files.has(file)) return;
        files.add(file);
        for (const i of outputs[file].imports) if (i.kind === 'import-statement') add(i.path);
    };
    const [script, output] = Object.entries(outputs).find(([, o]) => o.entryPoint === entry);
    add(script);
    return { script, styles: output.cssBundle ? [output.cssBundle] : [], modules: [...files] };
}

// pdf.js does its work in a worker, a script of its own; for some files it asks for more: tables of
// East Asian letters and a decoder of JPEG 2000 pictures that needs no WebAssembly.
async function pdf_parts() {
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const source = await readFile(join(folder, 'legacy/build/pdf.worker.min.mjs'));
    const worker = `/assets/pdf-worker-${written(source)}.js`;
    const files = `/assets/pdf-${version}/`;
    await writeFile(join(dist, worker), source);
    await cp(join(folder, 'cmaps'), join(dist, files, 'cmaps'), { recursive: true });
    const decoder = 'openjpeg_nowasm_fallback.js';
    await copyFile(join(folder, 'wasm', decoder), join(dist, files, decoder));
    return { kPdf_worker: JSON.stringify(worker), kPdf_files: JSON.stringify(files) };
}

// What the server says, by language (src/text/told.ts).
async function sentences() {
    const folder = join(root, 'src/text/told');
    const addresses = {};
    for (const file of await readdir(folder)) {
        const text = JSON.stringify(JSON.parse(await readFile(join(folder, file), 'utf8')));
        const language = file.replace('.json', '');
        addresses[language] = `/assets/told-${language}-${written(text)}.json`;
        await writeFile(join(dist, addresses[language]), text);
    }
    return JSON.stringify(addresses);
}

const written = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

const started = Date.now();
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'assets'), { recursive: true });
const icons = await sprite();
const sprite_path = `/assets/icons-${written(icons)}.svg`;
await writeFile(join(dist, sprite_path), icons);
const shared = {
    absWorkingDir: root,
    outdir: 'dist/assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: {
        kSprite: JSON.stringify(sprite_path),
        kTold: await sentences(),
        ...(await pdf_parts()),
    },
    // The style of what is loaded later comes inside its script.
    loader: { '.lazy.css': 'text' },
    bundle: true,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox121', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
};
const entries = (which) =>
    Object.entries(pages)
        .filter(([, page]) => page[which])
        .map(([name, page]) => ({
            in: page[which],
            out: which === 'later' ? `${name}-later` : name,
        }));
const inside = await build({
    ...shared,
    entryPoints: [...entries('entry'), ...entries('later')],
    splitting: true,
});
const doors = await build({ ...shared, entryPoints: entries('door') });
const outputs = { ...inside.metafile.outputs, ...doors.metafile.outputs };

const icon = `/assets/mark-${written(mark)}.svg`;
await writeFile(join(dist, icon), mark);
// Page → the files of its first load; what comes behind a door is listed apart.
const report = {};
for (const [name, { door, entry, title, later, body }] of Object.entries(pages)) {
    const { script, styles, modules } = load_of(outputs, door ?? entry);
    const behind = later ? load_of(outputs, later) : undefined;
    const url = (file) => file.replace(/^dist/, '');
    const page = html(title, {
        icon,
        script: url(script),
        modules: modules.filter((file) => file !== script).map(url),
        styles: styles.map(url),
        later: behind ? { scripts: behind.modules.map(url), style: behind.styles.map(url) } : {},
        body: body ? (await readFile(join(root, body), 'utf8')).trim() : '',
    });
    await writeFile(join(dist, `${name}.html`), page);
    report[name] = {
        first: [`dist/${name}.html`, ...styles, ...modules],
        behind: behind ? [...behind.styles, ...behind.modules] : [],
    };
}
const assets = (await readdir(join(dist, 'assets'), { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => `/assets/${name}`);
await writeFile(join(dist, 'sw.js'), service_worker(assets));
await compress(dist);
// For size.mjs: what the loads of each page are made of, and which chunks hold a language.
await writeFile(
    join(root, 'node_modules', '.tocsin-first-load.json'),
    JSON.stringify({ report, outputs }),
);
console.log(`web-ui: built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
