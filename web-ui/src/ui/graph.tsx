// Who told whom: teams on a circle in the order of their roles, an arrow each way. Line and mark
// say the same as colour: dashed is owed, full is told in time, dotted is told late, a cross is a
// breach.
import type { JSX } from 'preact';
import type { Edge, ServerScores, Team } from '@/generated/wire';

export interface GraphTeam {
    team: Team;
    code: string;
    name: string;
}

export interface GraphWords {
    owed: string;
    in_time: string;
    late: string;
    breach: string;
    region: string;
    public: string;
    table: string;
    from: string;
    to: string;
    title: string;
}

type WideBreach = ServerScores['wide'][number];

const kRadius = 150;
const kNode = 21;
const kSize = 2 * (kRadius + kNode + 14);

interface Point {
    x: number;
    y: number;
}

function place(index: number, count: number): Point {
    const angle = (index / Math.max(1, count)) * 2 * Math.PI - Math.PI / 2;
    return { x: kRadius * Math.cos(angle), y: kRadius * Math.sin(angle) };
}

type Kind = 'owed' | 'in_time' | 'late' | 'breach';

// What an arrow is drawn as: the worst that happened on it, else the best, else what is still owed.
function kind_of(edge: Edge): Kind {
    if (edge.breach > 0) return 'breach';
    if (edge.late > edge.in_time) return 'late';
    if (edge.in_time > 0) return 'in_time';
    return edge.late > 0 ? 'late' : 'owed';
}

interface Arc {
    path: string;
    middle: Point;
}

// A curve that bends to its own side, so that the two directions of a pair never cover each other.
function arc(a: Point, b: Point): Arc {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const bend = Math.min(34, length * 0.14);
    const c = { x: (a.x + b.x) / 2 - dy * bend, y: (a.y + b.y) / 2 + dx * bend };
    const toward = (from: Point, gap: number): Point => {
        const d = Math.hypot(c.x - from.x, c.y - from.y) || 1;
        return { x: from.x + ((c.x - from.x) / d) * gap, y: from.y + ((c.y - from.y) / d) * gap };
    };
    const start = toward(a, kNode + 2);
    const end = toward(b, kNode + 7);
    const f = (n: number) => n.toFixed(1);
    return {
        path: `M${f(start.x)} ${f(start.y)}Q${f(c.x)} ${f(c.y)} ${f(end.x)} ${f(end.y)}`,
        middle: { x: (start.x + 2 * c.x + end.x) / 4, y: (start.y + 2 * c.y + end.y) / 4 },
    };
}

const kKinds: readonly Kind[] = ['owed', 'in_time', 'late', 'breach'];

export function Graph(props: {
    teams: readonly GraphTeam[];
    edges: readonly Edge[];
    // Breaches towards all: a cross at the sender's own circle.
    wide?: readonly WideBreach[];
    words: GraphWords;
    // The projector shows neither legend nor table.
    plain?: boolean;
}): JSX.Element {
    const { teams, edges, words, plain } = props;
    const wide = props.wide ?? [];
    const at = new Map(teams.map((team, i) => [team.team, place(i, teams.length)]));
    const drawn = edges
        .filter((e) => at.has(e.from) && at.has(e.to) && e.from !== e.to)
        .filter((e) => e.owed + e.in_time + e.late + e.breach > 0)
        .sort((a, b) => kKinds.indexOf(kind_of(a)) - kKinds.indexOf(kind_of(b)));
    const half = kSize / 2;
    return (
        <figure class="graph">
            <svg
                viewBox={`${-half} ${-half} ${kSize} ${kSize}`}
                role="img"
                aria-label={words.title}
            >
                <defs>
                    {kKinds.map((k) => (
                        <marker
                            key={k}
                            id={`head-${k}`}
                            viewBox="0 0 8 8"
                            refX="6"
                            refY="4"
                            markerWidth="8"
                            markerHeight="8"
                            markerUnits="userSpaceOnUse"
                            orient="auto"
                        >
                            <path class={`head ${k}`} d="M0 0.6L7.4 4L0 7.4Z" />
                        </marker>
                    ))}
                </defs>
                {drawn.map((e) => (
                    <Arrow key={`${e.from}-${e.to}`} edge={e} at={at} teams={teams} words={words} />
                ))}
                {teams.map((team) => (
                    <Node
                        key={team.team}
                        team={team}
                        at={at.get(team.team)!}
                        wide={wide.filter((w) => w.from === team.team)}
                        words={words}
                    />
                ))}
            </svg>
            {!plain && <Legend words={words} />}
            {!plain && <EdgeTable teams={teams} edges={drawn} wide={wide} words={words} />}
        </figure>
    );
}

