// One test: a server of its own, the people in it, pictures of their screens when it fails.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { close_browser, new_page } from './browser.mjs';
import { Excon, Participant } from './people.mjs';
import { fixture_pack, root, Server } from './server.mjs';

const kAt_most_ms = 120_000;
const pictures = join(root, 'build/e2e');

after(close_browser);

export class Stage {
    people = [];

    constructor(server) {
        this.server = server;
    }

    // A browser of its own at a path of the server. `through` is another address that leads to it,
    // `before` is done in the page before anything of ours.
    async page(name, path, { through = this.server.address, before, ...options } = {}) {
        const page = await new_page(options);
        this.people.push({ name, page });
        if (before) await page.addInitScript(before);
        await page.goto(through + path);
        return page;
    }

    async excon(options) {
        return new Excon(await this.page('EXCON', this.server.path('excon'), options));
    }

    // Somebody of a team, in the waiting room or at the desk.
    async join(team, name, options) {
        const page = await this.page(name, this.server.path(team), options);
        const person = new Participant(page, team, name);
        await person.enter();
        return person;
    }

    // EXCON and one person of each team, STARTEX given.
    async running(...teams) {
        const excon = await this.excon();
        const people = [];
        for (const team of teams) people.push(await this.join(team, `${team} person`));
        await excon.start();
        for (const person of people) await person.phase('running');
        return [excon, ...people];
    }

    async photograph(title) {
        await mkdir(pictures, { recursive: true });
        const base = join(pictures, title.replace(/[^a-z0-9]+/gi, '-'));
        for (const { name, page } of this.people)
            await page.screenshot({ path: `${base}-${name}.png` }).catch(() => undefined);
        await writeFile(`${base}-server.log`, this.server.said);
    }

    check_faults() {
        const faults = this.people.flatMap(({ name, page }) =>
            page.faults.map((fault) => `${name}: ${fault}`),
        );
        if (faults.length > 0) throw new Error(`faults in the pages:\n${faults.join('\n')}`);
    }

    async close() {
        for (const { page } of this.people) await page.context().close();
        await this.server.remove();
    }
}

async function play(title, open_server, story) {
    const stage = new Stage(await open_server());
    try {
        await story(stage);
        stage.check_faults();
    } catch (error) {
        await stage.photograph(title);
        error.message += `\n(screens: build/e2e/)`;
        throw error;
    } finally {
        await stage.close();
    }
}

// A test in a drill of the pack for these tests: teams ALD (alpha), BIR (beta) and CED (gamma). The
// story is given its stage and node's context of the test. `pack` makes another pack for
// it, `more_teams` are rows of code, name and role, `own_teams` are instead of those of the pack for
// these tests.
export function drill_test(
    title,
    story,
    { timeout = kAt_most_ms, pack = () => fixture_pack, more_teams, own_teams } = {},
) {
    test(title, { timeout }, (t) =>
        play(
            title,
            async () => Server.with_drill(await pack(), more_teams, own_teams),
            (stage) => story(stage, t),
        ),
    );
}

// A test that begins with an empty server.
export function empty_test(title, story) {
    test(title, { timeout: kAt_most_ms }, () => play(title, () => Server.empty(), story));
}

// A test in a demo with simulated teams, at this speed.
export function demo_test(title, speed, story) {
    const open_server = () => Server.with_demo('--speed', String(speed));
    test(title, { timeout: kAt_most_ms }, () => play(title, open_server, story));
}
