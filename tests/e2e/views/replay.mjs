import { shown } from '../browser.mjs';

// The panels beside the lanes; a team has fewer of them than EXCON.
async function* panels(page, who) {
    await shown(page.getByTestId('replay'));
    await shown(page.getByTestId('lanes'));
    for (const tab of ['moments', 'items', 'truth']) {
        const button = page.getByTestId(`tab-${tab}`);
        if (!(await button.isVisible())) continue;
        await button.click();
        yield { name: `replay, ${who}, ${tab}`, page };
        if (tab !== 'items') continue;
        await page.getByTestId('items').getByRole('button').first().click();
        await shown(page.locator('.r-read'));
        yield { name: `replay, ${who}, an item is looked at`, page };
    }
    await page.getByTestId('scrubber').fill('0');
    await shown(page.getByTestId('replay-clock').getByText('0:00:00'));
    yield { name: `replay, ${who}, at STARTEX`, page };
}

async function* excon(stage, options) {
    const room = await stage.excon(options);
    await room.press('open-replay');
    yield* panels(room.page, 'EXCON');
}

async function* team(stage, options) {
    const ana = await stage.join('ALD', 'Ada', options);
    await ana.press('open-debrief');
    await ana.see('figure-C1').locator('summary').click();
    await ana.see('figure-C1').getByTestId('show-moment').first().click();
    yield* panels(ana.page, 'team');
}

export const walks = [
    { phase: 'ended', walk: excon },
    { phase: 'ended', walk: team },
];
