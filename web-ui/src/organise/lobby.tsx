// Who is there, on what line, and the five things of a team that can be changed before STARTEX.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listed, milliseconds } from '@/text/language';
import { real_people } from '@/model/select';
import type { TeamEntry } from '@/model/state';
import { ErrorText, Icon, Sheet } from '@/ui/parts';
import { TableHead } from '@/ui/table';
import { RoleChoice } from './casting_table';
import { kSlow_ms, slowest_ms } from './checks';
import type { Desk } from './drill';
import { LanguageChoice, name_or_tag } from './language_choice';
import { t } from './text';
import { TimeZoneInput, TimeZones } from './time_zone';

export function Lobby({ desk }: { desk: Desk }): JSX.Element {
    const words = t().lobby;
    const [changing, change] = useState<TeamEntry>();
    const state = desk.line.state.value;
    const teams = [...state.teams.values()].sort((a, b) => a.team - b.team);
    const heads = [
        words.team,
        t().make.language,
        t().make.time_zone,
        words.role,
        words.people,
        words.line,
        words.test,
    ];
    return (
        <>
            <table class="organise-table figures" data-testid="lobby-table">
                <TableHead heads={[...heads, '']} />
                <tbody>
                    {teams.map((team) => (
                        <Row key={team.team} desk={desk} team={team} change={change} />
                    ))}
                </tbody>
            </table>
            {changing && (
                <ChangeSheet desk={desk} team={changing} close={() => change(undefined)} />
            )}
        </>
    );
}

function Row(props: { desk: Desk; team: TeamEntry; change(team: TeamEntry): void }): JSX.Element {
    const { desk, team, change } = props;
    const words = t().lobby;
    const state = desk.line.state.value;
    const phase = state.clock?.phase;
    const titles = new Map(desk.about.roles.map((r) => [r.role, r.title]));
    const people = real_people(state).filter((p) => p.team === team.team);
    const online = people.filter((p) => p.online).length;
    const ms = slowest_ms(state, team.team);
    const seen = people.filter((p) => state.test?.seen.has(p.participant)).length;
    return (
        <tr data-testid={`lobby-${team.code}`}>
            <th scope="row" data-label={words.team}>
                <span class="code">{team.code}</span> <bdi>{team.name}</bdi>
            </th>
            <td data-label={t().make.language}>{name_or_tag(team.language)}</td>
            <td data-label={t().make.time_zone}>
                <bdi>{team.time_zone}</bdi>
            </td>
            <td data-label={words.role}>
                {listed(team.roles.map((role) => titles.get(role) ?? role)) || (
                    <span class="organise-late">{words.no_role}</span>
                )}
            </td>
            <td data-label={words.people} title={people.map((p) => p.name).join(', ')}>
                {team.simulated && people.length === 0 ? (
                    <span class="chip">{words.simulated}</span>
                ) : people.length === 0 ? (
                    <span class="muted">{words.nobody}</span>
                ) : (
                    words.online(online, people.length)
                )}
            </td>
            <td data-label={words.line}>
                {ms !== undefined && (
                    <span class={ms > kSlow_ms ? 'organise-late' : ''}>
                        {ms > kSlow_ms && <Icon name="triangle-alert" />} {milliseconds(ms)}
                    </span>
                )}
            </td>
            <td data-label={words.test}>
                {state.test && people.length > 0 && words.seen(seen, people.length)}
            </td>
            <td>
                {(phase === 'lobby' || phase === 'draft') && (
                    <button
                        class="button small"
                        aria-label={words.change_of(team.code)}
                        data-testid={`change-${team.code}`}
                        onClick={() => change(team)}
                    >
                        {words.change}
                    </button>
                )}
            </td>
        </tr>
    );
}

function ChangeSheet(props: { desk: Desk; team: TeamEntry; close(): void }): JSX.Element {
    const { desk, team, close } = props;
    const words = t().lobby;
    const [name, set_name] = useState(team.name);
    const [language, set_language] = useState(team.language);
    const [time_zone, set_time_zone] = useState(team.time_zone);
    const [roles, set_roles] = useState(team.roles);
    const [problem, set_problem] = useState('');
    const save = async (e: Event) => {
        e.preventDefault();
        const outcome = await desk.line.send({
            kind: 'change_team',
            team: team.team,
            name: name.trim(),
            language,
            time_zone,
            roles,
        });
        if (!outcome.ok) return set_problem(outcome.message);
        desk.line.toast(words.saved, 'done');
        close();
    };
    return (
        <Sheet title={words.change_of(team.code)} close={close} testid="change-team">
            <form class="organise-change" onSubmit={(e) => void save(e)}>
                <label>
                    <span class="label">{t().make.name}</span>
                    <input
                        class="input"
                        dir="auto"
                        value={name}
                        data-testid="change-name"
                        onInput={(e) => set_name(e.currentTarget.value)}
                    />
                    <span class="help">{words.code_stays}</span>
                </label>
                <div>
                    <span class="label">{t().make.language}</span>
                    <LanguageChoice
                        value={language}
                        offered={desk.line.state.value.hello?.drill.languages}
                        label={t().make.language}
                        testid="change-language"
                        choose={set_language}
                    />
                </div>
                <label>
                    <span class="label">{t().make.time_zone}</span>
                    <TimeZoneInput
                        value={time_zone}
                        label={t().make.time_zone}
                        testid="change-zone"
                        choose={set_time_zone}
                    />
                    <span class="help">{t().make.time_zone_help}</span>
                    <TimeZones />
                </label>
                <div>
                    <span class="label">{words.role}</span>
                    <RoleChoice
                        label={t().make.role_of(team.code)}
                        team={team.code}
                        roles={desk.about.roles}
                        chosen={roles}
                        choose={set_roles}
                    />
                </div>
                {problem && <ErrorText>{problem}</ErrorText>}
                <div class="actions">
                    <button class="button primary" data-testid="change-save">
                        {words.save}
                    </button>
                    <button type="button" class="button quiet" onClick={close}>
                        {t().cancel}
                    </button>
                </div>
            </form>
        </Sheet>
    );
}
