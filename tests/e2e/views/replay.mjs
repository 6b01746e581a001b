import { shown } from '../browser.mjs';

async function* replays(stage, options) {
    const page = await stage.page('EXCON', stage.server.path('excon'), options);
    await page.getByTestId('open-replay').click();
    await shown(page.getByTestId('replay'));
    await page.getByTestId('scrubber').press('End');
    await page.getByTestId('replay-moments').locator('button').first().click();
    yield { name: "EXCON's replay", page };
    for (const tab of ['truth', 'items']) {
        await page.getByTestId(`tab-${tab}`).click();
        yield { name: `EXCON's replay, ${tab}`, page };
    }
}

async function* wall(stage, options) {
    const page = await stage.page('projector', stage.server.path('watch'), options);
    await page.getByTestId('open-replay').click();
    await shown(page.getByTestId('replay'));
    yield { name: "the projector's replay", page };
}

export const walks = [
    { phase: 'ended', walk: replays },
    { phase: 'ended', walk: wall },
];
