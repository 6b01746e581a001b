// What people do on their pages, in words of the drill.
import { eventually, gone, shown } from './browser.mjs';

class Person {
    constructor(page) {
        this.page = page;
    }

    see(id) {
        return this.page.getByTestId(id);
    }

    async press(id) {
        await this.see(id).click();
    }

    async fill(id, text) {
        await this.see(id).fill(text);
    }

    // The words must stand somewhere on the page.
    async reads(words) {
        await shown(this.page.getByText(words).first());
    }

    async phase(name) {
        await shown(this.page.locator(`[data-testid=phase][data-phase=${name}]`));
    }

    async link(state) {
        await shown(this.page.locator(`[data-testid=link-state][data-state=${state}]`));
    }

    // Everything that was written has been acknowledged by the server.
    async all_sent() {
        await shown(
            this.page.locator('[data-testid=link-state][data-state=online][data-waiting="0"]'),
        );
    }

    // Drill time in seconds, as the page shows it.
    async clock() {
        const parts = (await this.see('drill-clock').innerText()).split(':').map(Number);
        return parts.reduce((sum, part) => sum * 60 + part, 0);
    }
}

export class Participant extends Person {
    constructor(page, team, name) {
        super(page);
        this.team = team;
        this.name = name;
    }

    async enter() {
        await this.fill('join-name', this.name);
        await this.press('join-enter');
        await this.link('online');
    }

    async open(inject) {
        await this.press(`item-${inject}`);
        await shown(this.see(`inject-${inject}`));
    }

    // The rows of the inbox whose subject this is.
    mail(subject) {
        return this.see('inbox').locator('button', { hasText: subject });
    }

    async open_message(subject) {
        await this.mail(subject).click();
        await shown(this.see('reading').getByRole('heading', { name: subject }));
    }

    // A message as it stands before it is sent.
    async write({ to, kind, subject, body, tlp, cards = [] }) {
        if (!(await this.see('compose').isVisible())) await this.press('write');
        for (const whom of [to].flat()) await this.press(`to-${whom}`);
        if (kind) await this.press(`kind-${kind}`);
        await this.fill('compose-subject', subject);
        await this.fill('compose-body', body);
        for (const card of cards) await this.see(`attach-${card}`).check();
        if (tlp) await this.see(`tlp-${tlp}`).check();
    }

    async send() {
        await this.press('send');
        await gone(this.see('compose'));
    }

    async tell(message) {
        await this.write(message);
        await this.send();
    }

    // Fills the form of the inject that is open, without sending it.
    async draft(plan, step = 'tell') {
        await this.see(`option-${step}`).check();
        await this.see('field-plan').locator('textarea').fill(plan);
    }

    // What stands in a text field of the form that is open.
    async field(id) {
        return this.see(`field-${id}`).locator('textarea').inputValue();
    }

    async answer(plan) {
        await this.draft(plan);
        await this.press('submit-answer');
        await shown(this.see('answer-sent'));
    }
}

export class Excon extends Person {
    async start() {
        await this.press('startex');
        await this.press('confirm-start');
        await this.phase('running');
    }

    async pause(words) {
        await this.press('pause');
        await this.page.getByRole('dialog').getByRole('textbox').fill(words);
        await this.press('confirm-pause');
        await this.phase('paused');
    }

    async resume() {
        await this.press('resume');
        await this.phase('running');
    }

    async speed(factor) {
        await this.see('speed').selectOption(String(factor));
        await eventually(
            `speed ×${factor}`,
            async () => (await this.see('speed').inputValue()) === String(factor),
        );
    }

    async end() {
        await this.press('endex');
        await this.fill('endex-word', 'ENDEX');
        await this.press('confirm-end');
        await this.phase('ended');
    }

    // Commands in one go over a line of its own, for what a test needs and does not test; throws
    // when one is refused.
    async command(...commands) {
        const answers = await this.page.evaluate(async (commands) => {
            const [session] = await (await fetch('/api/v1/session')).json();
            const path = `/api/v1/drills/${session.drill}/ws?as=excon`;
            const socket = new WebSocket(location.origin.replace('http', 'ws') + path, 'tocsin.v1');
            await new Promise((resolve) => (socket.onopen = resolve));
            const say = (frame) => socket.send(JSON.stringify(frame));
            say({ t: 'hello', last_seq: 0, language: 'en' });
            const line = `raw-${Math.random()}`;
            const open = new Set(commands.map((_, n) => `${line}-${n}`));
            commands.forEach((command, n) => say({ t: 'command', id: `${line}-${n}`, command }));
            const answers = [];
            await new Promise((resolve) => {
                socket.onmessage = ({ data }) => {
                    const frame = JSON.parse(data);
                    if (!open.delete(frame.id)) return;
                    answers.push(frame);
                    if (open.size === 0) resolve();
                };
            });
            socket.close();
            return answers;
        }, commands);
        const refused = answers.filter((answer) => answer.t !== 'ack');
        if (refused.length > 0) throw new Error(JSON.stringify(refused));
    }

    // An ad hoc inject with a question, to one team or to all.
    async improvise({ to = 'all', title, body, question, due }) {
        await this.press('open-ad_hoc');
        await this.press(`to-${to}`);
        await this.fill('ad-hoc-sender', 'Night desk');
        await this.fill('ad-hoc-title', title);
        await this.fill('ad-hoc-body', body);
        await this.fill('ad-hoc-question', question);
        if (due) await this.page.getByLabel('Due after').selectOption(due);
        await this.press('ad-hoc-send');
        // What goes to all is asked about once more.
        if (to === 'all') await this.press('ad-hoc-send');
        await gone(this.see('ad-hoc'));
    }

    // A cell of the matrix; the pack's teams are counted in order of enrolment.
    cell(inject, team) {
        const number = typeof team === 'number' ? team : ['ALD', 'BIR', 'CED', 'DOG'].indexOf(team);
        return this.see(`cell-${inject}-${number}`);
    }

    async close_sheet() {
        await this.press('sheet-close');
        await gone(this.page.getByRole('dialog'));
    }

    // The messages in the stream with this subject.
    stream(subject) {
        return this.see('stream').locator('button', { hasText: subject });
    }

    // What the network's table says of one team towards another.
    async edge(from, to) {
        await this.see('graph')
            .locator('details')
            .evaluate((fold) => (fold.open = true));
        const row = this.see('graph').locator('tbody tr', {
            has: this.page.locator(`td:text-is("${from}") + td:text-is("${to}")`),
        });
        if ((await row.count()) === 0) return undefined;
        const [, , owed, in_time, late, breach] = await row.locator('td').allTextContents();
        return {
            owed: Number(owed),
            in_time: Number(in_time),
            late: Number(late),
            breach: Number(breach),
        };
    }
}
