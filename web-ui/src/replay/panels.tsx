// Beside the network: what happened until now, what was true, what was expected and done.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { debrief_words } from '@/debrief/text';
import { my_team, team_code } from '@/model/select';
import { drill_clock } from '@/text/language';
import type { IconName } from '@/ui/icons';
import { Empty, Icon, To } from '@/ui/parts';
import { Choice } from './controls';
import { moment_of, page_at, standing_at, type ScoreItem, type Standing } from './items';
import type { Mark, MarkKind } from './marks';
import { kTabs, type Show } from './show';
import { t } from './text';
import type { Fact } from './truth';
import { mark_body, mark_ends, mark_icon, mark_words } from './words';

// As many as are read; the rest is found by time and filters.
const kShown = 60;

export function Panels({ show }: { show: Show }): JSX.Element {
    const offered = kTabs.filter(
        (tab) =>
            (tab !== 'items' || show.reel.items !== undefined) &&
            (tab !== 'truth' || show.facts.length > 0),
    );
    const tab = offered.find((x) => x === show.tab.value) ?? 'moments';
    return (
        <section class="r-panel">
            <div class="r-tabs" role="group">
                {offered.map((name) => (
                    <button
                        key={name}
                        class="tab"
                        aria-pressed={name === tab}
                        data-testid={`tab-${name}`}
                        onClick={() => (show.tab.value = name)}
                    >
                        {t().tabs[name]}
                    </button>
                ))}
            </div>
            <div class="r-list">
                {tab === 'moments' && <Moments show={show} />}
                {tab === 'truth' && <Truth show={show} />}
                {tab === 'items' && <Items show={show} items={show.reel.items ?? []} />}
            </div>
        </section>
    );
}

function Moments({ show }: { show: Show }): JSX.Element {
    const until = show.passed.value;
    const marks = show.shown.value.slice(Math.max(0, until - kShown), until).reverse();
    if (marks.length === 0) return <Empty icon="clock" title={t().nothing} />;
    return (
        <ul class="r-moments" data-testid="replay-moments">
            {marks.map((mark) => (
                <MomentRow key={mark.seq} show={show} mark={mark} />
            ))}
        </ul>
    );
}

// What others wrote has a direction of its own; our sentences have the page's.
const kWritten: ReadonlySet<MarkKind> = new Set(['inject', 'message']);

function MomentRow({ show, mark }: { show: Show; mark: Mark }): JSX.Element {
    const state = show.state.value;
    const chosen = show.chosen.value === mark.seq;
    const { from, to } = mark_ends(state, mark, chosen);
    const body = chosen ? mark_body(state, mark) : '';
    return (
        <li data-kind={mark.kind} data-id={mark.id}>
            <button class="r-row" aria-expanded={chosen} onClick={() => show.go_to(mark)}>
                <time class="clock">{drill_clock(mark.at_ms)}</time>
                <Icon name={mark_icon(mark)} />
                <span dir={kWritten.has(mark.kind) ? 'auto' : undefined}>
                    {mark_words(state, mark)}
                </span>
                {to && (
                    <span class="muted r-ends">
                        {from && <bdi>{from}</bdi>} <To /> <bdi>{to}</bdi>
                    </span>
                )}
            </button>
            {body && (
                <p class="r-body" dir="auto">
                    {body}
                </p>
            )}
        </li>
    );
}

function Truth({ show }: { show: Show }): JSX.Element {
    const now = show.drawn_ms.value;
    const own = my_team(show.state.value) !== undefined;
    const facts = show.facts.filter((f) => !own || [...f.held.values()].some((ms) => ms <= now));
    return (
        <>
            <p class="help">{own ? t().truth_own : t().truth_about}</p>
            {facts.length === 0 && <Empty icon="folder-open" title={t().no_facts} />}
            <ul class="r-facts" data-testid="truth">
                {facts.map((fact) => (
                    <FactRow key={fact.id} show={show} fact={fact} own={own} />
                ))}
            </ul>
        </>
    );
}

const kTruth_icons: Record<NonNullable<Fact['truth']>, IconName> = {
    true: 'check',
    false: 'x',
    decoy: 'triangle-alert',
};

function FactRow({ show, fact, own }: { show: Show; fact: Fact; own: boolean }): JSX.Element {
    const now = show.drawn_ms.value;
    const state = show.film.after(show.film.events.length);
    const held = [...fact.held].filter(([, ms]) => ms <= now).sort((a, b) => a[1] - b[1]);
    const still = fact.need.filter((team) => !held.some(([holder]) => holder === team));
    return (
        <li data-fact={fact.id} data-held={held.length}>
            <p>
                <span class="code">{fact.id}</span>{' '}
                {fact.truth && (
                    <span class="chip r-truth">
                        <Icon name={kTruth_icons[fact.truth]} /> {t().truths[fact.truth]}
                    </span>
                )}
            </p>
            <p dir="auto">{fact.text}</p>
            <p class="help">
                {held.length === 0 && t().nobody}
                {held.length > 0 && !own && `${t().held(held.length)}: `}
                {held.map(([team, ms]) => (
                    <button key={team} class="link r-holder" onClick={() => show.go(ms)}>
                        {!own && <span class="code">{team_code(state, team)}</span>}{' '}
                        <time>{drill_clock(ms, false)}</time>
                    </button>
                ))}
            </p>
            {still.length > 0 && (
                <p class="help">
                    {t().still}{' '}
                    {still.map((team) => (
                        <span key={team} class="code">
                            {team_code(state, team)}{' '}
                        </span>
                    ))}
                </p>
            )}
        </li>
    );
}

