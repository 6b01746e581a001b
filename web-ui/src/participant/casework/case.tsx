// The case: what my team knows, whom it has told, what it decides with others. Writing happens
// here, beside what one reads.
import type { JSX } from 'preact';
import {
    held_cards,
    held_indicators,
    sender_of,
    team_code,
    threads,
    type HeldCard,
    type Thread,
} from '@/model/select';
import { HelpButton } from '@/help/help';
import { age_words, common } from '@/text/common';
import { Empty, Icon, TlpLabel, To } from '@/ui/parts';
import { CardView } from './cards';
import { Compose } from './compose';
import { ConsentForm } from './consent';
import type { CaseTab, Desk } from '../desk';
import { Directory } from './directory';
import { TaskView } from './task';
import { destination_names, sender_name } from './thread';
import { t as page } from '../text';
import { t } from './text';

const kTabs: readonly CaseTab[] = ['evidence', 'messages', 'work', 'teams'];

export function CasePane({ desk }: { desk: Desk }): JSX.Element {
    const draft = desk.compose.value;
    return draft ? <Compose desk={desk} draft={draft} /> : <CaseTabs desk={desk} />;
}

function CaseTabs({ desk }: { desk: Desk }): JSX.Element {
    const tab = desk.case_tab.value;
    const unread = threads(desk.state).reduce((n, thread) => n + thread.unread, 0);
    return (
        <>
            <div class="pane-head" role="group" aria-label={page().panes.case}>
                {kTabs.map((name) => (
                    <button
                        key={name}
                        class="tab"
                        aria-pressed={tab === name}
                        data-testid={`case-${name}`}
                        onClick={() => (desk.case_tab.value = name)}
                    >
                        {t().case[name]}
                        {name === 'messages' && unread > 0 && <span class="count">{unread}</span>}
                    </button>
                ))}
            </div>
            <div class="pane-body">
                {tab === 'evidence' && <Evidence desk={desk} />}
                {tab === 'messages' && <Messages desk={desk} />}
                {tab === 'work' && <Work desk={desk} />}
                {tab === 'teams' && <Directory desk={desk} />}
            </div>
            {!desk.ended && (
                <div class="pane-foot">
                    <button
                        class="button primary"
                        disabled={!desk.running}
                        data-testid="write"
                        onClick={() => desk.write({})}
                    >
                        <Icon name="pencil" /> {t().case.write}
                    </button>
                </div>
            )}
        </>
    );
}

export function source_words(desk: Desk, { source }: HeldCard): string {
    if (source.kind === 'message')
        return t().case.from(team_code(desk.state, source.from) || common.words().places.excon);
    const content = desk.state.injects.get(source.id)?.content;
    return t().case.from(content ? `${source.id}, ${sender_of(content)}` : source.id);
}

function Evidence({ desk }: { desk: Desk }): JSX.Element {
    const cards = held_cards(desk.state);
    const indicators = held_indicators(desk.state);
    const words = t().case;
    if (cards.length === 0)
        return (
            <Empty icon="folder-open" title={words.no_cards}>
                {words.no_cards_help}
            </Empty>
        );
    const copy = async () => {
        await navigator.clipboard.writeText(indicators.map((i) => i.value).join('\n'));
        desk.line.toast(words.copied, 'done');
    };
    return (
        <div class="stack">
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
                    />
                ))}
            </ul>
            {indicators.length > 0 && (
                <section>
                    <div class="card-head">
                        <h3 class="grow">
                            {words.indicators} <span class="count">{indicators.length}</span>
                        </h3>
                        {'clipboard' in navigator && (
                            <button class="button quiet small" onClick={() => void copy()}>
                                <Icon name="copy" /> {words.copy}
                            </button>
                        )}
                    </div>
                    <ul class="indicator-list">
                        {indicators.map((i) => (
                            <li key={i.value}>
                                <span class="mono">{i.value}</span>{' '}
                                <span class="help">{i.cards.join(', ')}</span>
                            </li>
                        ))}
                    </ul>
                </section>
            )}
            {!desk.ended && <ConsentForm desk={desk} cards={cards} />}
        </div>
    );
}

function Messages({ desk }: { desk: Desk }): JSX.Element {
    const all = threads(desk.state);
    const words = t().case;
    if (all.length === 0)
        return (
            <Empty icon="message-square" title={words.no_messages}>
                {words.no_messages_help}
            </Empty>
        );
    return (
        <ul class="inbox-list" data-testid="threads">
            {all.map((thread) => (
                <ThreadRow key={thread.root.id} desk={desk} thread={thread} />
            ))}
        </ul>
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

function Work({ desk }: { desk: Desk }): JSX.Element {
    const { decisions, tasks } = desk.state;
    const words = t().case;
    const known = [...tasks].filter(([, state]) => state.task);
    if (decisions.size === 0 && known.length === 0)
        return (
            <Empty icon="vote" title={words.no_work}>
                {words.no_work_help}
            </Empty>
        );
    return (
        <div class="stack">
            {[...decisions.values()].map((d) => (
                <button
                    key={d.id}
                    class="card work-row"
                    onClick={() => desk.select({ kind: 'decision', id: d.id })}
                >
                    <Icon name="vote" />
                    <span class="grow" dir="auto">
                        {d.content?.title}
                    </span>
                    <span class={d.closed ? 'chip done' : 'chip due'}>
                        {d.closed
                            ? page().inbox.decided
                            : d.votes.has(desk.mine)
                              ? page().inbox.voted
                              : t().decision.vote}
                    </span>
                </button>
            ))}
            {known.map(([id]) => (
                <TaskView key={id} desk={desk} id={id} />
            ))}
        </div>
    );
}
