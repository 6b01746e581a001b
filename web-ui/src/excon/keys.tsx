// The keys of the control room: what they do, and the sheet that tells.
import type { JSX } from 'preact';
import { Shortcuts, is_field } from '@/ui/shortcuts';
import { single_keys } from '@/ui/single_keys';
import type { Room } from './room';
import { undo } from './steer/acts';
import { st } from './steer/text';

// Returns what stops the listening. In a field, and under a sheet, single keys are letters.
export function listen_keys(room: Room): () => void {
    const key = (e: KeyboardEvent) => {
        if (e.altKey) return;
        const done =
            e.ctrlKey || e.metaKey ? with_control(room, e) : !is_field(e.target) && single(room, e);
        if (done) e.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
}

function with_control(room: Room, e: KeyboardEvent): boolean {
    if (e.shiftKey) return false;
    if (e.key === 'k') room.open({ kind: 'palette' });
    // In a field the browser's own undo is meant.
    else if (e.key === 'z' && !is_field(e.target)) undo(room);
    else return false;
    return true;
}

function single(room: Room, e: KeyboardEvent): boolean {
    if (room.sheet.peek() || !single_keys.peek()) return false;
    if (e.key === '?') room.open({ kind: 'keys' });
    else if (e.key === 'n') room.open({ kind: 'note' });
    else if (e.key === 'i' && room.live) room.open({ kind: 'ad_hoc' });
    else if (e.key === 'a') room.show_side('alerts');
    else if (e.key === 'l') room.show_side('mail');
    else return false;
    return true;
}

export function KeysSheet({ room }: { room: Room }): JSX.Element {
    const words = st().keys;
    return (
        <Shortcuts
            close={() => room.close()}
            groups={[
                {
                    name: words.everywhere,
                    keys: [
                        [['Ctrl K'], words.palette],
                        [['Ctrl Z'], words.undo],
                        [['i'], words.ad_hoc],
                        [['n'], words.note],
                        [['a'], words.alerts],
                        [['l'], words.letters],
                        [['?'], words.overlay],
                    ],
                },
                {
                    name: words.matrix,
                    keys: [
                        [['←', '→', '↑', '↓'], words.walk],
                        [['Home', 'End'], words.ends],
                        [['Enter'], words.open],
                    ],
                },
                {
                    name: words.timeline,
                    keys: [
                        [['m'], words.move],
                        [['+', '-', '0'], words.zoom],
                    ],
                },
                {
                    name: words.forms,
                    keys: [
                        [['Alt 1–7'], words.template],
                        [['Ctrl Enter'], words.send],
                    ],
                },
            ]}
        />
    );
}
