// EXCON's screen: what it can do by keyboard, what it moves, and what it is told of.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));

drill_test('the matrix is walked and opened by keyboard, and narrowed', async (stage) => {
    const [excon] = await stage.running('ALD', 'BIR');
    const { page } = excon;
    const at = async (id) =>
        eventually(`the focus on ${id}`, async () => (await focused(page)) === id);
    await excon.cell('I01', 'ALD').focus();
    // Not for this team: an empty cell is walked over like any other.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await at('cell-I02-1');
    await page.keyboard.press('End');
    await at('cell-I04-1');
    await page.keyboard.press('Control+Home');
    await at('cell-I01-0');
    await page.keyboard.press('Enter');
    await shown(excon.see('cell-sheet'));
    await excon.close_sheet();
    await at('cell-I01-0');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await shown(excon.see('inject-sheet'));
    await excon.close_sheet();

    // One stop of the tab key for the whole grid.
    assert.equal(await page.locator('.matrix-scroll [tabindex="0"]').count(), 1);
    await excon.fill('matrix-search', 'birch');
    await gone(excon.see('line-ALD'));
    await shown(excon.see('line-BIR'));
    await excon.fill('matrix-search', '');
    await excon.press('only-late');
    await excon.press('matrix-clear');
    await excon.press('only-unopened');
    await shown(excon.cell('I01', 'ALD'));
});

drill_test('an inject is moved by pointer and by keys, and the move undone', async (stage) => {
    const [excon] = await stage.running('ALD');
    const { page } = excon;
    const mark = excon.see('msel-I05');
    const goes_out = (time) =>
        eventually(`I05 at ${time}`, async () =>
            (await mark.getAttribute('aria-label')).startsWith(`${time} I05`),
        );
    await goes_out('0:05');
    const track = await page.locator('.timeline-track').boundingBox();
    const from = await mark.boundingBox();
    const y = from.y + from.height / 2;
    await page.mouse.move(from.x + 10, y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, y);
    // A drill of an hour fills the track: half its width is half an hour and a little.
    await page.mouse.move(from.x + 10 + track.width / 2, y, { steps: 4 });
    await shown(excon.see('moving'));
    await page.mouse.up();
    await shown(excon.see('toast-act'));
    await gone(excon.see('moving'));
    const [hours, minutes] = (await mark.getAttribute('aria-label')).split(' ')[0].split(':');
    assert.ok(Math.abs(Number(hours) * 60 + Number(minutes) - 35) <= 2);
    assert.equal(await page.getByRole('dialog').count(), 0);
    await excon.press('toast-act');
    await goes_out('0:05');

    await mark.focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await shown(excon.see('moving').getByText('I05 to 0:16, 11 min later'));
    await page.keyboard.press('Escape');
    await gone(excon.see('moving'));
    await page.keyboard.press('m');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Enter');
    await goes_out('0:15');
    await page.keyboard.press('Control+z');
    await goes_out('0:05');
});

drill_test('an alert appears, is put off, and comes back with something new', async (stage) => {
    const [excon, ana] = await stage.running('ALD', 'BIR');
    const count = (n) => shown(excon.page.locator(`[data-testid=alert-count][data-count="${n}"]`));
    const ask = (subject) =>
        ana.tell({
            to: 'excon',
            kind: 'request',
            subject,
            body: 'Please?',
            tlp: 'clear',
        });
    await ask('May we call the maker?');
    await count(1);
    await excon.press('alert-count');
    const help = excon.see('alert-help');
    await shown(help.getByText('ALD Alder CIRT has waited'));
    await help.getByTestId('snooze').click();
    await gone(help);
    await count(0);
    await excon.press('alerts-again');
    await help.getByTestId('handled').click();
    await count(0);
    // Kept by the browser.
    await excon.page.reload();
    await excon.link('online');
    await count(0);
    await ask('And the clinic?');
    await count(1);
});

drill_test('a team is looked into, and its letter answered in place', async (stage) => {
    const [excon, ana] = await stage.running('ALD', 'BIR');
    await ana.tell({
        to: 'excon',
        kind: 'request',
        subject: 'May we call the maker?',
        body: 'Please?',
        tlp: 'green',
    });
    await ana.open('I01');
    await excon.see('line-ALD').click();
    const sheet = excon.see('team-sheet');
    await shown(sheet.getByText('ALD person'));
    await shown(excon.see('team-sees').getByText('Somebody is in our gateway'));
    await shown(sheet.getByText(/^opened /).first());
    await excon.close_sheet();

    await excon.press('side-mail');
    const letter = excon.see('mailboxes').locator('[data-testid^=letter-M]');
    await letter.click();
    await excon.fill('letter-body', 'Yes, once.');
    await excon.press('letter-send');
    await gone(letter.getByText('waits'));
    await shown(ana.mail('Re: May we call the maker?'));
});

