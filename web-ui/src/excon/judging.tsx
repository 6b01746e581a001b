// Evaluators and contests: how far the judging is and how well evaluators agree, judgements and
// their reopening, what teams contest and what they are answered.
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id, Judging, Team } from '@/generated/wire';
import type { Judged } from '@/model/judging';
import { team_code, teams_in_order } from '@/model/select';
import { locale } from '@/text/language';
import { Empty, Icon, Sheet } from '@/ui/parts';
import { TableHead } from '@/ui/table';
import { Contests } from './contests';
import type { Room } from './room';
import { t } from './text';

const kTabs = ['progress', 'judgements', 'contests'] as const;
// What stays on screen; the others are found by team.
const kRows = 100;
const tab = signal<(typeof kTabs)[number]>('progress');

export function JudgingSheet({ room }: { room: Room }): JSX.Element {
    const words = t().judging;
    const waiting = [...room.state.debrief.contests.values()].filter((c) => !c.answered).length;
    return (
        <Sheet title={words.title} wide close={() => room.close()} testid="judging-sheet">
            <div class="actions" role="group">
                {kTabs.map((name) => (
                    <button
                        key={name}
                        class="tab"
                        aria-pressed={tab.value === name}
                        data-testid={`judging-${name}`}
                        onClick={() => (tab.value = name)}
                    >
                        {words.tabs[name]}
                        {name === 'contests' && waiting > 0 && <span class="count">{waiting}</span>}
                    </button>
                ))}
            </div>
            {tab.value === 'progress' && <Progress room={room} />}
            {tab.value === 'judgements' && <Judgements room={room} />}
            {tab.value === 'contests' && <Contests room={room} />}
        </Sheet>
    );
}

const number = (n: number) => new Intl.NumberFormat(locale.value).format(n);
const figure = (n: number) =>
    new Intl.NumberFormat(locale.value, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
    }).format(n);

