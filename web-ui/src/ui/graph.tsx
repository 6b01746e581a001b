// Who told whom: teams on a circle in the order of their roles, an arrow each way. Line and mark
// say the same as colour: dashed is owed, full is told in time, dotted is told late, a cross is a
// breach. Pointing at a team, or choosing it, leaves only its arrows.
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Edge, ServerScores, Team } from '@/generated/wire';
import { TableHead } from './table';
import { graph_words } from './text';
import type { GraphWords } from './text/en';
import { angle_of, arc, kCode_gap, place, ring_of, type Point, type Ring } from './ring';

export interface GraphTeam {
    team: Team;
    code: string;
    name: string;
}

type WideBreach = ServerScores['wide'][number];
type Kind = 'owed' | 'in_time' | 'late' | 'breach';
const kKinds: readonly Kind[] = ['owed', 'in_time', 'late', 'breach'];

// What an arrow is drawn as: the worst that happened on it, else the best, else what is still owed.
function kind_of(edge: Edge): Kind {
    if (edge.breach > 0) return 'breach';
    if (edge.late > edge.in_time) return 'late';
    if (edge.in_time > 0) return 'in_time';
    return edge.late > 0 ? 'late' : 'owed';
}

export interface GraphProps {
    teams: readonly GraphTeam[];
    edges: readonly Edge[];
    // Breaches towards all: a cross at the sender's own circle.
    wide?: readonly WideBreach[];
    // What is said of it as a whole, where that is not who told whom.
    title?: string;
    // An arrow that is spoken of just now: the others step back.
    marked?: { from: Team; to: Team };
    // The projector shows neither legend nor table, and nobody points at it.
    plain?: boolean;
    // What else is said of the team that is chosen.
    about?(team: Team): ComponentChildren;
}

export function Graph(props: GraphProps): JSX.Element {
    const { teams, plain } = props;
    const words = graph_words.words();
    const wide = props.wide ?? [];
    const [chosen, set_chosen] = useState<Team>();
    const [pointed, set_pointed] = useState<Team>();
    const shown = pointed ?? chosen;
    const ring = ring_of(teams.length, Math.max(0, ...teams.map((team) => team.code.length)));
    const at = new Map(teams.map((team, i) => [team.team, place(ring, i)]));
    const edges = props.edges
        .filter((e) => at.has(e.from) && at.has(e.to) && e.from !== e.to)
        .filter((e) => e.owed + e.in_time + e.late + e.breach > 0)
        .sort((a, b) => kKinds.indexOf(kind_of(a)) - kKinds.indexOf(kind_of(b)));
    const concerns = (e: Edge) => shown === undefined || e.from === shown || e.to === shown;
    const beside = new Set(
        shown === undefined ? [] : edges.filter(concerns).flatMap((e) => [e.from, e.to]),
    );
    const { marked } = props;
    const is_marked = (e: Edge) => e.from === marked?.from && e.to === marked.to;
    const marking = edges.some(is_marked) ? 'marking' : '';
    const choose = (team: Team) => set_chosen(team === chosen ? undefined : team);
    const { half } = ring;
    return (
        <figure
            class={`graph ${ring.outside ? 'crowded' : ''} ${shown === undefined ? '' : 'narrowed'} ${marking}`}
        >
            <svg
                viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
                role={plain ? 'img' : 'group'}
                aria-label={props.title ?? words.title}
                onPointerLeave={() => set_pointed(undefined)}
            >
                <defs>
                    {kKinds.map((k) => (
                        <Head key={k} kind={k} />
                    ))}
                    {marked && kKinds.map((k) => <Head key={k} kind={k} marked />)}
                </defs>
                {edges.map((e) => (
                    <Arrow
                        key={`${e.from}-${e.to}`}
                        edge={e}
                        ring={ring}
                        at={at}
                        teams={teams}
                        words={words}
                        off={!concerns(e)}
                        marked={is_marked(e)}
                    />
                ))}
                <Nodes
                    {...props}
                    words={words}
                    wide={wide}
                    ring={ring}
                    at={at}
                    sums={sums_of(edges)}
                    chosen={chosen}
                    is_off={(team) => shown !== undefined && shown !== team && !beside.has(team)}
                    choose={choose}
                    clear={() => set_chosen(undefined)}
                    point={set_pointed}
                />
            </svg>
            {!plain && chosen !== undefined && at.has(chosen) && (
                <p class="graph-chosen" role="status" data-testid="graph-chosen">
                    {said_of(teams, chosen, sums_of(edges), words)} {props.about?.(chosen)}
                </p>
            )}
            {!plain && <Legend words={words} />}
            {!plain && (
                <EdgeTable
                    teams={teams}
                    edges={chosen === undefined ? edges : edges.filter(concerns)}
                    wide={wide.filter((w) => chosen === undefined || w.from === chosen)}
                    words={words}
                />
            )}
        </figure>
    );
}

