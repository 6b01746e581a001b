// The head of a table, the same in all of them.
import type { JSX } from 'preact';

// One column's: its words; what they mean, for who points at them; hidden where the column needs
// no words for the eye.
export type HeadCell = string | { words: string; title?: string; class?: string; hidden?: boolean };

// '' heads a column that has nothing to say of itself, like one of buttons.
export function TableHead({ heads }: { heads: readonly HeadCell[] }): JSX.Element {
    return (
        <thead>
            <tr>
                {heads.map((head, n) => {
                    if (head === '') return <td key={n} />;
                    const {
                        words,
                        title,
                        class: look,
                        hidden,
                    } = typeof head === 'string'
                        ? ({ words: head } as Exclude<HeadCell, string>)
                        : head;
                    return (
                        <th key={n} scope="col" class={look} title={title}>
                            {hidden ? <span class="visually-hidden">{words}</span> : words}
                        </th>
                    );
                })}
            </tr>
        </thead>
    );
}
