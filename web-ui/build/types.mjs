// Makes src/generated/wire.ts from the contract of the wire. Skipped when it is already newer than
// the contract.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const contract = fileURLToPath(new URL('../../engine/gateway/wire.schema.json', import.meta.url));
const types = fileURLToPath(new URL('../src/generated/wire.ts', import.meta.url));

const changed = async (file) => (await stat(file).catch(() => ({ mtimeMs: 0 }))).mtimeMs;

const newest = Math.max(await changed(contract), await changed(fileURLToPath(import.meta.url)));
if ((await changed(types)) < newest) {
    const schema = JSON.parse(await readFile(contract, 'utf8'));
    const text = await compile(schema, 'WireMessage', {
        additionalProperties: false,
        bannerComment: '// Generated from engine/gateway/wire.schema.json. Do not edit.',
        format: false,
        unreachableDefinitions: true,
    });
    await mkdir(new URL('../src/generated/', import.meta.url), { recursive: true });
    await writeFile(types, text);
}
