// What both forms of EXCON's writing need: whom to, and which label.
import type { JSX } from 'preact';
import type { Team, Tlp } from '@/generated/wire';
import { kTlp_order } from '@/model/tlp';
import { teams_in_order } from '@/model/select';
import { TlpLabel } from '@/ui/parts';
import type { Room } from './room';
import { st } from './steer/text';
import { t } from './text';

const of_role = (room: Room, role: string): Team[] =>
    teams_in_order(room.state)
        .filter((team) => team.roles.includes(role))
        .map((team) => team.team);

// Nothing chosen means everybody.
export function TeamChoice(props: {
    room: Room;
    label: string;
    all: string;
    chosen: readonly Team[];
    change(teams: Team[]): void;
}): JSX.Element {
    const { chosen, change } = props;
    const toggle = (team: Team) =>
        change(chosen.includes(team) ? chosen.filter((x) => x !== team) : [...chosen, team]);
    return (
        <fieldset>
            <legend class="label">{props.label}</legend>
            <div class="choices">
                <button
                    type="button"
                    class="button small"
                    aria-pressed={chosen.length === 0}
                    data-testid="to-all"
                    onClick={() => change([])}
                >
                    {props.all}
                </button>
                <select
                    class="input by-role"
                    value=""
                    aria-label={st().templates.by_role}
                    data-testid="to-role"
                    onChange={(e) => change(of_role(props.room, e.currentTarget.value))}
                >
                    <option value="">{st().templates.by_role}</option>
                    {props.room.state.hello?.roles.map((role) => (
                        <option key={role.id} value={role.id}>
                            {role.title}
                        </option>
                    ))}
                </select>
                {teams_in_order(props.room.state).map((team) => (
                    <button
                        type="button"
                        key={team.team}
                        class="button small"
                        title={team.name}
                        aria-pressed={chosen.includes(team.team)}
                        data-testid={`to-${team.code}`}
                        onClick={() => toggle(team.team)}
                    >
                        {team.code}
                    </button>
                ))}
            </div>
        </fieldset>
    );
}

export function TlpChoice({
    tlp,
    change,
}: {
    tlp: Tlp | undefined;
    change(tlp: Tlp | undefined): void;
}): JSX.Element {
    const words = t().ad_hoc;
    return (
        <fieldset>
            <legend class="label">{words.tlp}</legend>
            <div class="choices">
                <button
                    type="button"
                    class="button small"
                    aria-pressed={!tlp}
                    onClick={() => change(undefined)}
                >
                    {words.no_tlp}
                </button>
                {kTlp_order.map((label) => (
                    <button
                        type="button"
                        key={label}
                        class="button small"
                        aria-pressed={tlp === label}
                        data-testid={`tlp-${label}`}
                        onClick={() => change(label)}
                    >
                        <TlpLabel tlp={label} />
                    </button>
                ))}
            </div>
        </fieldset>
    );
}
