// What my team writes and receives, by matter, and what is being written on this device.
import type { JSX } from 'preact';
import { listed } from '@/text/language';
import { team_code, threads, type Thread } from '@/model/select';
import { age_words, common } from '@/text/common';
import { Empty, Icon, TlpLabel, To } from '@/ui/parts';
import type { Desk } from '../desk';
import type { MessageDraft } from '../drafts';
import { drop_target } from './drag';
import { t } from './text';
import { destination_names, sender_name } from './thread';

export function Messages({ desk }: { desk: Desk }): JSX.Element {
    const all = threads(desk.state);
    const drafts = desk.ended ? [] : [...desk.drafts.all.value];
    const words = t().case;
    if (all.length === 0 && drafts.length === 0)
        return (
            <Empty icon="message-square" title={words.no_messages}>
                {words.no_messages_help}
            </Empty>
        );
    return (
        <>
            {drafts.length > 0 && (
                <section aria-label={words.drafts} data-testid="drafts">
                    <h3 class="list-head">
                        {words.drafts} <span class="count">{drafts.length}</span>
                    </h3>
                    <ul class="inbox-list">
                        {drafts.map(([key, draft]) => (
                            <DraftRow key={key} desk={desk} id={key} draft={draft} />
                        ))}
                    </ul>
                </section>
            )}
            <ul class="inbox-list" data-testid="threads">
                {all.map((thread) => (
                    <ThreadRow key={thread.root.id} desk={desk} thread={thread} />
                ))}
            </ul>
        </>
    );
}

export function draft_places(desk: Desk, draft: MessageDraft): string {
    const places = common.words().places;
    const names = draft.to.map((d) =>
        d.kind === 'team' ? team_code(desk.state, d.team) : places[d.kind],
    );
    return listed(names) || t().case.no_recipient;
}

interface DraftProps {
    desk: Desk;
    id: string;
    draft: MessageDraft;
}

function DraftRow({ desk, id, draft }: DraftProps): JSX.Element {
    return (
        <li {...drop_target((evidence) => desk.attach_to(id, evidence))}>
            <button class="row" data-testid={`draft-${id}`} onClick={() => desk.drafts.show(id)}>
                <span class="row-icon">
                    <Icon name="pencil" />
                </span>
                <span class="row-from">
                    <To /> {draft_places(desk, draft)}
                </span>
                <span class="row-subject">
                    <bdi>{draft.subject || draft.body.slice(0, 80) || t().message.no_subject}</bdi>
                </span>
                <span class="row-marks">
                    {draft.tlp && <TlpLabel tlp={draft.tlp} />}
                    <span class="chip">{common.words().kinds[draft.kind]}</span>
                    {draft.cards.length > 0 && (
                        <span class="chip mono">{draft.cards.join(', ')}</span>
                    )}
                </span>
            </button>
        </li>
    );
}

function ThreadRow({ desk, thread }: { desk: Desk; thread: Thread }): JSX.Element {
    const { root, messages, unread, last_ms } = thread;
    return (
        <li>
            <button
                class={unread > 0 ? 'row unread' : 'row'}
                data-testid={`matter-${root.id}`}
                onClick={() => desk.select({ kind: 'message', id: root.id })}
            >
                <span class="row-icon">
                    <Icon name="message-square" />
                </span>
                <span class="row-from">
                    <bdi>{sender_name(desk, root)}</bdi>{' '}
                    <span class="muted">
                        <To /> {destination_names(desk, root)}
                    </span>
                </span>
                <time class="row-age">{age_words(desk.line.minute.value * 60_000 - last_ms)}</time>
                <span class="row-subject">
                    <bdi>{root.data.subject || t().message.no_subject}</bdi>
                </span>
                <span class="row-marks">
                    {root.data.tlp && <TlpLabel tlp={root.data.tlp} />}
                    <span class="chip">{common.words().kinds[root.data.message_kind]}</span>
                    {messages.length > 1 && (
                        <span class="chip">{t().message.thread(messages.length)}</span>
                    )}
                </span>
            </button>
        </li>
    );
}
