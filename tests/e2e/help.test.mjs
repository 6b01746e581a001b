// Beside each part a question mark says what it is for, in the reader's language.
import assert from 'node:assert/strict';
import { gone, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

async function asks(page, topic, words) {
    await page.getByTestId(`help-${topic}`).first().click();
    const sheet = page.getByTestId('help');
    await shown(sheet.getByText(words, { exact: false }).first());
    await page.keyboard.press('Escape');
    await gone(sheet);
    // The focus is back where it was.
    assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('data-testid')),
        `help-${topic}`,
    );
}

drill_test('help stands where the question comes up', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    await asks(excon.page, 'matrix', 'Arrow keys move');
    await asks(excon.page, 'network', 'always in the same place');
    await ana.open('I01');
    await asks(ana.page, 'answer', 'Late counts as late');
    await ana.press('write');
    await asks(ana.page, 'tlp', 'TLP:AMBER+STRICT');
    const ali = await stage.join('BIR', 'Ali', { locale: 'ar' });
    await ali.press('write');
    await asks(ali.page, 'messages', 'أقرّ بالاستلام');
});
