// EXCON's bar: the drill's life cycle, both clocks, who is here, what needs attention.
import type { JSX } from 'preact';
import { LanguageSelect, LinkPill, ThemeButton } from '@/app/bar_parts';
import { common } from '@/text/common';
import { drill_clock, remember_language, use_language, wall_clock } from '@/text/language';
import { real_people } from '@/model/select';
import { Bell, Icon } from '@/ui/parts';
import { graph_words } from '@/ui/text';
import type { IconName } from '@/ui/icons';
import type { OpenSheet, Room } from './room';
import { steer_words } from './steer/text';
import { excon_words, t } from './text';

const kSpeeds = [0.5, 1, 2, 5, 10, 20, 60] as const;

// Of the page and of what the server says in it.
export async function change_language({ line }: Room, tag: string): Promise<void> {
    remember_language(tag);
    await use_language(tag, common, excon_words, steer_words, graph_words);
    line.set_language(tag);
}

interface Opener {
    sheet: OpenSheet;
    icon: IconName;
    label: string;
    off?: boolean;
}

// What is opened from the bar.
export function sheets_of(room: Room): Opener[] {
    const words = t().bar;
    return [
        { sheet: { kind: 'ad_hoc' }, icon: 'zap', label: words.ad_hoc, off: !room.live },
        {
            sheet: { kind: 'persona' },
            icon: 'user',
            label: words.persona,
            off: room.phase !== 'running',
        },
        { sheet: { kind: 'judging' }, icon: 'list-checks', label: words.judging },
        { sheet: { kind: 'links' }, icon: 'qr-code', label: words.links },
        { sheet: { kind: 'palette' }, icon: 'search', label: `${words.commands} (Ctrl K)` },
    ];
}

export function Bar({ room }: { room: Room }): JSX.Element {
    const { line } = room;
    return (
        <header class="bar room-bar">
            <span class="bar-mark">
                <Bell />
            </span>
            <div class="bar-title">
                <strong>{room.state.hello?.drill.title}</strong>
                <span class="muted">{t().title}</span>
            </div>
            <Clocks room={room} />
            <Controls room={room} />
            <span class="bar-space" />
            <Presence room={room} />
            <AlertCount room={room} />
            {sheets_of(room).map((opener) => (
                <SheetButton key={opener.sheet.kind} room={room} {...opener} class="bar-wide" />
            ))}
            <SheetButton
                room={room}
                sheet={{ kind: 'more' }}
                icon="ellipsis"
                label={t().bar.more}
                class="bar-narrow"
            />
            <LanguageSelect
                line={line}
                class="bar-wide"
                change={(tag) => void change_language(room, tag)}
            />
            <ThemeButton class="bar-wide" />
            <LinkPill line={line} />
        </header>
    );
}

function SheetButton(props: Opener & { room: Room; class: string }) {
    const { room, sheet, icon, label, off } = props;
    return (
        <button
            class={`button quiet only-icon ${props.class}`}
            title={label}
            aria-label={label}
            disabled={off}
            data-testid={`open-${sheet.kind}`}
            onClick={() => room.open(sheet)}
        >
            <Icon name={icon} />
        </button>
    );
}

function Clocks({ room }: { room: Room }): JSX.Element {
    const { line, state } = room;
    const now = line.now.value;
    const words = common.words();
    const next = state.clock?.next_due_ms;
    return (
        <div class="bar-clock" role="timer" aria-label={words.drill_clock}>
            <span class="clock" data-testid="drill-clock">
                {drill_clock(now)}
            </span>
            <span class="bar-phase" data-testid="phase" data-phase={room.phase}>
                {words.phase[state.clock?.phase ?? 'draft']}
            </span>
            <span class="bar-phase clock" title={words.wall_clock}>
                {wall_clock(Date.now())}
            </span>
            {room.phase === 'running' && next !== undefined && (
                <span class="bar-phase">{t().bar.next(drill_clock(next, false))}</span>
            )}
        </div>
    );
}

