// Journey 3 of the product: EXCON runs a drill for two teams, from the lobby to the report.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

drill_test('EXCON runs a drill for two teams from the lobby to the report', async (stage) => {
    const excon = await stage.excon();
    const [ana, bo] = [await stage.join('ALD', 'Ana'), await stage.join('BIR', 'Bo')];

    // The lobby: everybody sees who is there.
    await shown(ana.see('lobby'));
    await shown(bo.see('lobby'));
    await eventually('two people online', async () =>
        /^\s*2 of 2/.test(await excon.see('online').innerText()),
    );

    // Each team's way in hangs on the wall as a code.
    await excon.press('open-links');
    for (const team of ['ALD', 'BIR', 'CED']) {
        const card = excon.see(`link-${team}`);
        await eventually('the code is drawn', () =>
            card.locator('img').evaluate((code) => code.naturalWidth > 0),
        );
        assert.equal(await card.getByRole('link').getAttribute('href'), stage.server.link(team));
    }
    await excon.close_sheet();

    // STARTEX: each inject goes to its team and to no other.
    await excon.start();
    await ana.phase('running');
    await shown(ana.see('item-I01'));
    await shown(bo.see('item-I02'));
    assert.equal(await ana.see('item-I02').count(), 0);
    assert.equal(await bo.see('item-I01').count(), 0);
    await ana.open('I01');
    await shown(excon.cell('I01', 'ALD').and(excon.page.locator('[data-state=opened]')));
    assert.equal(await excon.cell('I01', 'BIR').count(), 0);
});

drill_test('in a pause the clock stands, sending waits, and everybody reads why', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    await ana.open('I01');
    await ana.draft('Before the pause');
    await eventually('the clock runs', async () => (await ana.clock()) >= 1);
    await excon.pause('Lunch until one.');
    await ana.phase('paused');
    await ana.reads('Lunch until one.');
    assert.ok(await ana.see('submit-answer').isDisabled());
    assert.ok(await ana.see('write').isDisabled());

    // The clocks of both pages stand at the same second for as long as somebody can see them move.
    const stood = await ana.clock();
    const began = Date.now();
    await eventually('two seconds of a standing clock', async () => {
        assert.equal(await ana.clock(), stood);
        return Date.now() - began > 2000;
    });
    assert.ok(Math.abs((await excon.clock()) - stood) <= 1);

    await excon.resume();
    await ana.phase('running');
    await ana.press('submit-answer');
    await shown(ana.see('answer-sent'));
});

drill_test('speed and more time: the due time of one team moves, not of another', async (stage) => {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await excon.speed(20);
    await ana.reads('×20');
    const from = await ana.clock();
    const began = Date.now();
    await eventually('a minute of drill time', async () => (await ana.clock()) >= from + 60);
    assert.ok(Date.now() - began < 20_000);
    await excon.speed(1);

    // A question to all; one team gets more time for it.
    await excon.improvise({
        title: 'How many?',
        body: 'Count them.',
        question: 'Accounts',
        due: '10 min',
    });
    for (const person of [ana, bo]) await person.open('A1');
    await excon.cell('A1', 'ALD').click();
    await excon.press('extend-30');
    await shown(excon.see('cell-due').getByText('with 30 min added'));
    await excon.close_sheet();
    await shown(ana.see('answer-form').getByText('EXCON added 30 min'));
    await shown(ana.see('answer-form').getByText('due in 40 min'));
    await shown(bo.see('answer-form').getByText('due in 10 min'));
    assert.equal(await bo.see('answer-form').getByText('EXCON added').count(), 0);

    // What was given by mistake is taken back.
    await excon.cell('A1', 'ALD').click();
    await excon.press('extend-back');
    await gone(excon.see('extend-back'));
    await shown(ana.see('answer-form').getByText('due in 10 min'));
});

