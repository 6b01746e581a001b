// A team as it stands: what it sees, who is there, what it owes, and what EXCON can do for it.
import type { JSX } from 'preact';
import type { Milliseconds, Team } from '@/generated/wire';
import { last_seen } from '@/model/alerts';
import { real_people, team_code } from '@/model/select';
import { owed_by, team_items, type TeamItem } from '@/model/team_view';
import { length_words } from '@/text/common';
import { drill_clock, language_name, milliseconds } from '@/text/language';
import { Icon, Sheet, To } from '@/ui/parts';
import { Glyph } from './glyph';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';

// What fits a sheet; older ones are found in the matrix and the messages.
const kShown = 60;

const minute_of = (room: Room): Milliseconds => room.line.minute.value * 60_000;

export function TeamSheet({ room, team }: { room: Room; team: Team }): JSX.Element | null {
    const entry = room.state.teams.get(team);
    if (!entry) return null;
    const words = st().team;
    const seen = last_seen(room.state).get(team);
    const roles = entry.roles.map(
        (id) => room.state.hello?.roles.find((role) => role.id === id)?.title ?? id,
    );
    const quiet = seen === undefined ? undefined : minute_of(room) - seen;
    return (
        <Sheet
            title={`${entry.code} ${entry.name}`}
            wide
            close={() => room.close()}
            testid="team-sheet"
        >
            <p class="inject-line">
                {roles.map((role) => (
                    <span key={role} class="chip">
                        {role}
                    </span>
                ))}
                <span class="muted">{language_name(entry.language)}</span>
                {quiet !== undefined && quiet >= 60_000 && (
                    <span class="muted">{words.quiet(length_words(quiet))}</span>
                )}
            </p>
            <Acts room={room} team={team} />
            <div class="team-parts">
                <Sees room={room} team={team} />
                <div class="stack">
                    <People room={room} team={team} />
                    <Owes room={room} team={team} />
                    <Tasks room={room} team={team} />
                    <Notes room={room} team={team} />
                </div>
            </div>
        </Sheet>
    );
}

function Acts({ room, team }: { room: Room; team: Team }): JSX.Element {
    const words = st().team;
    return (
        <div class="actions">
            {room.live && (
                <button
                    class="button small"
                    data-testid="team-write"
                    onClick={() => room.open({ kind: 'persona', to: team })}
                >
                    <Icon name="user" /> {words.write}
                </button>
            )}
            {room.live && (
                <button
                    class="button small"
                    data-testid="team-hint"
                    onClick={() => room.open({ kind: 'ad_hoc', to: team, template: 'hint' })}
                >
                    <Icon name="hand" /> {st().templates.hint.name}
                </button>
            )}
            {room.live && (
                <button
                    class="button small"
                    data-testid="team-ad-hoc"
                    onClick={() => room.open({ kind: 'ad_hoc', to: team })}
                >
                    <Icon name="zap" /> {t().ad_hoc.title}
                </button>
            )}
            <button
                class="button small"
                data-testid="team-note"
                onClick={() => room.open({ kind: 'note', team })}
            >
                <Icon name="pencil" /> {st().notes.title}
            </button>
            {room.live && (
                <button class="button small" onClick={() => room.open({ kind: 'credit', team })}>
                    <Icon name="clock" /> {words.credit}
                </button>
            )}
        </div>
    );
}

function Sees({ room, team }: { room: Room; team: Team }): JSX.Element {
    const items = team_items(room.state, team, minute_of(room));
    return (
        <section aria-label={st().team.sees}>
            <h3>
                {st().team.sees} <span class="count">{items.length}</span>
            </h3>
            {items.length === 0 && <p class="muted">{st().team.sees_none}</p>}
            <ul class="team-items" data-testid="team-sees">
                {items.slice(0, kShown).map((item) => (
                    <Item key={`${item.kind} ${item.id}`} room={room} team={team} item={item} />
                ))}
            </ul>
        </section>
    );
}

function state_words(item: TeamItem): string {
    const words = st().team;
    if (item.kind === 'decision') return item.voted ? words.voted : '';
    switch (item.state) {
        case 'answered':
        case 'answered_late':
            return words[item.state];
        case 'drafting':
            return words.draft;
        default:
            return item.opened_ms === undefined
                ? words.unopened
                : words.opened(drill_clock(item.opened_ms, false));
    }
}

