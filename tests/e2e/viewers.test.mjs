// Files that come with an inject are read in place: a log of five megabytes, a mail, a table, a capture,
// a PDF; a call can be listened to.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { eventually, new_page, shown } from './browser.mjs';
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

// Printed by the browser: three pages, one of them in Arabic.
async function printed() {
    const page = await new_page();
    await page.setContent(
        '<h1>Flash notice 7</h1><p>Close port 8443 at your edge.</p>' +
            '<h1 style="break-before: page" dir="rtl" lang="ar">إشعار عاجل</h1>' +
            '<h1 style="break-before: page">Contacts</h1><p>Desk of the night: 555 0100</p>',
    );
    const pdf = await page.pdf({ format: 'A5' });
    await page.context().close();
    return pdf;
}

// A PDF that wants to run a script when it is opened, and when its page is.
function scripted() {
    const script = '<< /S /JavaScript /JS (app.alert\\("run"\\); this.print\\(\\);) >>';
    const words = 'BT /F1 24 Tf 40 100 Td (Signed by nobody) Tj ET';
    return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction ${script} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /AA << /O ${script} >>
/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
4 0 obj << /Length ${words.length} >> stream
${words}
endstream endobj
trailer << /Root 1 0 R >>
%%EOF
`;
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
        ['b5', 'notice.pdf', 'application/pdf', await printed()],
        ['b6', 'scripted.pdf', 'application/pdf', scripted()],
        ['b7', 'damaged.pdf', 'application/pdf', 'This was a PDF once.'],
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
            .replace('artefacts: [a01]', 'artefacts: [a01, b1, b2, b3, b4, b5, b6, b7]'),
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

// Whether something has been drawn: a canvas that is not all of one colour.
const drawn = (page_of_file) =>
    eventually('the page is drawn', () =>
        page_of_file.locator('canvas').evaluate((canvas) => {
            if (canvas.width < 2) return false;
            const { data } = canvas
                .getContext('2d')
                .getImageData(0, 0, canvas.width, canvas.height);
            return data.some((value, i) => i % 4 < 3 && value !== data[i % 4]);
        }),
    );

drill_test(
    'a PDF is read in place: pages, size, words; scripts do not run, a damaged one says so',
    async (stage) => {
        const [, ana] = await stage.running('ALD');
        let asked = 0;
        ana.page.on('dialog', (dialog) => (++asked, void dialog.dismiss()));
        await ana.open('I01');
        // Nothing of it is loaded before somebody opens one.
        const parts = () =>
            ana.page.evaluate(() =>
                performance.getEntriesByType('resource').some((r) => r.name.includes('/pdf-')),
            );
        assert.equal(await parts(), false);

        const notice = await view(ana, 'b5');
        const at = notice.getByTestId('viewer-page');
        await eventually('three pages', async () => (await at.innerText()) === 'Page 1 of 3');
        const sheets = notice.locator('.pdf-page');
        await drawn(sheets.first());
        await shown(sheets.first().getByText('Close port 8443 at your edge.'));
        assert.equal(await sheets.nth(2).locator('canvas').count(), 0);
        await notice.getByRole('button', { name: 'Next page' }).click();
        await eventually('page 2', async () => (await at.innerText()) === 'Page 2 of 3');
        await notice.getByTestId('viewer-pages').focus();
        await ana.page.keyboard.press('End');
        await eventually('page 3', async () => (await at.innerText()) === 'Page 3 of 3');
        await drawn(sheets.nth(2));
        const width = async () => (await sheets.nth(2).boundingBox()).width;
        const before = await width();
        await ana.page.keyboard.press('+');
        await eventually('it is larger', async () => (await width()) > before * 1.2);
        assert.equal(await at.innerText(), 'Page 3 of 3');
        await ana.page.keyboard.press('0');
        await eventually('it fits again', async () => (await width()) === before);
        await notice.getByRole('button', { name: 'Read as text' }).click();
        await shown(notice.locator('.pdf-text').getByText('Desk of the night: 555 0100'));

        const script = await view(ana, 'b6');
        await drawn(script.locator('.pdf-page').first());
        await shown(script.getByText('Signed by nobody'));
        assert.equal(asked, 0);

        const broken = (await view(ana, 'b7')).getByTestId('viewer-broken');
        await shown(broken.getByRole('alert'));
        const [saved] = await Promise.all([
            ana.page.waitForEvent('download'),
            broken.getByRole('link').click(),
        ]);
        assert.equal(await readFile(await saved.path(), 'utf8'), 'This was a PDF once.');
    },
    { pack: pack_with_files },
);
