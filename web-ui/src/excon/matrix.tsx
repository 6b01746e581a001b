// Teams × injects: one glyph a cell, the same in shape as in colour, with words for those who do
// not see it.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Milliseconds, Team } from '@/generated/wire';
import type { MselRow } from '@/model/msel';
import { cell_state, teams_in_order, type CellState } from '@/model/select';
import type { TeamEntry } from '@/model/state';
import { Empty, Icon } from '@/ui/parts';
import { channel_icon } from '@/ui/icons';
import type { Room } from './room';
import { t } from './text';

const show_all = signal(false);

// The strokes of each state: empty ring, ring with a point, half disc, tick, tick in a corner mark.
function Glyph({ state }: { state: CellState }): JSX.Element {
    return (
        <svg class={`glyph ${state}`} viewBox="0 0 20 20" aria-hidden="true">
            {state === 'none' && <path d="M7 10h6" />}
            {state === 'held' && <path d="M7.5 6v8M12.5 6v8" />}
            {state === 'skipped' && <path d="M6.5 6.5l7 7m0-7l-7 7" />}
            {(state === 'sent' || state === 'opened' || state === 'drafting') && (
                <circle cx="10" cy="10" r="6" />
            )}
            {state === 'opened' && <circle class="solid" cx="10" cy="10" r="2.5" />}
            {state === 'drafting' && <path class="solid" d="M10 4a6 6 0 0 1 0 12z" />}
            {(state === 'answered' || state === 'answered_late') && (
                <>
                    <rect class="solid" x="2.5" y="2.5" width="15" height="15" rx="4" />
                    <path class="on" d="M6 10.5l3 3 5.5-6.5" />
                </>
            )}
            {state === 'late' && (
                <>
                    <path class="solid" d="M10 2.5L18 17H2z" />
                    <path class="on" d="M10 8v4m0 2.4v.1" />
                </>
            )}
        </svg>
    );
}

export function Matrix({ room }: { room: Room }): JSX.Element {
    const scroller = useRef<HTMLDivElement>(null);
    const all = room.rows.value;
    const released = all.filter((r) => r.state === 'released');
    const rows = show_all.value ? all : released;
    const teams = teams_in_order(room.state);
    const words = t().matrix;
    const newest = released.length;
    useEffect(() => {
        const box = scroller.current;
        if (box)
            box.scrollLeft =
                document.documentElement.dir === 'rtl' ? -box.scrollWidth : box.scrollWidth;
    }, [newest]);
    return (
        <section class="block matrix" aria-label={words.title} data-testid="matrix">
            <div class="block-head">
                <h2>{words.title}</h2>
                <span class="grow" />
                <button
                    class="button quiet small"
                    onClick={() => (show_all.value = !show_all.value)}
                >
                    {show_all.value ? words.show_released : words.show_all}
                </button>
            </div>
            {rows.length === 0 ? (
                <Empty icon="clipboard-list" title={words.empty} />
            ) : (
                <div class="matrix-scroll" ref={scroller} tabIndex={0}>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{words.team}</th>
                                {rows.map((row) => (
                                    <Head key={row.id} room={room} row={row} />
                                ))}
                            </tr>
                        </thead>
                        <tbody>
                            {teams.map((team) => (
                                <Line key={team.team} room={room} team={team} rows={rows} />
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
            {rows.length > 0 && <Key />}
        </section>
    );
}

const kKey: readonly CellState[] = [
    'sent',
    'opened',
    'drafting',
    'answered',
    'answered_late',
    'late',
];

function Key(): JSX.Element {
    return (
        <span class="matrix-key">
            {kKey.map((state) => (
                <span key={state}>
                    <Glyph state={state} /> {t().matrix.cells[state]}
                </span>
            ))}
        </span>
    );
}

function Head({ room, row }: { room: Room; row: MselRow }): JSX.Element {
    const channel = room.state.hello?.lists.channels.find((c) => c.id === row.channel);
    return (
        <th scope="col">
            <button
                class="matrix-head"
                title={row.title}
                onClick={() => room.open({ kind: 'inject', id: row.id })}
            >
                <Icon name={channel_icon(row.channel, channel?.icon)} />
                {row.id}
            </button>
        </th>
    );
}

function Line({
    room,
    team,
    rows,
}: {
    room: Room;
    team: TeamEntry;
    rows: readonly MselRow[];
}): JSX.Element {
    const now = room.line.minute.value * 60_000;
    return (
        <tr>
            <th scope="row">
                <span class="code">{team.code}</span> <bdi>{team.name}</bdi>
            </th>
            {rows.map((row) => (
                <Cell
                    key={row.id}
                    room={room}
                    row={row}
                    team={team.team}
                    now={now}
                    name={team.name}
                />
            ))}
        </tr>
    );
}

interface CellProps {
    room: Room;
    row: MselRow;
    team: Team;
    name: string;
    now: Milliseconds;
}

function Cell({ room, row, team, name, now }: CellProps): JSX.Element {
    if (!row.recipients.includes(team)) return <td />;
    const state = cell_state(row.inject, team, now);
    const label = `${name}, ${row.id} ${row.title}: ${t().matrix.cells[state]}`;
    return (
        <td>
            <button
                class="cell"
                title={label}
                aria-label={label}
                data-testid={`cell-${row.id}-${team}`}
                data-state={state}
                onClick={() => room.open({ kind: 'cell', id: row.id, team })}
            >
                <Glyph state={state} />
            </button>
        </td>
    );
}
