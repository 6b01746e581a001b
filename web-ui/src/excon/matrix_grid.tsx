// The matrix as a grid of its own scroller: heads stay, only what is in view is drawn, one stop of
// the tab key, arrows walk, Enter opens. Row -1 are the injects, column -1 the teams.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Grid, GridCell, GridColumn, GridLine } from '@/model/grid';
import { length_words } from '@/text/common';
import { Icon } from '@/ui/parts';
import { channel_icon } from '@/ui/icons';
import { Glyph } from './glyph';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';

// Heights and widths in CSS pixels; the same stand in msel.css.
const kRow = 30;
const kTouch_row = 44;
const kColumn = 46;
// Drawn beyond what is in view, so that a quick scroll meets no gap.
const kBeyond = 4;
const kPage = 10;

const row_height = () => (matchMedia('(pointer: coarse)').matches ? kTouch_row : kRow);

interface Place {
    row: number;
    column: number;
}

interface Part {
    first_row: number;
    last_row: number;
    first_column: number;
    last_column: number;
}

// What lies in the scroller's view, in whole rows and columns.
function part_of(box: HTMLElement, height: number): Part {
    const across = Math.abs(box.scrollLeft);
    const row = Math.floor(box.scrollTop / height);
    const column = Math.floor(across / kColumn);
    return {
        first_row: row - kBeyond,
        last_row: row + Math.ceil(box.clientHeight / height) + kBeyond,
        first_column: column - kBeyond,
        last_column: column + Math.ceil(box.clientWidth / kColumn) + kBeyond,
    };
}

function range(first: number, last: number, count: number, also: number): number[] {
    const found: number[] = [];
    for (let i = Math.max(0, first); i <= Math.min(count - 1, last); ++i) found.push(i);
    // What has the focus stays drawn, wherever the view goes.
    if (also >= 0 && also < count && !found.includes(also)) found.push(also);
    return found;
}

