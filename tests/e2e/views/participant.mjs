import { gone, shown } from '../browser.mjs';
import { Participant } from '../people.mjs';

async function* joining(stage, options) {
    const page = await stage.page('newcomer', stage.server.path('ALD'), options);
    const ana = new Participant(page, 'ALD', 'Ana');
    await shown(ana.see('join-name'));
    yield { name: 'join', page };
    await ana.press('join-enter');
    await shown(page.getByRole('alert'));
    yield { name: 'join, no name', page };
    await ana.enter();
    await shown(ana.see('test'));
    yield { name: 'lobby', page };
    for (const part of ['readiness-O', 'readiness-services']) {
        await shown(ana.see(part));
        await ana.see(part).locator('summary').click();
    }
    yield { name: 'lobby, what a team has in place', page };
    await ana.press('practise');
    await ana.press('item-P1');
    await shown(ana.see('guide'));
    await gone(ana.see('reading').locator('[data-waits]').first());
    yield { name: 'practice', page };
}

const kFiles = {
    a01: 'viewer-lines',
    b2: 'viewer-mail',
    b3: 'viewer-filter',
    b4: 'viewer-capture',
};

async function* viewers(stage, options) {
    const ana = await stage.join('ALD', 'Ali', options);
    const { page } = ana;
    await ana.fill('inbox-search', 'nothing says this');
    await shown(page.locator('.inbox .empty'));
    yield { name: 'desk, nothing found', page, within: '.inbox' };
    await ana.fill('inbox-search', '');
    await ana.open('I06');
    for (const id of ['a01', 'b1', 'b2', 'b3', 'b4']) {
        const row = ana.see(`artefact-${id}`);
        await row.locator('button').first().click();
        await shown(kFiles[id] ? row.getByTestId(kFiles[id]) : row.getByRole('img').last());
        await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
        yield { name: `desk, file ${id}`, page, within: '[data-testid=reading]' };
        await row.locator('button').first().click();
    }
    await ana.open('I07');
    await ana.press('submit-answer');
    await shown(ana.see('answer-form').getByRole('alert').first());
    yield { name: 'desk, an answer that lacks something', page, within: '[data-testid=reading]' };
    await ana.see('answer-form').getByTestId('help-answer').click();
    await shown(ana.see('help'));
    yield { name: 'desk, help', page, within: 'dialog' };
}

async function* desk(stage, options) {
    const ana = await stage.join('ALD', 'Ada', options);
    const { page } = ana;
    await shown(ana.see('item-I01'));
    yield { name: 'desk', page };
    for (const row of await ana.see('inbox').locator('button').all()) {
        const id = await row.getAttribute('data-testid');
        await row.click();
        await shown(page.locator('[data-testid=inbox] [aria-current=true]'));
        await shown(ana.see('reading').locator('.pane-body > *').first());
        await gone(ana.see('reading').locator('[data-waits]').first());
        yield { name: `desk, ${id}`, page, within: '[data-testid=reading]' };
    }
    // On a small screen one pane is seen at a time.
    await ana.see('tab-case').dispatchEvent('click');
    for (const tab of ['evidence', 'messages', 'notes', 'work', 'teams']) {
        await ana.press(`case-${tab}`);
        yield { name: `desk, case: ${tab}`, page, within: '[data-testid=case]' };
    }
    await ana.press('case-notes');
    await ana.press('new-note');
    await ana.fill('note-words', 'Ask the provider first.');
    await ana.see('note-handover').check();
    yield { name: 'desk, a note', page, within: '[data-testid=case]' };
    await ana.press('note-save');
    await gone(ana.see('note-form'));
    await ana.press('notes-handover');
    await shown(ana.see('handover'));
    yield { name: 'desk, hand-over', page, within: '[data-testid=case]' };
    await ana.press('case-evidence');
    await ana.see('choose-F01').check();
    yield { name: 'desk, evidence chosen', page, within: '[data-testid=case]' };
    await ana.see('choose-F01').uncheck();
    await ana.see('cards').getByTestId('share-F01').click();
    await ana.press('to-region');
    await ana.press('kind-request');
    await shown(ana.see('tlp-warning'));
    yield { name: 'desk, writing', page };
    await ana.press('settings');
    await shown(page.getByRole('dialog'));
    yield { name: 'desk, settings', page };
    await page.keyboard.press('Escape');
    const [{ page: control }] = stage.people;
    await control.getByTestId('pause').click();
    await control.getByTestId('confirm-pause').click();
    await ana.phase('paused');
    yield { name: 'desk, paused', page };
    await control.getByTestId('resume').click();
    await ana.phase('running');
    await page.context().setOffline(true);
    await ana.link('offline');
    yield { name: 'desk, offline', page };
    await page.context().setOffline(false);
}

async function* debrief(stage, options) {
    const ana = await stage.join('ALD', 'Ada', options);
    const { page } = ana;
    await ana.phase('ended');
    yield { name: 'desk after ENDEX', page };
    await ana.press('open-debrief');
    await shown(ana.see('figure-C1'));
    yield { name: 'debrief', page };
    await ana.see('figure-C1').locator('summary').click();
    await ana.see('figure-C1').getByTestId('contest').first().click();
    await ana.press('plan-add');
    await ana.press('plan-save');
    await shown(ana.see('plan-form').getByRole('alert'));
    for (const part of ['expected', 'answers'])
        await ana.see(`truth-${part}`).locator('summary').click();
    yield { name: 'debrief, all open', page };
    for (const part of ['figures', 'plan', 'survey']) {
        await ana.press(`debrief-to-${part}`);
        yield { name: `debrief, ${part}`, page, within: `#debrief-${part}` };
    }
}

export const walks = [
    { phase: 'lobby', walk: joining },
    { phase: 'running', walk: viewers },
    { phase: 'running', walk: desk },
    { phase: 'ended', walk: debrief },
];
