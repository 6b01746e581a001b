// Who is there and what they are for.
import type { JSX } from 'preact';
import type { Id } from '@/generated/wire';
import { my_team, teams_in_order } from '@/model/select';
import { Empty, Icon } from '@/ui/parts';
import type { Desk } from '../desk';
import { t } from './text';

export function RoleList({ desk, roles }: { desk: Desk; roles: readonly Id[] }): JSX.Element {
    const known = (desk.state.hello?.roles ?? []).filter((r) => roles.includes(r.id));
    return (
        <ul class="roles">
            {known.map((role) => (
                <li key={role.id}>
                    <strong>{role.title}</strong>
                    <p>{role.purpose}</p>
                    {(role.directory ?? []).length > 0 && (
                        <p class="help">
                            {t().case.comes_for}{' '}
                            {role.directory?.map((d) => (
                                <span class="chip" key={d}>
                                    {d}
                                </span>
                            ))}
                        </p>
                    )}
                </li>
            ))}
        </ul>
    );
}

export function Directory({
    desk,
    others_only,
}: {
    desk: Desk;
    others_only?: boolean;
}): JSX.Element {
    const mine = my_team(desk.state);
    const teams = teams_in_order(desk.state).filter((team) => !others_only || team.team !== mine);
    if (teams.length === 0) return <Empty icon="users" title={t().case.no_teams} />;
    return (
        <ul class="directory" data-testid="directory">
            {teams.map((team) => (
                <li key={team.team} class="card">
                    <div class="card-head">
                        <span class="code">{team.code}</span>
                        <strong>{team.name}</strong>
                        {team.team === mine && <span class="chip">{t().case.your_team}</span>}
                        {!others_only && team.team !== mine && (
                            <button
                                class="button quiet small only-icon"
                                disabled={!desk.running}
                                aria-label={`${t().case.write}: ${team.name}`}
                                title={t().case.write}
                                onClick={() =>
                                    desk.write({ to: [{ kind: 'team', team: team.team }] })
                                }
                            >
                                <Icon name="pencil" />
                            </button>
                        )}
                    </div>
                    <RoleList desk={desk} roles={team.roles} />
                </li>
            ))}
        </ul>
    );
}