function code_of(teams: readonly GraphTeam[], team: Team): string {
    return teams.find((x) => x.team === team)?.code ?? `#${team}`;
}

function Arrow(props: {
    edge: Edge;
    at: Map<Team, Point>;
    teams: readonly GraphTeam[];
    words: GraphWords;
}) {
    const { edge, at, teams, words } = props;
    const { path, middle } = arc(at.get(edge.from)!, at.get(edge.to)!);
    const kind = kind_of(edge);
    const told = edge.in_time + edge.late;
    const width = kind === 'owed' ? 1.25 : 1.25 + Math.min(3, Math.sqrt(told + edge.breach) * 0.6);
    const ends = `${code_of(teams, edge.from)} → ${code_of(teams, edge.to)}`;
    const title = `${ends}: ${kKinds.map((k) => `${words[k]} ${edge[k]}`).join(', ')}`;
    return (
        <g class={`edge ${kind}`}>
            <title>{title}</title>
            <path d={path} stroke-width={width.toFixed(2)} marker-end={`url(#head-${kind})`} />
            {kind === 'breach' && <Cross at={middle} />}
        </g>
    );
}

function Cross({ at }: { at: Point }): JSX.Element {
    const { x, y } = at;
    return <path class="cross" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />;
}

function Node(props: {
    team: GraphTeam;
    at: Point;
    wide: readonly WideBreach[];
    words: GraphWords;
}): JSX.Element {
    const { team, at, wide, words } = props;
    const told = wide.map((w) => `${words.breach} → ${words[w.to]} ${w.breach}`);
    return (
        <g class="node" transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
            <title>{[team.name, ...told].join(', ')}</title>
            <circle r={kNode} />
            <text text-anchor="middle" dy="0.36em">
                {team.code}
            </text>
            {wide.length > 0 && (
                <g class="edge breach">
                    <Cross at={{ x: kNode * 0.75, y: -kNode * 0.75 }} />
                </g>
            )}
        </g>
    );
}

function Legend({ words }: { words: GraphWords }): JSX.Element {
    return (
        <figcaption class="graph-legend">
            {kKinds.map((k) => (
                <span key={k}>
                    <svg viewBox="0 0 28 8" class="graph" aria-hidden="true">
                        <g class={`edge ${k}`}>
                            <path d="M0 4H28" stroke-width="2" />
                        </g>
                        {k === 'breach' && <path class="cross" d="M11 1l6 6m0 -6l-6 6" />}
                    </svg>
                    {words[k]}
                </span>
            ))}
        </figcaption>
    );
}

function EdgeTable(props: {
    teams: readonly GraphTeam[];
    edges: readonly Edge[];
    wide: readonly WideBreach[];
    words: GraphWords;
}) {
    const { teams, edges, wide, words } = props;
    return (
        <details class="fold">
            <summary>{words.table}</summary>
            <div class="table-scroll">
                <table class="data-table">
                    <thead>
                        <tr>
                            <th>{words.from}</th>
                            <th>{words.to}</th>
                            {kKinds.map((k) => (
                                <th key={k}>{words[k]}</th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {edges.map((e) => (
                            <tr key={`${e.from}-${e.to}`}>
                                <td>{code_of(teams, e.from)}</td>
                                <td>{code_of(teams, e.to)}</td>
                                {kKinds.map((k) => (
                                    <td key={k}>{e[k]}</td>
                                ))}
                            </tr>
                        ))}
                        {wide.map((w) => (
                            <tr key={`${w.from}-${w.to}`}>
                                <td>{code_of(teams, w.from)}</td>
                                <td>{words[w.to]}</td>
                                {kKinds.map((k) => (
                                    <td key={k}>{k === 'breach' ? w.breach : ''}</td>
                                ))}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
        </details>
    );
}
