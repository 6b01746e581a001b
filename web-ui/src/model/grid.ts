// Teams × injects as EXCON looks at them: how each inject stands with each team, since when it has
// stood so, and what is left of it under a filter. Pure.
import type { Id, Milliseconds, Team } from '@/generated/wire';
import type { MselRow } from './msel';
import { cell_state, due_ms, teams_in_order, type CellState } from './select';
import type { State, TeamEntry } from './state';

export interface GridFilter {
    // Only what is overdue, or what nobody of the team has opened.
    only?: 'late' | 'unopened';
    role: Id;
    // Words to find among teams and injects.
    search: string;
    // Also what has not been released.
    all: boolean;
}

export const kNo_filter: GridFilter = { role: '', search: '', all: false };

export interface GridCell {
    state: CellState;
    // Since when it has waited for the team; undefined where nothing is waited for.
    since_ms?: Milliseconds;
}

export interface GridColumn {
    row: MselRow;
    // Teams that have it, and those of them that have done with it: answered where that is asked,
    // else opened.
    sent: number;
    done: number;
}

export interface GridLine {
    team: TeamEntry;
    // In the order of the columns; undefined where the inject is not for the team, or filtered out.
    cells: (GridCell | undefined)[];
    late: number;
    unopened: number;
}

export interface Grid {
    columns: GridColumn[];
    lines: GridLine[];
    late: number;
    unopened: number;
}

export const is_unopened = (state: CellState) => state === 'sent';

function cell_of(row: MselRow, team: Team, now: Milliseconds): GridCell {
    const state = cell_state(row.inject, team, now);
    const delivery = row.inject?.deliveries.get(team);
    if (!row.inject || !delivery) return { state };
    switch (state) {
        case 'sent':
            return { state, since_ms: delivery.released_ms };
        case 'late':
            return { state, since_ms: due_ms(row.inject, delivery) };
        case 'opened':
        case 'drafting':
            // Where nothing is asked, opened is all that is waited for.
            return row.inject.content?.form
                ? { state, since_ms: delivery.opened_ms ?? delivery.released_ms }
                : { state };
        default:
            return { state };
    }
}

function is_done(cell: GridCell, asks: boolean): boolean {
    if (cell.state === 'answered' || cell.state === 'answered_late') return true;
    return !asks && cell.state === 'opened';
}

const kNot_sent: ReadonlySet<CellState> = new Set(['none', 'held', 'skipped']);

function finds(search: string, ...words: string[]): boolean {
    const text = words.join(' ').toLocaleLowerCase();
    return search.split(/\s+/).every((word) => text.includes(word));
}

// The words are looked for among teams and among injects: what they name of either is left.
function searched(teams: TeamEntry[], rows: readonly MselRow[], search: string) {
    const words = search.trim().toLocaleLowerCase();
    if (!words) return { teams, rows };
    const found_teams = teams.filter((team) => finds(words, team.code, team.name));
    const found_rows = rows.filter((row) => finds(words, row.id, row.title));
    if (found_teams.length + found_rows.length === 0) return { teams: [], rows: [] };
    return {
        teams: found_teams.length > 0 ? found_teams : teams,
        rows: found_rows.length > 0 ? found_rows : rows,
    };
}

export function grid_of(
    s: State,
    msel: readonly MselRow[],
    now: Milliseconds,
    filter: GridFilter,
): Grid {
    const of_role = teams_in_order(s).filter(
        (team) => !filter.role || team.roles.includes(filter.role),
    );
    const known = filter.all ? msel : msel.filter((row) => row.state === 'released');
    const { teams, rows } = searched(of_role, known, filter.search);
    const meant = rows.map((row) => new Set(row.recipients));
    const whole = teams.map((team) => {
        const cells = rows.map((row, n) =>
            meant[n]?.has(team.team) ? cell_of(row, team.team, now) : undefined,
        );
        const late = cells.filter((c) => c?.state === 'late').length;
        const unopened = cells.filter((c) => c && is_unopened(c.state)).length;
        return { team, cells, late, unopened };
    });
    const grid: Grid = {
        columns: rows.map((row, n) => {
            const asks = row.inject?.content?.form !== undefined;
            const sent = whole.flatMap(({ cells }) => {
                const cell = cells[n];
                return cell && !kNot_sent.has(cell.state) ? [cell] : [];
            });
            return { row, sent: sent.length, done: sent.filter((c) => is_done(c, asks)).length };
        }),
        lines: whole,
        late: whole.reduce((sum, line) => sum + line.late, 0),
        unopened: whole.reduce((sum, line) => sum + line.unopened, 0),
    };
    return filter.only ? only(grid, filter.only) : grid;
}

// Teams and injects that have such a cell, and of their cells those alone.
function only(grid: Grid, what: 'late' | 'unopened'): Grid {
    const wanted = (cell: GridCell | undefined) =>
        cell && (what === 'late' ? cell.state === 'late' : is_unopened(cell.state));
    const kept = grid.columns.flatMap((_, n) =>
        grid.lines.some((line) => wanted(line.cells[n])) ? [n] : [],
    );
    return {
        ...grid,
        columns: kept.flatMap((n) => grid.columns[n] ?? []),
        lines: grid.lines
            .filter((line) => line.cells.some(wanted))
            .map((line) => ({
                ...line,
                cells: kept.map((n) => (wanted(line.cells[n]) ? line.cells[n] : undefined)),
            })),
    };
}