drill_test(
    'a template goes out by keyboard in the language of the team; a note is kept',
    async (stage) => {
        const [excon, ana] = await stage.running('ALD', 'BIR');
        const { page } = excon;
        await page.keyboard.press('Control+k');
        await excon.fill('palette-find', 'press call');
        await page.keyboard.press('Enter');
        const title = excon.see('ad-hoc-title');
        const reads = (locator, words) =>
            eventually(words, async () => (await locator.inputValue()) === words);
        await reads(title, 'A journalist is on the line');
        // The scenario has somebody of the press.
        await reads(excon.see('ad-hoc-sender'), 'Ivo Marsh');
        await excon.see('template-language').selectOption('fr');
        await reads(title, 'Un journaliste est au bout du fil');
        await excon.press('to-ALD');
        await excon.press('ad-hoc-preview');
        await shown(excon.see('preview').getByText('Night Shift'));
        await title.press('Control+Enter');
        await gone(excon.see('ad-hoc'));
        await shown(ana.see('item-A1').getByText('Un journaliste est au bout du fil'));

        // To all it asks once more.
        await page.keyboard.press('i');
        await excon.press('template-hint');
        await reads(title, 'A hint');
        await excon.press('ad-hoc-send');
        await shown(excon.see('ad-hoc').getByText('Release to all 3 teams?'));
        await excon.press('ad-hoc-send');
        await shown(ana.see('item-A2'));

        await page.keyboard.press('n');
        await excon.fill('note-by', 'Noor');
        await excon.fill('note-words', 'They called at once.');
        await excon.press('note-save');
        await gone(excon.see('note-sheet'));
        await excon.press('side-log');
        await shown(excon.see('log').getByText('They called at once.'));
        await page.keyboard.press('?');
        await shown(excon.see('shortcuts').getByText('Find a command, an inject, a team'));
        // Single keys can be switched off; the palette leads back.
        await excon.see('keys-on').uncheck();
        await excon.close_sheet();
        await page.keyboard.press('n');
        await page.keyboard.press('Control+k');
        await excon.fill('palette-find', 'keyboard');
        await page.keyboard.press('Enter');
        await excon.see('keys-on').check();
        await excon.close_sheet();
        await page.keyboard.press('n');
        await shown(excon.see('note-sheet'));
    },
);

drill_test('a release and a skip wait a moment, in which they are undone', async (stage) => {
    const [excon, cy] = await stage.running('CED');
    const state = (name) =>
        shown(excon.page.locator(`[data-testid=msel-I05][data-state=${name}]`));
    await excon.press('msel-I05');
    await excon.press('release');
    await shown(excon.see('waits').getByText('I05 goes out to 1 team in 5 s.'));
    // A second press of the same key takes it back, rather than send it.
    await excon.page.keyboard.press('Enter');
    await shown(excon.see('release'));

    // Held at once, so that its time cannot come; undone, it is as it was.
    await excon.press('skip');
    await state('held');
    await shown(excon.see('waits'));
    await excon.close_sheet();
    await excon.page.keyboard.press('Control+z');
    await state('planned');
    await excon.press('msel-I05');
    await excon.press('skip');
    await excon.press('waits-now');
    await state('skipped');
    assert.equal(await cy.see('item-I05').count(), 0);

    // What was skipped can still be sent by hand: with nobody in a hurry, after the moment.
    await excon.press('release');
    await shown(excon.see('waits'));
    await excon.close_sheet();
    await state('released');
    await shown(cy.see('item-I05'));
    await excon.press('toast-act');
    await shown(excon.see('ad-hoc'));
    await eventually(
        'a correction is begun',
        async () => (await excon.see('ad-hoc-title').inputValue()) === 'A correction',
    );
});

drill_test('what the server refuses over the line is told in the reader’s language', async (stage) => {
    await stage.running('ALD', 'BIR');
    const french = await stage.excon({ locale: 'fr' });
    await french.press('msel-I05');
    await french.fill('reschedule-time', '0:00');
    await french.press('reschedule');
    await shown(french.page.getByText('La nouvelle heure est déjà passée', { exact: false }));
});
