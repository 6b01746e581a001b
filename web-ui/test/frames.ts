// Frames for tests, as short as a test can be read.
import type { Event, InjectContent, ServerFrame, ServerHello } from '@/generated/wire';
import { reduce } from '@/model/reduce';
import { empty_state, type State } from '@/model/state';

let seq = 0;

type Data<K extends Event['kind']> = Extract<Event, { kind: K }>['data'];
type Extra<K extends Event['kind']> = Omit<
    Extract<Event, { kind: K }>,
    't' | 'seq' | 'at_ms' | 'utc_ms' | 'kind' | 'data'
>;

export function event<K extends Event['kind']>(
    kind: K,
    at_ms: number,
    data: Data<K>,
    extra?: Extra<K>,
): Event {
    return {
        t: 'event',
        seq: ++seq,
        at_ms,
        utc_ms: 1_800_000_000_000 + at_ms,
        kind,
        data,
        ...extra,
    } as unknown as Event;
}

export function hello(role: 'participant' | 'excon' = 'participant'): ServerHello {
    return {
        t: 'hello',
        protocol: 1,
        server: 'test',
        seq: 0,
        you: {
            role,
            language: 'en',
            ...(role === 'participant' && { team: 1, participant: 7, name: 'Amina' }),
        },
        drill: {
            drill: 'd',
            title: 'Drill',
            scenario: 's',
            scenario_version: '1',
            language: 'en',
            languages: ['en'],
            duration_ms: 3_600_000,
            summary: '',
            tlp_warnings: true,
        },
        lists: { channels: [], response_kinds: [], rsit: [], tlp: [] },
        roles: [
            { id: 'sids', title: 'Islands', purpose: '' },
            { id: 'transit', title: 'Transit', purpose: '' },
        ],
        clock: { phase: 'running', at_ms: 0, speed: 1, server_ms: 1_800_000_000_000 },
    };
}

export const teams: Event[] = [
    event('team_enrolled', 0, {
        team: 0,
        code: 'XS',
        name: 'Isles',
        language: 'en',
        roles: ['sids'],
        simulated: false,
    }),
    event('team_enrolled', 0, {
        team: 1,
        code: 'XM',
        name: 'Hub',
        language: 'en',
        roles: ['transit'],
        simulated: false,
    }),
    event('team_enrolled', 0, {
        team: 2,
        code: 'XL',
        name: 'Health',
        language: 'en',
        roles: ['health'],
        simulated: true,
    }),
];

export function content(id: string, more: Partial<InjectContent> = {}): InjectContent {
    return {
        id,
        title: `Title ${id}`,
        body: '',
        channel: 'email',
        language: 'en',
        original_language: 'en',
        translated: false,
        sender: { name: 'NOC', organisation: '', address: '' },
        ...more,
    };
}

export const form = {
    fields: [{ id: 'plan', kind: 'text', label: 'Plan', required: true, points: 1 }],
    due_after_ms: 600_000,
};

export function released(
    id: string,
    at_ms: number,
    more: Partial<InjectContent> = {},
    to = [1],
): Event {
    return event(
        'inject_released',
        at_ms,
        { inject: id, teams: to, cause: 'schedule' },
        { content: content(id, more) },
    );
}

export function message(
    id: string,
    at_ms: number,
    data: Partial<Data<'message_sent'>>,
    cards: string[] = [],
): Event {
    return event(
        'message_sent',
        at_ms,
        { message: id, persona: '', message_kind: 'inform', subject: id, body: '', ...data },
        { cards: cards.map((card) => ({ id: card, text: card, tlp: 'amber' as const })) },
    );
}

export function opened(
    item: 'inject' | 'message',
    id: string,
    at_ms: number,
    participant = 7,
    team = 1,
): Event {
    return event('receipt_noted', at_ms, {
        item,
        id,
        receipt: 'opened',
        team,
        participant,
        client_ms: at_ms,
        error_ms: 0,
    });
}

// A state in which these events have been seen.
export function state_of(events: Event[], role: 'participant' | 'excon' = 'participant'): State {
    const snapshot: ServerFrame = { t: 'snapshot', seq, frames: [...teams, ...events] };
    return reduce(empty_state(), [hello(role), snapshot], 0);
}
