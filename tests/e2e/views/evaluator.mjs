import { gone, shown } from '../browser.mjs';

async function* bench(stage, options) {
    const page = await stage.page('evaluator', stage.server.path('evaluate'), options);
    await shown(page.getByTestId('judge-name'));
    yield { name: 'evaluator, door', page };
    await page.getByTestId('judge-name').fill(`Noor ${options.locale}`);
    await page.getByTestId('judge-enter').click();
    await page.locator('[data-testid^=row-I]').first().click();
    await shown(page.getByTestId('levels'));
    yield { name: 'evaluator, an answer', page };
    await page.locator('[data-testid^=row-M]').first().click();
    await shown(page.getByTestId('confirm'));
    yield { name: 'evaluator, a fact', page };
    for (const id of ['add-fact', 'observe', 'help']) {
        await page.getByTestId(id).click();
        await shown(page.getByRole('dialog'));
        yield { name: `evaluator, ${id}`, page, within: 'dialog' };
        await page.keyboard.press('Escape');
        await gone(page.getByRole('dialog'));
    }
    for (const view of ['notes', 'objectives']) {
        await page.getByTestId(`view-${view}`).click();
        yield { name: `evaluator, ${view}`, page };
    }
}

export const walks = [{ phase: 'running', walk: bench }];
