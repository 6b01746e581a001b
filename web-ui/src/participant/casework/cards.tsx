// Evidence cards: one fact each, with its label, ready to be shared.
import type { JSX } from 'preact';
import type { Card, Id } from '@/generated/wire';
import { team_code } from '@/model/select';
import { Icon, TlpLabel } from '@/ui/parts';
import type { Desk } from '../desk';
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

export function CardView(props: {
    desk: Desk;
    card: Card;
    about?: Id;
    source?: string;
}): JSX.Element {
    const { desk, card, about, source } = props;
    const shared = shared_with(desk, card.id);
    return (
        <li class="card evidence" data-testid={`card-${card.id}`}>
            <div class="card-head">
                <span class="code">{card.id}</span>
                <TlpLabel tlp={card.tlp} />
                <span class="help grow">{source}</span>
                {!desk.ended && (
                    <button
                        class="button quiet small"
                        disabled={!desk.running}
                        data-testid={`share-${card.id}`}
                        onClick={() => desk.attach(card.id, about)}
                    >
                        <Icon name="send" /> {t().case.share}
                    </button>
                )}
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
            {shared.length > 0 && (
                <p class="help shared">
                    <Icon name="check" /> {t().case.shared_with(shared.join(', '))}
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
