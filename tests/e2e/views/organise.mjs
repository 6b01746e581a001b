import { gone, shown } from '../browser.mjs';

async function* preparing(stage, options) {
    const page = await stage.page('organiser', stage.server.path('organise'), options);
    await shown(page.getByTestId('drills'));
    yield { name: 'organiser, drills', page };
    await page.getByTestId('new-drill').click();
    await shown(page.getByTestId('make-create'));
    // Two mistakes, to see how they are said.
    await page.getByTestId('paste-text').fill('code,roles\nALD,nobody\nALD,\nBIR,');
    await page.getByTestId('paste-read').click();
    await shown(page.getByTestId('team-row-1').locator('.error'));
    yield { name: 'organiser, new drill', page };
    await page.goBack();
    await page.getByTestId('drill-night').locator('a').first().click();
    await page.getByTestId('rehearse').click();
    await shown(page.getByTestId('rehearsal-result'));
    yield { name: 'organiser, preparation', page };
    await page.getByTestId('change-ALD').click();
    await shown(page.getByRole('dialog'));
    yield { name: 'organiser, a team is changed', page, within: 'dialog' };
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog'));
    await page.getByTestId('open-sheets').click();
    await shown(page.getByTestId('sheet-ALD'));
    yield { name: 'organiser, join sheets', page };
}

export const walks = [{ phase: 'lobby', walk: preparing }];
