// A lane for each team: what came to it above, what it answered in the middle, what it said below,
// what was joint across all of it. The drawing changes with the filters alone; the moment is a line
// over it.
import type { JSX } from 'preact';
import { memo } from './memo';
import type { Milliseconds } from '@/generated/wire';
import type { TeamEntry } from '@/model/state';
import { kKinds, type Mark, type MarkKind } from './marks';
import type { Show } from './show';
import { t } from './text';

// From where to where in a lane's height of 12.
const kHeights: Record<MarkKind, [number, number]> = {
    inject: [1, 5],
    answer: [4, 8],
    message: [7, 11],
    joint: [1, 11],
};
const kLane = 12;

export function Lanes({ show }: { show: Show }): JSX.Element {
    const marks = show.shown.value;
    const teams = show.lanes.value;
    const at = (100 * show.at_ms.value) / Math.max(1, show.film.end_ms);
    const go = (e: PointerEvent & { currentTarget: HTMLElement }) => {
        const box = e.currentTarget.getBoundingClientRect();
        const rtl = getComputedStyle(e.currentTarget).direction === 'rtl';
        const share = (rtl ? box.right - e.clientX : e.clientX - box.left) / box.width;
        const seconds = Math.floor((share * show.film.end_ms) / 1000);
        show.pause();
        show.go(seconds * 1000);
    };
    return (
        <figure
            class="r-lanes"
            aria-label={t().lanes}
            data-testid="lanes"
            data-marks={marks.length}
        >
            <div class="r-codes" aria-hidden="true">
                {teams.map((team) => (
                    <span key={team.team} class="code">
                        {team.code}
                    </span>
                ))}
            </div>
            <div
                class="r-field"
                title={t().lanes_help}
                onPointerDown={go}
                onPointerMove={(e) => e.buttons > 0 && go(e)}
            >
                <Drawing marks={marks} teams={teams} end_ms={show.film.end_ms} />
                <div class="r-now" style={{ insetInlineStart: `${at}%` }} />
            </div>
        </figure>
    );
}

interface Drawn {
    marks: readonly Mark[];
    teams: readonly TeamEntry[];
    end_ms: Milliseconds;
}

const Drawing = memo<Drawn>(({ marks, teams, end_ms }) => {
    const row = new Map(teams.map((team, i) => [team.team, i]));
    const paths = new Map<MarkKind, string[]>(kKinds.map((kind) => [kind, []]));
    for (const mark of marks) {
        const x = ((1000 * mark.at_ms) / Math.max(1, end_ms)).toFixed(1);
        const [from, to] = kHeights[mark.kind];
        for (const team of mark.teams) {
            const i = row.get(team);
            if (i !== undefined)
                paths.get(mark.kind)!.push(`M${x} ${i * kLane + from}V${i * kLane + to}`);
        }
    }
    const height = Math.max(1, teams.length) * kLane;
    return (
        <svg viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
            {teams.map((team, i) => (
                <path key={team.team} class="r-rule" d={`M0 ${(i + 1) * kLane}H1000`} />
            ))}
            {kKinds.map((kind) => (
                <path key={kind} class={`r-mark r-${kind}`} d={paths.get(kind)!.join('')} />
            ))}
        </svg>
    );
});
