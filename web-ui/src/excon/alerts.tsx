// What needs EXCON, the worst first: of each kind what to do, of each alert what it is and the way
// there; put off for a while or until something new.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isolate, listed } from '@/text/language';
import { HelpButton } from '@/help/help';
import { is_grave, key_of, type Alert } from '@/model/alerts';
import { length_words } from '@/text/common';
import { Empty, Icon } from '@/ui/parts';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';

// An alert names so many of its injects, then counts.
const kNamed = 3;

function says_of(room: Room, a: Alert): string {
    const words = st().alerts;
    const now = room.line.minute.value * 60_000;
    const { state } = room;
    switch (a.kind) {
        case 'disk':
        case 'restart':
            return t().alert[a.kind];
        case 'offline':
            return words.offline(isolate(state.teams.get(a.team)?.name ?? ''));
        case 'unopened':
            return words.unopened(a.inject, a.teams.length, length_words(now - a.since_ms));
        case 'deadline': {
            const title = isolate(state.decisions.get(a.decision)?.content?.title ?? a.decision);
            return a.due_ms > now
                ? t().alert.deadline(title, length_words(a.due_ms - now))
                : t().alert.deadline_over(title);
        }
        default:
            return of_team(room, a, now);
    }
}

function of_team(room: Room, a: Extract<Alert, { items: string[] }>, now: number): string {
    const words = st().alerts;
    const entry = room.state.teams.get(a.team);
    const team = isolate(`${entry?.code ?? ''} ${entry?.name ?? ''}`);
    const since = length_words(now - a.since_ms);
    switch (a.kind) {
        case 'help':
            return words.help(team, since);
        case 'stuck':
            return words.stuck(team, since, a.items.length);
        case 'overdue':
            return words.overdue(team, listed(a.items, kNamed), since);
        case 'owed':
            return words.owed(team, a.items.length, since);
        case 'overload':
            return words.overload(team, a.items.length);
    }
}

function go_to(room: Room, a: Alert): void {
    switch (a.kind) {
        case 'help':
            return room.open({ kind: 'message', id: a.items[0] ?? '' });
        case 'overdue':
        case 'overload':
            return room.open({ kind: 'cell', id: a.items[0] ?? '', team: a.team });
        case 'offline':
        case 'stuck':
        case 'owed':
            return room.open({ kind: 'team', team: a.team });
        case 'unopened':
            return room.open({ kind: 'inject', id: a.inject });
        case 'deadline': {
            const asking = room.rows.peek().find((row) => row.script?.decision === a.decision);
            if (asking) room.open({ kind: 'inject', id: asking.id });
        }
    }
}

// Of each kind at first so many; the others wait behind a press.
const kFew = 4;
const unfolded = signal<ReadonlySet<Alert['kind']>>(new Set());

export function Alerts({ room }: { room: Room }): JSX.Element {
    const list = useRef<HTMLDivElement>(null);
    const { shown, put_off } = room.alerts.value;
    const words = st().alerts;
    const kinds = [...new Set(shown.map((a) => a.kind))];
    // Who handles one after the other stays in the list.
    const put = (e: Event, run: () => void) => {
        const row = e.currentTarget instanceof Element ? e.currentTarget.closest('li') : null;
        const next = row?.nextElementSibling ?? row?.previousElementSibling;
        run();
        const stop = next?.querySelector('button') ?? list.current?.querySelector('button');
        stop?.focus();
    };
    return (
        <div data-testid="alerts" ref={list}>
            <div class="alerts-help">
                <HelpButton topic="alerts" about={t().stream.alerts} />
            </div>
            {shown.length === 0 && (
                <Empty icon="check-check" title={t().stream.no_alerts}>
                    {t().stream.no_alerts_help}
                </Empty>
            )}
            {kinds.map((kind) => (
                <Kind
                    key={kind}
                    room={room}
                    kind={kind}
                    alerts={shown.filter((a) => a.kind === kind)}
                    put={put}
                />
            ))}
            {put_off.length > 0 && (
                <p class="put-off">
                    <span class="muted">{words.put_off(put_off.length)}</span>
                    <button
                        class="button quiet small"
                        data-testid="alerts-again"
                        onClick={() => room.put_offs.forget()}
                    >
                        {words.show_again}
                    </button>
                </p>
            )}
        </div>
    );
}

type Put = (e: Event, run: () => void) => void;

function Kind(props: {
    room: Room;
    kind: Alert['kind'];
    alerts: readonly Alert[];
    put: Put;
}): JSX.Element {
    const { room, kind, alerts, put } = props;
    const words = st().alerts;
    const all = unfolded.value.has(kind);
    const rest = all ? 0 : alerts.length - kFew;
    const todo = kind === 'disk' || kind === 'restart' ? '' : words[`${kind}_do`];
    const grave = alerts.some(is_grave);
    return (
        <section class={grave ? 'alerts late' : 'alerts due'}>
            <h3>
                <Icon name={grave ? 'triangle-alert' : 'clock'} /> {words.titles[kind]}{' '}
                <span class="count">{alerts.length}</span>
            </h3>
            {todo && <p class="help">{todo}</p>}
            <ul>
                {(rest > 0 ? alerts.slice(0, kFew) : alerts).map((a) => (
                    <Row key={key_of(a)} room={room} alert={a} put={put} />
                ))}
            </ul>
            {rest > 0 && (
                <button
                    class="button quiet small"
                    onClick={() => (unfolded.value = new Set([...unfolded.value, kind]))}
                >
                    {words.more(rest)}
                </button>
            )}
        </section>
    );
}

function Row({ room, alert, put }: { room: Room; alert: Alert; put: Put }): JSX.Element {
    const words = st().alerts;
    const says = says_of(room, alert);
    const act = (icon: 'alarm-clock' | 'check', help: string, testid: string, run: () => void) => (
        <button
            class="button quiet small only-icon"
            title={help}
            aria-label={`${help}: ${says}`}
            data-testid={testid}
            onClick={(e) => put(e, run)}
        >
            <Icon name={icon} />
        </button>
    );
    return (
        <li class="alert" data-testid={`alert-${alert.kind}`}>
            <button class="alert-what" onClick={() => go_to(room, alert)}>
                {says}
            </button>
            {act('alarm-clock', words.snooze, 'snooze', () => room.snooze(alert))}
            {act('check', words.handled, 'handled', () => room.put_offs.handled(alert))}
        </li>
    );
}
