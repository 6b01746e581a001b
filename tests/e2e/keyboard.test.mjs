// The journeys of those who use no pointer, and what those hear who do not see.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { Excon, Participant } from './people.mjs';
import { drill_test } from './stage.mjs';

// Presses Tab until the focus stands on what has this handle.
async function tab_to(page, id, presses = 80) {
    for (; presses > 0; --presses) {
        const at = await page.evaluate(() => document.activeElement?.dataset.testid);
        if (at === id) return;
        await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${id}`);
}

async function press_on(page, id, key = 'Enter') {
    await tab_to(page, id);
    await page.keyboard.press(key);
}

async function type_into(page, id, words) {
    await tab_to(page, id);
    await page.keyboard.type(words);
}

drill_test('by keyboard: join, open an inject, answer it, tell another team', async (stage) => {
    const excon = await stage.excon();
    const page = await stage.page('keyboard', stage.server.path('ALD'));
    const ana = new Participant(page, 'ALD', 'Ana');
    const bo = await stage.join('BIR', 'Bo');
    await shown(ana.see('join-name'));
    await type_into(page, 'join-name', 'Ana');
    await page.keyboard.press('Enter');
    await shown(ana.see('lobby'));
    await excon.start();
    await shown(ana.see('item-I01'));

    // j goes down the inbox until the one that asks something is open.
    await eventually('I01 is open', async () => {
        if (await ana.see('inject-I01').isVisible()) return true;
        await page.keyboard.press('j');
        return false;
    });
    await press_on(page, 'option-tell', 'Space');
    await eventually('the field of the plan', async () => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
    });
    await page.keyboard.type('Written without a mouse');
    await press_on(page, 'submit-answer');
    await shown(ana.see('answer-sent').getByText('Written without a mouse'));

    await page.keyboard.press('c');
    await shown(ana.see('compose'));
    await type_into(page, 'compose-subject', 'Intruder');
    await type_into(page, 'compose-body', 'Please close it at your edge.');
    await press_on(page, 'attach-F01', 'Space');
    // The arrows choose among the labels, from the strictest on.
    await tab_to(page, 'tlp-red');
    for (const at of ['amber_strict', 'amber']) {
        await page.keyboard.press('ArrowDown');
        await eventually(`TLP ${at}`, () => ana.see(`tlp-${at}`).isChecked());
    }
    await press_on(page, 'to-BIR', 'Space');
    await press_on(page, 'send');
    await gone(ana.see('compose'));
    await shown(bo.mail('Intruder'));
});

drill_test(
    'by keyboard: EXCON starts, opens a cell, holds and releases an inject',
    async (stage) => {
        const ana = await stage.join('ALD', 'Ana');
        const cy = await stage.join('CED', 'Cy');
        const page = await stage.page('EXCON', stage.server.path('excon'));
        const excon = new Excon(page);
        await shown(excon.see('startex'));
        await press_on(page, 'startex');
        await shown(page.getByRole('dialog'));
        await press_on(page, 'confirm-start');
        await excon.phase('running');
        await ana.phase('running');

        // The matrix is one stop; the arrows walk to the cell.
        await shown(excon.cell('I01', 'ALD'));
        await eventually('the focus stands in the matrix', async () => {
            await page.keyboard.press('Tab');
            return page.evaluate(
                () => !!document.activeElement?.closest('[data-testid=matrix] table, [role=grid]'),
            );
        });
        await page.keyboard.press('Control+Home');
        await eventually('a cell is reached', async () => {
            const id = await page.evaluate(() => document.activeElement?.dataset.testid ?? '');
            if (id.startsWith('cell-')) return true;
            await page.keyboard.press('ArrowDown');
            await page.keyboard.press('ArrowRight');
            return false;
        });
        await page.keyboard.press('Enter');
        await shown(excon.see('cell-sheet'));
        await page.keyboard.press('Escape');
        await gone(page.getByRole('dialog'));

        const palette = async (words) => {
            await page.keyboard.press('Control+k');
            await shown(excon.see('palette-find'));
            await page.keyboard.type(words);
            await page.keyboard.press('Enter');
            await shown(excon.see('inject-sheet'));
        };
        const state = (name) => shown(page.locator(`[data-testid=msel-I05][data-state=${name}]`));
        await palette('I05');
        await press_on(page, 'hold');
        await state('held');
        await palette('I05');
        await press_on(page, 'unhold');
        await state('planned');
        await palette('I05');
        await press_on(page, 'release');
        await state('released');
        await shown(cy.see('item-I05'));
    },
);

drill_test('by keyboard: an evaluator enters and judges an answer', async (stage) => {
    const [, ana] = await stage.running('ALD');
    await ana.open('I01');
    await ana.answer('We call the provider at nine.');
    const page = await stage.page('evaluator', stage.server.path('evaluate'));
    const see = (id) => page.getByTestId(id);
    await shown(see('judge-name'));
    await type_into(page, 'judge-name', 'Noor');
    await page.keyboard.press('Enter');
    await shown(page.locator('[data-testid=queue][data-count="1"]'));
    await shown(see('levels'));
    await page.keyboard.press('3');
    await shown(page.locator('[data-testid=queue][data-count="0"]'));
    await eventually('what was done is said', async () => (await see('said').innerText()) !== '');
    // Taken back and judged otherwise, by the buttons this time.
    await page.keyboard.press('u');
    await shown(page.locator('[data-testid=level-3][aria-pressed=true]'));
    await press_on(page, 'level-2');
    await see('show-mine').focus();
    await page.keyboard.press('Enter');
    await shown(page.locator('[data-testid=queue][data-count="1"]'));
});

drill_test('a burst of injects is one polite sentence', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    await shown(ana.see('item-I01'));
    await ana.page.evaluate(() => {
        globalThis.heard = [];
        for (const region of document.querySelectorAll('[aria-live]'))
            new MutationObserver(() => {
                if (region.textContent) globalThis.heard.push(region.textContent);
            }).observe(region, {
                childList: true,
                characterData: true,
                subtree: true,
            });
    });
    const heard = () => ana.page.evaluate(() => globalThis.heard);
    const inject = (n) => ({
        kind: 'send_ad_hoc',
        teams: [0],
        channel: 'email',
        sender: 'Night desk',
        title: `Word ${n}`,
        body: 'A word from the night desk.',
    });
    await eventually('the first injects have been told', async () => (await heard()).length > 0);
    await ana.page.evaluate(() => (globalThis.heard.length = 0));
    await excon.command(...[1, 2, 3, 4].map(inject));
    await eventually('it is said', async () => (await heard()).length > 0);
    assert.deepEqual(await heard(), ['4 new items in the inbox.']);
    await excon.command(inject(5));
    await eventually('the next is said', async () => (await heard()).length > 1);
    assert.deepEqual((await heard()).slice(1), ['New: Word 5, from Night desk.']);
});

drill_test('the keys of the desk stand in one sheet, and can be switched off', async (stage) => {
    const [, ana] = await stage.running('ALD');
    const { page } = ana;
    await shown(ana.see('item-I01'));
    await page.keyboard.press('?');
    const sheet = ana.see('shortcuts');
    for (const key of ['j', 'k', '/', 'c', '?'])
        await shown(sheet.locator('kbd').getByText(key, { exact: true }));
    // Under the sheet a key does nothing; Escape closes it.
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    await gone(sheet);
    assert.equal(await ana.see('compose').count(), 0);

    // From the help, by Tab and Enter; switched off, a letter is a letter.
    await press_on(page, 'settings');
    await press_on(page, 'keys');
    await shown(sheet);
    await press_on(page, 'keys-on', 'Space');
    await page.keyboard.press('Escape');
    await gone(sheet);
    await page.keyboard.press('c');
    await page.keyboard.press('?');
    await page.reload();
    await shown(ana.see('item-I01'));
    await page.keyboard.press('?');
    await page.keyboard.press('c');
    assert.equal(await sheet.count(), 0);
    assert.equal(await ana.see('compose').count(), 0);
    await ana.press('settings');
    await ana.press('keys');
    await ana.see('keys-on').check();
    await page.keyboard.press('Escape');
    await gone(sheet);

    // j goes through what the inbox shows: no team has written yet.
    await ana.press('inbox-teams');
    await page.keyboard.press('j');
    assert.equal(await page.locator('[data-testid^=inject-]').count(), 0);
    await page.keyboard.press('c');
    await shown(ana.see('compose'));
});
