import { shown } from '../browser.mjs';

async function* waiting(stage, options) {
    const page = await stage.page('projector', stage.server.path('watch'), options);
    await shown(page.getByTestId('phase'));
    yield { name: 'projector before STARTEX', page };
}

async function* wall(stage, options) {
    const page = await stage.page('projector', stage.server.path('watch'), options);
    await shown(page.getByTestId('story').locator('li').first());
    yield { name: 'projector', page };
    for (const [n, button] of (await page.locator('.wall-head nav button').all()).entries()) {
        await button.click();
        yield { name: `projector, view ${n + 1}`, page };
    }
}

export const walks = [
    { phase: 'lobby', walk: waiting },
    { phase: 'running', walk: wall },
];
