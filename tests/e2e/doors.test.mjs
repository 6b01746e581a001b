// Wrong links and closed doors: every page says in words what happened and what to do.
import assert from 'node:assert/strict';
import { shown } from './browser.mjs';
import { drill_test } from './stage.mjs';

const kNowhere = 'x'.repeat(43);

drill_test('a link that leads nowhere says so, on every page', async (stage) => {
    const join = await stage.page('join', `/join/${kNowhere}`);
    await shown(join.getByRole('heading', { name: 'This link does not lead to a drill' }));
    assert.equal(await join.getByTestId('join-name').count(), 0);
    const excon = await stage.page('excon', `/excon/${kNowhere}`);
    await shown(excon.getByRole('heading', { name: 'This link does not lead to a control room' }));
    const watch = await stage.page('watch', `/watch/${kNowhere}`);
    await shown(watch.getByRole('heading'));
    const landing = await stage.page('landing', '/');
    await landing.getByTestId('code').fill(kNowhere);
    await landing.getByTestId('code-go').click();
    await shown(landing.getByRole('alert'));
});

drill_test('what the server says is said in the reader’s language', async (stage) => {
    const says = async (page, script) => {
        await page.waitForFunction(
            (script) => new RegExp(script, 'u').test(document.querySelector('#app').innerText),
            script,
        );
        assert.doesNotMatch(await page.innerText('#app'), /leads nowhere/);
    };
    const join = await stage.page('join', `/join/${kNowhere}`, { locale: 'ar' });
    await says(join, 'هذا الرابط لا يقود إلى');
    const excon = await stage.page('excon', `/excon/${kNowhere}`, { locale: 'fr' });
    await says(excon, 'organisateur');
    const landing = await stage.page('landing', '/', { locale: 'zh' });
    await landing.getByTestId('code').fill(kNowhere);
    await landing.getByTestId('code-go').click();
    await says(landing, '链接');
});

drill_test('a link is good for its own page only', async (stage) => {
    const { server } = stage;
    const token = (whom) => server.path(whom).split('/').at(-1);
    const join = await stage.page('join', `/join/${token('excon')}`);
    await shown(join.getByText('This link is not for participants.'));
    const excon = await stage.page('excon', `/excon/${token('ALD')}`);
    await shown(excon.getByRole('heading', { name: 'This link does not lead to a control room' }));
    assert.equal(await excon.getByTestId('startex').count(), 0);

    // The landing page takes the whole link as it was sent.
    const landing = await stage.page('landing', '/');
    await landing.getByTestId('code').fill(server.link('ALD'));
    await landing.getByTestId('code-go').click();
    await shown(landing.getByTestId('join-name'));
    await shown(landing.getByText('Alder CIRT'));
});

drill_test('who has no session is told so, and a name is needed to join', async (stage) => {
    const ana = await stage.join('ALD', 'Ana');
    await ana.page.context().clearCookies();
    await ana.page.context().setOffline(true);
    await ana.link('offline');
    await ana.page.context().setOffline(false);
    await shown(ana.see('denied').getByText('Open your team’s link again to come back.'));
    await ana.page.reload();
    await ana.press('join-enter');
    await ana.reads('Enter your name, so that your team knows who is writing.');
    await ana.enter();
    await shown(ana.see('lobby'));
});
