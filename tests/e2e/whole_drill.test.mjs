// A whole drill with everybody at once: EXCON, four teams in four languages, an evaluator and the
// projector, from the waiting room to the debrief.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

async function evaluator(stage) {
    const page = await stage.page('evaluator', stage.server.path('evaluate'));
    await page.getByTestId('judge-name').fill('Noor');
    await page.getByTestId('judge-enter').click();
    await shown(page.getByTestId('queue'));
    return page;
}

drill_test(
    'seven browsers play one drill to its end, and each sees what is theirs',
    async (stage) => {
        const excon = await stage.excon();
        const wall = await stage.page('projector', stage.server.path('watch'));
        const [ana, bo, caro, dina] = [
            await stage.join('ALD', 'Ana'),
            await stage.join('BIR', 'Bo', { locale: 'fr' }),
            await stage.join('CED', 'Caro', { locale: 'zh' }),
            await stage.join('DOG', 'Dina', { locale: 'ar' }),
        ];
        const noor = await evaluator(stage);
        await eventually('four of four online', async () =>
            /4 of 4/.test(await excon.see('online').innerText()),
        );
        await excon.start();
        for (const person of [ana, bo, caro, dina]) await person.phase('running');
        await wall
            .locator('[data-testid=phase][data-phase=running]')
            .waitFor({ state: 'attached' });

        // The intruder is seen, answered, and told to whom it concerns.
        await ana.open('I01');
        await ana.answer('We call the provider at nine.');
        await ana.tell({
            to: 'BIR',
            subject: 'Intruder',
            body: 'From 192.0.2.44.',
            tlp: 'amber',
            cards: ['F01'],
        });
        await bo.open_message('Intruder');
        await bo.tell({
            to: 'ALD',
            subject: 'Closed',
            body: 'The edge is closed.',
            tlp: 'green',
            cards: ['F02'],
        });
        await shown(ana.mail('Closed'));
        // The neighbours know nothing of it; one of them asks.
        for (const person of [caro, dina]) assert.equal(await person.mail('Intruder').count(), 0);
        await caro.tell({
            to: ['ALD', 'BIR'],
            kind: 'request',
            subject: 'Are you well?',
            body: 'We saw traffic.',
            tlp: 'green',
        });
        await shown(bo.mail('Are you well?'));
        assert.equal(await dina.mail('Are you well?').count(), 0);

        // EXCON sees who told whom; the projector how it grows, and no word of it.
        await eventually('told in time', async () => {
            const edge = await excon.edge('ALD', 'BIR');
            return edge?.in_time === 1 && edge.owed === 0;
        });
        const walls_words = await wall.locator('body').innerText();
        for (const secret of ['Intruder', '192.0.2.44', 'provider at nine', 'Are you well?'])
            assert.ok(!walls_words.includes(secret), `the projector says “${secret}”`);

        // The evaluator judges the answer by a key.
        await noor.getByTestId('row-I01/0/plan').click();
        await shown(noor.getByTestId('answer').getByText('We call the provider at nine.'));
        await noor.keyboard.press('3');
        await gone(noor.locator('[data-testid=item][data-item="I01/0/plan"]'));

        await excon.end();
        await shown(wall.locator('[data-testid=phase][data-phase=ended]'));
        // Each team opens its own debrief, in its own language.
        for (const person of [ana, bo, caro, dina]) {
            await person.press('open-debrief');
            await shown(person.see('figures'));
        }
        assert.equal(await ana.see('figure-C1').getAttribute('data-value'), '1');
        assert.equal(await dina.page.locator('html').getAttribute('dir'), 'rtl');

        await stage.server.stop();
        const events = await stage.server.events();
        const kinds = events.map((event) => event.kind);
        assert.equal(kinds.filter((kind) => kind === 'participant_joined').length, 4);
        assert.equal(kinds.filter((kind) => kind === 'message_sent').length, 3);
        assert.equal(kinds.filter((kind) => kind === 'response_judged').length, 1);
        assert.ok(kinds.indexOf('drill_ended') > kinds.indexOf('drill_started'));
    },
    { timeout: 180_000, more_teams: [['DOG', 'Dogwood CIRT', 'gamma']] },
);
