// The debrief's replay: the drill at any moment, for EXCON, for a team, for the hall.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

// To the beginning or the end, as by key.
const scrub = (page, key) => page.getByTestId('scrubber').press(key);
const edges = (page) => page.getByTestId('replay-graph').locator('figure > svg g.edge').count();
const clock = (page) => page.getByTestId('replay-clock').innerText();

// ALD tells BIR its card, answers, and the drill ends.
async function played(stage) {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await ana.open('I01');
    // So that telling does not fall into the first second.
    await eventually('three seconds', async () => (await excon.clock()) >= 3);
    await ana.tell({
        to: 'BIR',
        subject: 'Intruder',
        body: 'Please close it.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await bo.open_message('Intruder');
    await ana.answer('Block it by nine');
    await excon.end();
    await ana.phase('ended');
    return [excon, ana, bo];
}

drill_test('EXCON goes to a moment: the network and the truth are as they were', async (stage) => {
    const [excon] = await played(stage);
    const { page } = excon;
    await excon.press('open-replay');
    await shown(excon.see('replay'));
    await scrub(page, 'Home');
    assert.equal(await clock(page), '0:00:00');
    const told = page.getByTestId('replay-graph').locator('figure > svg g.edge.in_time');
    await gone(told.first());

    await excon.press('tab-truth');
    const fact = page.locator('[data-fact=F01]');
    await shown(fact.getByText('BIR'));
    await scrub(page, 'End');
    await eventually(
        'both hold the card',
        async () => (await fact.getAttribute('data-held')) === '2',
    );
    await shown(told.first());

    // From what was expected to the moment at which it was done.
    await excon.press('tab-items');
    const item = page.locator('[data-item="E1/ALD>BIR/F01"]');
    await scrub(page, 'Home');
    await item.getByRole('button').click();
    assert.notEqual(await clock(page), '0:00:00');
    await shown(page.locator('[data-item="E1/ALD>BIR/F01"][data-standing=in_time]'));
    await excon.press('tab-moments');
    await shown(excon.see('replay-moments').getByText('Please close it.'));

    // Only what is asked for stands in the lanes.
    const marks = () => excon.see('lanes').getAttribute('data-marks').then(Number);
    const all = await marks();
    for (const kind of ['inject', 'answer', 'joint']) await excon.see(`filter-${kind}`).uncheck();
    assert.equal(await marks(), 1);
    await excon.see('filter-team').selectOption({ label: 'CED Cedar CIRT' });
    assert.equal(await marks(), 0);
    assert.ok(all > 4);
    const lanes = () => excon.see('lanes').locator('.code').allInnerTexts();
    assert.deepEqual(await lanes(), ['CED']);
    await excon.see('filter-team').selectOption({ label: 'BIR Birch CIRT' });
    assert.deepEqual(await lanes(), ['ALD', 'BIR']);
    await excon.press('replay-back');
    await shown(excon.see('open-replay'));
});

drill_test('a team replays what was its own, from a figure to its moment', async (stage) => {
    const [, ana, bo] = await played(stage);
    await ana.press('open-debrief');
    await ana.see('figure-C1').locator('summary').click();
    await ana.see('figure-C1').getByTestId('show-moment').first().click();
    await shown(ana.see('replay'));
    await shown(ana.see('replay-moments').getByText('Please close it.'));
    assert.match(ana.page.url(), /#debrief\/replay\/\d+\/M1$/);
    // The same moment, by its address alone.
    await ana.page.reload();
    await shown(ana.see('replay-moments').getByText('Please close it.'));
    await ana.page.goBack();
    await shown(ana.see('figures'));

    await bo.press('open-debrief');
    await bo.press('open-replay');
    await scrub(bo.page, 'End');
    await shown(bo.see('replay-moments').getByText('Intruder'));
    assert.equal(await bo.page.getByText('Block it by nine').count(), 0);
    assert.equal(await bo.page.getByText('Somebody is in our gateway').count(), 0);
});

drill_test('the replay plays, is held, and is steered by keys', async (stage) => {
    const [excon] = await played(stage);
    const { page } = excon;
    await excon.press('open-replay');
    await scrub(page, 'Home');
    await excon.see('replay-speed').selectOption('1');
    await page.getByRole('heading', { name: 'Replay' }).focus();
    await page.keyboard.press('Space');
    await eventually('time passes', async () => (await clock(page)) !== '0:00:00');
    await page.keyboard.press('Space');
    await shown(page.locator('[data-testid=play][data-playing=false]'));
    await excon.see('scrubber').focus();
    await page.keyboard.press('Home');
    assert.equal(await clock(page), '0:00:00');
    await page.keyboard.press('ArrowRight');
    assert.equal(await clock(page), '0:00:01');
    await excon.press('later');
    await eventually('the network is drawn', () => edges(page));
});

drill_test('evaluators replay without scores, the hall without words', async (stage) => {
    await played(stage);
    const judge = await stage.page('judge', stage.server.path('evaluate'));
    await judge.getByTestId('judge-name').fill('Noor');
    await judge.getByTestId('judge-enter').click();
    await judge.getByTestId('open-replay').click();
    await shown(judge.getByTestId('tab-truth'));
    assert.equal(await judge.getByTestId('tab-items').count(), 0);

    const wall = await stage.page('wall', stage.server.path('watch'));
    await wall.getByTestId('open-replay').click();
    await scrub(wall, 'Home');
    assert.equal(await edges(wall), 0);
    await scrub(wall, 'End');
    await eventually('the network has grown', () => edges(wall));
    await shown(wall.getByTestId('replay-moments').locator('li[data-kind=message]').first());
    for (const tab of ['tab-truth', 'tab-items'])
        assert.equal(await wall.getByTestId(tab).count(), 0);
    for (const secret of ['Intruder', 'Block it by nine', 'Somebody is in our gateway'])
        assert.equal(await wall.getByText(secret).count(), 0);
});