function Controls({ room }: { room: Room }): JSX.Element {
    const words = t().bar;
    const { phase } = room;
    return (
        <div class="actions">
            {phase === 'draft' && (
                <button
                    class="button small"
                    data-testid="open-lobby"
                    onClick={() => void room.run({ kind: 'open_lobby' })}
                >
                    {words.open_lobby}
                </button>
            )}
            {(phase === 'draft' || phase === 'lobby') && (
                <button
                    class="button small primary"
                    data-testid="startex"
                    onClick={() => room.open({ kind: 'start' })}
                >
                    <Icon name="play" /> {words.start}
                </button>
            )}
            {phase === 'lobby' && <TestSending room={room} />}
            {phase === 'running' && (
                <button
                    class="button small"
                    data-testid="pause"
                    onClick={() => room.open({ kind: 'pause' })}
                >
                    <Icon name="pause" /> <span class="bar-words">{words.pause}</span>
                </button>
            )}
            {phase === 'paused' && (
                <button
                    class="button small primary"
                    data-testid="resume"
                    onClick={() => void room.run({ kind: 'resume_drill' })}
                >
                    <Icon name="play" /> {words.resume}
                </button>
            )}
            {room.live && <Speed room={room} />}
            {room.live && (
                <button
                    class="button small danger"
                    data-testid="endex"
                    onClick={() => room.open({ kind: 'end' })}
                >
                    <Icon name="square" /> <span class="bar-words">{words.end}</span>
                </button>
            )}
        </div>
    );
}

// A test to all who wait in the lobby, and how many have confirmed it.
function TestSending({ room }: { room: Room }): JSX.Element {
    const words = t().bar;
    const { test } = room.state;
    const people = real_people(room.state).length;
    return (
        <>
            <button
                class="button small"
                data-testid="send-test"
                onClick={() => void room.run({ kind: 'send_test' })}
            >
                <Icon name="send" /> {words.send_test}
            </button>
            {test && (
                <span class="presence" role="status" data-testid="test-count">
                    {words.test_seen(String(test.seen.size), String(people))}
                </span>
            )}
        </>
    );
}

function Speed({ room }: { room: Room }): JSX.Element {
    const speed = room.state.clock?.speed ?? 1;
    const offered = [...new Set<number>([...kSpeeds, speed])].sort((a, b) => a - b);
    return (
        <label class="language">
            <span class="visually-hidden">{t().bar.speed}</span>
            <select
                value={speed}
                data-testid="speed"
                title={t().bar.speed}
                onChange={(e) =>
                    void room.run({ kind: 'set_speed', speed: Number(e.currentTarget.value) })
                }
            >
                {offered.map((s) => (
                    <option key={s} value={s}>
                        ×{s}
                    </option>
                ))}
            </select>
        </label>
    );
}

function Presence({ room }: { room: Room }): JSX.Element {
    const people = real_people(room.state);
    const online = people.filter((p) => p.online).length;
    return (
        <span class="presence bar-wide" data-testid="online">
            <Icon name="users" /> {t().bar.online(String(online), String(people.length))}
        </span>
    );
}

function AlertCount({ room }: { room: Room }): JSX.Element {
    const n = room.alerts.value.shown.length;
    const words = t().bar;
    return (
        <button
            class="button small quiet"
            data-testid="alert-count"
            data-count={n}
            onClick={() => room.show_side('alerts')}
        >
            <Icon name={n > 0 ? 'triangle-alert' : 'check'} />
            <span class={n > 0 ? 'alert-some' : ''}>
                {n > 0 && (
                    <span class="bar-narrow" aria-hidden="true">
                        {n}
                    </span>
                )}
                <span class="bar-words">{n > 0 ? words.alerts(n) : words.no_alerts}</span>
            </span>
        </button>
    );
}
