// What the label of a card forbids: the breaches of SCORING C3 as far as a team can know them, told
// before a message goes.
import type { Card, Destination, Team, Tlp } from '@/generated/wire';
import { same_destination, type HeldCard } from './select';
import type { Consent } from './state';
import { kTlp_order } from './tlp';

// Whether `a` allows more than `b`.
export function is_looser(a: Tlp, b: Tlp): boolean {
    return kTlp_order.indexOf(a) > kTlp_order.indexOf(b);
}

export interface Concern {
    // public, region: the label does not go there. red: only people named may have it. relay: it
    // came from another team, whose consent is needed. looser: the message bears a looser label
    // than the card.
    kind: 'public' | 'region' | 'red' | 'relay' | 'looser';
    card: Card;
    to?: Destination;
    // relay: from whom the card came.
    from?: Team;
}

function has_consent(
    consents: readonly Consent[],
    mine: Team,
    card: Card,
    to: Destination,
): boolean {
    return consents.some(
        (c) =>
            c.fact === card.id && c.to_sender === mine && c.to.some((d) => same_destination(d, to)),
    );
}

function concern(held: HeldCard, to: Destination): Concern | undefined {
    const { card, source } = held;
    switch (to.kind) {
        case 'excon':
            return undefined;
        case 'public':
            return card.tlp === 'clear' ? undefined : { kind: 'public', card, to };
        case 'region':
            return card.tlp === 'clear' || card.tlp === 'green'
                ? undefined
                : { kind: 'region', card, to };
        case 'team': {
            if (card.tlp === 'clear' || card.tlp === 'green') return undefined;
            // Back to whom it came from is no spreading.
            if (source.from !== undefined && source.from === to.team) return undefined;
            if (card.tlp === 'red') return { kind: 'red', card, to };
            return source.kind === 'message' && source.from !== undefined
                ? { kind: 'relay', card, to, from: source.from }
                : undefined;
        }
    }
}

// Everything to be said before `attached` go to `to` under `label`; empty: nothing speaks against
// it.
export function concerns(
    attached: readonly HeldCard[],
    to: readonly Destination[],
    label: Tlp | undefined,
    consents: readonly Consent[],
    mine: Team,
): Concern[] {
    const found: Concern[] = [];
    for (const held of attached) {
        for (const d of to) {
            const c = concern(held, d);
            if (c && !has_consent(consents, mine, held.card, d)) found.push(c);
        }
        if (label && is_looser(label, held.card.tlp))
            found.push({ kind: 'looser', card: held.card });
    }
    return found;
}
