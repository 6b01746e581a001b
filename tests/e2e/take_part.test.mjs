// Journey 4 of the product: a team reads what arrives, and answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { eventually, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

drill_test('an inject is opened, its artefact seen in place and downloaded', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    const row = ana.see('item-I01');
    await shown(row.getByText('unread'));
    await ana.open('I01');
    await ana.reads('made. The record is attached.');
    await eventually('no longer unread', async () => (await row.getByText('unread').count()) === 0);
    await shown(excon.cell('I01', 'ALD').and(excon.page.locator('[data-state=opened]')));

    const artefact = ana.see('artefact-a01');
    await artefact.getByRole('button', { name: 'View' }).click();
    await shown(artefact.getByText('Failed password for root from 192.0.2.44'));
    const coming = ana.page.waitForEvent('download');
    await artefact.getByRole('link', { name: 'Download' }).click();
    const file = await (await coming).path();
    assert.match(await readFile(file, 'utf8'), /Accepted password for backup/);
    await shown(ana.see('inject-I01').getByTestId('card-F01'));
});

drill_test('a draft outlives a reload; an answer is checked, sent and revised', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    await ana.open('I01');
    await ana.press('submit-answer');
    await ana.reads('Something is still missing');
    await shown(ana.see('field-plan').getByText('This is needed.'));

    await ana.draft('Block it by nine');
    await shown(ana.page.locator('[data-testid=draft-note][data-saved=true]'));
    await shown(excon.cell('I01', 'ALD').and(excon.page.locator('[data-state=drafting]')));
    await ana.page.reload();
    await shown(ana.see('inject-I01'));
    assert.equal(await ana.see('field-plan').locator('textarea').inputValue(), 'Block it by nine');
    assert.ok(await ana.see('option-tell').isChecked());

    await ana.press('submit-answer');
    await shown(ana.see('answer-sent').getByText('Block it by nine'));
    await shown(ana.see('item-I01').getByText('Answered'));
    await ana.press('revise');
    await ana.see('field-level').getByTestId('step-4').click();
    await ana.draft('Block it by eight');
    await ana.press('submit-answer');
    await shown(ana.see('answer-sent').getByText('Revision 2'));

    // EXCON sees both, the newest first.
    await excon.cell('I01', 'ALD').click();
    await shown(excon.see('answer').first().getByText('Block it by eight'));
    await shown(excon.see('answer').nth(1).getByText('Block it by nine'));
});

drill_test('an answer after its time is taken and marked as late', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    await ana.open('I01');
    await excon.speed(60);
    await eventually('I01 is overdue', async () => (await ana.clock()) > 121);
    await excon.speed(1);
    await ana.reads('Its time is over. You can still answer');
    await ana.answer('Better late');
    await shown(ana.see('answer-sent').getByText('after its time'));
    await shown(excon.cell('I01', 'ALD').and(excon.page.locator('[data-state=answered_late]')));
});

drill_test('one of a team writes at a time; taking over loses no word', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    const abe = await stage.join('ALD', 'Abe');
    await ana.open('I01');
    await abe.open('I01');
    await ana.draft('Ana writes this');
    const copy = abe.see('theirs');
    await shown(copy.getByText('ALD person is writing this answer'));
    await shown(copy.getByText('Ana writes this'));
    await ana.draft('Ana writes this at length');
    await shown(copy.getByText('Ana writes this at length'));
    assert.equal(await abe.see('submit-answer').count(), 0);

    // Abe goes on from her text; what she types meanwhile stays with her.
    await shown(ana.page.locator('[data-testid=draft-note][data-saved=true]'));
    await ana.page.context().setOffline(true);
    await ana.draft('Ana types on without a line');
    await abe.press('take-over');
    assert.equal(await abe.field('plan'), 'Ana writes this at length');
    await abe.draft('Abe goes on');
    await ana.page.context().setOffline(false);
    await shown(ana.see('theirs').getByText('Abe is writing this answer'));
    await shown(ana.see('theirs').getByText('Abe goes on'));
    await ana.page.reload();
    await shown(ana.see('aside').getByText('Ana types on without a line'));

    await ana.press('take-over-mine');
    assert.equal(await ana.field('plan'), 'Ana types on without a line');
    await shown(abe.see('theirs').getByText('Ana types on without a line'));
    await ana.press('submit-answer');
    await shown(abe.see('answer-sent').getByText('Ana types on without a line'));
    await shown(abe.see('answer-sent').getByText('by ALD person'));
    await eventually('two of ALD online', async () =>
        /2 of 2/.test(await excon.see('online').innerText()),
    );
});

drill_test('an inject without a translation says so, in the reader’s language', async (stage) => {
    const [excon, ana] = [await stage.excon(), await stage.join('ALD', 'Ana', { locale: 'zh' })];
    const bo = await stage.join('BIR', 'Bo');
    await excon.start();
    await excon.improvise({ title: 'Only English', body: 'One sentence.', question: '' });
    await ana.open('A1');
    await shown(ana.see('inject-A1').getByText('尚无译文'));
    await bo.open('A1');
    assert.equal(await bo.see('inject-A1').getByText('not translated').count(), 0);
});

drill_test('the original of a translated inject is one click away', async (stage) => {
    const [excon, ali] = [await stage.excon(), await stage.join('ALD', 'Ali', { locale: 'ar' })];
    await excon.start();
    await ali.open('I01');
    const original = ali.see('original');
    await original.getByRole('button').click();
    await shown(original.getByText('made. The record is attached.', { exact: false }));
    assert.equal(await original.locator('blockquote').getAttribute('lang'), 'en');
    await original.getByRole('button').click();
    assert.equal(await original.locator('blockquote').count(), 0);
});

drill_test(
    'a full inbox is searched by key, in subjects and in what was written',
    async (stage) => {
        const [excon, ana] = await stage.running('ALD');
        for (const title of ['Ferry', 'Harbour', 'Airport', 'Clinic', 'Bank', 'Cable'])
            await excon.improvise({
                title,
                body: `All about the ${title.toLowerCase()}s.`,
                question: '',
            });
        await shown(ana.see('item-A6'));
        await ana.page.locator('body').press('/');
        await ana.page.keyboard.type('harbours');
        await eventually('one is left', async () => (await ana.mail('Harbour').count()) === 1);
        assert.equal(await ana.mail('Ferry').count(), 0);
        await ana.page.keyboard.type('x');
        await ana.reads('Nothing found');
    },
);
