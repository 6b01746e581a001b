// The bar: where the drill stands, what is due next, whether the line holds.
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { LanguageSelect, LinkPill, ThemeButton } from '@/app/bar_parts';
import { common } from '@/text/common';
import {
    device_zone,
    drill_clock,
    isolate,
    milliseconds,
    remember_language,
    use_language,
} from '@/text/language';
import { Bell, Icon, Sheet } from '@/ui/parts';
import { kTheme_icons } from '@/ui/icons';
import { kThemes, theme } from '@/ui/theme';
import { leave } from '@/wire/session';
import { set_sound, sound_on } from './arrivals';
import type { Desk } from './desk';
import { DueChip } from './due';
import { participant_words, t } from './text';
import { set_team_times, team_times, zone_of_team } from './times';
import { work_words } from './casework_door';

export function Bar({ desk }: { desk: Desk }): JSX.Element {
    const { state } = desk;
    const words = t().bar;
    const change = (tag: string) => void change_language(desk, tag);
    return (
        <header class="bar">
            <span class="bar-mark">
                <Bell />
            </span>
            <div class="bar-title">
                <strong>{state.hello?.drill.title}</strong>
                <span class="muted">{state.teams.get(desk.mine)?.name}</span>
            </div>
            <DrillClock desk={desk} />
            <NextDue desk={desk} />
            <span class="bar-space" />
            <LinkPill line={desk.line} waiting_words={words.waiting} />
            <LanguageSelect line={desk.line} class="bar-wide" change={change} />
            <ThemeButton class="bar-wide" />
            <button
                class="button quiet only-icon"
                aria-label={words.settings}
                title={words.settings}
                data-testid="settings"
                onClick={() => (desk.settings_open.value = true)}
            >
                <Icon name="circle-question-mark" />
            </button>
            {desk.settings_open.value && (
                <Settings desk={desk} close={() => (desk.settings_open.value = false)} />
            )}
        </header>
    );
}

function DrillClock({ desk }: { desk: Desk }): JSX.Element {
    const { clock } = desk.state;
    const phase = clock?.phase ?? 'draft';
    return (
        <div
            class="bar-clock"
            data-phase={phase}
            role="timer"
            aria-label={common.words().drill_clock}
        >
            <span class="clock" data-testid="drill-clock">
                {drill_clock(desk.line.now.value)}
            </span>
            <span class="bar-phase" data-testid="phase" data-phase={phase}>
                {common.words().phase[phase]}
                {phase === 'running' && clock && clock.speed !== 1 && ` ×${clock.speed}`}
            </span>
        </div>
    );
}

function NextDue({ desk }: { desk: Desk }): JSX.Element | null {
    const next = desk.next_due.value;
    if (!desk.running) return null;
    if (next?.due_ms === undefined) return <span class="bar-due muted">{t().bar.nothing_due}</span>;
    return (
        <button class="bar-due" data-testid="next-due" onClick={() => desk.select(next)}>
            <span class="muted bar-due-label">{t().bar.next_due}</span>
            <DueChip desk={desk} due_ms={next.due_ms} />
        </button>
    );
}

// Only where the team's zone and the device's are two.
function TimesChoice({ desk }: { desk: Desk }): JSX.Element | null {
    const zone = zone_of_team(desk);
    const own = device_zone();
    if (!zone || zone === own) return null;
    const words = t().bar;
    return (
        <label class="check">
            <input
                type="checkbox"
                checked={team_times.value}
                data-testid="team-times"
                onChange={(e) => set_team_times(e.currentTarget.checked)}
            />
            <span>
                {words.team_times(isolate(zone))}
                <br />
                <span class="help">{words.own_times(isolate(own))}</span>
            </span>
        </label>
    );
}

async function change_language(desk: Desk, tag: string): Promise<void> {
    remember_language(tag);
    await use_language(tag, common, participant_words, work_words);
    desk.line.set_language(tag);
}

function Settings({ desk, close }: { desk: Desk; close(): void }): JSX.Element {
    const words = t().bar;
    const [sure, set_sure] = useState(false);
    const go = async () => {
        await leave(desk.line.drill, 'participant').catch(() => undefined);
        location.reload();
    };
    const me = desk.state.people.get(desk.state.hello?.you.participant ?? -1);
    return (
        <Sheet title={words.settings} close={close}>
            <LanguageSelect line={desk.line} change={(tag) => void change_language(desk, tag)} />
            <div class="actions" role="group" aria-label={common.words().theme.name}>
                {kThemes.map((name) => (
                    <button
                        key={name}
                        class="button small"
                        aria-pressed={theme.value === name}
                        onClick={() => (theme.value = name)}
                    >
                        <Icon name={kTheme_icons[name]} />
                        {common.words().theme[name]}
                    </button>
                ))}
            </div>
            <label class="check">
                <input
                    type="checkbox"
                    checked={sound_on.value}
                    onChange={(e) => set_sound(e.currentTarget.checked)}
                />
                {words.sound}
            </label>
            <TimesChoice desk={desk} />
            <p>{words.help_excon}</p>
            <div class="actions">
                <button
                    class="button"
                    data-testid="keys"
                    onClick={() => {
                        close();
                        desk.keys_open.value = true;
                    }}
                >
                    {common.words().keys.title} <kbd>?</kbd>
                </button>
                <button
                    class="button"
                    disabled={!desk.running}
                    onClick={() => {
                        close();
                        desk.write({ to: [{ kind: 'excon' }], tlp: 'amber' });
                    }}
                >
                    <Icon name="hand" /> {words.write_excon}
                </button>
                {sure ? (
                    <button class="button danger" onClick={() => void go()}>
                        {words.leave_sure}
                    </button>
                ) : (
                    <button class="button quiet" onClick={() => set_sure(true)}>
                        <Icon name="log-out" /> {words.leave}
                    </button>
                )}
            </div>
            {sure && <p class="help">{words.leave_help}</p>}
            {me && me.round_trip_us > 0 && (
                <p class="help">{words.round_trip(milliseconds(me.round_trip_us / 1000))}</p>
            )}
        </Sheet>
    );
}
