// At the side: what teams say to each other, what needs EXCON, what has happened.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Team } from '@/generated/wire';
import type { Observation } from '@/model/judging';
import { matters } from '@/model/mailbox';
import { team_code, teams_in_order } from '@/model/select';
import type { Message, Moment } from '@/model/state';
import { common } from '@/text/common';
import { drill_clock, isolate, listed } from '@/text/language';
import { Empty, Icon, TlpLabel, To } from '@/ui/parts';
import { Alerts } from './alerts';
import { ControlTalk } from './control_talk';
import { Mailboxes } from './mailboxes';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';

const kTabs = ['messages', 'alerts', 'mail', 'control', 'log'] as const;
// What stays on screen; older messages are found by team.
const kShown = 150;
const only_team = signal<Team | undefined>(undefined);

export function Side({ room }: { room: Room }): JSX.Element {
    const tab = room.tab.value;
    const words = t().stream;
    const waiting = matters(room.state).filter((m) => m.waiting).length;
    const titles = {
        messages: words.title,
        alerts: words.alerts,
        mail: st().mail.title,
        control: t().control.title,
        log: words.log,
    };
    const counts = {
        messages: room.state.messages.size,
        alerts: room.alerts.value.shown.length,
        mail: waiting,
        control: room.state.control.length,
        log: 0,
    };
    return (
        <aside class="side">
            <div class="pane-head" role="group">
                {kTabs.map((name) => (
                    <button
                        key={name}
                        class="tab"
                        aria-pressed={tab === name}
                        data-testid={`side-${name}`}
                        onClick={() => (room.tab.value = name)}
                    >
                        {titles[name]}{' '}
                        {counts[name] > 0 && <span class="count">{counts[name]}</span>}
                    </button>
                ))}
            </div>
            <div class="side-body">
                {tab === 'messages' && <Messages room={room} />}
                {tab === 'alerts' && <Alerts room={room} />}
                {tab === 'mail' && <Mailboxes room={room} />}
                {tab === 'control' && <ControlTalk room={room} />}
                {tab === 'log' && <Log room={room} />}
            </div>
        </aside>
    );
}

function concerns_team(m: Message, team: Team): boolean {
    return m.data.from === team || !!m.data.to?.some((d) => d.team === team);
}

function Messages({ room }: { room: Room }): JSX.Element {
    const team = only_team.value;
    const all = [...room.state.messages.values()].reverse();
    const shown = (team === undefined ? all : all.filter((m) => concerns_team(m, team))).slice(
        0,
        kShown,
    );
    const words = t().stream;
    return (
        <>
            <select
                class="input side-filter"
                value={team ?? ''}
                aria-label={words.all_teams}
                onChange={(e) =>
                    (only_team.value = e.currentTarget.value
                        ? Number(e.currentTarget.value)
                        : undefined)
                }
            >
                <option value="">{words.all_teams}</option>
                {teams_in_order(room.state).map((x) => (
                    <option key={x.team} value={x.team}>
                        {x.code} {x.name}
                    </option>
                ))}
            </select>
            {shown.length === 0 && (
                <Empty icon="message-square" title={words.empty}>
                    {words.empty_help}
                </Empty>
            )}
            <ul data-testid="stream">
                {shown.map((m) => (
                    <MessageRow key={m.id} room={room} message={m} />
                ))}
            </ul>
        </>
    );
}

export function message_ends(room: Room, m: Message): { from: string; to: string } {
    const places = common.words().places;
    const from =
        m.data.from === undefined
            ? m.data.persona || places.excon
            : team_code(room.state, m.data.from);
    const to = (m.data.to ?? []).map((d) =>
        d.kind === 'team' ? team_code(room.state, d.team) : places[d.kind],
    );
    return { from, to: listed(to) };
}

function MessageRow({ room, message }: { room: Room; message: Message }): JSX.Element {
    const { data } = message;
    const { from, to } = message_ends(room, message);
    return (
        <li>
            <button
                class="stream-row"
                data-testid={`message-${message.id}`}
                onClick={() => room.open({ kind: 'message', id: message.id })}
            >
                <span class="stream-head">
                    <span class="code">{from}</span> <To /> <span class="stream-to">{to}</span>
                    <time class="muted">{drill_clock(message.at_ms, false)}</time>
                </span>
                <span class="stream-subject" dir="auto">
                    {data.subject || data.body.slice(0, 80)}
                </span>
                <span class="row-marks">
                    {data.tlp && <TlpLabel tlp={data.tlp} />}
                    {!data.tlp && data.from !== undefined && (
                        <span class="chip due">{t().stream.no_label}</span>
                    )}
                    <span class="chip">{common.words().kinds[data.message_kind]}</span>
                    {data.facts?.map((f) => (
                        <span key={f.fact} class="code" title={t().stream.how[f.how]}>
                            {f.fact}
                            {f.how === 'attached' ? '' : '*'}
                        </span>
                    ))}
                </span>
            </button>
        </li>
    );
}

export function moment_words(room: Room, m: Moment): string {
    const words = t().log;
    const { state } = room;
    const team = listed(m.teams.map((x) => team_code(state, x)));
    switch (m.kind) {
        case 'started':
        case 'paused':
        case 'resumed':
        case 'ended':
            return words[m.kind];
        case 'inject':
            return words.inject(m.id, isolate(state.injects.get(m.id)?.content?.title ?? ''));
        case 'response':
            return words.response(team, m.id);
        case 'message':
            return words.message(
                team || common.words().places.excon,
                isolate(state.messages.get(m.id)?.data.subject ?? ''),
            );
        case 'decision_opened':
        case 'decision_closed':
            return words[m.kind](isolate(state.decisions.get(m.id)?.content?.title ?? m.id));
        case 'task':
            return words.task(team, m.id);
    }
}

// What has happened, and what EXCON and evaluators noted of it, the newest first.
function Log({ room }: { room: Room }): JSX.Element {
    const told = room.state.moments.map((m) => ({ seq: m.seq, at_ms: m.at_ms, moment: m }));
    const noted = room.judging.value.observations.map((note) => ({ ...note, moment: undefined }));
    const all = [...told, ...noted].sort((a, b) => b.seq - a.seq).slice(0, kShown);
    if (all.length === 0) return <Empty icon="clock" title={t().log.empty} />;
    return (
        <ul class="log" data-testid="log">
            {all.map((entry) => (
                <li key={entry.seq}>
                    <time class="muted">{drill_clock(entry.at_ms)}</time>{' '}
                    {entry.moment ? (
                        <span>{moment_words(room, entry.moment)}</span>
                    ) : (
                        <NoteWords room={room} said={entry.said} />
                    )}
                </li>
            ))}
        </ul>
    );
}

function NoteWords({ room, said }: { room: Room; said: Observation['said'] }): JSX.Element {
    return (
        <>
            <Icon name="pencil" label={st().team.notes} /> <strong dir="auto">{said.by}</strong>{' '}
            {said.team !== undefined && (
                <span class="code">{team_code(room.state, said.team)}</span>
            )}{' '}
            {said.inject && <span class="code">{said.inject}</span>}{' '}
            <span dir="auto">{said.words}</span>
        </>
    );
}
