// The practice as frames, as if a server had sent them: one inject, one partner, and what the person
// has done so far. A function of the words and the acts, so that a change of language changes
// everything that is seen.
import type { Command, Event, Milliseconds, ServerFrame } from '@/generated/wire';
import type { Hello, TeamEntry } from '@/model/state';
import type { Words } from './text/en';

export const kInject = 'P1';
const kPartner = 999;
const kDue_ms = 5 * 60_000;
// The partner takes a moment, as people do.
export const kReply_after_ms = 1_500;

// What was done, and when: drill time of the practice.
export interface Act {
    at_ms: Milliseconds;
    command: Command;
}

export interface Setting {
    words: Words;
    // The language of these words.
    language: string;
    hello: Hello;
    mine: TeamEntry;
    // UTC when the practice began.
    start_utc: number;
}

type Body<K extends Event['kind']> = Omit<
    Extract<Event, { kind: K }>,
    't' | 'seq' | 'at_ms' | 'utc_ms' | 'kind'
>;

export function practice_frames(
    setting: Setting,
    acts: readonly Act[],
    now_ms: Milliseconds,
): ServerFrame[] {
    const { words, language, hello, mine, start_utc } = setting;
    const { you } = hello;
    const { team } = mine;
    const participant = you.participant ?? 0;
    const events: Event[] = [];
    const tell = <K extends Event['kind']>(kind: K, at_ms: Milliseconds, body: Body<K>) => {
        const head = { t: 'event', seq: events.length + 1, at_ms, utc_ms: start_utc + at_ms, kind };
        events.push({ ...head, ...body } as unknown as Event);
    };
    const enrol = (id: number, code: string, name: string) =>
        tell('team_enrolled', 0, {
            data: { team: id, code, name, language, roles: [], simulated: id === kPartner },
        });
    enrol(team, mine.code, mine.name);
    enrol(kPartner, 'PP', words.partner_name);
    tell('participant_joined', 0, {
        data: { participant, team, name: you.name ?? '', language },
    });
    tell('inject_released', 0, {
        data: { inject: kInject, teams: [team], cause: 'schedule' },
        content: {
            id: kInject,
            title: words.inject.title,
            body: words.inject.body,
            channel: 'email',
            language,
            original_language: language,
            translated: true,
            sender: {
                name: words.inject.sender,
                organisation: words.inject.organisation,
                address: 'desk@example.org',
            },
            cards: [
                { id: 'PF', text: words.inject.card, tlp: 'amber', indicators: ['192.0.2.44'] },
            ],
            form: {
                due_after_ms: kDue_ms,
                fields: [
                    {
                        id: 'first',
                        kind: 'choice',
                        label: words.inject.first,
                        required: true,
                        points: 0,
                        options: [
                            { id: 'tell', label: words.inject.first_tell },
                            { id: 'wait', label: words.inject.first_wait },
                        ],
                    },
                    {
                        id: 'why',
                        kind: 'text',
                        label: words.inject.why,
                        required: false,
                        points: 0,
                    },
                ],
            },
        },
    });
    let messages = 0;
    let revision = 0;
    let notes = 0;
    for (const { at_ms, command } of acts) {
        if (command.kind === 'note_receipt')
            tell('receipt_noted', at_ms, {
                data: { ...command, team, participant, client_ms: at_ms, error_ms: 0 },
            });
        else if (command.kind === 'submit_response')
            tell('response_submitted', at_ms, {
                data: {
                    inject: command.inject,
                    answers: command.answers,
                    team,
                    participant,
                    revision: ++revision,
                    late: at_ms > kDue_ms,
                },
            });
        else if (command.kind === 'keep_note') {
            const { kind: _, note = `N${++notes}`, after_revision = 0, ...rest } = command;
            tell('note_kept', at_ms, {
                data: { ...rest, note, team, participant, revision: after_revision + 1 },
            });
        } else if (command.kind === 'send_message') {
            const { kind: _, cards = [], ...rest } = command;
            const message = `M${++messages}`;
            tell('message_sent', at_ms, {
                data: { ...rest, message, from: team, participant, persona: '' },
                cards: cards.map((id) => ({ id, text: words.inject.card, tlp: 'amber' })),
            });
            const asked = rest.message_kind !== 'acknowledge';
            if (asked && at_ms + kReply_after_ms <= now_ms)
                tell('message_sent', at_ms + kReply_after_ms, {
                    data: {
                        message: `${message}R`,
                        from: kPartner,
                        persona: '',
                        to: [{ kind: 'team', team }],
                        message_kind: 'acknowledge',
                        subject: words.reply.subject,
                        body: words.reply.body,
                        tlp: 'green',
                        reply_to: message,
                    },
                });
        }
    }
    return [
        {
            t: 'hello',
            protocol: 1,
            server: hello.server,
            seq: 0,
            you,
            drill: { ...hello.drill, title: words.drill, tlp_warnings: true },
            lists: hello.lists,
            roles: [],
            clock: { phase: 'running', at_ms: now_ms, speed: 1, server_ms: start_utc + now_ms },
        },
        { t: 'snapshot', seq: events.length, frames: events },
    ];
}
