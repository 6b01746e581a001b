// The keys of a page in one sheet, by place, and the switch for those without Ctrl. A page says
// which; the sheet looks the same on all.
import type { ComponentChildren, JSX } from 'preact';
import { common } from '@/text/common';
import { Sheet } from './parts';
import { set_single_keys, single_keys } from './single_keys';

export interface KeyGroup {
    // None, where a page has one group alone.
    name?: string;
    // Each: the keys, any of which does it, and what they do.
    keys: readonly (readonly [readonly string[], string])[];
}

export function Shortcuts(props: {
    groups: readonly KeyGroup[];
    close(): void;
    testid?: string;
    // What the page says of its keys beside them.
    children?: ComponentChildren;
}): JSX.Element {
    return (
        <Sheet
            title={common.words().keys.title}
            wide
            close={props.close}
            testid={props.testid ?? 'shortcuts'}
        >
            <div class="shortcuts">
                {props.groups.map((group) => (
                    <section key={group.name ?? ''}>
                        {group.name && <h3>{group.name}</h3>}
                        <dl>
                            {group.keys.map(([keys, words]) => (
                                <div key={words}>
                                    <dt>
                                        {keys.map((key) => (
                                            <kbd key={key}>{key}</kbd>
                                        ))}
                                    </dt>
                                    <dd>{words}</dd>
                                </div>
                            ))}
                        </dl>
                    </section>
                ))}
            </div>
            <label class="check">
                <input
                    type="checkbox"
                    checked={single_keys.value}
                    data-testid="keys-on"
                    onChange={(e) => set_single_keys(e.currentTarget.checked)}
                />
                <span>{common.words().keys.single}</span>
            </label>
            {props.children}
        </Sheet>
    );
}

// Whether a key was meant for what is being written or chosen, not for the page.
export const is_field = (target: EventTarget | null): boolean =>
    target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