type Sums = Map<Team, Record<Kind, number>>;

// What a team owes and has told, over all its arrows.
function sums_of(edges: readonly Edge[]): Sums {
    const sums: Sums = new Map();
    for (const e of edges) {
        const sum = sums.get(e.from) ?? { owed: 0, in_time: 0, late: 0, breach: 0 };
        for (const k of kKinds) sum[k] += e[k];
        sums.set(e.from, sum);
    }
    return sums;
}

function said_of(teams: readonly GraphTeam[], team: Team, sums: Sums, words: GraphWords): string {
    const known = teams.find((x) => x.team === team);
    const told = kKinds.map((k) => `${words[k]} ${sums.get(team)?.[k] ?? 0}`);
    return `${known?.code ?? ''} ${known?.name ?? ''}: ${told.join(', ')}`;
}

function code_of(teams: readonly GraphTeam[], team: Team): string {
    return teams.find((x) => x.team === team)?.code ?? `#${team}`;
}

const head_id = (kind: Kind, marked: boolean) => `${marked ? 'marked' : 'head'}-${kind}`;

// An open head is owed, a full one in time, a hollow one late: the ends differ without colour too.
// That of a marked arrow is as large as its line is thick.
function Head({ kind, marked = false }: { kind: Kind; marked?: boolean }): JSX.Element {
    const size = marked ? 18 : 8;
    return (
        <marker
            id={head_id(kind, marked)}
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth={size}
            markerHeight={size}
            markerUnits="userSpaceOnUse"
            orient="auto"
        >
            <path
                class={`head ${kind}`}
                d={kind === 'owed' ? 'M1.5 1L7 4L1.5 7' : 'M1 1L7.2 4L1 7Z'}
            />
        </marker>
    );
}

function Arrow(props: {
    edge: Edge;
    ring: Ring;
    at: Map<Team, Point>;
    teams: readonly GraphTeam[];
    words: GraphWords;
    off: boolean;
    marked: boolean;
}) {
    const { edge, ring, at, teams, words, off, marked } = props;
    const { path, middle } = arc(ring, at.get(edge.from)!, at.get(edge.to)!);
    const kind = kind_of(edge);
    const told = edge.in_time + edge.late;
    const many = Math.min(3, Math.sqrt(told + edge.breach) * 0.6);
    const width = marked ? 4 : (1.25 + (kind === 'owed' ? 0 : many)) * (ring.outside ? 0.75 : 1);
    const ends = `${code_of(teams, edge.from)} → ${code_of(teams, edge.to)}`;
    const title = `${ends}: ${kKinds.map((k) => `${words[k]} ${edge[k]}`).join(', ')}`;
    return (
        <g class={`edge ${kind} ${off ? 'off' : ''} ${marked ? 'marked' : ''}`}>
            <title>{title}</title>
            <path
                d={path}
                stroke-width={width.toFixed(2)}
                marker-end={`url(#${head_id(kind, marked)})`}
            />
            {kind === 'breach' && <Cross at={middle} />}
        </g>
    );
}

function Cross({ at }: { at: Point }): JSX.Element {
    const { x, y } = at;
    return <path class="cross" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />;
}

