// The real program, started as an organiser starts it: a data folder of its own and a free port.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.TOCSIN_PROGRAM ?? join(root, 'build/release/bin/tocsin');
const web = process.env.TOCSIN_WEB ?? join(root, 'web-ui/dist');
export const fixture_pack = join(root, 'tests/fixtures/e2e-pack');

const kStart_ms = 20_000;

// Role by team; a test that needs fewer people still has all three teams in its drill.
const teams = [
    ['ALD', 'Alder CIRT', 'alpha'],
    ['BIR', 'Birch CIRT', 'beta'],
    ['CED', 'Cedar CIRT', 'gamma'],
];

if (!existsSync(program))
    throw new Error(`no program at ${program}: ./tocsin build, or say TOCSIN_PROGRAM=where it is`);

// What the program prints to its standard output; throws with what it said when it fails.
export async function tocsin(...words) {
    const { stdout } = await promisify(execFile)(program, words, {
        maxBuffer: 2 ** 26,
    });
    return stdout;
}

export class Server {
    said = '';
    port = 0;

    constructor(data) {
        this.data = data;
    }

    // A server with one drill of this pack in it, its lobby open; the pack for these tests has three
    // teams of its own, another is given all.
    static async with_drill(pack = fixture_pack, more_teams = [], own_teams = teams) {
        const server = new Server(await mkdtemp(join(tmpdir(), 'tocsin-e2e-')));
        const csv = join(server.data, 'teams.csv');
        const rows = [...own_teams, ...more_teams].map(
            ([code, name, role]) => `${code},${name},en,${role}`,
        );
        await writeFile(csv, ['code,name,language,roles', ...rows, ''].join('\n'));
        const folder = join(server.data, 'data');
        server.printed = await tocsin(
            'new',
            pack,
            '--teams',
            csv,
            '--id',
            'night',
            '--data',
            folder,
        );
        await server.start();
        return server;
    }

    // A server on an empty folder, the packs for tests on its shelf.
    static async empty() {
        const server = new Server(await mkdtemp(join(tmpdir(), 'tocsin-e2e-')));
        await server.start('serve', '--shelf', join(root, 'tests/fixtures'));
        server.printed = server.said;
        return server;
    }

    static async with_demo(...options) {
        const server = new Server(await mkdtemp(join(tmpdir(), 'tocsin-e2e-')));
        await server.start('demo', ...options);
        server.printed = server.said;
        return server;
    }

    get address() {
        return `http://localhost:${this.port}`;
    }

    // On a free port at first, on the same one after a restart.
    async start(command = 'serve', ...options) {
        const listen = `127.0.0.1:${this.port}`;
        const words = [
            command,
            '--data',
            join(this.data, 'data'),
            '--web',
            web,
            '--listen',
            listen,
            ...options,
        ];
        this.process = spawn(program, words, {
            cwd: root,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.ended = new Promise((resolve) => this.process.once('close', resolve));
        const from = this.said.length;
        await new Promise((resolve, reject) => {
            const fail = (why) => reject(new Error(`tocsin ${command} ${why}:\n${this.said}`));
            const timer = setTimeout(() => fail('did not start'), kStart_ms);
            const hear = (chunk) => {
                this.said += chunk;
                // The organiser's address is the last one printed; all come at once.
                const port = /localhost:(\d+)\/(?:watch|organise)\//.exec(
                    this.said.slice(from),
                )?.[1];
                if (!port) return;
                clearTimeout(timer);
                this.port = Number(port);
                resolve();
            };
            this.process.stdout.on('data', hear);
            this.process.stderr.on('data', hear);
            this.process.once('error', (error) => fail(error.message));
            this.process.once('close', (code) => {
                clearTimeout(timer);
                fail(`ended with ${code}`);
            });
        });
    }

    // The path of a link: 'excon', 'evaluate', 'watch', 'organise', or a team's code.
    path(whom) {
        const page = ['excon', 'evaluate', 'watch', 'organise'].includes(whom)
            ? `/${whom}/`
            : `\\b${whom}\\b.*/join/`;
        const printed = `${this.printed}\n${this.said}`;
        const found = new RegExp(`^.*${page}.*$`, 'm').exec(printed)?.[0];
        if (!found) throw new Error(`no link for ${whom} in:\n${printed}`);
        return new URL(/http\S+/.exec(found)[0]).pathname;
    }

    link(whom) {
        return this.address + this.path(whom);
    }

    // As when somebody pulls the plug. What was acknowledged is on the disk.
    async kill() {
        this.process.kill('SIGKILL');
        await this.ended;
    }

    // Politely, which takes it some seconds to say goodbye.
    async stop() {
        this.process.kill('SIGTERM');
        await this.ended;
    }

    async drill_file() {
        const folder = join(this.data, 'data/drills');
        const name = (await readdir(folder)).find((file) => file.endsWith('.drill'));
        return join(folder, name);
    }

    // The event log; the server must have ended.
    async events() {
        const lines = (await tocsin('export', await this.drill_file(), '--events'))
            .trim()
            .split('\n');
        return lines.map((line) => JSON.parse(line));
    }

    async remove() {
        if (this.process?.exitCode === null && this.process.signalCode === null) await this.kill();
        await rm(this.data, { recursive: true, force: true });
    }
}
