// Pictures of every main screen, taken from a real demo: node screenshots.mjs FOLDER
// The two that the README shows are excon.png and participant.png; evaluator.png is in its page.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close_browser, eventually, new_page, shown } from './browser.mjs';
import { Excon, Participant } from './people.mjs';
import { Server } from './server.mjs';

const kDesk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };
const kPhone = { viewport: { width: 375, height: 720 }, deviceScaleFactor: 2, hasTouch: true };
const kWall = { viewport: { width: 1920, height: 1080 } };
// The drill hurries to the moments at which there is something to see; at each it goes on in real
// time. Seconds since STARTEX: the islands' first inject waits for its answer; half of it is over.
const kHurry = 20;
const kFirst_s = 9 * 60;
const kLively_s = 48 * 60;
const kPatience_ms = 240_000;

const folder = resolve(process.argv[2] ?? 'build/screenshots');
const server = await Server.with_demo();

async function page_of(whom, options) {
    const page = await new_page(options);
    await page.goto(server.link(whom));
    return page;
}

async function picture(name, page, options = {}) {
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`), ...options });
    console.log(`${name}.png`);
}

async function team_member(name, options) {
    const person = new Participant(await page_of('XS', options), 'XS', name);
    await person.enter();
    return person;
}

// A reader in the middle of the work: the newest inject with evidence is open, and a message about it
// half written.
async function at_work(person) {
    const injects = person.see('inbox').locator('button[data-kind=inject]');
    await shown(injects.first());
    for (const inject of await injects.all()) {
        await inject.click();
        await shown(person.see('reading').locator('article'));
        const evidence = person.see('reading').locator('[data-testid^=share-]').first();
        if (!(await evidence.isVisible())) continue;
        await evidence.click();
        return shown(person.see('compose'));
    }
}

async function hurry_to(excon, moment_s) {
    await excon.speed(kHurry);
    const there = async () => (await excon.clock()) >= moment_s;
    await eventually('the moment of the picture', there, kPatience_ms);
    await excon.speed(1);
}

async function first_picture(ana) {
    await at_work(ana);
    await ana.see('tlp-amber').check();
    await ana.press('to-XM');
    await ana.fill('compose-subject', 'Flood on our portal: first counts');
    await ana.fill('compose-body', 'What we see is on the card. Can you filter on your side?');
    await ana
        .see('compose')
        .locator('.pane-body')
        .evaluate((body) => body.scrollTo(0, 0));
    await picture('participant', ana.page);
    await ana.press('discard');
}

async function excon_pictures(excon) {
    await picture('excon', excon.page);
    const light = await page_of('excon', { ...kDesk, colorScheme: 'light' });
    await light.getByRole('button', { name: 'Light', exact: true }).click();
    await shown(light.getByTestId('graph').locator('figure > svg g.edge').first());
    await picture('excon-light', light);
    await excon.page.locator('[data-testid^=msel-][data-state=released]').first().click();
    await shown(excon.see('inject-sheet'));
    await picture('excon-inject', excon.page);
    await excon.close_sheet();
    await excon.press('open-links');
    await shown(excon.see('link-XS').locator('img'));
    await picture('excon-links', excon.page);
    await excon.close_sheet();
}

async function evaluator_pictures() {
    const judge = await page_of('evaluate', kDesk);
    await judge.getByTestId('judge-name').fill('Noor Haddad');
    await judge.getByTestId('judge-enter').click();
    await judge.locator('[data-testid^=row-I]').first().click();
    await shown(judge.getByTestId('levels'));
    await picture('evaluator', judge);
}

async function team_pictures() {
    await picture('join', await page_of('XS', kDesk));
    const dark = await team_member('Bo Lim', { ...kDesk, colorScheme: 'dark' });
    await at_work(dark);
    await picture('participant-dark', dark.page);
    const phone = await team_member('Cy Rao', kPhone);
    await shown(phone.see('inbox').locator('button').first());
    await picture('participant-phone', phone.page);
    const arabic = await team_member('علي', { ...kPhone, locale: 'ar' });
    await arabic.see('inbox').locator('button[data-kind=inject]').last().click();
    await picture('participant-phone-arabic', arabic.page);
    const wide = await team_member('ليلى', { ...kDesk, locale: 'ar' });
    await at_work(wide);
    await picture('participant-arabic', wide.page);
}

async function other_pictures(excon) {
    const wall = await page_of('watch', kWall);
    await wall.getByTestId('screen-network').click();
    await shown(wall.getByTestId('graph').locator('g.edge').first());
    await picture('projector', wall);
    const landing = await new_page(kDesk);
    await landing.goto(server.address);
    await shown(landing.getByTestId('code'));
    await picture('landing', landing);
    await landing.goto(`${server.address}/gallery/`);
    await shown(landing.getByRole('heading').first());
    await picture('gallery', landing, { fullPage: true });

    await excon.end();
    const opened = excon.page.context().waitForEvent('page');
    await excon.press('report');
    const report = await opened;
    await report.waitForLoadState();
    await report.setViewportSize(kDesk.viewport);
    await picture('report', report);
    await picture('report-whole', report, { fullPage: true });
}

await mkdir(folder, { recursive: true });
try {
    const excon = new Excon(await page_of('excon', kDesk));
    const ana = await team_member('Ana Keo', kDesk);
    await excon.phase('running');
    await hurry_to(excon, kFirst_s);
    await first_picture(ana);
    await hurry_to(excon, kLively_s);
    await excon_pictures(excon);
    await evaluator_pictures();
    await team_pictures();
    await other_pictures(excon);
} finally {
    await close_browser();
    await server.remove();
}