const kStanding_icons: Record<Standing, IconName> = {
    ahead: 'circle-dashed',
    open: 'circle',
    in_time: 'check',
    late: 'clock',
    missed: 'x',
};

function Items({ show, items }: { show: Show; items: readonly ScoreItem[] }): JSX.Element {
    const [metric, set_metric] = useState('C1');
    const names = debrief_words.words().figures.names;
    const metrics = [...new Set(items.map((item) => item.metric))];
    const code = show.teams.find((x) => x.team === show.team.value)?.code;
    const all = useMemo(
        () =>
            items
                .filter((item) => item.metric === metric)
                .filter((item) => !code || [item.team, item.from, item.to].includes(code))
                .sort((a, b) => (moment_of(a) ?? Infinity) - (moment_of(b) ?? Infinity)),
        [items, metric, code],
    );
    // Between 45 teams there are thousands: the page of them that this moment is in.
    const page = page_at(all, show.drawn_ms.value, kShown);
    const shown = all.slice(page, page + kShown);
    const turn = (to: number) => {
        const first = moment_of(all[to]!);
        show.pause();
        if (first !== undefined) show.go(first);
    };
    return (
        <>
            <Choice
                label={t().figure}
                value={metric}
                options={metrics.map((id) => [id, `${id} ${names[id] ?? ''}`])}
                change={(v) => set_metric(v ?? 'C1')}
                testid="items-metric"
            />
            {shown.length === 0 && <Empty icon="list-checks" title={t().no_items} />}
            {all.length > kShown && (
                <p class="r-pages">
                    <button
                        class="button quiet small only-icon"
                        aria-label={t().items_before}
                        title={t().items_before}
                        disabled={page === 0}
                        data-testid="items-before"
                        onClick={() => turn(page - kShown)}
                    >
                        <Icon name="chevron-left" />
                    </button>
                    <span class="muted" data-testid="items-part">
                        {t().items_part(page + 1, page + shown.length, all.length)}
                    </span>
                    <button
                        class="button quiet small only-icon"
                        aria-label={t().items_after}
                        title={t().items_after}
                        disabled={page + kShown >= all.length}
                        data-testid="items-after"
                        onClick={() => turn(page + kShown)}
                    >
                        <Icon name="chevron-right" />
                    </button>
                </p>
            )}
            <ul class="r-items" data-testid="items">
                {shown.map((item) => (
                    <ItemRow key={`${item.team}/${item.id}`} show={show} item={item} />
                ))}
            </ul>
        </>
    );
}

function ItemRow({ show, item }: { show: Show; item: ScoreItem }): JSX.Element {
    const at_ms = moment_of(item);
    const standing = standing_at(item, show.drawn_ms.value);
    const read = show.item.value === item;
    const mark = read ? show.mark_of(item.message) : undefined;
    return (
        <li data-item={item.id} data-standing={standing} class={read ? 'r-read' : undefined}>
            <Icon name={kStanding_icons[standing]} label={t().standing[standing]} />
            <div>
                <p>
                    {item.fact && <span class="code">{item.fact}</span>}{' '}
                    {item.from && item.to ? (
                        <span>
                            <bdi>{item.from}</bdi> <To /> <bdi>{item.to}</bdi>
                        </span>
                    ) : (
                        <bdi>{item.team}</bdi>
                    )}{' '}
                    <span class="muted">{t().standing[standing]}</span>
                    {!item.counted && (
                        <span class="chip">{debrief_words.words().figures.not_counted}</span>
                    )}
                </p>
                <p class="help">{item.words}</p>
                {item.due_ms !== undefined && (
                    <p class="help">{t().due(drill_clock(item.due_ms))}</p>
                )}
                {at_ms !== undefined && (
                    <button class="link small" onClick={() => show.go_to_item(item)}>
                        {t().go} <time>{drill_clock(at_ms)}</time>
                    </button>
                )}
                {mark && <ItemMessage show={show} mark={mark} />}
            </div>
        </li>
    );
}

// What was said, under the item that it counts in: nobody has to look for it.
function ItemMessage({ show, mark }: { show: Show; mark: Mark }): JSX.Element {
    const state = show.state.value;
    return (
        <div class="r-body" dir="auto" data-testid="item-message">
            <strong>{mark_words(state, mark)}</strong>
            <p>{mark_body(state, mark)}</p>
        </div>
    );
}
