// Journey 1 of the product: from nothing to a running drill, by one command.
import assert from 'node:assert/strict';
import { eventually, shown } from './browser.mjs';
import { demo_test } from './stage.mjs';

// The demo plays six times as fast as the clock: what its first minute shows has happened by
// T+6 min. Here it plays faster.
const kMinute_ms = 6 * 60_000;
const kSpeed = 24;

const arrows = (page) => page.getByTestId('graph').locator('figure > svg g.edge').count();
const released = (excon) => excon.page.locator('[data-testid^=msel-][data-state=released]').count();

demo_test('the demo prints three addresses, and each shows it live', kSpeed, async (stage) => {
    assert.match(stage.server.said, /EXCON.*\/excon\/.*\n.*\/join\/.*\n.*Projector.*\/watch\//);
    const excon = await stage.excon();
    const wall = await stage.page('projector', stage.server.path('watch'));
    await excon.phase('running');
    await shown(excon.cell('I01', 0));
    const [injects, lines] = [await released(excon), await arrows(excon.page)];
    await eventually('more injects on the timeline', async () => (await released(excon)) > injects);
    await eventually('the network grows', async () => (await arrows(excon.page)) > lines);
    await wall.getByTestId('screen-story').click();
    await shown(wall.getByTestId('story').locator('li').first());
    await wall.getByTestId('screen-network').click();
    await eventually('an arrow on the wall', () => arrows(wall));
    await eventually('a team has told another', () =>
        excon.see('graph').locator('figure > svg g.edge:not(.owed)').count(),
    );

    // The third address lets a real person into the team that was kept free.
    const ana = await stage.join('XS', 'Ana');
    await ana.phase('running');
    await shown(ana.see('inbox').locator('button').first());
    await eventually('EXCON sees one person', async () =>
        /^\s*1 of 1/.test(await excon.see('online').innerText()),
    );

    // Whoever looks at the demo sees something happen within its first minute.
    await stage.server.kill();
    const early = (await stage.server.events()).filter((event) => event.at_ms <= kMinute_ms);
    const count = (kind) => early.filter((event) => event.kind === kind).length;
    assert.ok(count('inject_released') >= 3, `${count('inject_released')} injects`);
    assert.ok(count('message_sent') >= 2, `${count('message_sent')} messages`);
});
