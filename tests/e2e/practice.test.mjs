// A newcomer tries the desk in the waiting room; nothing of it reaches the server.
import assert from 'node:assert/strict';
import { shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

const next = (person, step) => shown(person.page.locator(`[data-testid=guide][data-next=${step}]`));

drill_test('the practice leads through four steps and leaves no trace', async (stage) => {
    const excon = await stage.excon();
    const ana = await stage.join('ALD', 'Ana');
    await ana.press('practise');
    await next(ana, 'open');
    await ana.press('item-P1');
    await next(ana, 'answer');
    await ana.page.getByText('Tell the partner').click();
    await ana.press('submit-answer');
    await next(ana, 'tell');
    await ana.tell({ to: 'PP', subject: 'A login', body: 'See the card.', tlp: 'amber' });
    await next(ana, 'reply');
    await ana.mail('Thank you').click();
    await next(ana, 'done');

    // STARTEX ends it by itself, and the desk is the real one.
    await excon.start();
    await ana.phase('running');
    await shown(ana.see('item-I01'));
    assert.equal(await ana.see('item-P1').count(), 0);
    await stage.server.kill();
    const kinds = (await stage.server.events()).map((event) => event.kind);
    assert.ok(!kinds.includes('message_sent') && !kinds.includes('response_submitted'));
});
