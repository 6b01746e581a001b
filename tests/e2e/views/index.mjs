// Every view of Tocsin: a walk leads to one after the other. A room's file exports `walks`; a new
// file in this folder is found by itself. A walk is `{ phase, walk(stage, options) }`: it is taken
// while the drill is in that phase, opens its own pages with `options` (language, size) and yields
// `{ name, page }` at each view; `within` narrows the look to one part of the page.
import { readdir } from 'node:fs/promises';
import { shown } from '../browser.mjs';

const kChannels = ['portal', 'sms', 'social', 'feed', 'probe'];

export const kPhases = ['lobby', 'running', 'ended'];

export async function walks_of(phase) {
    const files = await readdir(new URL('.', import.meta.url));
    const rooms = files.filter((file) => file.endsWith('.mjs') && file !== 'index.mjs').sort();
    const all = await Promise.all(
        rooms.map(async (file) => {
            const { walks } = await import(`./${file}`);
            return walks.map((walk) => ({ ...walk, room: file.replace('.mjs', '') }));
        }),
    );
    return all.flat().filter((walk) => walk.phase === phase);
}

const ad_hoc = (channel) => ({
    kind: 'send_ad_hoc',
    teams: [0],
    channel,
    sender: 'Night desk',
    title: `By ${channel}`,
    body: 'A **word** from the night desk: `192.0.2.44` is at it again.',
    question: 'What do you do?',
    tlp: 'amber_strict',
    due_after_ms: 600_000,
});

// A drill with something to see in every view, up to this phase.
export async function furnish(stage, phase) {
    if (phase === 'lobby') {
        const excon = await stage.excon();
        await stage.join('BIR', 'Bo');
        return excon.press('send-test');
    }
    const [excon, ana, bo] = await stage.running('ALD', 'BIR');
    await excon.command(...kChannels.map(ad_hoc));
    await ana.open('I01');
    await ana.answer('We call the provider at nine.');
    await ana.tell({
        to: 'BIR',
        subject: 'Intruder',
        body: 'The account backup is used from 192.0.2.44.',
        tlp: 'amber',
        cards: ['F01'],
    });
    // The words carry the fact, as it seems: for the evaluators.
    await ana.tell({
        to: 'CED',
        subject: 'A question',
        body: 'Has anybody seen the account backup?',
        tlp: 'green',
    });
    await bo.tell({
        to: 'ALD',
        kind: 'request',
        subject: 'Your gateway',
        body: 'Which accounts were used?',
        tlp: 'red',
    });
    await shown(excon.stream('Your gateway'));
    if (phase === 'running') return;
    await excon.end();
    const until_utc_us = (Date.now() + 7 * 24 * 3_600_000) * 1000;
    await excon.command(
        { kind: 'open_contests', until_utc_us },
        { kind: 'set_flag', flag: 'debrief/truth', value: true },
    );
}
