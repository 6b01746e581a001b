// The teams: who is on line, how good the line is, what they owe, how their coordination stands.
import type { JSX } from 'preact';
import { listed, milliseconds } from '@/text/language';
import type { Metric, Team } from '@/generated/wire';
import { real_people, teams_in_order } from '@/model/select';
import type { Person, State, TeamEntry } from '@/model/state';
import { Icon } from '@/ui/parts';
import { TableHead } from '@/ui/table';
import type { Room } from './room';
import { t } from './text';

function open_answers(s: State, team: Team): number {
    let n = 0;
    for (const inject of s.injects.values()) {
        const delivery = inject.deliveries.get(team);
        if (inject.content?.form && delivery && delivery.responses.length === 0) n += 1;
    }
    return n;
}

function metric(s: State, team: Team, id: string): Metric | undefined {
    return s.scores?.teams.find((x) => x.team === team)?.metrics[id];
}

export function TeamsPanel({ room }: { room: Room }): JSX.Element {
    const words = t().teams;
    return (
        <section class="block" aria-label={words.title} data-testid="teams">
            <h2>{words.title}</h2>
            <div class="table-scroll" tabIndex={0}>
                <table class="data-table teams-table">
                    <TableHead
                        heads={[
                            words.title,
                            words.people,
                            words.line,
                            words.open,
                            { words: words.score, title: words.score_help },
                            { words: words.credit, hidden: true },
                        ]}
                    />
                    <tbody>
                        {teams_in_order(room.state).map((team) => (
                            <Row key={team.team} room={room} team={team} />
                        ))}
                    </tbody>
                </table>
            </div>
        </section>
    );
}

function Row({ room, team }: { room: Room; team: TeamEntry }): JSX.Element {
    const words = t().teams;
    const people = real_people(room.state).filter((p) => p.team === team.team);
    const online = people.filter((p) => p.online);
    const trips = online.map((p) => p.round_trip_us).filter((us) => us > 0);
    const names = listed(people.map((p) => p.name));
    const status =
        online.length > 0 ? words.online : people.length > 0 ? words.offline : words.nobody;
    return (
        <tr>
            <th scope="row">
                <button
                    class="link team-open"
                    data-testid={`team-${team.code}`}
                    onClick={() => room.open({ kind: 'team', team: team.team })}
                >
                    <span class="code">{team.code}</span> <bdi>{team.name}</bdi>
                </button>
            </th>
            <td title={names}>
                {team.simulated && people.length === 0 ? (
                    <span class="chip">{words.simulated}</span>
                ) : (
                    <span
                        class={
                            online.length > 0
                                ? 'line-on'
                                : people.length > 0
                                  ? 'line-off'
                                  : 'line-none'
                        }
                    >
                        <Icon name={online.length > 0 ? 'circle-dot' : 'circle'} label={status} />
                        {people.length > 0 ? `${online.length}/${people.length}` : words.nobody}
                    </span>
                )}
            </td>
            <td>
                {trips.length > 0 && <bdi>{milliseconds(Math.max(...trips) / 1000)}</bdi>}
                {room.phase === 'lobby' && <Tested room={room} people={people} />}
            </td>
            <td>{open_answers(room.state, team.team) || ''}</td>
            <td>
                <Score state={room.state} team={team.team} />
            </td>
            <td>
                {room.live && (
                    <button
                        class="button quiet small only-icon"
                        title={words.credit}
                        aria-label={`${words.credit}: ${team.name}`}
                        onClick={() => room.open({ kind: 'credit', team: team.team })}
                    >
                        <Icon name="clock" />
                    </button>
                )}
            </td>
        </tr>
    );
}

// Who of the team has confirmed the latest test, and how long the slowest of them took.
function Tested({ room, people }: { room: Room; people: Person[] }): JSX.Element | null {
    const { test } = room.state;
    if (!test || people.length === 0) return null;
    const times = people.flatMap((p) => test.seen.get(p.participant) ?? []);
    const slowest = Math.max(0, ...times.map((utc_ms) => utc_ms - test.utc_ms));
    const words = t().teams;
    return (
        <div class="muted" data-testid="tested">
            {words.tested(
                `${times.length}/${people.length}`,
                times.length > 0 ? words.seconds((slowest / 1000).toFixed(0)) : '–',
            )}
        </div>
    );
}

// A figure over fewer obligations misleads (SCORING §5): then only their number is shown.
const kEnough = 15;

// Sharing quality F times the handling gate C3, with a bar so that rows compare at a glance.
function Score({ state, team }: { state: State; team: Team }): JSX.Element {
    const quality = metric(state, team, 'F');
    const n = metric(state, team, 'C1')?.n ?? 0;
    if (typeof quality?.value !== 'number' || n < kEnough)
        return (
            <span class="muted" title={t().teams.not_enough}>
                {t().teams.of_enough(String(n), String(kEnough))}
            </span>
        );
    const value = quality.value * (metric(state, team, 'C3')?.value ?? 1);
    return (
        <span class="score">
            <span class="score-bar" style={{ '--share': value }} /> {value.toFixed(2)}
        </span>
    );
}
