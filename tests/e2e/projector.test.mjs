// The projector: what a hall sees of a drill, and what it does not.
import assert from 'node:assert/strict';
import { eventually, shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

const screen = (wall) => wall.getByTestId('wall').getAttribute('data-screen');
const on = (wall, id) => shown(wall.locator(`[data-testid=wall][data-screen=${id}]`));

// Every frame that the observer's line gets from the start, up to the sums.
function frames_of(wall) {
    return wall.evaluate(async () => {
        const [session] = await (await fetch('/api/v1/session')).json();
        const path = `/api/v1/drills/${session.drill}/ws?as=observer`;
        const socket = new WebSocket(location.origin.replace('http', 'ws') + path, 'tocsin.v1');
        await new Promise((resolve) => (socket.onopen = resolve));
        const frames = [];
        return new Promise((resolve) => {
            socket.onmessage = ({ data }) => {
                frames.push(data);
                if (JSON.parse(data).t !== 'picture') return;
                socket.close();
                resolve(frames);
            };
            socket.send(JSON.stringify({ t: 'hello', last_seq: 0, language: 'en' }));
        });
    });
}

drill_test('the wall shows the teams at work, and no word of theirs', async (stage) => {
    const wall = await stage.page('wall', stage.server.path('watch'));
    const [excon, ana, bo] = await stage.running('ALD', 'BIR', 'CED');
    await ana.open('I01');
    await ana.tell({
        to: 'BIR',
        subject: 'Intruder at the clinic',
        body: 'The account backup is used.',
        tlp: 'amber',
        cards: ['F01'],
    });
    await ana.answer('Block it by nine');
    await bo.open_message('Intruder at the clinic');
    await bo.press('item-J1');
    await bo.see('vote-B').check();
    await bo.press('cast-vote');
    await shown(bo.see('voted'));
    await excon.improvise({
        title: 'The bridge is closed',
        body: 'Only for your eyes',
        question: 'What now?',
    });

    // The network has grown by one line; the moment is told as the teams' own.
    await wall.getByTestId('screen-network').click();
    const edge = wall.getByTestId('graph').locator('g.edge');
    await shown(edge.first());
    assert.equal(await edge.count(), 1);
    await wall.getByTestId('screen-story').click();
    const story = wall.getByTestId('story').locator('li');
    await shown(story.getByText('The bridge is closed'));
    assert.equal(await story.count(), 1);
    await wall.getByTestId('screen-moments').click();
    await shown(wall.locator('[data-testid=moments] [data-kind=first_warning]'));
    await wall.getByTestId('screen-spread').click();
    await shown(wall.locator('[data-testid=spread] li[data-known="2"]'));

    const told = (await frames_of(wall)).join('\n');
    for (const secret of [
        'Intruder at the clinic',
        'The account backup',
        'F01',
        '192.0.2.44',
        'Block it by nine',
        'Somebody is in our gateway',
        'Only for your eyes',
        'What now?',
        'vote_cast',
        'receipt_noted',
        'response_submitted',
        'Off after the night shift',
    ])
        assert.ok(!told.includes(secret), secret);
    assert.ok(told.includes('The bridge is closed'));
});

drill_test('the wall is steered by keys, and speaks plainly to guests', async (stage) => {
    const wall = await stage.page('wall', stage.server.path('watch'));
    await stage.running('ALD', 'BIR');
    await on(wall, 'clock');
    await wall.keyboard.press('ArrowRight');
    await on(wall, 'network');
    await wall.keyboard.press('PageDown');
    await eventually('another screen', async () => (await screen(wall)) !== 'network');
    await wall.keyboard.press('ArrowLeft');
    await on(wall, 'network');
    await wall.keyboard.press('Space');
    await shown(wall.locator('nav[data-held=true]'));
    await wall.keyboard.press('Space');
    await shown(wall.locator('nav[data-held=false]'));

    await wall.keyboard.press('m');
    await on(wall, 'plain-time');
    const size = await wall
        .getByTestId('drill-clock')
        .evaluate((clock) => parseFloat(getComputedStyle(clock).fontSize));
    assert.equal(size, 72);
    await wall.keyboard.press('ArrowRight');
    await shown(wall.getByText('teams work side by side'));
    // The choice is this screen's own, and stays.
    await wall.reload();
    await on(wall, 'plain-time');
    await wall.getByTestId('plain-mode').uncheck();
    await on(wall, 'clock');
});
