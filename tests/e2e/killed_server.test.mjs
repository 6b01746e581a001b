// The server is killed in the middle of a drill and comes back: nothing acknowledged is lost.
import assert from 'node:assert/strict';
import { eventually, shown } from './browser.mjs';
import { tocsin } from './server.mjs';
import { drill_test } from './stage.mjs';

// What a team's page shows of the drill: its inbox row by row, without ages and unread marks.
async function inbox_of(person) {
    const rows = await person.see('inbox').locator('.row-subject').allInnerTexts();
    return rows.map((row) => row.trim()).sort();
}

drill_test('a killed server comes back paused, with all it acknowledged', async (stage) => {
    const { server } = stage;
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await ana.open('I01');
    await ana.answer('Written before the crash');
    await ana.tell({
        to: 'BIR',
        subject: 'Before the crash',
        body: 'Keep this.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await bo.open_message('Before the crash');
    await bo.all_sent();
    await ana.all_sent();
    const before = { ana: await inbox_of(ana), bo: await inbox_of(bo) };

    await server.kill();
    for (const person of [excon, ana, bo]) await person.link('offline');
    const acknowledged = await server.events();
    // Written while there was no server: a better answer and a message.
    await ana.press('revise');
    await ana.draft('Written during the crash');
    await ana.press('submit-answer');
    await ana.tell({ to: 'BIR', subject: 'During the crash', body: 'Is it us?', tlp: 'green' });

    await server.start();
    for (const person of [excon, ana, bo]) {
        await person.link('online');
        await person.phase('paused');
    }
    await ana.reads('The server was restarted. Nothing that was sent is lost');
    await excon.reads('The server was restarted. The drill is paused where it was');
    assert.deepEqual(await inbox_of(ana), before.ana);
    assert.deepEqual(await inbox_of(bo), before.bo);
    await shown(ana.see('answer-sent').getByText('Written before the crash'));
    // Drill time stands at the last instant that was logged.
    const stood = Math.floor(acknowledged.at(-1).at_ms / 1000);
    assert.equal(await ana.clock(), stood);
    assert.equal(await bo.mail('During the crash').count(), 0);

    await excon.resume();
    await ana.all_sent();
    await shown(bo.mail('During the crash'));
    await shown(ana.see('answer-sent').getByText('Written during the crash'));
    await eventually('the clock goes on', async () => (await ana.clock()) > stood);
    await excon.end();
    await server.stop();

    // The log says the same: what was there is there, and each message once.
    const events = await server.events();
    assert.deepEqual(events.slice(0, acknowledged.length), acknowledged);
    const subjects = events
        .filter((event) => event.kind === 'message_sent')
        .map((event) => event.data.subject);
    assert.deepEqual(subjects, ['Before the crash', 'During the crash']);
    const answers = events.filter((event) => event.kind === 'response_submitted');
    assert.deepEqual(
        answers.map((event) => event.data.answers.plan[0]),
        ['Written before the crash', 'Written during the crash'],
    );
    assert.ok(
        events.some((event) => event.kind === 'drill_paused' && event.data.reason === 'restart'),
    );
    assert.match(await tocsin('verify', await server.drill_file()), /^Whole and unchanged/);
});
