// For everyone: on a small phone, from right to left.
import assert from 'node:assert/strict';
import { shown } from './browser.mjs';
import { Participant } from './people.mjs';
import { drill_test } from './stage.mjs';

const kPhone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

// A mobile browser widens its window where the page does not fit: the phone's own width counts.
async function fits(page, what) {
    const wide = await page.evaluate(() =>
        Math.max(document.documentElement.scrollWidth, innerWidth),
    );
    assert.ok(wide <= kPhone.viewport.width, `${what} is ${wide} px wide`);
}

drill_test('on a phone of 320 px in Arabic nothing scrolls sideways', async (stage) => {
    const excon = await stage.excon();
    const page = await stage.page('phone', stage.server.path('ALD'), {
        ...kPhone,
        locale: 'ar',
    });
    const ali = new Participant(page, 'ALD', 'علي');
    await shown(ali.see('join-name'));
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    await fits(page, 'joining');
    await ali.enter();
    await shown(ali.see('lobby'));
    await fits(page, 'lobby');
    await excon.start();
    await shown(ali.see('item-I01'));
    await fits(page, 'inbox');
    await ali.open('I01');
    await shown(ali.see('inject-I01').getByRole('heading', { name: 'أحدٌ دخل إلى بوابتنا' }));
    await fits(page, 'inject');
    await ali.answer('نغلق العنوان عند التاسعة');
    await fits(page, 'answer');
    await ali.press('tab-case');
    await fits(page, 'case');
    for (const tab of ['messages', 'work', 'teams', 'evidence']) {
        await ali.press(`case-${tab}`);
        await fits(page, tab);
    }
    await ali.see('cards').getByTestId('share-F01').click();
    await ali.press('to-region');
    await shown(ali.see('tlp-warning'));
    await fits(page, 'message');
    await ali.press('to-region');
    await ali.press('to-BIR');
    await ali.fill('compose-subject', 'عنوان الدخيل');
    await ali.see('tlp-amber').check();
    await ali.send();
    await shown(excon.stream('عنوان الدخيل'));
    await ali.press('settings');
    await fits(page, 'settings');
});

drill_test('EXCON, the projector and the first page fit a phone of 320 px', async (stage) => {
    for (const [name, path] of [
        ['excon', stage.server.path('excon')],
        ['watch', stage.server.path('watch')],
        ['landing', '/'],
    ]) {
        const page = await stage.page(name, path, kPhone);
        await shown(page.locator('main').first());
        await page.waitForLoadState('networkidle');
        await fits(page, name);
    }
});
