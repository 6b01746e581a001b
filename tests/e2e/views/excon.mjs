import { gone, shown } from '../browser.mjs';

async function enter(stage, options) {
    const excon = await stage.excon(options);
    await excon.link('online');
    await shown(excon.see('matrix'));
    return excon;
}

// A sheet, opened by one control.
async function* sheet(excon, id) {
    await excon.press(id);
    await shown(excon.page.getByRole('dialog'));
    yield { name: `excon, ${id}`, page: excon.page, within: 'dialog' };
    await excon.page.keyboard.press('Escape');
    await gone(excon.page.getByRole('dialog'));
}

async function* before(stage, options) {
    const excon = await enter(stage, options);
    yield { name: 'excon in the lobby', page: excon.page };
    yield* sheet(excon, 'startex');
    yield* sheet(excon, 'open-links');
}

async function* room(stage, options) {
    const excon = await enter(stage, options);
    await shown(excon.stream('Your gateway'));
    yield { name: 'excon', page: excon.page };
    const message = await excon.see('stream').locator('button').first().getAttribute('data-testid');
    const sheets = [
        'pause',
        'endex',
        'open-ad_hoc',
        'open-persona',
        'open-judging',
        'open-palette',
    ];
    for (const id of [...sheets, 'msel-I01', 'msel-I05', 'cell-I01-0', 'line-ALD', message])
        yield* sheet(excon, id);
    for (const tab of ['alerts', 'mail', 'control', 'log']) {
        await excon.press(`side-${tab}`);
        yield { name: `excon, side: ${tab}`, page: excon.page };
    }
    await excon
        .see('graph')
        .locator('details')
        .evaluate((fold) => (fold.open = true));
    yield { name: 'excon, table of the network', page: excon.page };
}

async function* after(stage, options) {
    const excon = await enter(stage, options);
    await shown(excon.see('report'));
    yield { name: 'excon after ENDEX', page: excon.page };
    await excon.press('open-judging');
    for (const tab of ['judgements', 'contests']) {
        await excon.press(`judging-${tab}`);
        yield {
            name: `excon, judging: ${tab}`,
            page: excon.page,
            within: 'dialog',
        };
    }
    await excon.page.goto(`${stage.server.address}/lessons`);
    await shown(excon.see('lessons').or(excon.page.locator('.empty')).first());
    yield { name: 'lessons', page: excon.page };
}

export const walks = [
    { phase: 'lobby', walk: before },
    { phase: 'running', walk: room },
    { phase: 'ended', walk: after },
];
