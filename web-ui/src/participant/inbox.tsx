// Everything that came to my team, newest on top; what is to be done, soonest due on top.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { my_team, sender_of, team_code, team_name, type InboxItem } from '@/model/select';
import { age_words, common } from '@/text/common';
import { channel_icon, type IconName } from '@/ui/icons';
import { Empty, Icon, TlpLabel } from '@/ui/parts';
import type { Tlp } from '@/generated/wire';
import type { Desk } from './desk';
import { DueChip } from './due';
import { t } from './text';

type Filter = 'all' | 'open' | 'teams';
const kFilters: readonly Filter[] = ['all', 'open', 'teams'];
const filter = signal<Filter>('all');
const wanted = signal('');
// Fewer than this are seen at a glance.
const kSearch_from = 6;

function passes(item: InboxItem, f: Filter): boolean {
    return f === 'all' || (f === 'open' ? item.open : item.kind === 'message');
}

export function Inbox({ desk }: { desk: Desk }): JSX.Element {
    const all = desk.items.value;
    const shown = inbox_shows(desk);
    const words = t().inbox;
    const count = (f: Filter) => {
        if (f === 'open') return desk.ended ? 0 : all.filter((i) => i.open).length;
        return f === 'teams' ? unread_messages(all) : 0;
    };
    return (
        <section class="pane inbox" id="inbox" tabIndex={-1} aria-label={t().panes.inbox}>
            <div class="pane-head" role="group" aria-label={t().panes.inbox}>
                {kFilters.map((f) => (
                    <button
                        key={f}
                        class="tab"
                        aria-pressed={filter.value === f}
                        data-testid={`inbox-${f}`}
                        onClick={() => (filter.value = f)}
                    >
                        {words[f]}
                        {count(f) > 0 && <span class="count">{count(f)}</span>}
                    </button>
                ))}
            </div>
            {(all.length >= kSearch_from || wanted.value) && (
                <div class="inbox-search" role="search">
                    <Icon name="search" />
                    <input
                        class="input small"
                        type="search"
                        aria-label={words.search}
                        placeholder={words.search}
                        data-testid="inbox-search"
                        value={wanted.value}
                        onInput={(e) => (wanted.value = e.currentTarget.value)}
                    />
                </div>
            )}
            <div class="pane-body">
                {shown.length === 0 && <EmptyInbox />}
                <ul class="inbox-list" data-testid="inbox">
                    {shown.map((item) => (
                        <Row key={`${item.kind}/${item.id}`} desk={desk} item={item} />
                    ))}
                </ul>
            </div>
        </section>
    );
}

const unread_messages = (items: readonly InboxItem[]) =>
    items.filter((i) => i.kind === 'message' && i.unread).length;

// What the inbox shows now, in its order.
export const inbox_shows = (desk: Desk): InboxItem[] => arranged(desk, desk.items.value);

function arranged(desk: Desk, all: readonly InboxItem[]): InboxItem[] {
    const words = wanted.value.trim().toLowerCase();
    const shown = all.filter(
        (item) =>
            passes(item, filter.value) &&
            (!words || text_of_item(desk, item).toLowerCase().includes(words)),
    );
    if (filter.value !== 'open') return shown;
    const due = (item: InboxItem) => item.due_ms ?? Infinity;
    // What has no time comes last, newest first.
    return shown.sort((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b)));
}

// All that a search may find: who, about what, and what it says.
function text_of_item(desk: Desk, item: InboxItem): string {
    const { from, code = '', subject } = row_text(desk, item);
    const { injects, messages, decisions } = desk.state;
    const body =
        item.kind === 'inject'
            ? injects.get(item.id)?.content?.body
            : item.kind === 'message'
              ? messages.get(item.id)?.data.body
              : decisions.get(item.id)?.content?.question;
    return [item.id, code, from, subject, body ?? ''].join('\n');
}

