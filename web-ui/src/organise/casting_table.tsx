// Who plays what: chosen by the organiser or given by the server, with the load of each team.
import type { JSX } from 'preact';
import { listed } from '@/text/language';
import type { Id } from '@/generated/wire';
import { Icon, Notice } from '@/ui/parts';
import { TableHead } from '@/ui/table';
import type { RoleNeed, TeamLoad } from './api';
import { t } from './text';
import type { Wizard } from './wizard';

export function CastingTable({ wizard }: { wizard: Wizard }): JSX.Element | null {
    const words = t().make;
    const scenario = wizard.scenario.value;
    const { teams } = wizard.draft.value;
    if (!scenario || teams.length === 0) return <p class="muted">{words.no_teams}</p>;
    const casting = wizard.casting.value;
    const most = Math.max(1, ...(casting?.teams.map(weight) ?? []));
    const idle = casting?.teams.filter((team) => team.roles.length === 0) ?? [];
    return (
        <>
            <Needs wizard={wizard} />
            {idle.map((team) => (
                <Notice key={team.code} tone="due">
                    {words.idle(team.code)}
                </Notice>
            ))}
            <table class="organise-table" data-testid="casting">
                <TableHead
                    heads={[words.teams, words.role, { words: words.load, title: words.load_help }]}
                />
                <tbody>
                    {teams.map((team, i) => {
                        const load = casting?.teams[i];
                        return (
                            <tr key={i} data-testid={`cast-${team.code}`}>
                                <th scope="row" data-label={words.teams}>
                                    <span class="code">{team.code}</span> <bdi>{team.name}</bdi>
                                </th>
                                <td data-label={words.role}>
                                    <RoleChoice
                                        label={words.role_of(team.code)}
                                        team={team.code}
                                        roles={scenario.roles}
                                        chosen={team.roles}
                                        given={load?.roles ?? []}
                                        choose={(roles) => wizard.change_team(i, { roles })}
                                    />
                                </td>
                                <td data-label={words.load}>
                                    {load && <Load load={load} most={most} />}
                                </td>
                            </tr>
                        );
                    })}
                </tbody>
            </table>
            <p class="help">{words.load_help}</p>
        </>
    );
}

function weight(load: TeamLoad): number {
    return load.forms + load.obligations;
}

function Load({ load, most }: { load: TeamLoad; most: number }): JSX.Element {
    return (
        <div class="organise-load">
            <span
                class="organise-bar"
                aria-hidden="true"
                style={{ '--share': weight(load) / most }}
            />
            <span class="help">
                {t().make.load_words(load.injects, load.forms, load.obligations)}
            </span>
        </div>
    );
}

// How many teams each role has, and where that is too few or too many.
function Needs({ wizard }: { wizard: Wizard }): JSX.Element {
    const words = t().make;
    const titles = new Map(wizard.scenario.value?.roles.map((r) => [r.role, r.title]));
    return (
        <ul class="organise-needs" data-testid="needs">
            {wizard.casting.value?.roles.map((role) => {
                const few = role.teams < role.min;
                const many = role.teams > role.max;
                return (
                    <li key={role.role} class={few ? 'late' : many ? 'due' : ''}>
                        <Icon name={few || many ? 'triangle-alert' : 'check'} />
                        <span>
                            <bdi>{titles.get(role.role)}</bdi>: {words.played_by(role.teams)}
                            {few && `, ${words.too_few(role.min)}`}
                            {many && `, ${words.too_many(role.max)}`}
                        </span>
                    </li>
                );
            })}
        </ul>
    );
}

export function RoleChoice(props: {
    label: string;
    team: string;
    roles: readonly Pick<RoleNeed, 'role' | 'title'>[];
    chosen: readonly Id[];
    // What the team plays where nothing is chosen; without it, it then plays nothing.
    given?: readonly Id[];
    choose(roles: Id[]): void;
}): JSX.Element {
    const words = t().make;
    const title = (id: Id) => props.roles.find((r) => r.role === id)?.title ?? id;
    const by_itself = props.given && listed(props.given.map(title));
    const open = props.roles.filter((r) => !props.chosen.includes(r.role));
    return (
        <div class="organise-choice">
            {props.chosen.map((id) => (
                <button
                    key={id}
                    class="chip organise-taken"
                    aria-label={words.take_role(title(id), props.team)}
                    title={words.take_role(title(id), props.team)}
                    onClick={() => props.choose(props.chosen.filter((other) => other !== id))}
                >
                    <bdi>{title(id)}</bdi> <Icon name="x" />
                </button>
            ))}
            {open.length > 0 && (
                <select
                    class="input"
                    aria-label={props.label}
                    value=""
                    onChange={(e) => {
                        const role = e.currentTarget.value;
                        e.currentTarget.value = '';
                        if (role) props.choose([...props.chosen, role]);
                    }}
                >
                    <option value="">
                        {props.chosen.length > 0
                            ? words.another
                            : by_itself === undefined
                              ? words.choose
                              : by_itself
                                ? words.automatic(by_itself)
                                : words.automatic_none}
                    </option>
                    {open.map((role) => (
                        <option key={role.role} value={role.role}>
                            {role.title}
                        </option>
                    ))}
                </select>
            )}
        </div>
    );
}