function Progress({ room }: { room: Room }): JSX.Element {
    const { sums } = room.judging.value;
    const words = t().judging;
    if (!sums || sums.items === 0)
        return (
            <Empty icon="list-checks" title={words.nothing}>
                {words.nothing_help}
            </Empty>
        );
    return (
        <>
            <p data-testid="judging-left" data-open={sums.open}>
                {words.left(number(sums.open), number(sums.items))}
            </p>
            <progress class="meter" max={sums.items} value={sums.items - sums.open} />
            <Agreements sums={sums} />
            {sums.judges.length > 0 && (
                <div class="table-scroll" tabIndex={0}>
                    <table class="data-table">
                        <TableHead heads={[words.judge, words.items, words.changes]} />
                        <tbody>
                            {sums.judges.map((j) => (
                                <tr key={j.judge} data-testid={`load-${j.judge}`}>
                                    <th scope="row">
                                        <bdi>{j.judge}</bdi>
                                    </th>
                                    <td>{number(j.items)}</td>
                                    <td>{number(j.changes)}</td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                </div>
            )}
        </>
    );
}

function Agreements({ sums }: { sums: Judging }): JSX.Element {
    const words = t().judging;
    return (
        <div class="table-scroll" tabIndex={0}>
            <table class="data-table">
                <TableHead
                    heads={[
                        words.part,
                        words.judged,
                        words.twice,
                        words.disputed,
                        words.alpha,
                        words.use,
                    ]}
                />
                <tbody>
                    {(['fields', 'answers'] as const).map((part) => {
                        const a = sums[part];
                        return (
                            <tr key={part} data-testid={`agreement-${part}`}>
                                <th scope="row">{words[part]}</th>
                                <td>{number(a.judged)}</td>
                                <td>{number(a.twice)}</td>
                                <td>{number(a.disputed)}</td>
                                <td>
                                    {a.alpha !== undefined
                                        ? figure(a.alpha)
                                        : a.all_agree
                                          ? words.all_agree
                                          : '–'}
                                </td>
                                <td>{words.trust[a.trust]}</td>
                            </tr>
                        );
                    })}
                </tbody>
            </table>
        </div>
    );
}

function Judgements({ room }: { room: Room }): JSX.Element {
    const [chosen, set_chosen] = useState('');
    const words = t().judging;
    return (
        <>
            <label>
                <span class="visually-hidden">{words.team}</span>
                <select
                    class="input"
                    value={chosen}
                    onChange={(e) => set_chosen(e.currentTarget.value)}
                >
                    <option value="">{words.all_teams}</option>
                    {teams_in_order(room.state).map((x) => (
                        <option key={x.team} value={x.team}>
                            {x.code} {x.name}
                        </option>
                    ))}
                </select>
            </label>
            <JudgedList room={room} team={chosen === '' ? undefined : Number(chosen)} />
        </>
    );
}

// `about`: only this item, where it was judged.
export function JudgedList(props: { room: Room; team: Team | undefined; about?: Id }): JSX.Element {
    const { room, team, about } = props;
    const words = t().judging;
    const { judged } = room.judging.value;
    const one = about === undefined ? undefined : judged.get(about);
    const all = (one ? [one] : [...judged.values()])
        .filter((j) => team === undefined || j.team === team)
        .sort((a, b) => b.seq - a.seq);
    if (all.length === 0) return <Empty icon="list-checks" title={words.no_judgements} />;
    return (
        <>
            {all.length > kRows && <p class="help">{words.more(number(kRows))}</p>}
            <ul class="judged" data-testid="judged">
                {all.slice(0, kRows).map((j) => (
                    <JudgedRow key={j.id} room={room} judged={j} />
                ))}
            </ul>
        </>
    );
}

function what(room: Room, judged: Judged): string {
    if (judged.message !== undefined)
        return room.state.messages.get(judged.message)?.data.subject ?? '';
    const { forms } = room.judging.value.marking;
    return forms.get(judged.inject ?? '')?.get(judged.field ?? '')?.label ?? judged.field ?? '';
}

function JudgedRow({ room, judged }: { room: Room; judged: Judged }): JSX.Element {
    const [asking, set_asking] = useState(false);
    const [why, set_why] = useState('');
    const words = t().judging;
    const reopen = async (e: Event) => {
        e.preventDefault();
        if (!why.trim()) return;
        const { message, inject, team, field } = judged;
        const item = message !== undefined ? { message } : { inject, team, field };
        const done = await room.run(
            { kind: 'reopen_judgement', ...item, words: why.trim(), by: '' },
            words.reopened,
        );
        if (done) set_asking(false);
    };
    return (
        <li class="card" data-testid={`judged-${judged.id}`}>
            <div class="inject-line">
                <span class="code">{team_code(room.state, judged.team)}</span>
                <span class="code">{judged.inject ?? judged.message}</span>
                <span class="grow" dir="auto">
                    {what(room, judged)}
                </span>
                {[...judged.by].map(([judge, value]) => (
                    <span key={judge} class="chip">
                        <bdi>{judge}</bdi> {value === undefined ? '–' : figure(value)}
                    </span>
                ))}
                <button
                    class="button small"
                    aria-expanded={asking}
                    data-testid="reopen"
                    onClick={() => set_asking(!asking)}
                >
                    <Icon name="repeat" /> {words.reopen}
                </button>
            </div>
            {asking && (
                <form class="actions" onSubmit={(e) => void reopen(e)}>
                    <label class="grow">
                        <span class="label">{words.reopen_why}</span>
                        <input
                            class="input"
                            dir="auto"
                            maxLength={2000}
                            value={why}
                            data-testid="reopen-words"
                            onInput={(e) => set_why(e.currentTarget.value)}
                        />
                    </label>
                    <button class="button primary" disabled={!why.trim()} data-testid="reopen-do">
                        {words.reopen}
                    </button>
                </form>
            )}
        </li>
    );
}
