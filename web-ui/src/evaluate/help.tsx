// The keys, and a switch for those whom single keys disturb.
import type { JSX } from 'preact';
import { Sheet } from '@/ui/parts';
import type { Bench } from './bench';
import { t } from './text';

const kKeys = ['1–9', 'j', 'k', 'y', 'n', 'a', 'u', 'o', '?'] as const;

export function HelpSheet({ bench }: { bench: Bench }): JSX.Element {
    const words = t().help;
    return (
        <Sheet
            title={words.title}
            close={() => (bench.sheet.value = undefined)}
            testid="help-sheet"
        >
            <table class="keys">
                <tbody>
                    {kKeys.map((key) => (
                        <tr key={key}>
                            <th scope="row">
                                <kbd>{key}</kbd>
                            </th>
                            <td>{words.keys[key]}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <label class="check">
                <input
                    type="checkbox"
                    checked={bench.keys.value}
                    data-testid="keys-on"
                    onChange={(e) => bench.set_keys(e.currentTarget.checked)}
                />
                <span>{words.on}</span>
            </label>
            <p class="help">{words.blind}</p>
        </Sheet>
    );
}
