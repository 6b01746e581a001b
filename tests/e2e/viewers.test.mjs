// Files that come with an inject are read in place: a log of five megabytes, a mail, a table, a capture.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { eventually, shown } from './browser.mjs';
import { capture } from './capture.mjs';
import { fixture_pack, root } from './server.mjs';
import { drill_test } from './stage.mjs';

const kLog_bytes = 5 << 20;
const kNeedle = 'account=backup from=192.0.2.44';
const library = join(root, 'scenarios/library');

// One line a request, the needle three times: near the top, in the middle, on the last line.
function large_log() {
    const lines = [];
    for (let size = 0, n = 0; size < kLog_bytes; ++n) {
        const line = `2026-11-14T19:${String(n % 60).padStart(2, '0')}:00Z gateway accepted request ${n}`;
        lines.push(line);
        size += line.length + 1;
    }
    for (const at of [10, lines.length >> 1, lines.length - 1]) lines[at] += ` ${kNeedle}`;
    return `${lines.join('\n')}\n`;
}

const made = [];
after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

// The pack of these tests with more files to its first inject.
async function pack_with_files() {
    const folder = await mkdtemp(join(tmpdir(), 'tocsin-pack-'));
    made.push(folder);
    await cp(fixture_pack, folder, { recursive: true });
    const files = [
        ['b1', 'large.log', 'text/plain', large_log()],
        [
            'b2',
            'invoice.eml',
            'message/rfc822',
            await readFile(join(library, 'silver-envelope/artefacts/a09-invoice-mail.eml')),
        ],
        [
            'b3',
            'reflectors.csv',
            'text/csv',
            await readFile(join(library, 'flood-tide/artefacts/a05-reflectors-all.csv')),
        ],
        ['b4', 'queries.pcap', 'application/vnd.tcpdump.pcap', capture(7)],
    ];
    let entries = '';
    for (const [id, name, type, contents] of files) {
        await writeFile(join(folder, 'artefacts', name), contents);
        const hash = createHash('sha256').update(contents).digest('hex');
        entries +=
            `  ${id}:\n    file: artefacts/${name}\n    type: ${type}\n    sha256: ${hash}\n` +
            `    title: ${name}\n    alternative: A file of the test\n`;
    }
    const scenario = join(folder, 'scenario.yaml');
    const text = await readFile(scenario, 'utf8');
    await writeFile(
        scenario,
        text
            .replace('\nartefacts:\n', `\nartefacts:\n${entries}`)
            .replace('artefacts: [a01]', 'artefacts: [a01, b1, b2, b3, b4]'),
    );
    return folder;
}

async function view(person, id) {
    const row = person.see(`artefact-${id}`);
    await row.getByRole('button', { name: 'View' }).click();
    return row;
}

drill_test(
    'a log of five megabytes, a mail, a table and a capture are read in place',
    async (stage, t) => {
        const [, ana] = await stage.running('ALD');
        await ana.open('I01');

        const log = await view(ana, 'b1');
        const lines = log.getByTestId('viewer-lines');
        await shown(lines.getByText('accepted request 0', { exact: false }).first());
        // Few of the many lines are on the page.
        assert.ok((await lines.locator('.viewer-line').count()) < 200);
        await log.getByTestId('viewer-find').fill(kNeedle.toUpperCase());
        const found = log.getByTestId('viewer-found');
        await eventually('it counts', async () => (await found.innerText()) === '1 of 3');
        await log.getByTestId('viewer-find').press('Shift+Enter');
        await eventually('the last', async () => (await found.innerText()) === '3 of 3');
        await shown(lines.locator('.viewer-line.current mark'));
        // How long one frame takes while it scrolls, in the middle of other work on this machine.
        const frames = await lines.evaluate(async (box) => {
            const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
            const start = performance.now();
            for (let n = 0; n < 60; ++n) {
                box.scrollTop = (n * box.scrollHeight) / 60;
                await next();
            }
            return (performance.now() - start) / 60;
        });
        t.diagnostic(`${frames.toFixed(1)} ms a frame scrolling through five megabytes`);

        const mail = await view(ana, 'b2');
        await shown(
            mail
                .locator('.mail-head')
                .first()
                .getByText('parcel.example', { exact: false })
                .first(),
        );
        await mail.getByText('The whole head', { exact: false }).click();
        await shown(mail.getByText('Authentication-Results', { exact: false }));
        const [saved] = await Promise.all([
            ana.page.waitForEvent('download'),
            mail.locator('.viewer-files a').first().click(),
        ]);
        assert.ok((await readFile(await saved.path())).length > 0);

        const table = await view(ana, 'b3');
        const rows = table.getByTestId('viewer-rows');
        const all = Number((await rows.innerText()).replace(/\D/g, ''));
        assert.ok(all > 100);
        assert.ok((await table.locator('tbody tr').count()) < 200);
        await table.getByTestId('viewer-filter').fill('64504');
        await eventually('fewer rows', async () =>
            (await rows.innerText()).includes(` of ${all} `),
        );
        const head = table.locator('thead button').first();
        await head.click();
        await shown(table.locator('th[aria-sort=ascending]'));

        const packets = await view(ana, 'b4');
        await shown(packets.getByText('7 packets', { exact: false }));
        await shown(packets.getByText('192.0.2.44:40000'));
        await shown(packets.getByText('198.51.100.7:53'));
    },
    { pack: pack_with_files },
);
