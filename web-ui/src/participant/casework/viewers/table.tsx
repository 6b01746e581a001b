// A table of comma-separated values: a head that stays, rows that can be filtered and sorted.
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/ui/parts';
import { t } from '../text';
import { compare_cells, read_csv } from './csv';
import { use_span } from './window';

const kRow_px = 28;
const kWidest_ch = 48;
// Widths come from the first rows: they must not jump while one scrolls.
const kMeasured = 500;

interface Order {
    column: number;
    down: boolean;
}

export function Table({ text, name }: { text: string; name: string }): JSX.Element {
    const [head = [], ...rows] = useMemo(() => read_csv(text), [text]);
    const [words, set_words] = useState('');
    const [order, set_order] = useState<Order>();
    const shown = useMemo(() => arranged(rows, words, order), [text, words, order]);
    const widths = useMemo(
        () =>
            head.map((cell, column) =>
                [cell, ...rows.slice(0, kMeasured).map((row) => row[column] ?? '')].reduce(
                    (most, value) => Math.max(most, value.length),
                    4,
                ),
            ),
        [text],
    );
    const box = useRef<HTMLDivElement>(null);
    const { first, end } = use_span(box, kRow_px, shown.length);
    const sort = (column: number) =>
        set_order(
            order?.column !== column
                ? { column, down: false }
                : order.down
                  ? undefined
                  : { column, down: true },
        );
    return (
        <div class="viewer">
            <div class="viewer-bar" role="search">
                <input
                    class="input small"
                    type="search"
                    aria-label={t().viewer.filter}
                    placeholder={t().viewer.filter}
                    data-testid="viewer-filter"
                    value={words}
                    onInput={(e) => set_words(e.currentTarget.value)}
                />
                <span class="grow" />
                <span class="help" role="status" data-testid="viewer-rows">
                    {words
                        ? t().viewer.rows_of(shown.length, rows.length)
                        : t().viewer.rows(rows.length)}
                </span>
            </div>
            <div
                class="viewer-box table"
                ref={box}
                tabIndex={0}
                role="region"
                aria-label={name}
                dir="ltr"
            >
                <table class="data-table mono" aria-rowcount={shown.length + 1}>
                    <colgroup>
                        {widths.map((width, n) => (
                            <col
                                key={n}
                                style={{ width: `${Math.min(width, kWidest_ch) + 4}ch` }}
                            />
                        ))}
                    </colgroup>
                    <thead>
                        <tr aria-rowindex={1}>
                            {head.map((cell, n) => (
                                <th key={n} scope="col" aria-sort={sorted(order, n)}>
                                    <button type="button" onClick={() => sort(n)}>
                                        {cell}
                                        {order?.column === n && (
                                            <Icon
                                                name={order.down ? 'chevron-down' : 'chevron-up'}
                                            />
                                        )}
                                    </button>
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        <Gap rows={first} columns={head.length} />
                        {shown.slice(first, end).map((row, i) => (
                            <tr key={first + i} aria-rowindex={first + i + 2}>
                                {head.map((_, n) => (
                                    <td key={n} title={row[n]} dir="auto">
                                        {row[n]}
                                    </td>
                                ))}
                            </tr>
                        ))}
                        <Gap rows={shown.length - end} columns={head.length} />
                    </tbody>
                </table>
            </div>
        </div>
    );
}

function Gap({ rows, columns }: { rows: number; columns: number }): JSX.Element | null {
    if (rows <= 0) return null;
    return (
        <tr aria-hidden="true" class="viewer-gap" style={{ height: `${rows * kRow_px}px` }}>
            <td colSpan={columns} />
        </tr>
    );
}

function sorted(order: Order | undefined, column: number): 'ascending' | 'descending' | 'none' {
    if (order?.column !== column) return 'none';
    return order.down ? 'descending' : 'ascending';
}

function arranged(rows: string[][], words: string, order: Order | undefined): string[][] {
    const wanted = words.toLowerCase();
    const kept = wanted
        ? rows.filter((row) => row.some((cell) => cell.toLowerCase().includes(wanted)))
        : rows;
    if (!order) return kept;
    const { column, down } = order;
    const sign = down ? -1 : 1;
    return [...kept].sort((a, b) => sign * compare_cells(a[column] ?? '', b[column] ?? ''));
}