drill_test('EXCON improvises: an ad hoc inject, a held one, a persona', async (stage) => {
    const [excon, ana, cy] = await stage.running('ALD', 'CED');

    // An inject that nobody planned, to one team.
    await excon.improvise({
        to: 'ALD',
        title: 'The director is on the line',
        body: 'She wants a **short** word.',
        question: 'What do you tell her?',
    });
    await ana.open('A1');
    await ana.reads('What do you tell her?');
    assert.equal(await cy.see('item-A1').count(), 0);

    // Held back, it does not come when its time does; let go, it does.
    await excon.press('msel-I05');
    await excon.press('hold');
    await shown(excon.see('unhold'));
    await excon.close_sheet();
    await excon.speed(60);
    await eventually('the time of I05 is over', async () => (await excon.clock()) > 6 * 60);
    await excon.speed(1);
    assert.equal(await cy.see('item-I05').count(), 0);
    await excon.press('msel-I05');
    await excon.press('unhold');
    await shown(cy.see('item-I05'));
    await excon.close_sheet();

    // A team asks for help, and somebody of the story answers that team alone.
    await ana.tell({
        to: 'excon',
        subject: 'Who is on duty?',
        body: 'We cannot reach them.',
        tlp: 'green',
    });
    await excon.stream('Who is on duty?').click();
    await excon.press('reply-persona');
    await excon.fill('persona-name', 'Night desk');
    await excon.fill('persona-body', 'I am, until six.');
    await excon.press('persona-send');
    await ana.open_message('Who is on duty?');
    await ana.reads('I am, until six.');
    assert.equal(await cy.mail('Who is on duty?').count(), 0);
});

drill_test('ENDEX closes the drill, and the report has both teams in it', async (stage) => {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await ana.open('I01');
    await ana.tell({
        to: 'BIR',
        subject: 'Intruder',
        body: 'Please see the card.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await shown(bo.mail('Intruder'));
    await excon.end();

    // Colleagues of EXCON come one after the other, when nothing happens any more: each finds the
    // network as it stands.
    for (let colleague = 0; colleague < 2; ++colleague) {
        const late = await stage.excon();
        await late.phase('ended');
        const told = async () => (await late.edge('ALD', 'BIR'))?.in_time === 1;
        await eventually('the network', told);
    }
    for (const person of [ana, bo]) {
        await person.phase('ended');
        await person.reads('ENDEX. The drill is over');
    }
    await bo.open_message('Intruder');
    await gone(bo.see('write').and(bo.page.locator(':enabled')));

    const opened = excon.page.context().waitForEvent('page');
    await excon.press('report');
    const report = await opened;
    await report.waitForLoadState();
    const text = await report.locator('body').innerText();
    for (const words of ['Night Shift', 'Alder CIRT', 'Birch CIRT', 'F01'])
        assert.ok(text.includes(words), words);
});

drill_test('after ENDEX EXCON finds every report, in any language', async (stage) => {
    const [excon] = await stage.running('ALD', 'BIR');
    await excon.end();
    await excon.press('open-reports');
    const sheet = excon.see('reports');
    await shown(sheet.getByText('Team report', { exact: false }).first());
    await sheet.getByTestId('reports-language').selectOption('zh');
    const row = sheet.getByTestId('product-team_report');
    await row.locator('select').selectOption('BIR');
    await eventually('the address says whose and in which language', async () =>
        /language=zh&team=BIR/.test(await row.locator('a').first().getAttribute('href')),
    );
    const [page] = await Promise.all([
        excon.page.context().waitForEvent('page'),
        row.locator('a').first().click(),
    ]);
    await page.waitForLoadState();
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh');
});

drill_test('what EXCON says among itself reaches the other EXCON, and no team', async (stage) => {
    const [excon, alpha] = await stage.running('ALD');
    const other = await stage.excon();
    await excon.press('side-control');
    await excon.press('control-send');
    await shown(excon.page.locator('.control-say [role=alert]'));
    await excon.fill('control-name', 'Ada');
    await excon.fill('control-words', 'ALD looks stuck');
    await excon.press('control-send');
    await other.press('side-control');
    await shown(other.see('control-talk').getByText('ALD looks stuck'));
    await excon.page.reload();
    await excon.press('side-control');
    await shown(excon.see('control-talk').getByText('ALD looks stuck'));
    assert.equal(await excon.see('control-name').inputValue(), 'Ada');
    assert.ok(!(await alpha.page.content()).includes('looks stuck'));
});

drill_test('a test sent in the lobby is confirmed, and EXCON sees by whom', async (stage) => {
    const excon = await stage.excon();
    const [ana, bo] = [await stage.join('ALD', 'Ana'), await stage.join('BIR', 'Bo')];
    await excon.press('send-test');
    await shown(bo.see('test-seen'));
    await ana.press('test-seen');
    await shown(ana.page.locator('[data-testid=test][data-seen=true]'));
    await eventually('EXCON counts who has seen it', async () =>
        /1.*2/.test(await excon.see('test-count').innerText()),
    );
    await excon.start();
    await ana.phase('running');
    assert.equal(await ana.see('test').count(), 0);
});
