// The line is cut while a team writes: what it wrote arrives once, what it missed arrives too.
import assert from 'node:assert/strict';
import { eventually, gone, shown } from './browser.mjs';
import { Proxy } from './proxy.mjs';
import { drill_test } from './stage.mjs';

const of_kind = (events, kind) => events.filter((event) => event.kind === kind);

drill_test('written without a line, it arrives once; what was missed comes', async (stage) => {
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await ana.open('I01');
    await ana.draft('First the plan');
    const net = ana.page.context();
    await net.setOffline(true);
    await ana.link('offline');
    await ana.reads('No connection. You can go on writing');

    // Written in the dark: a message and an answer. Meanwhile the others go on.
    await ana.tell({
        to: 'BIR',
        subject: 'From the dark',
        body: 'We are still here.',
        tlp: 'green',
        cards: ['F01'],
    });
    await ana.draft('Then the answer');
    await ana.press('submit-answer');
    await ana.reads('your answer is kept and goes out by itself');
    await bo.tell({
        to: 'ALD',
        subject: 'Are you there?',
        body: 'We cannot see you.',
        tlp: 'green',
    });
    await shown(excon.stream('Are you there?'));
    assert.equal(await ana.mail('Are you there?').count(), 0);
    await excon.press('side-alerts');
    await shown(excon.see('alerts').getByText('Alder CIRT is offline'));

    await net.setOffline(false);
    await ana.all_sent();
    await shown(ana.see('answer-sent').getByText('Then the answer'));
    await shown(ana.mail('Are you there?'));
    await shown(bo.mail('From the dark'));
    assert.equal(await bo.mail('From the dark').count(), 1);

    await stage.server.kill();
    const events = await stage.server.events();
    const sent = of_kind(events, 'message_sent').map((event) => event.data.subject);
    assert.deepEqual(sent, ['Are you there?', 'From the dark']);
    const answers = of_kind(events, 'response_submitted').map(
        (event) => event.data.answers.plan[0],
    );
    assert.deepEqual(answers, ['Then the answer']);
});

drill_test('a tab that is closed without a line still has what was written', async (stage) => {
    const [, ana, bo] = await stage.running('ALD', 'BIR');
    const net = ana.page.context();
    await net.setOffline(true);
    await ana.link('offline');
    await ana.tell({
        to: 'BIR',
        subject: 'Before the battery died',
        body: 'See you.',
        tlp: 'green',
    });
    await shown(ana.page.locator('[data-testid=link-state][data-waiting="1"]'));
    await ana.page.goto('about:blank');
    await net.setOffline(false);
    await ana.page.goto(stage.server.link('ALD'));
    await ana.all_sent();
    await shown(bo.mail('Before the battery died'));
});

drill_test('a page opened without a line shows what this device keeps', async (stage) => {
    const [, ana] = await stage.running('ALD', 'BIR');
    const { page } = ana;
    // The page comes after its scripts and its words.
    await eventually('the service worker keeps the page', () =>
        page.evaluate(async () => !!(await caches.match('/shell/join'))),
    );
    const net = page.context();
    await net.setOffline(true);
    await ana.link('offline');
    await ana.tell({ to: 'BIR', subject: 'From the dark', body: 'Still here.', tlp: 'green' });
    await ana.write({ to: 'BIR', subject: 'Half a message', body: 'To be', tlp: 'green' });
    await page.reload();
    const kept = page.getByTestId('kept-here');
    await shown(kept.getByText('From the dark'));
    await shown(kept.getByText('Half a message'));
    await net.setOffline(false);
    await ana.all_sent();
});

drill_test('an acknowledgement that is lost on the way doubles nothing', async (stage) => {
    const excon = await stage.excon();
    const bo = await stage.join('BIR', 'Bo');
    const proxy = await Proxy.before(stage.server);
    try {
        const ana = await stage.join('ALD', 'Ana', { through: proxy.address });
        await excon.start();
        await ana.phase('running');

        // The server hears the message, the page does not hear that it did.
        proxy.deafen();
        await ana.write({ to: 'BIR', subject: 'Only once', body: 'Please count.', tlp: 'green' });
        await ana.press('send');
        await shown(bo.mail('Only once'));
        await shown(ana.page.locator('[data-testid=link-state][data-waiting="1"]'));
        proxy.cut();
        await ana.all_sent();
        await gone(ana.see('compose'));
    } finally {
        await proxy.close();
    }
    await excon.end();
    assert.equal(await bo.mail('Only once').count(), 1);
    await stage.server.kill();
    const sent = of_kind(await stage.server.events(), 'message_sent');
    assert.equal(sent.length, 1);
});

drill_test('where WebSockets are blocked a team takes part by polling', async (stage) => {
    const excon = await stage.excon();
    const bo = await stage.join('BIR', 'Bo');
    // A network that lets no WebSocket pass looks like this to a page.
    const blocked = () => {
        globalThis.WebSocket = class extends EventTarget {
            static OPEN = 1;
            readyState = 3;
            constructor() {
                super();
                setTimeout(() => this.onerror?.(new Event('error')));
            }
            close() {}
        };
    };
    const ana = await stage.join('ALD', 'Ana', { before: blocked });
    let polls = 0;
    ana.page.on('request', (request) => (polls += request.url().includes('/poll') ? 1 : 0));
    await excon.start();
    await ana.phase('running');
    await ana.open('I01');
    await ana.answer('By another way');
    await ana.tell({ to: 'BIR', subject: 'Sent by polling', body: 'It works.', tlp: 'green' });
    await shown(bo.mail('Sent by polling'));
    await bo.tell({ to: 'ALD', subject: 'Seen', body: 'It does.', tlp: 'green' });
    await shown(ana.mail('Seen'));
    await eventually('it did poll', () => polls > 0);
    await excon.pause('A minute.');
    await ana.reads('A minute.');
});
