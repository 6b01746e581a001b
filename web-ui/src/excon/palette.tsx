// Everything on Ctrl-K.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { teams_in_order } from '@/model/select';
import { common } from '@/text/common';
import { Icon, Sheet } from '@/ui/parts';
import type { IconName } from '@/ui/icons';
import type { Room } from './room';
import { undo, warn_of_breaches } from './steer/acts';
import { st } from './steer/text';
import { kTemplates } from './templates';
import { t } from './text';

interface Entry {
    icon: IconName;
    words: string;
    run(): void;
}

const kShown = 9;

function entries(room: Room): Entry[] {
    const words = t();
    const list: Entry[] = [];
    const add = (when: boolean, icon: IconName, label: string, run: () => void) =>
        when && list.push({ icon, words: label, run });
    const { phase } = room;
    add(
        phase === 'draft',
        'users',
        words.bar.open_lobby,
        () => void room.run({ kind: 'open_lobby' }),
    );
    add(phase === 'draft' || phase === 'lobby', 'play', words.bar.start, () =>
        room.open({ kind: 'start' }),
    );
    add(phase === 'running', 'pause', words.bar.pause, () => room.open({ kind: 'pause' }));
    add(
        phase === 'paused',
        'play',
        words.bar.resume,
        () => void room.run({ kind: 'resume_drill' }),
    );
    add(room.live, 'zap', words.ad_hoc.title, () => room.open({ kind: 'ad_hoc' }));
    add(phase === 'running', 'user', words.persona.title, () => room.open({ kind: 'persona' }));
    add(true, 'qr-code', words.links.title, () => room.open({ kind: 'links' }));
    add(true, 'list-checks', t().judging.title, () => room.open({ kind: 'judging' }));
    add(room.live, 'square', words.bar.end, () => room.open({ kind: 'end' }));
    const warns = room.state.tlp_warnings;
    add(
        phase !== 'ended',
        'triangle-alert',
        warns ? st().tlp.turn_off : st().tlp.turn_on,
        () => void warn_of_breaches(room, !warns),
    );
    add(true, 'pencil', st().notes.title, () => room.open({ kind: 'note' }));
    add(room.undoable.value !== undefined, 'undo-2', undo_words(room), () => undo(room));
    add(true, 'triangle-alert', words.stream.alerts, () => room.show_side('alerts'));
    add(true, 'mail', st().mail.title, () => room.show_side('mail'));
    add(true, 'message-square', words.stream.title, () => room.show_side('messages'));
    add(true, 'clock', words.stream.log, () => room.show_side('log'));
    add(true, 'circle-question-mark', common.words().keys.title, () => room.open({ kind: 'keys' }));
    for (const id of kTemplates)
        add(room.live, 'zap', `${words.ad_hoc.title}: ${st().templates[id].name}`, () =>
            room.open({ kind: 'ad_hoc', template: id }),
        );
    for (const team of teams_in_order(room.state))
        add(true, 'users', `${team.code} ${team.name}`, () =>
            room.open({ kind: 'team', team: team.team }),
        );
    for (const row of room.rows.value)
        add(true, 'mail', `${row.id} ${row.title}`, () =>
            room.open({ kind: 'inject', id: row.id }),
        );
    return list;
}

const undo_words = (room: Room) => `${st().undo.undo}: ${room.undoable.value?.words ?? ''}`;

export function Palette({ room }: { room: Room }): JSX.Element {
    const [query, set_query] = useState('');
    const [at, set_at] = useState(0);
    const typed = query.trim().toLocaleLowerCase();
    const wanted = typed.split(/\s+/);
    // What begins with the words comes first: an inject's id opens it, whatever else speaks of it.
    const later = (e: Entry) => Number(!e.words.toLocaleLowerCase().startsWith(typed));
    const found = entries(room)
        .filter((e) => wanted.every((w) => e.words.toLocaleLowerCase().includes(w)))
        .sort((a, b) => later(a) - later(b))
        .slice(0, kShown);
    const run = (entry: Entry | undefined) => {
        if (!entry) return;
        room.close();
        entry.run();
    };
    const on_key = (e: KeyboardEvent) => {
        if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
            e.preventDefault();
            const step = e.key === 'ArrowDown' ? 1 : -1;
            set_at((at + step + found.length) % Math.max(1, found.length));
        } else if (e.key === 'Enter') {
            e.preventDefault();
            run(found[at]);
        }
    };
    const words = t().palette;
    return (
        <Sheet title={words.title} close={() => room.close()} testid="palette">
            <input
                class="input"
                type="search"
                placeholder={words.find}
                aria-label={words.find}
                autofocus
                value={query}
                aria-controls="palette-list"
                aria-activedescendant={`palette-${at}`}
                role="combobox"
                aria-expanded
                data-testid="palette-find"
                onKeyDown={on_key}
                onInput={(e) => {
                    set_query(e.currentTarget.value);
                    set_at(0);
                }}
            />
            <ul class="palette" id="palette-list" role="listbox">
                {found.map((entry, n) => (
                    <li
                        key={entry.words}
                        id={`palette-${n}`}
                        role="option"
                        aria-selected={n === at}
                        onClick={() => run(entry)}
                    >
                        <Icon name={entry.icon} /> {entry.words}
                    </li>
                ))}
            </ul>
            {found.length === 0 && <p class="muted">{words.nothing}</p>}
        </Sheet>
    );
}