function Item(props: { room: Room; team: Team; item: TeamItem }): JSX.Element {
    const { room, team, item } = props;
    const open = () => {
        if (item.kind === 'inject') room.open({ kind: 'cell', id: item.id, team });
        else if (item.kind === 'message') room.open({ kind: 'message', id: item.id });
    };
    const left = item.due_ms === undefined ? undefined : item.due_ms - minute_of(room);
    return (
        <li>
            <button class="stream-row team-item" disabled={item.kind === 'decision'} onClick={open}>
                {item.state ? (
                    <Glyph state={item.state} />
                ) : (
                    <Icon name={item.kind === 'message' ? 'message-square' : 'vote'} />
                )}
                <span>
                    <span dir="auto">
                        {item.kind === 'inject' && <span class="code">{item.id}</span>} {item.title}
                    </span>
                    <span class="row-marks">
                        <time class="muted">{drill_clock(item.at_ms, false)}</time>
                        <span class="muted">{state_words(item)}</span>
                        <Left left={left} />
                    </span>
                </span>
            </button>
        </li>
    );
}

// How long there is still, or since when it is over.
function Left({ left }: { left: Milliseconds | undefined }): JSX.Element | null {
    if (left === undefined) return null;
    const words = st().team;
    return left < 0 ? (
        <span class="chip late">{words.overdue(length_words(left))}</span>
    ) : (
        <span class="chip due">{words.due(length_words(left))}</span>
    );
}

function People({ room, team }: { room: Room; team: Team }): JSX.Element {
    const words = t().teams;
    const people = real_people(room.state).filter((p) => p.team === team);
    const simulated = room.state.teams.get(team)?.simulated;
    return (
        <section>
            <h3>{words.people}</h3>
            {people.length === 0 && (
                <p class="muted">{simulated ? words.simulated : words.nobody}</p>
            )}
            <ul class="plain">
                {people.map((p) => (
                    <li key={p.participant} class={p.online ? 'line-on' : 'line-off'}>
                        <Icon
                            name={p.online ? 'circle-dot' : 'circle'}
                            label={p.online ? words.online : words.offline}
                        />
                        <bdi>{p.name}</bdi>
                        {p.online && p.round_trip_us > 0 && (
                            <span class="muted">{milliseconds(p.round_trip_us / 1000)}</span>
                        )}
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Owes({ room, team }: { room: Room; team: Team }): JSX.Element {
    const owed = owed_by(room.state, team);
    const facts = new Map((room.state.hello?.bound?.facts ?? []).map((f) => [f.id, f.text]));
    return (
        <section>
            <h3>{st().team.owes}</h3>
            {owed.length === 0 && <p class="muted">{st().team.owes_none}</p>}
            <ul class="plain" data-testid="team-owes">
                {owed.map((o) => (
                    <li key={o.id} title={facts.get(o.fact)}>
                        <span class="code">{o.fact}</span> <To /> {team_code(room.state, o.to)}{' '}
                        <Left
                            left={o.due_ms === undefined ? undefined : o.due_ms - minute_of(room)}
                        />
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Tasks({ room, team }: { room: Room; team: Team }): JSX.Element | null {
    const done = [...room.state.tasks.values()].flatMap((task) =>
        task.performed
            .filter((p) => p.team === team)
            .map((p) => ({ at_ms: p.at_ms, title: task.task?.title ?? '', words: p.words })),
    );
    if (done.length === 0) return null;
    return (
        <section>
            <h3>{st().team.tasks}</h3>
            <ul class="plain">
                {done.map((d) => (
                    <li key={d.at_ms} dir="auto" title={d.words}>
                        <time class="muted">{drill_clock(d.at_ms, false)}</time> {d.title}
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Notes({ room, team }: { room: Room; team: Team }): JSX.Element | null {
    const notes = room.judging.value.observations.filter(({ said }) => said.team === team);
    if (notes.length === 0) return null;
    return (
        <section>
            <h3>{st().team.notes}</h3>
            <ul class="plain">
                {notes.map(({ seq, at_ms, said }) => (
                    <li key={seq}>
                        <time class="muted">{drill_clock(said.pinned_ms ?? at_ms, false)}</time>{' '}
                        <strong dir="auto">{said.by}</strong> <span dir="auto">{said.words}</span>
                    </li>
                ))}
            </ul>
        </section>
    );
}
