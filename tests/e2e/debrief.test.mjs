// Before and after the drill: what a team and its people say of themselves, their own figures, what
// they contest, plan and answer.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { eventually, gone, kPatience_ms, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

const kWeek_ms = 7 * 24 * 3600 * 1000;
const of_kind = (events, kind) => events.filter((event) => event.kind === kind);

async function log_of(stage) {
    await stage.server.kill();
    return stage.server.events();
}

// EXCON, two of ALD and one of BIR after ENDEX; ALD told BIR what it owed it, and answered its inject.
async function ended(stage) {
    const abe = await stage.join('ALD', 'Abe');
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await ana.open('I01');
    await ana.tell({
        to: 'BIR',
        subject: 'Intruder',
        body: 'Please close it.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await ana.answer('Block it by nine');
    await excon.end();
    await ana.phase('ended');
    await ana.press('open-debrief');
    await shown(ana.see('figures'));
    return [excon, ana, bo, abe];
}

async function open_again(person) {
    await person.page.reload();
    await shown(person.see('debrief'));
}

drill_test(
    'a team states its readiness: kept while typed, seen by all of the team',
    async (stage) => {
        await stage.excon();
        const ana = await stage.join('ALD', 'Ana');
        const level = (person) => person.see('level-O-1').getByRole('radio', { name: '3' });
        await ana.see('readiness-O').locator('summary').click();
        await level(ana).check({ force: true });
        await ana.see('readiness-services').locator('summary').click();
        await ana.see('service-6.1').check();
        await shown(ana.page.locator('[data-testid=readiness-where][data-state=draft]'));

        await ana.page.reload();
        await ana.see('readiness-O').locator('summary').click();
        assert.ok(await level(ana).isChecked());
        await ana.press('readiness-save');
        const abe = await stage.join('ALD', 'Abe');
        await shown(abe.see('readiness-where').getByText('Saved by Ana'));
        await abe.see('readiness-O').locator('summary').click();
        assert.ok(await level(abe).isChecked());
        const bo = await stage.join('BIR', 'Bo');
        await shown(bo.see('readiness-O'));
        assert.equal(await bo.see('readiness-where').getAttribute('data-state'), 'nothing');

        const [stated] = of_kind(await log_of(stage), 'readiness_stated');
        assert.deepEqual(stated.data.levels, { 'O-1': ['3'] });
        assert.deepEqual(stated.data.services, ['6.1']);
    },
);

drill_test(
    'a profile is freely given, written without a line, and told to nobody',
    async (stage) => {
        const excon = await stage.excon();
        const ana = await stage.join('ALD', 'Ana');
        await shown(ana.see('profile'));
        await ana.page.context().setOffline(true);
        await ana.link('offline');
        await ana.fill('profile-job', 'analyst');
        await ana.see('profile-first-yes').check();
        await ana.press('profile-save');
        await shown(ana.page.locator('[data-testid=profile-where][data-state=waits]'));
        await ana.page.context().setOffline(false);
        await ana.all_sent();
        await shown(ana.page.locator('[data-testid=profile-where][data-state=saved]'));
        await ana.page.reload();
        await eventually(
            'what was given is still shown',
            async () => (await ana.see('profile-job').inputValue()) === 'analyst',
        );
        assert.equal(await excon.page.getByText('analyst').count(), 0);

        const [stated] = of_kind(await log_of(stage), 'profile_stated');
        assert.equal(stated.data.job, 'analyst');
        assert.equal(stated.data.first_drill, true);
        assert.equal(stated.data.gender, '');
    },
);

drill_test('after ENDEX a team sees its own figures, and the items behind them', async (stage) => {
    const [, ana, bo] = await ended(stage);
    const recall = ana.see('figure-C1');
    assert.equal(await recall.getAttribute('data-value'), '1');
    await recall.locator('summary').click();
    await shown(recall.locator('[data-item="E1/ALD>BIR/F01"]').getByText('192.0.2.44'));
    await recall.getByRole('button', { name: 'Open the message' }).click();
    await shown(ana.see('reading').getByRole('heading', { name: 'Intruder' }));
    await ana.page.goBack();
    await shown(ana.see('figures'));

    // The other team's page knows nothing of it.
    await bo.press('open-debrief');
    await shown(bo.see('figures'));
    assert.equal(await bo.see('figure-C1').getAttribute('data-value'), '');
    const asked = await bo.page.evaluate(async () => {
        const [{ drill }] = await (await fetch('/api/v1/session')).json();
        return (await fetch(`/api/v1/drills/${drill}/my-scores?as=participant`)).text();
    });
    assert.ok(!asked.includes('E1/ALD'), asked);
    assert.ok(asked.includes('E2/BIR>ALD/F02'));
});

drill_test(
    'the truth is shown when EXCON shows it: to each team its own, with its moments',
    async (stage) => {
        const [excon, ana, bo] = await ended(stage);
        await bo.press('open-debrief');
        await shown(bo.see('figures'));
        assert.equal(await ana.see('debrief-to-truth').count(), 0);
        const asked = (person) =>
            person.page.evaluate(async () => {
                const [{ drill }] = await (await fetch('/api/v1/session')).json();
                const answer = await fetch(`/api/v1/drills/${drill}/truth?as=participant`);
                return { status: answer.status, text: await answer.text() };
            });
        assert.equal((await asked(ana)).status, 409);

        await excon.press('open-truth');
        await excon.press('confirm-truth');
        await shown(excon.see('hide-truth'));

        // Without a reload, in both teams; each as it may.
        await ana.press('debrief-to-truth');
        const fact = ana.see('truth-F01');
        await shown(fact.getByText('The account backup is used from 192.0.2.44'));
        assert.equal(await fact.getAttribute('data-truth'), 'true');
        await shown(ana.see('truth-F02').getByText('Your team never held it.'));
        await ana.see('truth-answers').locator('summary').click();
        const own = ana.see('truth-inject-I01');
        await shown(own.getByText('Classify it, tell the provider.'));
        await shown(own.getByText('Tell the provider', { exact: true }));
        await ana.see('truth-expected').locator('summary').click();
        await shown(ana.see('truth-expected-joint_decision').getByText('Off at once'));
        await shown(bo.see('truth-F02'));
        assert.equal(await bo.see('truth-inject-I01').count(), 0);
        assert.ok(!(await asked(bo)).text.includes('Block it by nine'));

        // From what was owed to the moment when it was told.
        const owed = ana.see('truth-owed-F01-BIR');
        await owed.getByTestId('truth-moment').click();
        await shown(ana.see('replay'));
        await shown(ana.see('replay').getByText('Intruder').first());
        await ana.page.goBack();
        await shown(ana.see('truth'));
        await open_again(ana);
        await shown(ana.see('truth-F01'));

        await excon.press('hide-truth');
        await gone(ana.see('truth'));
        assert.equal((await asked(ana)).status, 409);
        const flags = of_kind(await log_of(stage), 'flag_set').map((e) => e.data);
        assert.deepEqual(
            flags.map(({ flag, value }) => [flag, value]),
            [
                ['debrief/truth', true],
                ['debrief/truth', false],
            ],
        );
    },
);

drill_test(
    'a report is downloaded as PDF where the server has a browser to print with',
    async (stage) => {
        const [, ana] = await ended(stage);
        await shown(ana.see('report-team_report-xlsx'));
        const pdf = ana.see('report-team_report-pdf');
        if (!existsSync('/usr/bin/chromium')) return assert.equal(await pdf.count(), 0);
        // A browser starts behind whatever else the machine does.
        const coming = ana.page.waitForEvent('download', { timeout: 3 * kPatience_ms });
        await pdf.click();
        const file = await coming;
        assert.equal(file.suggestedFilename(), 'team_report-ALD.en.pdf');
        const bytes = await readFile(await file.path());
        assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
        assert.ok(bytes.length > 20_000, `${bytes.length} bytes`);
    },
);

drill_test('a figure is contested while EXCON lets it, and the answer arrives', async (stage) => {
    const [excon, ana] = await ended(stage);
    const until = ana.see('contest-until');
    assert.equal(await until.getAttribute('data-open'), 'false');
    await ana.see('figure-C1').locator('summary').click();
    assert.equal(await ana.see('contest').count(), 0);
    const until_utc_us = (Date.now() + kWeek_ms) * 1000;
    await excon.command({ kind: 'open_contests', until_utc_us });
    await shown(ana.page.locator('[data-testid=contest-until][data-open=true]'));

    await ana.see('figure-C1').getByTestId('contest').click();
    await ana.fill('contest-words', 'We also told them by');
    await open_again(ana);
    await ana.see('figure-C1').locator('summary').click();
    assert.equal(await ana.see('contest-words').inputValue(), 'We also told them by');
    await ana.fill('contest-words', 'We also told them by phone');
    await ana.press('contest-send');
    const told = ana.see('contests').getByTestId('contest-K1');
    await shown(told.getByText('We also told them by phone'));
    assert.equal(await told.getAttribute('data-state'), 'waits');
    await ana.press('contest-C1');
    await ana.fill('contest-words', 'All of it');
    await ana.press('contest-send');
    await shown(ana.see('contests').getByTestId('contest-K2'));

    const answer = {
        contest: 'K1',
        upheld: true,
        words: 'The call is in the record',
        by: 'Eva',
    };
    await excon.command({ kind: 'answer_contest', ...answer });
    await shown(told.getByText('The call is in the record'));
    assert.equal(await told.getAttribute('data-state'), 'upheld');
    await excon.command({ kind: 'close_contests' });
    await shown(ana.page.locator('[data-testid=contest-until][data-open=false]'));
    await gone(ana.see('contest').first());

    const contests = of_kind(await log_of(stage), 'item_contested').map((e) => e.data);
    assert.deepEqual(
        contests.map(({ metric, item = '' }) => [metric, item]),
        [
            ['C1', 'E1/ALD>BIR/F01'],
            ['C1', ''],
        ],
    );
});

drill_test(
    'a plan is written, also without a line, changed, removed and exported',
    async (stage) => {
        const [, ana, , abe] = await ended(stage);
        await ana.press('plan-add');
        await ana.press('plan-save');
        await ana.reads('Write what the issue is.');
        await ana.fill('plan-issue', 'Nobody read the feed');
        await ana.page.context().setOffline(true);
        await ana.link('offline');
        await ana.see('plan-element').selectOption('training');
        await ana.fill('plan-owner', '=cmd, the "head"');
        await ana.fill('plan-end', '2026-11-30');
        await ana.press('plan-save');
        await shown(ana.see('plan-new').getByText('waiting to be sent'));
        await ana.press('plan-add');
        await ana.fill('plan-issue', 'The number was not at hand');

        // The tab is lost: what was saved goes out once, what was being written is there again.
        await ana.page.goto('about:blank');
        await ana.page.context().setOffline(false);
        await ana.page.goto(`${stage.server.link('ALD')}#debrief`);
        await shown(ana.see('plan-P1').getByText('Nobody read the feed'));
        assert.equal(await ana.see('plan-issue').inputValue(), 'The number was not at hand');
        await ana.press('plan-save');
        await shown(ana.see('plan-P2'));
        assert.equal(await ana.see('plan-lines').locator('li').count(), 2);

        await abe.press('open-debrief');
        await abe.see('plan-P2').getByTestId('plan-edit').click();
        await abe.see('plan-status').selectOption('done');
        await abe.press('plan-save');
        await shown(ana.see('plan-P2').getByText('Done'));
        // A browser starts behind whatever else the machine does.
        const coming = ana.page.waitForEvent('download', { timeout: 3 * kPatience_ms });
        await ana.press('plan-export');
        const file = await readFile(await (await coming).path(), 'utf8');
        assert.match(file, /^\ufeff#,Issue,/);
        assert.match(
            file,
            /P1,Nobody read the feed,,Training,"'=cmd, the ""head""",,2026-11-30,Open/,
        );

        await ana.see('plan-P2').getByTestId('plan-remove').click();
        await ana.see('plan-P2').getByTestId('plan-remove-sure').click();
        await gone(abe.see('plan-P2'));
        await open_again(ana);
        await shown(ana.see('plan-P1'));
        assert.equal(await ana.see('plan-P2').count(), 0);
    },
);

drill_test('the survey is sent, kept here, and can be changed', async (stage) => {
    const [, ana] = await ended(stage);
    const questions = ana.see('survey').locator('[data-testid^=question-]:has(input, textarea)');
    await ana.press('survey-send');
    await ana.reads('Answer at least one question.');
    await questions.first().getByRole('radio').nth(3).check();
    await ana.see('survey').getByRole('textbox').first().fill('The calls by phone');
    await open_again(ana);
    assert.ok(await questions.first().getByRole('radio').nth(3).isChecked());
    await ana.press('survey-send');
    await shown(ana.see('survey-sent').getByText('Sent. Thank you.'));
    await ana.all_sent();
    await open_again(ana);
    await ana.press('survey-change');
    await questions.first().getByRole('radio').nth(4).check();
    await ana.press('survey-send');
    await shown(ana.see('survey-sent'));
    await ana.all_sent();

    const answers = of_kind(await log_of(stage), 'survey_answered').map((e) => e.data.answers);
    const values = answers.map((given) => Object.values(given).flat().sort());
    assert.deepEqual(values, [
        ['4', 'The calls by phone'],
        ['5', 'The calls by phone'],
    ]);
});

drill_test('the debrief by keyboard alone: opened, read, planned', async (stage) => {
    const [excon, ana] = await stage.running('ALD');
    await excon.end();
    await ana.phase('ended');
    const { keyboard } = ana.page;
    const focused = (id) =>
        eventually(`${id} has the focus`, () =>
            ana.page.evaluate((id) => document.activeElement?.dataset.testid === id, id),
        );
    // Along the order of the page, at most that many stops.
    const walk_to = async (id, stops = 60) => {
        for (let i = 0; i < stops; ++i) {
            await keyboard.press('Tab');
            const at = await ana.page.evaluate(() => document.activeElement?.dataset.testid);
            if (at === id) return;
        }
        throw new Error(`${id} was not reached in ${stops} stops`);
    };
    await ana.see('settings').focus();
    await walk_to('open-debrief', 4);
    await keyboard.press('Enter');
    await shown(ana.see('debrief'));
    await eventually('the heading is where reading begins', () =>
        ana.page.evaluate(() => document.activeElement?.tagName === 'H1'),
    );
    await walk_to('debrief-to-plan', 6);
    await keyboard.press('Enter');
    await walk_to('plan-add', 3);
    await keyboard.press('Enter');
    await focused('plan-issue');
    await keyboard.type('Nobody read the feed');
    // A date has a stop for each of its parts.
    await walk_to('plan-save', 24);
    await keyboard.press('Enter');
    await shown(ana.see('plan-P1').getByText('Nobody read the feed'));
    await focused('plan-add');
    await keyboard.press('Shift+Tab');
    await focused('plan-remove');
    await keyboard.press('Enter');
    await focused('plan-remove-sure');
    await keyboard.press('Enter');
    await gone(ana.see('plan-P1'));
});
