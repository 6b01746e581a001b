// Journey 5 of the product: teams tell each other what they know, share work, decide together.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

drill_test('a card goes where it is needed, is answered and counted', async (stage) => {
    const [excon, ana, bo, cy] = await stage.running('ALD', 'BIR', 'CED');
    await ana.open('I01');
    await ana.tell({
        to: 'BIR',
        kind: 'request',
        subject: 'Close this address',
        body: 'The card says which.',
        tlp: 'amber',
        cards: ['F01'],
    });

    // The other team has it with its label and its card; acknowledging takes one press.
    await bo.open_message('Close this address');
    await shown(bo.see('reading').getByText('TLP:AMBER', { exact: true }).first());
    await shown(bo.see('reading').getByTestId('card-F01'));
    await shown(bo.see('cards').getByTestId('card-F01'));
    await bo.page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
    await shown(bo.page.getByRole('button', { name: 'Acknowledged' }));
    await ana.open_message('Close this address');
    await ana.reads('We have received this.');

    await bo.page
        .getByTestId('reading')
        .getByRole('button', { name: 'Answer', exact: true })
        .click();
    await bo.fill('compose-body', 'Closed at our edge at nine.');
    await bo.see('tlp-green').check();
    await bo.send();
    await ana.reads('Closed at our edge at nine.');

    // EXCON's network shows the obligation met, in time and within its label.
    await eventually(
        'ALD told BIR in time',
        async () => (await excon.edge('ALD', 'BIR'))?.in_time === 1,
    );
    assert.deepEqual(await excon.edge('ALD', 'BIR'), {
        owed: 0,
        in_time: 1,
        late: 0,
        breach: 0,
    });

    // It was never for the third team.
    for (const subject of ['Close this address', 'Re: Close this address'])
        assert.equal(await cy.mail(subject).count(), 0);
    assert.equal(await cy.see('card-F01').count(), 0);
});

drill_test('a label is asked for, and a breach is told before it happens', async (stage) => {
    const [excon, ana, bo, cy] = await stage.running('ALD', 'BIR', 'CED');
    await ana.open('I01');
    await ana.write({ to: 'region', subject: 'Intruder', body: 'Look at this.', cards: ['F01'] });
    await ana.press('send');
    await ana.reads('Choose a TLP label.');
    await shown(
        ana.see('tlp-warning').getByText('Card F01 is TLP:AMBER. It must not go to all teams'),
    );

    // The right recipients make the warning go.
    await ana.press('to-region');
    await ana.press('to-BIR');
    await ana.see('tlp-amber').check();
    await gone(ana.see('tlp-warning'));
    await ana.send();
    await shown(bo.mail('Intruder'));

    await ana.write({
        to: 'public',
        subject: 'To the press',
        body: 'All of it.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await shown(
        ana.see('tlp-warning').getByText('Card F01 is TLP:AMBER. It must not go to the public.'),
    );
    await ana.press('discard');

    // Whose card it is must be asked before it is passed on; who insists can send, and it counts as
    // a breach.
    await bo.open_message('Intruder');
    await bo.write({
        to: 'CED',
        subject: 'You too',
        body: 'They told us.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await shown(
        bo.see('tlp-warning').getByText('Ask Alder CIRT before you pass it to Cedar CIRT.'),
    );
    await bo.page.getByRole('button', { name: 'Send anyway' }).click();
    await shown(cy.mail('You too'));
    await eventually(
        'the breach shows in the network',
        async () => (await excon.edge('BIR', 'CED'))?.breach === 1,
    );
});

drill_test('the source of a card allows a team to pass it on', async (stage) => {
    const [excon, ana, bo, cy] = await stage.running('ALD', 'BIR', 'CED');
    await ana.open('I01');
    await ana.tell({
        to: 'BIR',
        subject: 'Intruder',
        body: 'Yours to close.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await bo.open_message('Intruder');
    await bo.write({
        to: 'CED',
        subject: 'With leave',
        body: 'ALD agrees.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await shown(bo.see('tlp-warning'));

    await ana.press('case-evidence');
    await ana.page.getByText('Allow others to pass it on').click();
    await ana.page.getByRole('combobox', { name: 'Evidence cards' }).selectOption('F01');
    await ana.page.getByLabel('Who may pass it on').selectOption({ label: 'BIR Birch CIRT' });
    await ana.page.getByLabel('To whom').selectOption({ label: 'CED Cedar CIRT' });
    await ana.page.getByRole('button', { name: 'Allow' }).click();
    await gone(bo.see('tlp-warning'));
    await bo.send();
    await shown(cy.mail('With leave'));
    await eventually('BIR told CED', () => excon.stream('With leave').count());
    await eventually('ALD told BIR', async () => (await excon.edge('ALD', 'BIR'))?.in_time === 1);
    assert.equal((await excon.edge('BIR', 'CED'))?.breach ?? 0, 0);
});

drill_test('a task is claimed before others do it twice, and marked as done', async (stage) => {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await ana.open('I04');
    await ana.see('reading').getByTestId('claim').click();
    await ana.fill('compose-body', 'We have their number.');
    await ana.send();
    await bo.open('I04');
    await shown(bo.see('reading').getByText('Claimed by ALD'));
    await ana.see('reading').getByTestId('perform').click();
    await ana.fill('perform-words', 'They answered at once.');
    await ana.press('perform-send');
    await shown(ana.see('reading').getByText(/Done by ALD.*They answered at once/));
    // What is done is the team's own to tell; EXCON knows.
    assert.equal(await bo.see('reading').getByText('Done by').count(), 0);
    await excon.press('side-log');
    await excon.reads('ALD has done T1');
});

drill_test('both teams vote, and the decision closes on what they agree', async (stage) => {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    for (const person of [ana, bo]) {
        await person.press('item-J1');
        await shown(person.see('decision-J1'));
    }
    await ana.see('vote-B').check();
    await ana.press('cast-vote');
    await shown(ana.see('voted'));
    // Others see that a team has voted, not what.
    const voter = bo.see('decision-J1').locator('li', { hasText: 'ALD' });
    await shown(voter.getByText('has voted'));

    await bo.see('vote-A').check();
    await bo.press('cast-vote');
    await shown(bo.see('voted'));
    await ana.see('vote-A').check();
    await ana.press('cast-vote');
    for (const person of [ana, bo])
        await shown(person.see('decision-J1').getByText('Decided: Off at once'));
    await excon.press('side-log');
    await excon.reads('Decision closed: Switch the access off?');
});
