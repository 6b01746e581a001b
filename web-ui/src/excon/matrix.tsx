// Teams × injects: what stands where, narrowed to what EXCON asks for.
import { computed, signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { HelpButton } from '@/help/help';
import { grid_of, kNo_filter, type GridFilter } from '@/model/grid';
import type { CellState } from '@/model/select';
import { Empty, Icon } from '@/ui/parts';
import { Glyph } from './glyph';
import { MatrixGrid } from './matrix_grid';
import type { Room } from './room';
import { keep, kept } from '@/ui/keep';
import { st } from './steer/text';
import { t } from './text';

export const matrix_filter = signal<GridFilter>(kNo_filter);
// Whether the matrix takes the network's room too; this browser keeps it.
const kWide_key = 'tocsin-matrix-wide';
export const matrix_wide = signal(kept(kWide_key) === 'yes');

function widen(): void {
    matrix_wide.value = !matrix_wide.value;
    keep(kWide_key, matrix_wide.value ? 'yes' : 'no');
}

const change = (part: Partial<GridFilter>) =>
    (matrix_filter.value = { ...matrix_filter.value, ...part });

export function Matrix({ room }: { room: Room }): JSX.Element {
    const words = t().matrix;
    const found = useMemo(
        () =>
            computed(() =>
                grid_of(
                    room.state,
                    room.rows.value,
                    room.line.minute.value * 60_000,
                    matrix_filter.value,
                ),
            ),
        [room],
    );
    const grid = found.value;
    const any = room.rows.value.some((row) => row.state === 'released');
    return (
        <section class="block matrix" aria-label={words.title} data-testid="matrix">
            <div class="block-head">
                <h2>{words.title}</h2>
                <HelpButton topic="matrix" about={words.title} />
                <Filters room={room} late={grid.late} unopened={grid.unopened} />
            </div>
            {grid.columns.length === 0 || grid.lines.length === 0 ? (
                <Nothing any={any} />
            ) : (
                <MatrixGrid room={room} grid={grid} />
            )}
            {grid.columns.length > 0 && <Key />}
        </section>
    );
}

function Nothing({ any }: { any: boolean }): JSX.Element {
    if (!any && matrix_filter.value.search === '')
        return <Empty icon="clipboard-list" title={t().matrix.empty} />;
    return (
        <Empty icon="search" title={st().matrix.nothing}>
            <button
                class="button small"
                data-testid="matrix-clear"
                onClick={() => (matrix_filter.value = kNo_filter)}
            >
                {st().matrix.clear}
            </button>
        </Empty>
    );
}

function Filters(props: { room: Room; late: number; unopened: number }): JSX.Element {
    const words = st().matrix;
    const { only, role, search, all } = matrix_filter.value;
    const roles = props.room.state.hello?.roles ?? [];
    const choice = (what: 'late' | 'unopened', label: string, n: number) => (
        <button
            class="button small"
            aria-pressed={only === what}
            data-testid={`only-${what}`}
            onClick={() => change({ only: only === what ? undefined : what })}
        >
            {label} {n > 0 && <span class="count">{n}</span>}
        </button>
    );
    return (
        <div class="matrix-filters">
            {choice('late', words.only_late, props.late)}
            {choice('unopened', words.only_unopened, props.unopened)}
            <button
                class="button small"
                aria-pressed={all}
                data-testid="all-injects"
                onClick={() => change({ all: !all })}
            >
                {t().matrix.show_all}
            </button>
            <select
                class="input"
                value={role}
                aria-label={words.role}
                data-testid="matrix-role"
                onChange={(e) => change({ role: e.currentTarget.value })}
            >
                <option value="">{words.all_roles}</option>
                {roles.map((r) => (
                    <option key={r.id} value={r.id}>
                        {r.title}
                    </option>
                ))}
            </select>
            <input
                class="input"
                type="search"
                dir="auto"
                value={search}
                placeholder={words.search}
                aria-label={words.search}
                data-testid="matrix-search"
                onInput={(e) => change({ search: e.currentTarget.value })}
            />
            <button
                class="button small only-icon widen"
                title={words.wide}
                aria-label={words.wide}
                aria-pressed={matrix_wide.value}
                data-testid="matrix-wide"
                onClick={widen}
            >
                <Icon name="move-horizontal" />
            </button>
        </div>
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
