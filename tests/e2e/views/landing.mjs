import { shown } from '../browser.mjs';

const kNowhere = 'x'.repeat(43);

async function* doors(stage, options) {
    const page = await stage.page('landing', '/', options);
    await shown(page.getByTestId('code'));
    yield { name: 'landing', page };
    await page.getByTestId('code').fill(kNowhere);
    await page.getByTestId('code-go').click();
    await shown(page.getByRole('alert'));
    yield { name: 'landing, no such code', page };
    await page.goto(`${stage.server.address}/join/${kNowhere}`);
    await shown(page.getByRole('heading'));
    yield { name: 'join, no such link', page };
    await page.goto(`${stage.server.address}/excon/${kNowhere}`);
    await shown(page.getByRole('heading'));
    yield { name: 'excon, no such link', page };
}

export const walks = [{ phase: 'lobby', walk: doors }];
