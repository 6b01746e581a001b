// Journey 2 of the product: from an empty data folder to a lobby, by an organiser in a browser.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { Participant } from './people.mjs';
import { empty_test } from './stage.mjs';
import { make_drill } from './views/organise.mjs';

// Pasted from a spreadsheet, with three mistakes: a code used twice, a role and a time zone that are
// none.
const kList = [
    'code\tname\tlanguage\ttime_zone\troles',
    'ALD\tAlder CIRT\tfr\tAsia/Kathmandu\talpha',
    'BIR\tBirch CIRT\tar\t\t',
    'BIR\tCedar CIRT\ten\tCedar time\tgama',
].join('\n');

const state_of = (page, check) => page.getByTestId(`check-${check}`).getAttribute('data-state');
const becomes = (page, check, state) =>
    eventually(`${check} is ${state}`, async () => (await state_of(page, check)) === state);

// Through the address that stands on a team's sheet.
async function by_sheet(stage, page, code, name) {
    const url = await page.getByTestId(`sheet-${code}`).locator('p.mono').innerText();
    const person = new Participant(await stage.page(name, new URL(url).pathname), code, name);
    await person.enter();
    return person;
}

empty_test('an organiser makes a drill, rehearses it and fills its lobby', async (stage) => {
    const page = await stage.page('organiser', stage.server.path('organise'));
    await page.getByTestId('new-drill').click();
    await eventually('the secret is gone from the address', () =>
        /\/organise\/#new$/.test(page.url()),
    );

    // Scenario and teams. The mistakes are shown in their row, and keep the drill from being made.
    await page.getByTestId('scenario-e2e-pack').check();
    await page.getByTestId('paste-text').fill(kList);
    await page.getByTestId('paste-read').click();
    const third = page.getByTestId('team-row-2');
    await shown(third.getByText('“BIR” is used twice'));
    await shown(third.getByText('no role “gama”'));
    assert.ok(await page.getByTestId('make-create').isDisabled());
    await third.getByLabel('Code').fill('ced');
    await shown(third.getByText('“Cedar time” is no time zone'));
    await third.getByTestId('zone-2').fill('UTC');
    await page.getByTestId('cast-CED').getByRole('button', { name: /gama/ }).click();
    await eventually('nothing is left to mend', () => page.getByTestId('make-create').isEnabled());
    // What was typed outlives the tab.
    await page.reload();
    await eventually('the role that was left', async () =>
        /Automatic: Neighbour/.test(await page.getByTestId('cast-CED').textContent()),
    );
    await page.getByTestId('make-title').fill('Night of the bells');
    await page.getByTestId('make-create').click();

    // Its page: roles are bound, nobody is there.
    await shown(page.getByRole('heading', { name: 'Night of the bells' }));
    await becomes(page, 'roles', 'done');
    assert.equal(await state_of(page, 'joined'), 'open');
    assert.equal(await state_of(page, 'rehearsal'), 'open');

    // The rehearsal plays by itself, and its result stays when the page is opened anew.
    await page.getByTestId('rehearse').click();
    await shown(page.getByTestId('rehearsal-result'));
    await becomes(page, 'rehearsal', 'done');
    await page.reload();
    await shown(
        page
            .getByTestId('expected')
            .getByText(/0\.\d\d–[01]\.\d\d/)
            .first(),
    );

    // A sheet for each team, in its language.
    await page.getByTestId('open-sheets').click();
    const sheet = (code) => page.getByTestId(`sheet-${code}`);
    await shown(sheet('ALD').getByText('Votre équipe', { exact: true }));
    assert.equal(await sheet('BIR').getAttribute('dir'), 'rtl');
    // On paper there is nothing else.
    await page.emulateMedia({ media: 'print' });
    for (const beside of [page.locator('.bar'), page.getByTestId('print')])
        assert.ok(await beside.isHidden());
    assert.ok(await sheet('ALD').isVisible());
    await page.emulateMedia({ media: 'screen' });
    const ana = await by_sheet(stage, page, 'ALD', 'Ana');
    const bo = await by_sheet(stage, page, 'BIR', 'Bo');
    // The beginning as the team's own clock will show it: a quarter to six later than UTC.
    await page.getByTestId('begins').fill('2026-11-30T10:00');
    const utc = await page.evaluate(() => new Date('2026-11-30T10:00').toISOString());
    const there = new Date(Date.parse(utc) + 345 * 60_000).toISOString().slice(11, 16);
    await shown(sheet('ALD').getByText(there));
    await shown(sheet('ALD').getByText('Asia/Kathmandu'));
    // Times are told in the team's zone, or in the device's where a person prefers that.
    await ana.press('settings');
    const team_times = ana.see('team-times');
    assert.ok(await team_times.isChecked());
    await team_times.uncheck();
    await ana.page.reload();
    await ana.press('settings');
    assert.ok(!(await team_times.isChecked()));
    await ana.page.keyboard.press('Escape');
    await page.goBack();
    await shown(page.getByTestId('lobby-ALD').getByText('1 of 1 online'));
    await shown(page.getByTestId('check-joined').getByText('CED'));
    await becomes(page, 'line', 'done');

    // A test reaches both.
    await page.getByTestId('send-test').click();
    await ana.press('test-seen');
    await shown(page.getByTestId('check-test').getByText('1 of 2'));
    await bo.press('test-seen');
    await becomes(page, 'test', 'done');

    // The warning of breaches is turned off, and on again.
    await becomes(page, 'tlp', 'done');
    await page.getByTestId('turn-tlp').click();
    await becomes(page, 'tlp', 'look');
    await page.getByTestId('turn-tlp').click();
    await becomes(page, 'tlp', 'done');

    // A team is renamed and takes a role more: the rehearsal is old then.
    await page.getByTestId('change-CED').click();
    const change = page.getByTestId('change-team');
    await change.getByTestId('change-name').fill('Cedar Watch');
    await change.getByRole('combobox', { name: 'Role of CED' }).selectOption('alpha');
    await change.getByTestId('change-zone').fill('Asia/Almaty');
    await change.getByTestId('change-save').click();
    await gone(change);
    await shown(page.getByTestId('lobby-CED').getByText('Asia/Almaty'));
    await shown(page.getByTestId('lobby-CED').getByText('Cedar Watch'));
    await becomes(page, 'rehearsal', 'open');

    // What the organiser made, EXCON starts.
    await page.getByTestId('open-excon').click();
    await page.getByTestId('startex').click();
    await page.getByTestId('confirm-start').click();
    await ana.phase('running');
});

empty_test('without the link there is nothing to organise', async (stage) => {
    const page = await stage.page('stranger', '/organise/');
    await shown(page.getByTestId('denied'));
    await page.goto(`${stage.server.address}/organise/nonsense`);
    await shown(page.getByTestId('denied'));
});

empty_test('an organiser deletes a drill, and brings it back as it was', async (stage) => {
    const page = await stage.page('organiser', stage.server.path('organise'));
    await shown(page.getByTestId('new-drill'));
    const id = await make_drill(page, 'e2e-pack', 'Night of the bells');
    await page.getByTestId(`remove-${id}`).click();
    await page.getByTestId('remove-go').click();
    await gone(page.getByTestId(`drill-${id}`));
    await shown(page.getByTestId('list-said').getByText('was deleted'));
    // It stays where it can be found, also on another day.
    await page.reload();
    await page.getByTestId('deleted').locator('summary').click();
    await page.getByTestId(`restore-${id}`).click();
    await shown(page.getByTestId(`drill-${id}`));
    await gone(page.getByTestId('deleted'));
    await page.getByTestId(`drill-${id}`).locator('a').first().click();
    await shown(page.getByRole('heading', { name: 'Night of the bells' }));
    await becomes(page, 'roles', 'done');
});