function EmptyInbox(): JSX.Element {
    const words = t().inbox;
    if (wanted.value)
        return (
            <Empty icon="search" title={words.nothing_found}>
                {words.nothing_found_help}
            </Empty>
        );
    switch (filter.value) {
        case 'all':
            return (
                <Empty icon="inbox" title={words.empty}>
                    {words.empty_help}
                </Empty>
            );
        case 'open':
            return (
                <Empty icon="check-check" title={words.empty_open}>
                    {words.empty_open_help}
                </Empty>
            );
        case 'teams':
            return <Empty icon="message-square" title={words.empty_teams} />;
    }
}

interface RowText {
    icon: IconName;
    from: string;
    code?: string;
    subject: string;
    tlp?: Tlp;
    // What has become of it, when nothing is asked any more.
    mark?: { words: string; tone: 'done' | 'late' | 'info' };
}

function row_text(desk: Desk, item: InboxItem): RowText {
    const { state } = desk;
    const words = t().inbox;
    if (item.kind === 'message') {
        const data = state.messages.get(item.id)?.data;
        const from = data?.from === undefined ? (data?.persona ?? '') : team_name(state, data.from);
        return {
            icon: 'message-square',
            from,
            code: team_code(state, data?.from),
            subject: data?.subject || words.no_subject,
            tlp: data?.tlp,
            mark:
                item.open && data
                    ? { words: common.words().kinds[data.message_kind], tone: 'info' }
                    : undefined,
        };
    }
    if (item.kind === 'decision') {
        const decision = state.decisions.get(item.id);
        const voted = decision?.votes.has(desk.mine);
        const done = decision?.closed ? words.decided : voted ? words.voted : undefined;
        return {
            icon: 'vote',
            from: words.decision,
            subject: decision?.content?.title ?? '',
            mark: done ? { words: done, tone: 'done' } : undefined,
        };
    }
    const inject = state.injects.get(item.id);
    const content = inject?.content;
    const channel = state.hello?.lists.channels.find((c) => c.id === content?.channel);
    const delivery = inject?.deliveries.get(my_team(state) ?? -1);
    const answer = delivery?.responses[0];
    const in_time = answer && !answer.late;
    const drafted = item.open && (delivery?.draft || desk.typed_answer(item.id));
    return {
        icon: channel_icon(content?.channel ?? '', channel?.icon),
        from: content ? sender_of(content) : '',
        subject: content?.title ?? '',
        tlp: content?.tlp,
        mark: answer
            ? {
                  words: in_time ? words.answered : words.answered_late,
                  tone: in_time ? 'done' : 'late',
              }
            : drafted
              ? { words: words.draft, tone: 'info' }
              : undefined,
    };
}

function Row({ desk, item }: { desk: Desk; item: InboxItem }): JSX.Element {
    const text = row_text(desk, item);
    const open = desk.selected.value;
    const selected = open?.kind === item.kind && open.id === item.id;
    const age = age_words(desk.line.minute.value * 60_000 - item.at_ms);
    return (
        <li>
            <button
                class={item.unread ? 'row unread' : 'row'}
                aria-current={selected}
                data-testid={`item-${item.id}`}
                data-kind={item.kind}
                onClick={() => desk.select(item)}
            >
                <span class="row-icon">
                    <Icon name={text.icon} />
                </span>
                <span class="row-from">
                    {item.unread && <span class="visually-hidden">{t().inbox.unread}: </span>}
                    {text.code && <span class="code">{text.code}</span>} <bdi>{text.from}</bdi>
                </span>
                <time class="row-age">{age}</time>
                <span class="row-subject">
                    <bdi>{text.subject}</bdi>
                </span>
                <span class="row-marks">
                    {text.tlp && <TlpLabel tlp={text.tlp} />}
                    {item.due_ms !== undefined && !desk.ended && (
                        <DueChip desk={desk} due_ms={item.due_ms} />
                    )}
                    {text.mark && <span class={`chip ${text.mark.tone}`}>{text.mark.words}</span>}
                </span>
            </button>
        </li>
    );
}
