// The control room: bar, timeline, matrix, network, teams; at the side what teams say and what
// needs EXCON.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Toasts } from '@/app/bar_parts';
import { drill_path } from '@/wire/session';
import { HelpButton } from '@/help/help';
import { common } from '@/text/common';
import { close_replay, open_replay, replay_place } from '@/replay/address';
import { ReplayDoor } from '@/replay/door';
import { Icon, Notice } from '@/ui/parts';
import { Graph } from '@/ui/graph';
import { kTruth_flag } from '@/model/debrief';
import { team_code, teams_in_order } from '@/model/select';
import { AdHocSheet } from './ad_hoc';
import { Bar } from './bar';
import { CellSheet } from './cell_sheet';
import { EndSheet, PauseSheet, StartSheet, TruthSheet } from './confirm';
import { CreditSheet } from './credit';
import { InjectSheet } from './inject_sheet';
import { lazy_sheet } from './lazy_sheet';
import { Matrix, matrix_wide } from './matrix';
import { MoreSheet } from './more';
import { MessageSheet } from './message_sheet';
import { NoteSheet } from './note_sheet';
import { Palette } from './palette';
import { PersonaSheet } from './persona';
import type { Room } from './room';
import { Side } from './side';
import { TeamSheet } from './team_sheet';
import { TeamsPanel } from './teams';
import { KeysSheet, listen_keys } from './keys';
import { graph_words } from '@/ui/text';
import { st } from './steer/text';
import { PageSkeleton } from '@/ui/skeleton';
import { t } from './text';
import { Timeline } from './timeline';

const JudgingSheet = lazy_sheet(async () => (await import('./judging')).JudgingSheet);
const LinksSheet = lazy_sheet(async () => (await import('./links')).LinksSheet);
const ReportsSheet = lazy_sheet(async () => (await import('./reports')).ReportsSheet);

export function RoomPage({ room }: { room: Room }): JSX.Element {
    useEffect(() => listen_keys(room), [room]);
    if (room.line.link_state.value === 'denied')
        return (
            <main class="entrance" data-testid="denied">
                <h1>{t().denied}</h1>
            </main>
        );
    if (!room.state.ready)
        return <PageSkeleton words={common.words().link[room.line.link_state.value]} panes={2} />;
    if (room.phase === 'ended' && replay_place.value)
        return <ReplayDoor line={room.line} back={() => close_replay()} />;
    return (
        <div class="room">
            <Bar room={room} />
            <Banners room={room} />
            <div class="room-body">
                <main class="room-main">
                    <Timeline room={room} />
                    <div class={matrix_wide.value ? 'room-lower matrix-wide' : 'room-lower'}>
                        <Matrix room={room} />
                        <Network room={room} />
                        <TeamsPanel room={room} />
                    </div>
                </main>
                <Side room={room} />
            </div>
            <Sheets room={room} />
            <Toasts line={room.line} />
        </div>
    );
}

function Banners({ room }: { room: Room }): JSX.Element | null {
    const { paused } = room.state;
    const offline = room.line.link_state.value === 'offline';
    const words = t().after;
    return (
        <div class="banners" role="status">
            {offline && (
                <Notice tone="due" icon="wifi-off">
                    {common.words().no_server}
                </Notice>
            )}
            {paused && paused.reason !== 'excon' && (
                <Notice tone="late">
                    {t().alert[paused.reason]} {paused.words}
                </Notice>
            )}
            {room.phase === 'ended' && (
                <Notice tone="done" icon="flag">
                    <div class="actions">
                        <strong>{words.title}</strong>
                        <Download
                            room={room}
                            path="report"
                            label={words.report}
                            primary
                            testid="report"
                        />
                        <button
                            class="button small"
                            data-testid="open-reports"
                            onClick={() => room.open({ kind: 'reports' })}
                        >
                            <Icon name="file-text" /> {st().reports.open}
                        </button>
                        <button
                            class="button small"
                            data-testid="open-replay"
                            onClick={() => open_replay()}
                        >
                            <Icon name="play" /> {common.words().replay}
                        </button>
                        <TruthButton room={room} />
                        <Download room={room} path="export" label={words.log} />
                        <Download room={room} path="scores" label={words.scores} />
                        <Download room={room} path="pack" label={words.pack} />
                    </div>
                </Notice>
            )}
        </div>
    );
}

function Download(props: {
    room: Room;
    path: string;
    label: string;
    primary?: boolean;
    testid?: string;
}) {
    const { room, path, label, primary, testid } = props;
    return (
        <a
            class={primary ? 'button small primary' : 'button small'}
            target="_blank"
            rel="noopener"
            href={drill_path(room.line.drill, path, 'excon')}
            data-testid={testid}
        >
            <Icon name={primary ? 'file-text' : 'download'} /> {label}
        </a>
    );
}

function Network({ room }: { room: Room }): JSX.Element {
    const teams = teams_in_order(room.state);
    const edges = room.state.scores?.edges ?? [];
    const wide = room.state.scores?.wide ?? [];
    return (
        <section class="block network" aria-label={graph_words.words().title} data-testid="graph">
            <div class="block-head">
                <h2>{graph_words.words().title}</h2>
                <HelpButton topic="network" about={graph_words.words().title} />
            </div>
            <Graph
                teams={teams}
                edges={edges}
                wide={wide}
                about={(team) => (
                    <button class="button small" onClick={() => room.open({ kind: 'team', team })}>
                        {st().team.open(team_code(room.state, team))}
                    </button>
                )}
            />
            {room.state.scores && edges.length + wide.length === 0 && (
                <p class="help">{t().no_network}</p>
            )}
        </section>
    );
}

function Sheets({ room }: { room: Room }): JSX.Element | null {
    const open = room.sheet.value;
    switch (open?.kind) {
        case 'start':
            return <StartSheet room={room} />;
        case 'pause':
            return <PauseSheet room={room} />;
        case 'end':
            return <EndSheet room={room} />;
        case 'truth':
            return <TruthSheet room={room} />;
        case 'ad_hoc':
            return (
                <AdHocSheet key={open.template} room={room} to={open.to} template={open.template} />
            );
        case 'note':
            return <NoteSheet room={room} team={open.team} inject={open.inject} />;
        case 'keys':
            return <KeysSheet room={room} />;
        case 'team':
            return <TeamSheet key={open.team} room={room} team={open.team} />;
        case 'more':
            return <MoreSheet room={room} />;
        case 'links':
            return <LinksSheet room={room} />;
        case 'palette':
            return <Palette room={room} />;
        case 'reports':
            return <ReportsSheet room={room} />;
        case 'judging':
            return <JudgingSheet room={room} />;
        case 'inject':
            return <InjectSheet key={open.id} room={room} id={open.id} />;
        case 'cell':
            return <CellSheet room={room} id={open.id} team={open.team} />;
        case 'message':
            return <MessageSheet room={room} id={open.id} />;
        case 'persona':
            return <PersonaSheet room={room} reply_to={open.reply_to} to={open.to} />;
        case 'credit':
            return <CreditSheet room={room} team={open.team} />;
        case undefined:
            return null;
    }
}

function TruthButton({ room }: { room: Room }): JSX.Element {
    const words = t().after;
    const hide = () => room.run({ kind: 'set_flag', flag: kTruth_flag, value: false });
    const shown = room.state.debrief.truth_shown;
    return (
        <button
            class="button small"
            data-testid={shown ? 'hide-truth' : 'open-truth'}
            onClick={() => (shown ? void hide() : room.open({ kind: 'truth' }))}
        >
            <Icon name="eye" /> {shown ? words.hide_truth : words.show_truth}
        </button>
    );
}
