// The rehearsal: begin it, watch it, cancel it, and what the last one found.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { locale, wall_clock, long_date } from '@/text/language';
import { ErrorText, Icon, Notice } from '@/ui/parts';
import { common } from '@/text/common';
import { ApiError } from '@/wire/session';
import { TableHead } from '@/ui/table';
import { cancel_rehearsal, rehearse, type RehearsalResult, type Spread } from './api';
import { checks } from './checks';
import type { Desk } from './drill';
import { t } from './text';

const kSkills = ['mixed', 'good', 'mid', 'slow', 'silent'] as const;
const kMany = 3;

function percent(share: number): string {
    return new Intl.NumberFormat(locale.value, { style: 'percent' }).format(share);
}

export function RehearsalCard({ desk }: { desk: Desk }): JSX.Element {
    const words = t().rehearsal;
    const [skill, set_skill] = useState<string>('mixed');
    const [problem, set_problem] = useState('');
    const found = desk.rehearsal;
    const ask = async (what: Promise<NonNullable<typeof found>>) => {
        set_problem('');
        try {
            desk.told(await what);
        } catch (error) {
            const known = error instanceof ApiError && error.status < 500;
            set_problem((known && error.message) || common.words().no_server);
        }
    };
    return (
        <>
            <p class="help">{words.lead}</p>
            {found?.state === 'running' ? (
                <div class="organise-running">
                    <progress
                        value={found.done ?? 0}
                        aria-label={words.running('')}
                        data-testid="rehearsal-progress"
                    />
                    <span role="status">{words.running(percent(found.done ?? 0))}</span>
                    <button
                        class="button"
                        data-testid="rehearsal-cancel"
                        onClick={() => void ask(cancel_rehearsal(desk.line.drill))}
                    >
                        {t().cancel}
                    </button>
                </div>
            ) : (
                <div class="actions">
                    <label class="organise-skill">
                        <span>{words.skill}</span>
                        <select
                            class="input"
                            value={skill}
                            onChange={(e) => set_skill(e.currentTarget.value)}
                        >
                            {kSkills.map((id) => (
                                <option key={id} value={id}>
                                    {words.skills[id]}
                                </option>
                            ))}
                        </select>
                    </label>
                    <button
                        class="button"
                        data-testid="rehearse"
                        onClick={() => void ask(rehearse(desk.line.drill, skill))}
                    >
                        <Icon name="play" />
                        {found?.result ? words.again : words.play}
                    </button>
                </div>
            )}
            {problem && <ErrorText>{problem}</ErrorText>}
            {found?.state === 'failed' && (
                <Notice tone="late">
                    {words.failed} {found.words}
                </Notice>
            )}
            {found?.result && <Result desk={desk} result={found.result} />}
        </>
    );
}

function Result({ desk, result }: { desk: Desk; result: RehearsalResult }): JSX.Element {
    const words = t().rehearsal;
    const titles = new Map(desk.about.roles.map((r) => [r.role, r.title]));
    const { state } = desk.line;
    const old = checks({
        state: state.value,
        needs: [],
        rehearsal: desk.rehearsal,
        evaluators: 0,
        observers: 0,
        ticked: new Set(),
    }).some((check) => check.id === 'rehearsal' && check.found === 'old');
    const injects = new Map(state.value.hello?.scenario?.injects.map((i) => [i.id, i.title]));
    const when = `${long_date(result.played_ms)}, ${wall_clock(result.played_ms)}`;
    return (
        <div class="organise-result" data-testid="rehearsal-result">
            <p class="muted">{words.played(result.runs, when)}</p>
            {old && <Notice tone="due">{words.old}</Notice>}
            <h3>{words.load}</h3>
            <table class="organise-table figures">
                <TableHead
                    heads={[
                        words.role,
                        words.teams,
                        words.injects,
                        words.forms,
                        words.told,
                        words.peak,
                    ]}
                />
                <tbody>
                    {result.roles.map((role) => (
                        <tr key={role.role}>
                            <th scope="row" data-label={words.role}>
                                <bdi>{titles.get(role.role) ?? role.role}</bdi>{' '}
                                {role.uneven && <span class="chip due">{words.uneven}</span>}
                            </th>
                            <td data-label={words.teams}>{role.teams}</td>
                            <td data-label={words.injects}>{role.injects}</td>
                            <td data-label={words.forms}>{role.forms}</td>
                            <td data-label={words.told}>{role.obligations}</td>
                            <td
                                data-label={words.peak}
                                class={role.peak_open > kMany ? 'organise-late' : ''}
                            >
                                {role.peak_open > kMany && <Icon name="triangle-alert" />}{' '}
                                {role.peak_open}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
            {result.roles.some((role) => role.peak_open > kMany) && (
                <p class="help">{words.peak_many}</p>
            )}
            <h3>{words.silent}</h3>
            {result.silent.length === 0 ? (
                <p>{words.silent_none}</p>
            ) : (
                <ul class="organise-silent">
                    {result.silent.map((one) => (
                        <li key={one.inject}>
                            <span class="code">{one.inject}</span>{' '}
                            <bdi>{injects.get(one.inject)}</bdi>: {words.why[one.why]},{' '}
                            {words.in_runs(one.runs, result.runs)}
                        </li>
                    ))}
                </ul>
            )}
            <h3>{words.expected}</h3>
            <p class="help">{words.expected_help}</p>
            <table class="organise-table figures" data-testid="expected">
                <TableHead heads={[words.figure, words.middle, words.span]} />
                <tbody>
                    {result.expected.map((one) => (
                        <tr key={one.metric}>
                            <th scope="row" data-label={words.figure}>
                                {metric_words(one.metric)}
                            </th>
                            <td data-label={words.middle}>{middle(one.values)}</td>
                            <td data-label={words.span}>
                                <Span values={one.values} />
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <details>
                <summary>{words.by_team}</summary>
                <table class="organise-table figures">
                    <TableHead heads={[t().lobby.team, words.told, words.score, words.span]} />
                    <tbody>
                        {result.teams.map((team) => (
                            <tr key={team.code}>
                                <th scope="row" data-label={t().lobby.team}>
                                    <span class="code">{team.code}</span>
                                </th>
                                <td data-label={words.told}>{team.owed}</td>
                                <td data-label={words.score}>{middle(team.score)}</td>
                                <td data-label={words.span}>
                                    <Span values={team.score} />
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </details>
        </div>
    );
}

function metric_words(metric: string): string {
    const known: Record<string, string> = t().rehearsal.metrics;
    return known[metric] ?? metric;
}

function middle(values: Spread | null): string {
    return values ? values.median.toFixed(2) : t().rehearsal.none;
}

// From 0 to 1, with a mark at the middle.
function Span({ values }: { values: Spread | null }): JSX.Element | null {
    if (!values) return null;
    return (
        <span class="organise-span">
            <span
                class="organise-span-bar"
                aria-hidden="true"
                style={{ '--low': values.low, '--high': values.high, '--mid': values.median }}
            />
            <span class="mono">
                {values.low.toFixed(2)}–{values.high.toFixed(2)}
            </span>
        </span>
    );
}
