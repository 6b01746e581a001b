// How one team works at its own desk: notes and hand-over, several drafts, evidence put into a
// message.
import assert from 'node:assert/strict';
import { gone, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

drill_test('a note is the team’s alone; the next shift reads one page', async (stage) => {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    const abe = await stage.join('ALD', 'Abe');
    await ana.open('I01');
    await ana.press('note-inject');
    await ana.fill('note-words', 'The night desk knows this address');
    await ana.press('note-save');
    await gone(ana.see('note-form'));

    // Her colleague has it at the inject and among the notes, and makes it a hand-over.
    await abe.open('I01');
    await shown(abe.see('notes-about').getByText('The night desk knows this address'));
    await abe.press('case-notes');
    await abe.see('notes').locator('[data-testid^=edit-]').click();
    await abe.fill('note-words', 'The night desk knows this address: ask Noor');
    await abe.see('note-handover').check();
    await abe.press('note-save');
    await shown(ana.see('notes').getByText('ask Noor'));
    await ana.draft('Ana writes this');
    await ana.tell({ to: 'BIR', kind: 'request', subject: 'Who runs it', body: '?', tlp: 'green' });

    await abe.press('notes-handover');
    const page = abe.see('handover');
    await shown(page.getByText('ask Noor'));
    await shown(page.getByTestId('handover-I01').getByText('ALD person is writing this answer'));
    await shown(page.getByTestId('handover-M1').getByText('waiting for BIR'));

    // Nobody else: not in what another team or EXCON has on its page or was ever sent.
    await bo.press('case-notes');
    await shown(bo.page.getByText('No notes yet'));
    await excon.page.reload();
    await shown(excon.cell('I01', 'ALD').and(excon.page.locator('[data-state=drafting]')));
    for (const other of [bo, excon])
        assert.ok(!(await other.page.content()).includes('night desk knows'));

    await ana.press('case-notes');
    await ana.see('notes').locator('[data-testid^=remove-]').click();
    await ana.page.getByRole('button', { name: 'Delete it for the whole team' }).click();
    await gone(abe.page.getByText('ask Noor').first());
});

drill_test('messages half written wait for each other, over a reload too', async (stage) => {
    const [, ana, bo] = await stage.running('ALD', 'BIR');
    await bo.tell({
        to: 'ALD',
        kind: 'request',
        subject: 'A question',
        body: 'Who?',
        tlp: 'green',
    });
    await ana.write({ to: 'CED', subject: 'To the third', body: 'Half a sent' });
    await ana.open_message('A question');
    await ana.page
        .getByTestId('reading')
        .getByRole('button', { name: 'Answer', exact: true })
        .click();
    await ana.fill('compose-body', 'We are');
    await ana.press('keep-draft');
    await ana.press('case-messages');
    await shown(ana.see('drafts').getByText('To the third'));
    await ana.page.reload();
    await ana.press('case-messages');
    await ana.see('drafts').getByText('Re: A question').click();
    assert.equal(await ana.see('compose-body').inputValue(), 'We are');
    await ana.fill('compose-body', 'We are on it');
    await ana.see('tlp-green').check();
    await ana.send();
    await bo.mail('Re: A question').click();
    await bo.reads('We are on it');
    await ana.see('drafts').getByText('To the third').click();
    assert.equal(await ana.see('compose-body').inputValue(), 'Half a sent');
    await ana.press('discard');
    await gone(ana.see('drafts'));
});

drill_test('evidence goes into a message by key, by pointer and by touch', async (stage) => {
    const context = { hasTouch: true, permissions: ['clipboard-read', 'clipboard-write'] };
    const excon = await stage.excon();
    const ana = await stage.join('ALD', 'Ana', context);
    await excon.start();
    await ana.open('I01');
    const chosen_in_message = async () => {
        await shown(ana.see('compose'));
        assert.ok(await ana.see('attach-F01').isChecked());
    };
    // By key.
    await ana.see('choose-F01').focus();
    await ana.page.keyboard.press('Space');
    await ana.see('share-chosen').focus();
    await ana.page.keyboard.press('Enter');
    await chosen_in_message();
    await ana.press('discard');
    // By touch, with an indicator.
    await ana.see('choose-F01').tap();
    await ana.see('indicators').locator('button').first().tap();
    await ana.see('share-chosen').tap();
    await chosen_in_message();
    await shown(ana.see('compose').locator('.chip-button[aria-pressed=true]'));
    await ana.press('discard');
    // By pointer: from what is being read onto the place where messages begin.
    await ana.see('reading').getByTestId('card-F01').dragTo(ana.see('drop-new'));
    await chosen_in_message();
    await ana.press('discard');

    await ana.press('copy-indicators');
    const copied = () => ana.page.evaluate(() => navigator.clipboard.readText());
    assert.match(await copied(), /\[\.\]/);
    await ana.see('copy-defanged').uncheck();
    await ana.press('copy-indicators');
    assert.doesNotMatch(await copied(), /\[\.\]/);
});
