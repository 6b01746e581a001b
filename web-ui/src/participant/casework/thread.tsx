// A matter: a message and everything that was written in answer to it.
import type { JSX } from 'preact';
import type { MessageKind } from '@/generated/wire';
import { is_acknowledged, my_team, team_code, thread_root, threads } from '@/model/select';
import type { Message } from '@/model/state';
import { common } from '@/text/common';
import { drill_clock, listed, wall_clock } from '@/text/language';
import { Icon, TlpLabel, To } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import { CardList } from './cards';
import type { Desk } from '../desk';
import type { MessageDraft } from '../drafts';
import { due_words } from '../due';
import { OnScreen } from '../reading';
import { t } from './text';

export function ThreadView({ desk, message }: { desk: Desk; message: Message }): JSX.Element {
    const root = thread_root(desk.state, message);
    const thread = threads(desk.state).find((x) => x.root.id === root.id);
    return (
        <article class="inject thread" data-testid={`thread-${root.id}`}>
            <h2 dir="auto">{root.data.subject || t().message.no_subject}</h2>
            {thread?.messages.map((m) => (
                <MessageView key={m.id} desk={desk} message={m} />
            ))}
        </article>
    );
}

export function sender_name(desk: Desk, message: Message): string {
    const { from, persona } = message.data;
    if (from === undefined) return persona || common.words().places.excon;
    return from === my_team(desk.state)
        ? t().message.you
        : (desk.state.teams.get(from)?.name ?? `#${from}`);
}

export function destination_names(desk: Desk, message: Message): string {
    const places = common.words().places;
    const names = (message.data.to ?? []).map((d) =>
        d.kind === 'team' ? team_code(desk.state, d.team) : places[d.kind],
    );
    return listed(names);
}

function MessageView({ desk, message }: { desk: Desk; message: Message }): JSX.Element {
    const { data } = message;
    const words = t().message;
    const mine = data.from === desk.mine;
    const seen = () => !mine && desk.note_opened('message', message.id);
    return (
        <OnScreen seen={seen} pane={desk.pane.value}>
            <section
                class={mine ? 'message mine' : 'message'}
                data-testid={`message-${message.id}`}
            >
                <header>
                    {data.from !== undefined && (
                        <span class="code">{team_code(desk.state, data.from)}</span>
                    )}
                    <strong>
                        <bdi>{sender_name(desk, message)}</bdi>
                    </strong>
                    <span class="muted">
                        <To /> {destination_names(desk, message)}
                    </span>
                    <span class="grow" />
                    <time class="muted">
                        {wall_clock(message.utc_ms)} T+{drill_clock(message.at_ms, false)}
                    </time>
                </header>
                <p class="inject-labels">
                    <span class="chip">{common.words().kinds[data.message_kind]}</span>
                    {data.tlp && <TlpLabel tlp={data.tlp} />}
                    {!data.tlp && data.from !== undefined && (
                        <span class="chip due">{words.no_label}</span>
                    )}
                    {data.confidence !== undefined && (
                        <span class="chip">{words.confidence(String(data.confidence))}</span>
                    )}
                    {data.corrects && (
                        <span class="chip held">{words.corrects(data.corrects)}</span>
                    )}
                    {data.about && <AboutLink desk={desk} id={data.about} />}
                </p>
                {data.body && <Prose text={data.body} />}
                {message.cards.length > 0 && <CardList desk={desk} cards={message.cards} />}
                {data.indicators && data.indicators.length > 0 && (
                    <ul class="indicator-list">
                        {data.indicators.map((i) => (
                            <li key={i} class="mono">
                                {i}
                            </li>
                        ))}
                    </ul>
                )}
                {data.due_ms !== undefined && !desk.ended && (
                    <p class="chip due">{words.wanted_by(due_words(desk, data.due_ms))}</p>
                )}
                {!mine && <Replies desk={desk} message={message} />}
            </section>
        </OnScreen>
    );
}

function AboutLink({ desk, id }: { desk: Desk; id: string }): JSX.Element {
    const inject = desk.state.injects.get(id);
    return (
        <button class="link help" onClick={() => desk.select({ kind: 'inject', id })}>
            {t().message.about} {id} {inject?.content?.title}
        </button>
    );
}

function Replies({ desk, message }: { desk: Desk; message: Message }): JSX.Element | null {
    if (desk.ended) return null;
    const { data } = message;
    const words = t().message;
    // To whom an answer goes: who wrote, team or EXCON.
    const to: MessageDraft['to'] =
        data.from === undefined ? [{ kind: 'excon' }] : [{ kind: 'team', team: data.from }];
    const reply = (kind: MessageKind) =>
        desk.write({
            kind,
            to,
            reply_to: message.id,
            subject: words.re(data.subject),
            about: data.about && known_about(desk, data.about),
        });
    const acknowledge = async () => {
        const outcome = await desk.line.send({
            kind: 'send_message',
            message_kind: 'acknowledge',
            to,
            reply_to: message.id,
            subject: words.re(data.subject).slice(0, 120),
            body: words.ack_body,
            tlp: 'green',
        });
        if (!outcome.ok) desk.line.toast(outcome.message, 'late');
    };
    const acknowledged = is_acknowledged(desk.state, message, desk.mine);
    const asks = data.message_kind === 'request';
    return (
        <div class="actions">
            {asks && (
                <button
                    class="button small primary"
                    disabled={!desk.running}
                    data-testid={`answer-${message.id}`}
                    onClick={() => reply('answer')}
                >
                    <Icon name="reply" /> {words.answer}
                </button>
            )}
            <button
                class="button small"
                disabled={acknowledged || !desk.running}
                data-testid={`acknowledge-${message.id}`}
                onClick={() => void acknowledge()}
            >
                <Icon name="check" /> {acknowledged ? words.acknowledged : words.acknowledge}
            </button>
            {!asks && (
                <button
                    class="button quiet small"
                    disabled={!desk.running}
                    data-testid={`reply-${message.id}`}
                    onClick={() => reply('inform')}
                >
                    <Icon name="reply" /> {words.reply}
                </button>
            )}
        </div>
    );
}

// Another team's message may be about an inject that mine never got; the server would refuse the
// reference.
function known_about(desk: Desk, id: string): string | undefined {
    return desk.state.injects.get(id)?.deliveries.has(desk.mine) ? id : undefined;
}
