// The pack for these tests with more in it, for pictures and for axe: an inject with a file for
// each viewer, one that asks for every kind of answer, one in the press.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from './capture.mjs';
import { fixture_pack, root } from './server.mjs';

const kPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240">
<rect width="640" height="240" fill="#20303a"/>
<path d="M0 200 80 190 160 195 240 60 320 40 400 150 480 180 640 190" fill="none"
 stroke="#7fd6cf" stroke-width="6"/></svg>
`;

const of_library = (path) => readFile(join(root, 'scenarios/library', path));

const kInjects = `
  I06:
    at: T+00:00
    to: [alpha]
    channel: press
    from: press
    title: The Post asks about the clinic's night
    body: |
      Is it true that the clinic was broken into? Our readers hear of three things:

      - a stolen password,
      - a machine at \`192.0.2.44\`,
      - files that were packed.

      > "Nobody was awake," says somebody who works there.
    artefacts: [a01, b1, b2, b3, b4]
  I07:
    at: T+00:00
    to: [alpha]
    channel: ticket
    from: desk
    title: A report to the regulator
    tlp: amber+strict
    body: Everything that the regulator wants to know, once.
    form:
      due: 40m
      fields:
        step: {kind: choice, label: "First step?", options: {tell: Tell them, wait: Wait}, required: true}
        whom: {kind: several, label: "Who is hit?", options: {a: The clinic, b: Its provider, c: A neighbour whose name is so long that it does not fit on one line of a small telephone}, help: More than one may be right.}
        class: {kind: rsit, label: Class of the incident, points: 1}
        level: {kind: severity, label: "How bad is it?", points: 1}
        count: {kind: number, label: "How many accounts?", min: 0, max: 500}
        marks: {kind: indicators, label: Indicators}
        told: {kind: report, label: The report}
        proof: {kind: file, label: Your notes as a file}
        plan: {kind: text, label: What you do next, points: 3}
`;

// A new folder with the pack; who asks for it removes it.
export async function full_pack() {
    const folder = await mkdtemp(join(tmpdir(), 'tocsin-pack-'));
    await cp(fixture_pack, folder, { recursive: true });
    const files = [
        ['b1', 'night.svg', 'image/svg+xml', kPicture],
        [
            'b2',
            'invoice.eml',
            'message/rfc822',
            await of_library('silver-envelope/artefacts/a09-invoice-mail.eml'),
        ],
        [
            'b3',
            'reflectors.csv',
            'text/csv',
            await of_library('flood-tide/artefacts/a05-reflectors-all.csv'),
        ],
        ['b4', 'queries.pcap', 'application/vnd.tcpdump.pcap', capture(7)],
    ];
    let entries = '';
    for (const [id, name, type, contents] of files) {
        await writeFile(join(folder, 'artefacts', name), contents);
        const hash = createHash('sha256').update(contents).digest('hex');
        entries +=
            `  ${id}:\n    file: artefacts/${name}\n    type: ${type}\n    sha256: ${hash}\n` +
            `    title: What the night left, ${name}\n    alternative: A file of the test\n`;
    }
    const scenario = join(folder, 'scenario.yaml');
    const text = await readFile(scenario, 'utf8');
    await writeFile(
        scenario,
        text
            .replace('\nartefacts:\n', `\nartefacts:\n${entries}`)
            .replace('\nexpectations:', `${kInjects}\nexpectations:`),
    );
    return folder;
}
