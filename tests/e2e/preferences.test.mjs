// What a device or a person prefers: forced colours, high contrast, paper.
import assert from 'node:assert/strict';
import { eventually, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

const ground = (page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const style = (locator, name) =>
    locator.evaluate((element, name) => getComputedStyle(element)[name], name);

drill_test('in forced colours choice, focus and labels are still told', async (stage) => {
    const forced = { forcedColors: 'active', colorScheme: 'light' };
    const [excon] = await stage.running('ALD');
    // EXCON opens dark; where the device sets the colours, marks suit the device's ground.
    const room = await stage.excon(forced);
    await shown(room.see('matrix'));
    assert.equal((await ground(room.page)).theme, 'light');
    assert.equal((await ground(excon.page)).theme, 'dark');

    const ana = await stage.join('ALD', 'Ana', forced);
    await ana.open('I01');
    const tab = (id) => style(ana.see(id), 'backgroundColor');
    assert.notEqual(await tab('inbox-all'), await tab('inbox-open'));
    const label = ana.see('inject-I01').locator('.tlp').first();
    assert.equal(await label.innerText(), 'TLP:AMBER');
    assert.equal(await style(label, 'borderTopStyle'), 'solid');
    await ana.see('inbox-all').focus();
    await ana.page.keyboard.press('Tab');
    const focus = ana.see('inbox-open');
    assert.equal(await style(focus, 'outlineStyle'), 'solid');
    assert.equal(await style(focus, 'outlineWidth'), '3px');
});

drill_test('high contrast follows the device, or is chosen and kept', async (stage) => {
    const bo = await stage.join('BIR', 'Bo', { contrast: 'more' });
    assert.equal((await ground(bo.page)).contrast, 'more');
    const ana = await stage.join('ALD', 'Ana');
    assert.equal((await ground(ana.page)).contrast, 'usual');
    await ana.press('settings');
    await ana.page.getByRole('dialog').getByRole('button', { name: 'High contrast' }).click();
    const chosen = async () => (await ground(ana.page)).contrast === 'more';
    await eventually('high contrast', chosen);
    await ana.page.reload();
    await shown(ana.see('lobby'));
    await eventually('high contrast after a reload', chosen);
});

drill_test('on paper stands what is read, dark on light', async (stage) => {
    await stage.running();
    const ana = await stage.join('ALD', 'Ana', { colorScheme: 'dark' });
    await ana.open('I01');
    assert.equal((await ground(ana.page)).theme, 'dark');
    await ana.page.emulateMedia({ media: 'print' });
    await eventually('light', async () => (await ground(ana.page)).theme === 'light');
    await shown(ana.see('inject-I01'));
    assert.ok(!(await ana.see('inbox').isVisible()));
    assert.ok(!(await ana.see('drill-clock').isVisible()));
    const cut = await ana.see('reading').evaluate((pane) => {
        const body = pane.querySelector('.pane-body');
        return body.scrollHeight - body.clientHeight;
    });
    assert.equal(cut, 0);
    await ana.page.emulateMedia({ media: 'screen' });
    await shown(ana.see('drill-clock'));
});
