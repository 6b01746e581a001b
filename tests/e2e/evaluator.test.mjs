// Journey of the evaluators: they judge blind, what they say moves the scores, and EXCON can ask
// them again.
import assert from 'node:assert/strict';
import { eventually, gone, new_page, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

// An evaluator's page, and every frame that the server sent it.
class Evaluator {
    frames = [];

    static async enter(stage, name, options) {
        const evaluator = new Evaluator();
        const page = await new_page(options);
        stage.people.push({ name, page });
        evaluator.page = page;
        evaluator.name = name;
        page.on('websocket', (socket) =>
            socket.on('framereceived', ({ payload }) => evaluator.frames.push(JSON.parse(payload))),
        );
        await page.goto(stage.server.address + stage.server.path('evaluate'));
        await page.getByTestId('judge-name').fill(name);
        await page.getByTestId('judge-enter').click();
        await shown(page.getByTestId('queue'));
        return evaluator;
    }

    see(id) {
        return this.page.getByTestId(id);
    }

    async take(id) {
        await this.see(`row-${id}`).click();
        await shown(this.page.locator(`[data-testid=item][data-item="${id}"]`));
    }

    // Takes an item and presses its key; then another item, or none, lies on the bench.
    async judge(id, key) {
        await this.take(id);
        await this.page.keyboard.press(key);
        await gone(this.page.locator(`[data-testid=item][data-item="${id}"]`));
    }

    // What came of judgements of a kind: judge → value, undefined where it was left out.
    told(kind) {
        const events = this.frames.flatMap((f) => (f.t === 'snapshot' ? f.frames : [f]));
        return new Map(
            events
                .filter((e) => e.t === 'event' && e.kind === kind)
                .map((e) => [e.data.judge, e.data.value]),
        );
    }
}

const kPlan = 'I01/0/plan';

async function told_things(stage) {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await ana.open('I01');
    await ana.draft('We call the provider at nine.');
    await ana.press('submit-answer');
    await shown(ana.see('answer-sent'));
    // The words carry the fact, as it seems.
    await ana.tell({
        to: 'BIR',
        kind: 'inform',
        subject: 'A question',
        body: 'Has anybody seen the account backup? We have not.',
        tlp: 'amber',
    });
    await bo.tell({
        to: 'ALD',
        kind: 'request',
        subject: 'Your gateway',
        body: 'Which accounts were used?',
        tlp: 'amber',
    });
    await ana.open_message('Your gateway');
    await ana.see('reading').getByRole('button', { name: 'Answer', exact: true }).click();
    await ana.fill('compose-body', 'One of ours; more by ten.');
    await ana.see('tlp-amber').check();
    await ana.send();
    await eventually(
        'the text counts as told',
        async () => (await excon.edge('ALD', 'BIR'))?.in_time === 1,
    );
    return [excon, ana, bo];
}

async function scores(excon, stage) {
    const [drill] = await (
        await excon.page.request.get(`${stage.server.address}/api/v1/session`)
    ).json();
    const response = await excon.page.request.get(
        `${stage.server.address}/api/v1/drills/${drill.drill}/scores?as=excon`,
    );
    return response.json();
}

// The team's page for it is the debrief; here only its command is needed.
async function contest_plan(ana, words) {
    await ana.page.evaluate(async (said) => {
        const [{ drill }] = await (await fetch('/api/v1/session')).json();
        const origin = location.origin.replace(/^http/, 'ws');
        const url = `${origin}/api/v1/drills/${drill}/ws?as=participant`;
        const socket = new WebSocket(url, 'tocsin.v1');
        await new Promise((resolve) => (socket.onopen = resolve));
        socket.send(JSON.stringify({ t: 'hello', last_seq: 0, language: 'en' }));
        const command = {
            kind: 'contest_item',
            metric: 'technical',
            item: 'I01/plan',
            words: said,
        };
        socket.send(JSON.stringify({ t: 'command', id: 'contest', command }));
        await new Promise((resolve) => {
            socket.onmessage = ({ data }) => JSON.parse(data).t === 'ack' && resolve();
        });
        socket.close();
    }, words);
}

drill_test('an evaluator judges by keys and strikes a fact; the scores follow', async (stage) => {
    const [excon] = await told_things(stage);
    const noor = await Evaluator.enter(stage, 'Noor');
    await shown(noor.page.locator('[data-testid=queue][data-count="3"]'));

    // The answer with its anchors, one key; the next lies there by itself.
    await noor.take(kPlan);
    await shown(noor.see('answer').getByText('We call the provider at nine.'));
    await shown(noor.see('level-3').getByText('A plan and its time'));
    await noor.judge(kPlan, '3');
    await noor.judge('M3', '2');
    await noor.take('M1/F01');
    assert.equal(await noor.page.locator('mark').first().innerText(), 'account backup');
    await noor.judge('M1/F01', 'n');

    // EXCON: the obligation is open again, the answer has its points, the progress is told.
    await eventually('the obligation is owed again', async () => {
        const edge = await excon.edge('ALD', 'BIR');
        return edge?.in_time === 0 && edge.owed === 1;
    });
    const sheet = await scores(excon, stage);
    const { technical } = sheet.teams.find((team) => team.code === 'ALD');
    const mark = technical.items.find((item) => item.field === 'plan');
    assert.equal(mark.state, 'judged');
    assert.equal(mark.earned, 3);
    await excon.press('open-judging');
    await shown(excon.see('load-Noor'));
    await excon.close_sheet();

    // Judged again: u brings it back, and what was given is marked.
    await noor.page.keyboard.press('u');
    await noor.page.keyboard.press('u');
    await noor.page.keyboard.press('u');
    await shown(noor.page.locator(`[data-testid=item][data-item="${kPlan}"]`));
    await shown(noor.page.locator('[data-testid=level-3][aria-pressed=true]'));
    await noor.page.keyboard.press('2');
    await eventually(
        'the change is told',
        async () => noor.told('response_judged').get('Noor') === 0.5,
    );

    // From anew, one's own judgements are there.
    await noor.page.reload();
    await noor.see('show-mine').click();
    await noor.take(kPlan);
    await shown(noor.page.locator('[data-testid=level-2][aria-pressed=true]'));
});

drill_test('judging is blind at the wire, and two who differ get a third', async (stage) => {
    const [excon] = await told_things(stage);
    const noor = await Evaluator.enter(stage, 'Noor');
    const sami = await Evaluator.enter(stage, 'Sami');
    await noor.judge(kPlan, '3');
    await eventually('Sami is told', async () => sami.told('response_judged').has('Noor'));
    await sami.judge(kPlan, '1');
    await eventually('Noor is told', async () => noor.told('response_judged').has('Sami'));
    await eventually('Sami is told', async () => sami.told('response_judged').has('Sami'));
    assert.deepEqual(
        [...noor.told('response_judged')],
        [
            ['Noor', 1],
            ['Sami', undefined],
        ],
    );
    assert.deepEqual(
        [...sami.told('response_judged')],
        [
            ['Noor', undefined],
            ['Sami', 0],
        ],
    );
    // A third is asked, who knows neither value.
    const lea = await Evaluator.enter(stage, 'Lea');
    await shown(lea.see(`row-${kPlan}`).getByText('third judge'));
    assert.deepEqual([...lea.told('response_judged').values()], [undefined, undefined]);
    for (const someone of [noor, sami, lea])
        assert.ok(!someone.frames.some((frame) => frame.t === 'scores'));

    // EXCON sees both, and opens the item again: then it is asked of everybody anew.
    await excon.press('open-judging');
    await excon.press('judging-judgements');
    const row = excon.see(`judged-${kPlan}`);
    await shown(row.getByText('Noor'));
    await row.getByTestId('reopen').click();
    await row.getByTestId('reopen-words').fill('The rubric was misread.');
    await row.getByTestId('reopen-do').click();
    await gone(row);
    await excon.close_sheet();
    await shown(noor.page.locator(`[data-testid="row-${kPlan}"][data-open=true]`));
});

drill_test('what an evaluator sees is noted, and objectives are rated', async (stage) => {
    const [, ana] = await stage.running('ALD', 'BIR');
    const noor = await Evaluator.enter(stage, 'Noor');
    await noor.page.keyboard.press('o');
    await noor.see('observation-gap').check();
    await noor.see('observation-words').fill('Nobody wrote the call down.');
    await noor.see('observation-team').selectOption('1');
    await noor.see('observation-send').click();
    await gone(noor.see('observe-sheet'));
    await noor.see('view-notes').click();
    await shown(noor.see('notes').getByText('Nobody wrote the call down.'));
    await noor.see('view-objectives').click();
    await noor.see('rate-O1-s').check();
    await noor.see('evidence-O1').fill('Told late, but told.');
    await noor.see('rate-O1').click();
    await shown(noor.see('objective-O1').getByText('S by Noor'));
    // Neither is for teams.
    assert.equal(await ana.page.getByText('Nobody wrote the call down.').count(), 0);
});

drill_test('a contest is answered, its judgement reopened, and judged again', async (stage) => {
    const [excon, ana] = await told_things(stage);
    const noor = await Evaluator.enter(stage, 'Noor');
    await noor.judge(kPlan, '2');
    await excon.end();
    await excon.press('open-judging');
    await excon.press('judging-contests');
    await excon.press('contests-open');
    await shown(excon.page.locator('[data-testid=contests-state][data-open=true]'));

    await contest_plan(ana, 'Nine is a time.');
    const contest = excon.see('contest-K1');
    await shown(contest.getByText('Nine is a time.'));
    await contest.getByTestId('contest-words').fill('It is; we judge it again.');
    await contest.getByTestId('uphold').click();
    await shown(excon.page.locator('[data-testid=contest-K1][data-answered=true]'));

    await contest.locator('summary').click();
    await contest.getByTestId('reopen').click();
    await contest.getByTestId('reopen-words').fill('Contest K1.');
    await contest.getByTestId('reopen-do').click();
    await shown(noor.page.locator(`[data-testid="row-${kPlan}"][data-open=true]`));
    await noor.judge(kPlan, '3');
    await eventually('the score follows after ENDEX', async () => {
        const sheet = await scores(excon, stage);
        const { technical } = sheet.teams.find((team) => team.code === 'ALD');
        return technical.items.find((item) => item.field === 'plan').earned === 3;
    });

    await excon.press('contests-close');
    await shown(excon.page.locator('[data-testid=contests-state][data-open=false]'));
});

const kNarrow = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

drill_test('the evaluators’ page fits a phone of 320 px, in Arabic', async (stage) => {
    await told_things(stage);
    const ali = await Evaluator.enter(stage, 'علي', { ...kNarrow, locale: 'ar' });
    const fits = async (what) => {
        const wide = await ali.page.evaluate(() =>
            Math.max(document.documentElement.scrollWidth, innerWidth),
        );
        assert.ok(wide <= kNarrow.viewport.width, `${what} is ${wide} px wide`);
    };
    assert.equal(await ali.page.evaluate(() => document.documentElement.dir), 'rtl');
    await fits('the list');
    for (const id of [kPlan, 'M3', 'M1/F01']) {
        await ali.take(id);
        await fits(id);
        await ali.see('back').click();
    }
    await ali.see('observe').click();
    await shown(ali.see('observe-sheet'));
    await fits('an observation');
    await ali.see('sheet-close').click();
    await gone(ali.see('observe-sheet'));
    for (const view of ['notes', 'objectives']) {
        await ali.see(`view-${view}`).click();
        await fits(view);
    }
    await ali.see('help').click();
    await fits('help');
});
