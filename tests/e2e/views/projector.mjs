import { shown } from '../browser.mjs';

// The wall of this page, which turns by itself no more.
async function held_wall(stage, options) {
    const page = await stage.page('projector', stage.server.path('watch'), options);
    await shown(page.getByTestId('wall'));
    await page.getByTestId('hold').click();
    return page;
}

async function* waiting(stage, options) {
    const page = await held_wall(stage, options);
    yield { name: 'projector before STARTEX', page };
}

async function* wall(stage, options) {
    const page = await held_wall(stage, options);
    // The sums come a moment later than the events.
    await shown(page.getByTestId('screen-spread'));
    for (const button of await page.locator('[data-testid^=screen-]').all()) {
        await button.click();
        yield { name: `projector, ${await button.getAttribute('data-testid')}`, page };
    }
    await page.getByTestId('plain-mode').check();
    const first = await page.getByTestId('wall').getAttribute('data-screen');
    for (let screen = first; ; ) {
        yield { name: `projector, ${screen}`, page };
        await page.getByTestId('next').click();
        screen = await page.getByTestId('wall').getAttribute('data-screen');
        if (screen === first) return;
    }
}

export const walks = [
    { phase: 'lobby', walk: waiting },
    { phase: 'running', walk: wall },
    { phase: 'ended', walk: wall },
];
