// Pictures of every main screen, taken from a real demo: node screenshots.mjs FOLDER
// The two that the README shows are excon.png and participant.png.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close_browser, eventually, new_page, shown } from './browser.mjs';
import { Excon, Participant } from './people.mjs';
import { Server } from './server.mjs';

const kDesk = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' };
const kPhone = { viewport: { width: 375, height: 720 }, deviceScaleFactor: 2, hasTouch: true };
const kWall = { viewport: { width: 1920, height: 1080 } };
// The drill hurries to a moment at which there is something to see, and goes on in real time.
const kHurry = 30;
const kLively_s = 48 * 60;
const kPatience_ms = 240_000;

const folder = resolve(process.argv[2] ?? 'build/screenshots');
const server = await Server.with_demo('--speed', String(kHurry));

async function page_of(whom, options) {
    const page = await new_page(options);
    await page.goto(server.link(whom));
    return page;
}

async function picture(name, page, options = {}) {
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

async function excon_pictures() {
    const excon = new Excon(await page_of('excon', kDesk));
    await excon.phase('running');
    await eventually(
        'a lively drill',
        async () => (await excon.clock()) >= kLively_s,
        kPatience_ms,
    );
    await excon.speed(1);
    await picture('excon', excon.page);
    const light = await page_of('excon', { ...kDesk, colorScheme: 'light' });
    await shown(light.getByTestId('matrix'));
    await light.getByRole('button', { name: 'Light', exact: true }).click();
    await picture('excon-light', light);
    await excon.page.locator('[data-testid^=msel-][data-state=released]').first().click();
    await shown(excon.see('inject-sheet'));
    await picture('excon-inject', excon.page);
    await excon.close_sheet();
    await excon.press('open-links');
    await shown(excon.see('link-XS').locator('img'));
    await picture('excon-links', excon.page);
    await excon.close_sheet();
    return excon;
}

async function team_pictures(ana) {
    await picture('join', await page_of('XS', kDesk));
    await at_work(ana);
    await ana.press('to-XT');
    await ana.fill('compose-subject', 'What we see so far');
    await ana.fill(
        'compose-body',
        'The first counts are on the card. Can you filter on your side?',
    );
    await ana.see('tlp-amber').check();
    await picture('participant', ana.page);
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
    await shown(wall.getByTestId('story').locator('li').first());
    await picture('projector', wall);
    const landing = await new_page(kDesk);
    await landing.goto(server.address);
    await shown(landing.getByTestId('code'));
    await picture('landing', landing);

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
    const ana = await team_member('Ana Keo', kDesk);
    const excon = await excon_pictures();
    await team_pictures(ana);
    await other_pictures(excon);
} finally {
    await close_browser();
    await server.remove();
}
