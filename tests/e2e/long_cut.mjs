// Ten real minutes without a link, by hand: `node --test tests/e2e/long_cut.mjs` (TOCSIN_CUT_MINUTES
// for another length). The link goes silent as a lost radio link does, a person goes on writing, closes
// the tab and opens it again, the server is killed and started: nothing is lost, the order is kept,
// and each thing arrives once.
import assert from 'node:assert/strict';
import { eventually, gone, heeded, shown } from './browser.mjs';
import { Participant } from './people.mjs';
import { Proxy } from './proxy.mjs';
import { tocsin } from './server.mjs';
import { drill_test } from './stage.mjs';

const kMinute_ms = 60_000;
const cut_ms = Number(process.env.TOCSIN_CUT_MINUTES ?? 10) * kMinute_ms;
// A page may take so long to find that nobody answers.
const kNotice_ms = 2 * kMinute_ms;
// And so long to be back once the link is.
const kReturn_ms = 2 * kMinute_ms;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

drill_test(
    'a silent link, a closed tab and a killed server: nothing is lost, in order, once',
    async (stage) => {
        const { server } = stage;
        const excon = await stage.excon();
        const bo = await stage.join('BIR', 'Bo');
        const proxy = await Proxy.before(server);
        try {
            const ana = await stage.join('ALD', 'Ana', { through: proxy.address });
            await excon.start();
            await ana.phase('running');
            await excon.improvise({
                to: 'ALD',
                title: 'What do we tell the board?',
                body: 'One paragraph.',
                question: 'Your words',
            });
            await shown(ana.see('item-A1'));
            await ana.all_sent();

            const began = Date.now();
            const at = () => `${((Date.now() - began) / kMinute_ms).toFixed(2).padStart(5)} min`;
            const log = (words) => console.log(`${at()}  ${words}`);
            const until = (share) => sleep(began + share * cut_ms - Date.now());
            proxy.hush();
            log('the link goes silent');

            // The page does not know yet.
            await ana.write({ to: 'BIR', subject: 'First', body: 'Do you hear us?', tlp: 'green' });
            await ana.press('send');
            await eventually(
                'the page finds that nobody answers',
                async () => (await ana.see('link-state').getAttribute('data-state')) !== 'online',
                kNotice_ms,
            );
            log('the page says that there is no link');
            await gone(ana.see('compose'));
            await ana.open('I01');
            await ana.draft('The answer, between the messages');
            await ana.press('submit-answer');
            await ana.tell({ to: 'BIR', subject: 'Second', body: 'Still here.', tlp: 'green' });
            await ana.open('A1');
            await ana.see('answer-form').locator('textarea').fill('A draft, never sent');
            await shown(ana.page.locator('[data-testid=link-state][data-waiting="3"]'));
            log('written: a message, an answer, a message, a draft; three wait');

            await until(0.3);
            await ana.page.close();
            log('the tab is closed');
            await bo.tell({ to: 'ALD', subject: 'Missed', body: 'You are gone.', tlp: 'green' });
            await bo.all_sent();

            await until(0.5);
            await server.kill();
            await server.start();
            for (const person of [excon, bo]) await person.phase('paused');
            await excon.resume();
            log('the server was killed and started; EXCON resumed');

            await until(0.6);
            const page = heeded(
                await stage.people
                    .find((p) => p.name === 'Ana')
                    .page.context()
                    .newPage(),
            );
            stage.people.push({ name: 'Ana again', page });
            await page.goto(proxy.address + server.path('ALD'));
            const back = new Participant(page, 'ALD', 'Ana');
            await shown(back.see('join-failed'));
            log('the tab is open again, without a link: it says so, and goes on trying');

            await until(1);
            assert.equal(await bo.mail('First').count(), 0);
            const mended = Date.now();
            proxy.mend();
            log('the link is back');
            await eventually(
                'everything is sent',
                async () =>
                    (await back.see('link-state').count()) === 1 &&
                    (await back.see('link-state').getAttribute('data-state')) === 'online' &&
                    (await back.see('link-state').getAttribute('data-waiting')) === '0',
                kReturn_ms,
            );
            log(`everything is sent, ${seconds(Date.now() - mended)} after the link was back`);

            for (const subject of ['First', 'Second']) {
                await shown(bo.mail(subject));
                assert.equal(await bo.mail(subject).count(), 1);
            }
            await shown(back.mail('Missed'));
            assert.equal(await back.mail('Missed').count(), 1);
            await back.open('I01');
            await shown(back.see('answer-sent').getByText('The answer, between the messages'));
            await back.open('A1');
            const kept = back.see('answer-form').locator('textarea');
            assert.equal(await kept.inputValue(), 'A draft, never sent');
            log('all of it is on both pages, the draft in its field');
        } finally {
            await proxy.close();
        }
        await excon.end();
        await server.stop();

        const events = await server.events();
        const written = events
            .filter((e) => e.kind === 'message_sent' || e.kind === 'response_submitted')
            .map(({ seq, kind, data }) => ({
                seq,
                what: kind === 'message_sent' ? data.subject : data.answers.plan[0],
            }));
        for (const { seq, what } of written) console.log(`  record ${seq}: ${what}`);
        assert.deepEqual(
            written.map(({ what }) => what),
            ['Missed', 'First', 'The answer, between the messages', 'Second'],
        );
        const proof = await tocsin('verify', await server.drill_file());
        console.log(`  ${proof.trim()}`);
        assert.match(proof, /^Whole and unchanged/);
    },
    { timeout: cut_ms + kNotice_ms + kReturn_ms + 2 * kMinute_ms },
);