function use_part(height: number) {
    const box = useRef<HTMLDivElement>(null);
    const [part, set_part] = useState<Part>();
    const look = () => {
        if (!box.current) return;
        const next = part_of(box.current, height);
        set_part((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    useLayoutEffect(() => {
        look();
        const watcher = new ResizeObserver(look);
        if (box.current) watcher.observe(box.current);
        return () => watcher.disconnect();
    }, []);
    return { box, part, look };
}

// The newest inject comes into view, unless somebody looks at earlier ones.
function use_newest(box: { current: HTMLElement | null }, columns: number): void {
    const before = useRef(0);
    useEffect(() => {
        const { current } = box;
        const old_end = before.current * kColumn;
        before.current = columns;
        if (!current) return;
        const seen = Math.abs(current.scrollLeft) + current.clientWidth;
        if (seen < old_end) return;
        const way = document.documentElement.dir === 'rtl' ? -1 : 1;
        current.scrollLeft = way * current.scrollWidth;
    }, [columns]);
}

const kNext: Record<string, (at: Place) => Place> = {
    ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
    ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
    ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
    ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
    PageDown: ({ row, column }) => ({ row: row + kPage, column }),
    PageUp: ({ row, column }) => ({ row: row - kPage, column }),
    Home: ({ row }) => ({ row, column: 0 }),
    End: ({ row }) => ({ row, column: Infinity }),
};

function next_place(e: KeyboardEvent, at: Place, grid: Grid): Place | undefined {
    const turned: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
    const rtl = document.documentElement.dir === 'rtl';
    const key = rtl ? (turned[e.key] ?? e.key) : e.key;
    let to = kNext[key]?.(at);
    if (to && e.ctrlKey && key === 'Home') to = { row: 0, column: 0 };
    if (to && e.ctrlKey && key === 'End') to = { row: Infinity, column: Infinity };
    return to && within(to, grid);
}

function within({ row, column }: Place, grid: Grid): Place {
    return {
        row: Math.min(Math.max(row, -1), grid.lines.length - 1),
        column: Math.min(Math.max(column, -1), grid.columns.length - 1),
    };
}

export function MatrixGrid({ room, grid }: { room: Room; grid: Grid }): JSX.Element {
    const height = row_height();
    const { box, part, look } = use_part(height);
    const [active, show_active] = useState<Place>({ row: 0, column: 0 });
    // Also beside the drawing: keys may come faster than it is drawn.
    const place = useRef(active);
    const set_active = (to: Place) => {
        place.current = to;
        show_active(to);
    };
    const moved = useRef(false);
    const at = within(active, grid);
    use_newest(box, grid.columns.length);
    useEffect(() => {
        // A key that came since then is drawn next: the focus goes where the last one led.
        if (!moved.current || active !== place.current) return;
        const cell = box.current?.querySelector<HTMLElement>('[tabindex="0"]');
        cell?.focus({ preventScroll: true });
        cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        moved.current = false;
    }, [active]);
    const open = ({ row, column }: Place) => {
        const line = grid.lines[row];
        const head = grid.columns[column];
        if (line && head) {
            if (line.cells[column])
                room.open({ kind: 'cell', id: head.row.id, team: line.team.team });
        } else if (head) room.open({ kind: 'inject', id: head.row.id });
        else if (line) room.open({ kind: 'team', team: line.team.team });
    };
    const on_key = (e: KeyboardEvent) => {
        const here = within(place.current, grid);
        const to = next_place(e, here, grid);
        if (to) {
            moved.current = true;
            set_active(to);
        } else if (e.key === 'Enter' || e.key === ' ') open(here);
        else return;
        e.preventDefault();
    };
    // Wherever the focus comes to, by pointer or by a screen reader's own keys, arrows go on from.
    const on_focus = (e: FocusEvent) => {
        const cell = e.target;
        if (!(cell instanceof HTMLElement)) return;
        const row = Number(cell.parentElement?.getAttribute('aria-rowindex')) - 2;
        const column = Number(cell.getAttribute('aria-colindex')) - 2;
        const { current } = place;
        if (!moved.current && (row !== current.row || column !== current.column))
            set_active({ row, column });
    };
    const press = (to: Place) => {
        set_active(to);
        open(to);
    };
    const rows = part ? range(part.first_row, part.last_row, grid.lines.length, at.row) : [];
    const columns = part
        ? range(part.first_column, part.last_column, grid.columns.length, at.column)
        : [];
    const now = room.line.minute.value * 60_000;
    const tab = (row: number, column: number) => (at.row === row && at.column === column ? 0 : -1);
    return (
        <div
            class="matrix-scroll"
            ref={box}
            role="grid"
            aria-label={t().matrix.title}
            aria-rowcount={grid.lines.length + 1}
            aria-colcount={grid.columns.length + 1}
            style={{
                '--lines': grid.lines.length,
                '--columns': grid.columns.length,
                '--line-height': `${height}px`,
            }}
            onScroll={look}
            onKeyDown={on_key}
            onFocusIn={on_focus}
        >
            <div class="matrix-heads" role="row" aria-rowindex={1}>
                <div
                    class="matrix-corner"
                    role="columnheader"
                    aria-colindex={1}
                    tabIndex={tab(-1, -1)}
                >
                    {t().matrix.team}
                </div>
                {columns.map((n) => (
                    <Head
                        key={grid.columns[n]!.row.id}
                        room={room}
                        column={grid.columns[n]!}
                        index={n}
                        tab={tab(-1, n)}
                        press={() => press({ row: -1, column: n })}
                    />
                ))}
            </div>
            {rows.map((n) => (
                <Line
                    key={grid.lines[n]!.team.team}
                    grid={grid}
                    line={grid.lines[n]!}
                    index={n}
                    columns={columns}
                    now={now}
                    tab={tab}
                    press={press}
                />
            ))}
        </div>
    );
}

function Head(props: {
    room: Room;
    column: GridColumn;
    index: number;
    tab: number;
    press(): void;
}): JSX.Element {
    const { room, column, index, tab, press } = props;
    const { row, sent, done } = column;
    const channel = room.state.hello?.lists.channels.find((c) => c.id === row.channel);
    const told = sent > 0 ? st().matrix.done(String(done), String(sent)) : '';
    const label = [`${row.id} ${row.title}`, told].filter(Boolean).join(', ');
    return (
        <div
            class="matrix-head"
            role="columnheader"
            aria-colindex={index + 2}
            aria-label={label}
            title={label}
            tabIndex={tab}
            style={{ '--column': index }}
            onClick={press}
        >
            <Icon name={channel_icon(row.channel, channel?.icon)} />
            <span>{row.id}</span>
            {sent > 0 && (
                <span class="matrix-done" style={{ '--share': done / sent }} aria-hidden="true" />
            )}
        </div>
    );
}

function Line(props: {
    grid: Grid;
    line: GridLine;
    index: number;
    columns: number[];
    now: number;
    tab(row: number, column: number): number;
    press(to: Place): void;
}): JSX.Element {
    const { grid, line, index, columns, now, tab, press } = props;
    const { team, late } = line;
    return (
        <div
            class={index % 2 ? 'matrix-line' : 'matrix-line odd'}
            role="row"
            aria-rowindex={index + 2}
            style={{ '--line': index }}
        >
            <div
                class="matrix-team"
                role="rowheader"
                aria-colindex={1}
                tabIndex={tab(index, -1)}
                title={team.name}
                data-testid={`line-${team.code}`}
                onClick={() => press({ row: index, column: -1 })}
            >
                <span class="code">{team.code}</span> <bdi class="matrix-name">{team.name}</bdi>
                {late > 0 && (
                    <span class="chip late" title={st().matrix.late_of(late)}>
                        {late}
                        <span class="visually-hidden"> {st().matrix.late_of(late)}</span>
                    </span>
                )}
            </div>
            {columns.map((n) => (
                <Cell
                    key={grid.columns[n]!.row.id}
                    line={line}
                    column={grid.columns[n]!}
                    index={n}
                    cell={line.cells[n]}
                    now={now}
                    tab={tab(index, n)}
                    press={() => press({ row: index, column: n })}
                />
            ))}
        </div>
    );
}

// 7′, 59′, 2h: as long as it has waited, in two or three letters.
function age(ms: number): string {
    const minutes = Math.floor(Math.max(0, ms) / 60_000);
    if (minutes < 1) return '';
    return minutes < 60 ? `${minutes}′` : st().matrix.hours(String(Math.floor(minutes / 60)));
}

function Cell(props: {
    line: GridLine;
    column: GridColumn;
    index: number;
    cell: GridCell | undefined;
    now: number;
    tab: number;
    press(): void;
}): JSX.Element {
    const { line, column, index, cell, now, tab, press } = props;
    const { team } = line;
    const { id, title } = column.row;
    const waited = cell?.since_ms === undefined ? undefined : now - cell.since_ms;
    const state = cell ? t().matrix.cells[cell.state] : st().matrix.not_for;
    const since =
        waited === undefined || waited < 60_000
            ? ''
            : ` ${st().matrix.since(length_words(waited))}`;
    const label = `${team.name}, ${id} ${title}: ${state}${since}`;
    return (
        <div
            class={cell ? 'cell' : 'cell empty'}
            role="gridcell"
            aria-colindex={index + 2}
            aria-label={label}
            title={cell && label}
            tabIndex={tab}
            data-testid={cell && `cell-${id}-${team.team}`}
            data-state={cell?.state}
            style={{ '--column': index }}
            onClick={press}
        >
            {cell && <Glyph state={cell.state} />}
            {waited !== undefined && (
                // Drawn by the style sheet: the label says the same in whole words.
                <span class={`age ${cell?.state ?? ''}`} data-age={age(waited)} />
            )}
        </div>
    );
}
