// What EXCON does to an inject and can take back: done, told, and undone from the toast, by Ctrl-Z
// or from the palette. What cannot be taken back waits a moment first: grace.ts.
import type { Command, Id, Milliseconds, Team } from '@/generated/wire';
import type { MselRow } from '@/model/msel';
import { team_code } from '@/model/select';
import { length_words } from '@/text/common';
import { drill_clock } from '@/text/language';
import type { Room } from '../room';
import { st } from './text';

export interface Done {
    words: string;
    back(): void;
}

async function act(
    room: Room,
    command: Command,
    { words, back }: { words: string; back: Command },
): Promise<boolean> {
    if (!(await room.run(command))) return false;
    const done = { words, back: () => void room.run(back, st().undo.undone) };
    room.undoable.value = done;
    room.line.toast(done.words, 'done', {
        words: st().undo.undo,
        run: () => undo(room, done),
    });
    return true;
}

// The latest that can be, or a certain one whose toast is still shown.
export function undo(room: Room, what = room.undoable.peek()): void {
    if (!what) return void room.line.toast(st().undo.nothing);
    if (room.undoable.peek() === what) room.undoable.value = undefined;
    what.back();
}

export function move_inject(room: Room, row: MselRow, planned_ms: Milliseconds): Promise<boolean> {
    const inject = row.id;
    return act(
        room,
        { kind: 'reschedule_inject', inject, planned_ms },
        {
            words: st().undo.moved(inject, drill_clock(planned_ms, planned_ms % 60_000 !== 0)),
            back: { kind: 'reschedule_inject', inject, planned_ms: row.at_ms ?? planned_ms },
        },
    );
}

export function hold_inject(room: Room, inject: Id): Promise<boolean> {
    const done = {
        words: st().undo.held(inject),
        back: { kind: 'unhold_inject', inject } as const,
    };
    return act(room, { kind: 'hold_inject', inject }, done);
}

export function unhold_inject(room: Room, inject: Id): Promise<boolean> {
    const done = {
        words: st().undo.let_go(inject),
        back: { kind: 'hold_inject', inject } as const,
    };
    return act(room, { kind: 'unhold_inject', inject }, done);
}

export function warn_of_breaches(room: Room, on: boolean): Promise<boolean> {
    const done = {
        words: on ? st().tlp.is_on : st().tlp.is_off,
        back: { kind: 'set_tlp_warnings', on: !on } as const,
    };
    return act(room, { kind: 'set_tlp_warnings', on }, done);
}

// By less than 0: what was given is taken back.
export function extend(room: Room, inject: Id, team: Team, by_ms: Milliseconds): Promise<boolean> {
    const words = by_ms < 0 ? st().undo.taken : st().undo.given;
    return act(
        room,
        { kind: 'extend_time', inject, team, by_ms },
        {
            words: words(team_code(room.state, team), inject, length_words(by_ms)),
            back: { kind: 'extend_time', inject, team, by_ms: -by_ms },
        },
    );
}
