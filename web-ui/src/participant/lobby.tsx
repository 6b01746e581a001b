// Before STARTEX: who is here, what my team's part is, whom to turn to for what.
import type { JSX } from 'preact';
import { HelpButton } from '@/help/help';
import { my_team, team_name } from '@/model/select';
import type { Person } from '@/model/state';
import { Icon } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import { DebriefDoor } from './debrief_door';
import type { Desk } from './desk';
import { t } from './text';
import { WorkDoor } from './casework_door';

export function Lobby({ desk, practise }: { desk: Desk; practise(): void }): JSX.Element {
    const { state } = desk;
    const words = t().lobby;
    const mine = my_team(state);
    const people = [...state.people.values()].filter((p) => p.team === mine);
    const roles = state.teams.get(mine ?? -1)?.roles ?? [];
    return (
        <main class="lobby" data-testid="lobby">
            <header class="lobby-head">
                <p class="muted">{team_name(state, mine)}</p>
                <h1>{words.title}</h1>
                <p class="lobby-now" role="status">
                    {state.clock?.phase === 'draft' ? words.draft : words.ready}
                </p>
            </header>
            <TestNotice desk={desk} />
            <section class="panel wide practice-offer">
                <div>
                    <h2>{words.practice.title}</h2>
                    <p>{words.practice.help}</p>
                </div>
                <button class="button primary" data-testid="practise" onClick={practise}>
                    <Icon name="play" /> {words.practice.start}
                </button>
            </section>
            <section class="panel">
                <h2>{words.your_team}</h2>
                <ul class="people">
                    {people.map((p) => (
                        <PersonRow key={p.participant} desk={desk} person={p} />
                    ))}
                </ul>
                {people.length < 2 && <p class="help">{words.nobody}</p>}
            </section>
            <section class="panel">
                <h2>{words.your_role}</h2>
                {roles.length > 0 ? (
                    <WorkDoor>{(work) => <work.RoleList desk={desk} roles={roles} />}</WorkDoor>
                ) : (
                    <p class="help">{words.roles_later}</p>
                )}
            </section>
            <section class="panel wide">
                <h2>{words.about}</h2>
                <h3>{state.hello?.drill.title}</h3>
                <Prose text={state.hello?.drill.summary ?? ''} />
            </section>
            <section class="panel">
                <h2>{words.good_to_know}</h2>
                <ul class="ticks">
                    {words.manners.map((m) => (
                        <li key={m}>
                            <Icon name="check" /> {m}
                        </li>
                    ))}
                </ul>
            </section>
            <section class="panel wide">
                <h2>
                    {words.others} <HelpButton topic="directory" about={words.others} />
                </h2>
                <WorkDoor>{(work) => <work.Directory desk={desk} others_only />}</WorkDoor>
            </section>
            <DebriefDoor desk={desk} page="before" />
        </main>
    );
}

// EXCON tries the way to the teams: each person says that the test has come.
function TestNotice({ desk }: { desk: Desk }): JSX.Element | null {
    const { test, hello } = desk.state;
    const me = hello?.you.participant;
    if (!test || me === undefined) return null;
    const words = t().lobby.test;
    const seen = test.seen.has(me);
    const confirm = async () => {
        const outcome = await desk.line.send({ kind: 'confirm_test', test: test.test });
        if (!outcome.ok) desk.line.toast(outcome.message, 'late');
    };
    return (
        <section class="panel wide" role="status" data-testid="test" data-seen={seen}>
            <h2>{words.title}</h2>
            {test.words && <p dir="auto">{test.words}</p>}
            {seen ? (
                <p>
                    <Icon name="check" /> {words.seen}
                </p>
            ) : (
                <button
                    class="button primary"
                    data-testid="test-seen"
                    onClick={() => void confirm()}
                >
                    <Icon name="check" /> {words.confirm}
                </button>
            )}
        </section>
    );
}

function PersonRow({ desk, person }: { desk: Desk; person: Person }): JSX.Element {
    const words = t().lobby;
    const is_me = person.participant === desk.state.hello?.you.participant;
    const online = person.online || is_me;
    return (
        <li>
            <Icon
                name={online ? 'circle-dot' : 'circle'}
                label={online ? words.online : words.offline}
            />
            <bdi>{person.name}</bdi>
            {is_me && <span class="muted">({words.you})</span>}
        </li>
    );
}
