// What my team knows: facts as cards, indicators as chips. What is chosen here goes into a message
// by key, by touch, or dragged.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { HelpButton } from '@/help/help';
import { defanged } from '@/model/indicators';
import { held_cards, held_indicators, type HeldIndicator } from '@/model/select';
import { Empty, Icon } from '@/ui/parts';
import type { Desk } from '../desk';
import { CardView, source_words } from './cards';
import { ConsentForm } from './consent';
import { drag_source } from './drag';
import { draft_places } from './messages';
import { t } from './text';

function toggled(list: readonly string[], item: string): string[] {
    return list.includes(item) ? list.filter((x) => x !== item) : [...list, item];
}

export function Evidence({ desk }: { desk: Desk }): JSX.Element {
    const cards = held_cards(desk.state);
    const indicators = held_indicators(desk.state);
    const chosen = desk.chosen.value;
    const words = t().case;
    if (cards.length === 0 && indicators.length === 0)
        return (
            <Empty icon="folder-open" title={words.no_cards}>
                {words.no_cards_help}
            </Empty>
        );
    const choose = desk.ended
        ? undefined
        : (id: string) => {
              desk.chosen.value = { ...chosen, cards: toggled(chosen.cards, id) };
          };
    return (
        <div class="stack">
            {!desk.ended && <p class="help">{words.choose_help}</p>}
            <h3>
                {words.cards} <span class="count">{cards.length}</span>{' '}
                <HelpButton topic="evidence" about={words.cards} />
            </h3>
            <ul class="cards" data-testid="cards">
                {cards.map((held) => (
                    <CardView
                        key={held.card.id}
                        desk={desk}
                        card={held.card}
                        source={source_words(desk, held)}
                        chosen={chosen.cards.includes(held.card.id)}
                        choose={choose}
                    />
                ))}
            </ul>
            {indicators.length > 0 && <Indicators desk={desk} indicators={indicators} />}
            {!desk.ended && <ConsentForm desk={desk} cards={cards} />}
        </div>
    );
}

interface IndicatorsProps {
    desk: Desk;
    indicators: readonly HeldIndicator[];
}

function Indicators({ desk, indicators }: IndicatorsProps): JSX.Element {
    const [safe, set_safe] = useState(true);
    const chosen = desk.chosen.value;
    const words = t().case;
    const copy = async () => {
        const lines = indicators.map((i) => (safe ? defanged(i.value) : i.value));
        await navigator.clipboard.writeText(lines.join('\n'));
        desk.line.toast(words.copied, 'done');
    };
    const choose = (value: string) => {
        desk.chosen.value = { ...chosen, indicators: toggled(chosen.indicators, value) };
    };
    return (
        <section>
            <h3>
                {words.indicators} <span class="count">{indicators.length}</span>
            </h3>
            <ul class="indicator-chips" data-testid="indicators">
                {indicators.map(({ value, cards }) => (
                    <li key={value}>
                        <button
                            type="button"
                            class="chip-button mono"
                            dir="ltr"
                            title={cards.join(', ') || undefined}
                            aria-pressed={chosen.indicators.includes(value)}
                            disabled={desk.ended}
                            onClick={() => choose(value)}
                            {...drag_source({ cards: [], indicators: [value] })}
                        >
                            {value}
                        </button>
                    </li>
                ))}
            </ul>
            {'clipboard' in navigator && (
                <div class="copy-row">
                    <button
                        class="button quiet small"
                        data-testid="copy-indicators"
                        onClick={() => void copy()}
                    >
                        <Icon name="copy" /> {words.copy}
                    </button>
                    <label class="check">
                        <input
                            type="checkbox"
                            checked={safe}
                            data-testid="copy-defanged"
                            onChange={(e) => set_safe(e.currentTarget.checked)}
                        />
                        <span>{words.defanged}</span>
                    </label>
                </div>
            )}
        </section>
    );
}

// Where what was chosen goes: a new message, or one that is being written.
export function ChosenBar({ desk }: { desk: Desk }): JSX.Element {
    const { cards, indicators } = desk.chosen.value;
    const words = t().case;
    const count = cards.length + indicators.length;
    const drafts = [...desk.drafts.all.value];
    const attach = (key: string) => {
        const chosen = desk.chosen.peek();
        desk.chosen.value = { cards: [], indicators: [] };
        if (key === '')
            desk.write({ cards: chosen.cards, indicators: chosen.indicators.join('\n') });
        else {
            desk.attach_to(key, chosen);
            desk.drafts.show(key);
        }
    };
    return (
        <div class="chosen-bar" data-testid="chosen">
            <p role="status">
                {words.chosen(count)}{' '}
                <button
                    type="button"
                    class="link"
                    onClick={() => (desk.chosen.value = { cards: [], indicators: [] })}
                >
                    {words.choose_none}
                </button>
            </p>
            <button
                type="button"
                class="button primary"
                disabled={!desk.running}
                data-testid="share-chosen"
                onClick={() => attach('')}
            >
                <Icon name="send" /> {words.share_chosen}
            </button>
            {drafts.map(([key, draft]) => (
                <button
                    key={key}
                    type="button"
                    class="button small"
                    data-testid={`add-to-${key}`}
                    onClick={() => attach(key)}
                >
                    <Icon name="plus" />
                    <bdi>{words.add_to(draft.subject || draft_places(desk, draft))}</bdi>
                </button>
            ))}
        </div>
    );
}
