import { shown } from '../browser.mjs';

async function* gallery(stage, options) {
    const page = await stage.page('gallery', '/gallery/', options);
    await shown(page.getByRole('heading').first());
    yield { name: 'gallery', page };
    await page.getByTestId('gallery-sheet').click();
    await shown(page.getByRole('dialog'));
    yield { name: 'gallery, sheet', page, within: 'dialog' };
}

export const walks = [{ phase: 'lobby', walk: gallery }];
