import { gone, shown } from '../browser.mjs';

const kDrills = '**/organise/drills';

// Another drill of an organiser whose page this is; returns its id.
export async function make_drill(page, scenario, title) {
    const teams = [{ code: 'ALD' }, { code: 'BIR' }, { code: 'CED' }];
    const made = await page.request.post(new URL('/api/v1/organise/drills', page.url()).href, {
        data: { scenario, title, teams },
    });
    if (made.status() !== 201) throw new Error(await made.text());
    await page.reload();
    return (await made.json()).drill;
}

async function* deleting(page, locale) {
    const id = await make_drill(page, 'flood-tide', `Spare of ${locale}`);
    await page.getByTestId(`remove-${id}`).click();
    await shown(page.getByTestId('remove-sure'));
    yield { name: 'organiser, a drill is deleted', page, within: 'dialog' };
    await page.getByTestId('remove-go').click();
    await gone(page.getByTestId('remove-sure'));
    await page.getByTestId('deleted').locator('summary').click();
    await shown(page.getByTestId(`restore-${id}`));
    yield { name: 'organiser, deleted drills', page };
}

// Before anything has come, and where nothing comes.
async function* waiting(page) {
    let go = () => undefined;
    const held = new Promise((resolve) => (go = resolve));
    await page.route(kDrills, async (route) => {
        await held;
        await route.abort();
    });
    await page.reload();
    await shown(page.locator('.skeleton'));
    yield { name: 'organiser, loading', page };
    go();
    await shown(page.getByRole('alert'));
    yield { name: 'organiser, no server', page };
    await page.unroute(kDrills);
    await page.reload();
}

async function* preparing(stage, options) {
    const stranger = await stage.page('stranger', `/organise/${'x'.repeat(43)}`, options);
    await shown(stranger.getByTestId('denied'));
    yield { name: 'organiser, no such link', page: stranger };
    const page = await stage.page('organiser', stage.server.path('organise'), options);
    await shown(page.getByTestId('drills'));
    yield { name: 'organiser, drills', page };
    yield* deleting(page, options.locale);
    yield* waiting(page);
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
