// Evidence cards: one fact each, with its label, ready to be shared.
import type { JSX } from 'preact';
import { listed } from '@/text/language';
import type { Card, Id } from '@/generated/wire';
import { sender_of, team_code, type HeldCard } from '@/model/select';
import { common } from '@/text/common';
import { Icon, TlpLabel } from '@/ui/parts';
import type { Desk } from '../desk';
import { drag_source } from './drag';
import { t } from './text';

// To whom my team has sent a card already.
function shared_with(desk: Desk, card: Id): string[] {
    const codes = new Set<string>();
    for (const m of desk.state.messages.values()) {
        if (m.data.from !== desk.mine || !m.cards.some((c) => c.id === card)) continue;
        for (const d of m.data.to ?? [])
            codes.add(d.kind === 'team' ? team_code(desk.state, d.team) : t().compose[d.kind]);
    }
    return [...codes];
}

export function source_words(desk: Desk, { source }: HeldCard): string {
    if (source.kind === 'message')
        return t().case.from(team_code(desk.state, source.from) || common.words().places.excon);
    const content = desk.state.injects.get(source.id)?.content;
    return t().case.from(content ? `${source.id}, ${sender_of(content)}` : source.id);
}

interface CardProps {
    desk: Desk;
    card: Card;
    about?: Id;
    source?: string;
    // Where several are chosen together.
    chosen?: boolean;
    choose?(id: Id): void;
}

export function CardView(props: CardProps): JSX.Element {
    const { desk, card, about, source, chosen, choose } = props;
    const words = t().case;
    const shared = shared_with(desk, card.id);
    const notes = [...desk.state.notes.values()].filter((n) => n.card === card.id);
    const drag = desk.ended ? {} : drag_source({ cards: [card.id], indicators: [] });
    return (
        <li class="card evidence" data-testid={`card-${card.id}`} {...drag}>
            <div class="card-head">
                {choose && (
                    <label class="card-choice">
                        <input
                            type="checkbox"
                            checked={chosen}
                            aria-label={words.choose_card(card.id)}
                            data-testid={`choose-${card.id}`}
                            onChange={() => choose(card.id)}
                        />
                    </label>
                )}
                <span class="code">{card.id}</span>
                <TlpLabel tlp={card.tlp} />
                <span class="card-acts">
                    <button
                        class="button quiet small"
                        data-testid={`note-${card.id}`}
                        onClick={() => desk.write_note({ card: card.id })}
                    >
                        <Icon name="pencil" /> {t().notes.kinds.note}
                    </button>
                    {!desk.ended && (
                        <button
                            class="button quiet small"
                            disabled={!desk.running}
                            data-testid={`share-${card.id}`}
                            onClick={() => desk.attach(card.id, about)}
                        >
                            <Icon name="send" /> {words.share}
                        </button>
                    )}
                </span>
            </div>
            <p dir="auto">{card.text}</p>
            {card.indicators && card.indicators.length > 0 && (
                <ul class="indicator-list">
                    {card.indicators.map((i) => (
                        <li key={i} class="mono">
                            {i}
                        </li>
                    ))}
                </ul>
            )}
            {notes.map((note) => (
                <p key={note.id} class="card-note" dir="auto">
                    <Icon name="pencil" /> {note.words}
                </p>
            ))}
            {source && (
                <p class="help">
                    <bdi>{source}</bdi>
                </p>
            )}
            {shared.length > 0 && (
                <p class="help shared">
                    <Icon name="check" /> {words.shared_with(listed(shared))}
                </p>
            )}
        </li>
    );
}

export function CardList(props: { desk: Desk; cards: readonly Card[]; about?: Id }): JSX.Element {
    return (
        <ul class="cards">
            {props.cards.map((card) => (
                <CardView key={card.id} desk={props.desk} card={card} about={props.about} />
            ))}
        </ul>
    );
}
