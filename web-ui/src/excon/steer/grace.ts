// What a team has read cannot be taken back, and the engine knows no way from a skipped inject back
// into the plan. So this page waits some seconds before it sends such a command, and says so:
// pressed in error it is undone from the toast, from the sheet or by Ctrl-Z; meant and urgent, a
// second press sends it at once. Until then nothing has been sent and nothing is said to be done: a
// page that is closed meanwhile has released nothing. An inject that is to be skipped is held first,
// so that its time cannot come while that can still be undone; a closed page leaves it held.
import type { Command, Id, Milliseconds, Team } from '@/generated/wire';
import type { MselRow } from '@/model/msel';
import type { Room } from '../room';
import type { Done } from './acts';
import { st } from './text';

const kRelease_ms = 5_000;
const kSkip_ms = 10_000;

export interface Waiting extends Done {
    inject: Id;
    // Of one team's cell; undefined: of the inject as a whole.
    team?: Team;
    // Not to be waited for any longer.
    now(): void;
}

interface Plan {
    inject: Id;
    team?: Team;
    words: string;
    after_ms: Milliseconds;
    send(): Promise<unknown>;
    back(): Promise<unknown> | undefined;
}

function wait(room: Room, plan: Plan): void {
    const end = (then: () => Promise<unknown> | undefined) => () => {
        if (!room.waiting.peek().includes(waiting)) return;
        clearTimeout(timer);
        room.line.dismiss(toast);
        room.waiting.value = room.waiting.peek().filter((w) => w !== waiting);
        if (room.undoable.peek() === waiting) room.undoable.value = undefined;
        void then();
    };
    const waiting: Waiting = {
        inject: plan.inject,
        team: plan.team,
        words: plan.words,
        back: end(plan.back),
        now: end(plan.send),
    };
    room.waiting.value = [...room.waiting.peek(), waiting];
    room.undoable.value = waiting;
    const toast = room.line.toast(plan.words, 'info', {
        words: st().undo.undo,
        run: waiting.back,
    });
    const timer = setTimeout(waiting.now, plan.after_ms);
}

const seconds = (ms: Milliseconds) => String(ms / 1000);

// Of these teams, or of all that it is for, those that do not have it.
const lacking = (row: MselRow, teams: readonly Team[] | undefined): Team[] =>
    (teams ?? row.recipients).filter((team) => !row.inject?.deliveries.has(team));

function reach_teams(room: Room, row: MselRow, n: number, command: Command, team?: Team): void {
    const words = st().undo;
    const inject = row.id;
    const send = async () => {
        // Its own time may have come meanwhile, or a colleague have sent it.
        const now = room.rows.peek().find((r) => r.id === inject);
        const teams = team === undefined ? undefined : [team];
        const sent = command.kind !== 'repeat_inject' && now && lacking(now, teams).length === 0;
        if (!sent && !(await room.run(command))) return;
        room.line.toast(words.out(inject), 'done', {
            words: words.correct,
            run: () => room.open({ kind: 'ad_hoc', to: team, template: 'correction' }),
        });
    };
    wait(room, {
        inject,
        team,
        words: words.goes_out(inject, n, seconds(kRelease_ms)),
        after_ms: kRelease_ms,
        send,
        back: () => undefined,
    });
}

// To all that do not have it, or to one team.
export function release(room: Room, row: MselRow, team?: Team): void {
    const teams = team === undefined ? undefined : [team];
    const command: Command = { kind: 'release_inject', inject: row.id, teams: teams ?? [] };
    reach_teams(room, row, lacking(row, teams).length, command, team);
}

// Once more, to all that have it or to one of them.
export function repeat(room: Room, row: MselRow, team?: Team): void {
    const teams = team === undefined ? [] : [team];
    const command: Command = { kind: 'repeat_inject', inject: row.id, teams };
    reach_teams(room, row, teams.length || (row.inject?.deliveries.size ?? 0), command, team);
}

// A held inject whose time is over goes out as soon as it is let go.
export function let_out(room: Room, row: MselRow): void {
    const command: Command = { kind: 'unhold_inject', inject: row.id };
    reach_teams(room, row, lacking(row, undefined).length, command);
}

export async function skip(room: Room, row: MselRow): Promise<void> {
    const inject = row.id;
    const was_held = row.state === 'held';
    if (!was_held && !(await room.run({ kind: 'hold_inject', inject }))) return;
    wait(room, {
        inject,
        words: st().undo.skipping(inject, seconds(kSkip_ms)),
        after_ms: kSkip_ms,
        send: () => room.run({ kind: 'skip_inject', inject }),
        back: () => (was_held ? undefined : room.run({ kind: 'unhold_inject', inject })),
    });
}

export function waiting_for(room: Room, inject: Id, team?: Team): Waiting | undefined {
    return room.waiting.value.find((w) => w.inject === inject && w.team === team);
}
