// What goes with a message: cards, and indicators that my team holds.
import type { JSX } from 'preact';
import { lines_of, with_lines, without_line } from '@/model/indicators';
import { held_cards, held_indicators } from '@/model/select';
import { TlpLabel } from '@/ui/parts';
import { source_words } from './cards';
import type { PartProps } from './compose';
import type { Desk } from '../desk';
import { t } from './text';

const kMost_chips = 60;

export function Attach(props: PartProps & { desk: Desk }): JSX.Element {
    return (
        <>
            <Cards {...props} />
            <Indicators {...props} />
        </>
    );
}

function Cards({ desk, draft, set }: PartProps & { desk: Desk }): JSX.Element {
    const held = held_cards(desk.state);
    const words = t().compose;
    const toggle = (id: string, on: boolean) =>
        set({ cards: on ? [...draft.cards, id] : draft.cards.filter((c) => c !== id) });
    // Those attached first, then those that came with what the message is about, then the rest.
    const rank = (id: string, source: string) =>
        draft.cards.includes(id) ? 0 : source === draft.about ? 1 : 2;
    const sorted = [...held].sort(
        (a, b) => rank(a.card.id, a.source.id) - rank(b.card.id, b.source.id),
    );
    return (
        <fieldset>
            <legend class="label">
                {words.attach}{' '}
                {draft.cards.length > 0 && <span class="count">{draft.cards.length}</span>}
            </legend>
            {held.length === 0 && <p class="help">{words.no_cards}</p>}
            <div class="attach">
                {sorted.map((h) => (
                    <label key={h.card.id} class="check">
                        <input
                            type="checkbox"
                            checked={draft.cards.includes(h.card.id)}
                            data-testid={`attach-${h.card.id}`}
                            onChange={(e) => toggle(h.card.id, e.currentTarget.checked)}
                        />
                        <span>
                            <span class="code">{h.card.id}</span> <TlpLabel tlp={h.card.tlp} />{' '}
                            <span class="help">{source_words(desk, h)}</span>
                            <span class="attach-text" dir="auto">
                                {h.card.text}
                            </span>
                        </span>
                    </label>
                ))}
            </div>
        </fieldset>
    );
}

// Those of the attached cards come first; the field under “More” takes any other.
function Indicators({ desk, draft, set }: PartProps & { desk: Desk }): JSX.Element | null {
    const held = held_indicators(desk.state);
    if (held.length === 0) return null;
    const lines = lines_of(draft.indicators);
    const near = (cards: readonly string[]) => cards.some((c) => draft.cards.includes(c));
    const sorted = [...held].sort((a, b) => Number(near(b.cards)) - Number(near(a.cards)));
    return (
        <fieldset>
            <legend class="label">
                {t().compose.indicators}{' '}
                {lines.length > 0 && <span class="count">{lines.length}</span>}
            </legend>
            <div class="indicator-chips">
                {sorted.slice(0, kMost_chips).map(({ value }) => (
                    <button
                        key={value}
                        type="button"
                        class="chip-button mono"
                        dir="ltr"
                        aria-pressed={lines.includes(value)}
                        onClick={() =>
                            set({
                                indicators: lines.includes(value)
                                    ? without_line(draft.indicators, value)
                                    : with_lines(draft.indicators, [value]),
                            })
                        }
                    >
                        {value}
                    </button>
                ))}
            </div>
        </fieldset>
    );
}
