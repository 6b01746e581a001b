// The keys of the desk.
import type { JSX } from 'preact';
import { Shortcuts } from '@/ui/shortcuts';
import type { Desk } from '../desk';
import { t } from './text';

export function KeysSheet({ desk }: { desk: Desk }): JSX.Element {
    const words = t().keys;
    return (
        <Shortcuts
            close={() => (desk.keys_open.value = false)}
            groups={[
                {
                    name: words.page,
                    keys: [
                        [['j', 'k'], words.walk],
                        [['/'], words.search],
                        [['c'], words.write],
                        [['?'], words.overlay],
                        [['Esc'], words.close],
                    ],
                },
                {
                    name: words.file,
                    keys: [
                        [['Enter'], t().viewer.next],
                        [['Shift Enter'], t().viewer.previous],
                        [['+', '-', '0'], words.size],
                    ],
                },
                { name: words.message, keys: [[['↑', '↓'], words.label]] },
            ]}
        />
    );
}