// One stop of the tab key for the whole ring; arrows walk it, Enter chooses, Escape lets go.
function Nodes(
    props: GraphProps & {
        words: GraphWords;
        wide: readonly WideBreach[];
        ring: Ring;
        at: Map<Team, Point>;
        sums: Sums;
        chosen: Team | undefined;
        is_off(team: Team): boolean;
        choose(team: Team): void;
        clear(): void;
        point(team: Team | undefined): void;
    },
): JSX.Element {
    const { teams, ring, at, words, chosen, plain } = props;
    const group = useRef<SVGGElement>(null);
    const [stop, set_stop] = useState(0);
    const go = (to: number) => {
        const index = (to + teams.length) % teams.length;
        set_stop(index);
        const node = group.current?.children[index];
        if (node instanceof SVGElement) node.focus();
    };
    const on_key = (e: KeyboardEvent, index: number, team: Team) => {
        const steps: Record<string, number> = {
            ArrowRight: index + 1,
            ArrowDown: index + 1,
            ArrowLeft: index - 1,
            ArrowUp: index - 1,
            Home: 0,
            End: teams.length - 1,
        };
        const to = steps[e.key];
        if (to !== undefined) go(to);
        else if (e.key === 'Enter' || e.key === ' ') props.choose(team);
        else if (e.key === 'Escape' && chosen !== undefined) props.clear();
        else return;
        e.preventDefault();
    };
    return (
        <g ref={group}>
            {teams.map((team, index) => {
                const told = props.wide
                    .filter((w) => w.from === team.team)
                    .map((w) => `${words.breach} → ${words[w.to]} ${w.breach}`);
                const act: JSX.SVGAttributes<SVGGElement> = plain
                    ? {}
                    : {
                          role: 'button',
                          tabIndex: index === Math.min(stop, teams.length - 1) ? 0 : -1,
                          'aria-pressed': chosen === team.team,
                          'aria-label': [
                              said_of(teams, team.team, props.sums, words),
                              ...told,
                          ].join(', '),
                          onClick: () => {
                              set_stop(index);
                              props.choose(team.team);
                          },
                          onKeyDown: (e) => on_key(e, index, team.team),
                          onPointerEnter: () => props.point(team.team),
                          onFocus: () => props.point(team.team),
                          onBlur: () => props.point(undefined),
                      };
                return (
                    <g
                        key={team.team}
                        class={props.is_off(team.team) ? 'node off' : 'node'}
                        transform={moved(at.get(team.team)!)}
                        data-testid={`node-${team.code}`}
                        {...act}
                    >
                        <title>{[team.name, ...told].join(', ')}</title>
                        <circle r={ring.node} />
                        <Code ring={ring} index={index} code={team.code} />
                        {told.length > 0 && (
                            <g class="edge breach">
                                <Cross at={{ x: ring.node * 0.75, y: -ring.node * 0.75 }} />
                            </g>
                        )}
                    </g>
                );
            })}
        </g>
    );
}

const moved = ({ x, y }: Point) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

// Inside the mark, or along its ray; on the left half turned about, so that none stands on its head.
function Code(props: { ring: Ring; index: number; code: string }): JSX.Element {
    const { ring, index, code } = props;
    if (!ring.outside)
        return (
            <text text-anchor="middle" dy="0.36em">
                {code}
            </text>
        );
    const degrees = (angle_of(ring, index) * 180) / Math.PI;
    const left = degrees > 90;
    const gap = ring.node + kCode_gap;
    return (
        <text
            transform={`rotate(${(left ? degrees - 180 : degrees).toFixed(2)})`}
            x={left ? -gap : gap}
            text-anchor={left ? 'end' : 'start'}
            dy="0.36em"
        >
            {code}
        </text>
    );
}

function Legend({ words }: { words: GraphWords }): JSX.Element {
    return (
        <figcaption class="graph-legend">
            {kKinds.map((k) => (
                <span key={k}>
                    <svg viewBox="0 0 36 8" class="graph" aria-hidden="true">
                        <g class={`edge ${k}`}>
                            <path
                                d="M1 4H30"
                                stroke-width="2"
                                marker-end={`url(#${head_id(k, false)})`}
                            />
                        </g>
                        {k === 'breach' && <path class="cross" d="M11 1l6 6m0 -6l-6 6" />}
                    </svg>
                    {words[k]}
                </span>
            ))}
        </figcaption>
    );
}

// Its rows are made when it is opened: between 45 teams there may be a thousand.
function EdgeTable(props: {
    teams: readonly GraphTeam[];
    edges: readonly Edge[];
    wide: readonly WideBreach[];
    words: GraphWords;
}) {
    const { teams, edges, wide, words } = props;
    const [open, set_open] = useState(false);
    return (
        <details class="fold" onToggle={(e) => set_open(e.currentTarget.open)}>
            <summary>{words.table}</summary>
            {open && (
                <div class="table-scroll" tabIndex={0} role="group" aria-label={words.table}>
                    <table class="data-table">
                        <TableHead heads={[words.from, words.to, ...kKinds.map((k) => words[k])]} />
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
            )}
        </details>
    );
}
