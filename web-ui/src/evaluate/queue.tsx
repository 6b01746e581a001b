// What is to judge: filters and the list, the next first.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JudgingItem } from '@/generated/wire';
import { HelpButton } from '@/help/help';
import { is_mine, is_open, is_revised, verdict_of } from '@/model/judging';
import { team_code, team_name, teams_in_order } from '@/model/select';
import { drill_clock } from '@/text/language';
import { Empty, Icon } from '@/ui/parts';
import { Agreement } from './agreement';
import type { Bench, Filter, Shown } from './bench';
import { t } from './text';

const kShown: readonly Shown[] = ['open', 'mine', 'revised', 'all'];
// Rows on screen at once; the rest comes as the judge goes on.
const kRows = 120;

export function QueuePane({ bench }: { bench: Bench }): JSX.Element {
    const list = bench.shown.value;
    const id = bench.item.value?.id;
    const here = list.findIndex((item) => item.id === id);
    const from = Math.max(0, Math.min(here - 20, list.length - kRows));
    const rows = list.slice(from, from + kRows);
    const words = t().queue;
    return (
        <section class="queue" aria-label={words.title}>
            <Filters bench={bench} />
            {list.length === 0 && (
                <Empty icon="check-check" title={words.empty[bench.filter.value.shown]}>
                    {bench.judging.value.items.size === 0 ? words.nothing_yet : words.empty_help}
                </Empty>
            )}
            {from > 0 && <p class="help queue-more">{words.before(from)}</p>}
            <ol class="queue-list" data-testid="queue" data-count={list.length}>
                {rows.map((item) => (
                    <Row key={item.id} bench={bench} item={item} here={item.id === id} />
                ))}
            </ol>
            {from + rows.length < list.length && (
                <p class="help queue-more">{words.after(list.length - from - rows.length)}</p>
            )}
            <Agreement sums={bench.judging.value.sums} />
        </section>
    );
}

export function question_words(bench: Bench, item: JudgingItem): string {
    if (item.kind === 'carry') return t().queue.carry(item.fact ?? '');
    if (item.kind === 'answer') {
        const answer = bench.state.messages.get(item.message ?? '');
        const request = bench.state.messages.get(answer?.data.reply_to ?? '');
        return request?.data.subject || t().queue.answer;
    }
    const { forms } = bench.judging.value.marking;
    return forms.get(item.inject ?? '')?.get(item.field ?? '')?.label ?? item.field ?? '';
}

function Row(props: { bench: Bench; item: JudgingItem; here: boolean }): JSX.Element {
    const { bench, item, here } = props;
    const ref = useRef<HTMLButtonElement>(null);
    useEffect(() => {
        if (here) ref.current?.scrollIntoView({ block: 'nearest' });
    }, [here]);
    const judging = bench.judging.value;
    const open = is_open(judging, item);
    const turn = item.kind === 'carry' ? 0 : (item.judges?.length ?? 0);
    const words = t().queue;
    return (
        <li>
            <button
                ref={ref}
                class="queue-row"
                aria-current={here}
                data-testid={`row-${item.id}`}
                data-open={open}
                onClick={() => bench.take(item.id)}
            >
                <span class="queue-head">
                    <span class="code" title={team_name(bench.state, item.team)}>
                        {team_code(bench.state, item.team)}
                    </span>
                    <span class="queue-what">{item.inject ?? item.message}</span>
                    <time class="muted">{drill_clock(item.at_ms, false)}</time>
                </span>
                <span class="queue-question" dir="auto">
                    {question_words(bench, item)}
                </span>
                <span class="row-marks">
                    {item.kind === 'carry' && <span class="chip">{words.text}</span>}
                    {open && turn > 0 && item.need === 2 && (
                        <span class="chip info">{words.second}</span>
                    )}
                    {open && item.need === 3 && <span class="chip due">{words.third}</span>}
                    {is_mine(judging, item) && (
                        <span class="chip done">
                            <Icon name="check" /> {words.mine}
                        </span>
                    )}
                    {!is_mine(judging, item) && verdict_of(judging, item) && (
                        <span class="chip">{words.by_others}</span>
                    )}
                    {is_revised(judging, item) && <span class="chip due">{words.revised}</span>}
                </span>
            </button>
        </li>
    );
}

function Filters({ bench }: { bench: Bench }): JSX.Element {
    const filter = bench.filter.value;
    const words = t().queue;
    const set = (change: Partial<Filter>) => {
        bench.filter.value = { ...filter, ...change };
        bench.current.value = undefined;
    };
    const injects = [...new Set(bench.items.value.flatMap((i) => i.inject ?? []))].sort();
    const channels = [...new Set(bench.items.value.map((i) => bench.channel_of(i)))].sort();
    const named = new Map(bench.state.hello?.lists.channels.map((c) => [c.id, c.name]));
    const channel_name = (id: string) =>
        id === 'message' ? words.messages : (named.get(id) ?? id);
    return (
        <div class="queue-filters">
            <div class="queue-tabs" role="group" aria-label={words.show}>
                {kShown.map((shown) => (
                    <button
                        key={shown}
                        class="tab"
                        aria-pressed={filter.shown === shown}
                        data-testid={`show-${shown}`}
                        onClick={() => set({ shown })}
                    >
                        {words.shown[shown]}
                        {shown === 'open' && <span class="count">{bench.open_count.value}</span>}
                        {shown === 'mine' && <span class="count">{bench.mine_count.value}</span>}
                    </button>
                ))}
                <HelpButton topic="judging" about={words.title} />
            </div>
            <Choice
                label={words.inject}
                testid="filter-inject"
                value={filter.inject}
                all={words.all_injects}
                options={injects.map((id) => [
                    id,
                    `${id} ${bench.state.injects.get(id)?.content?.title ?? ''}`,
                ])}
                change={(inject) => set({ inject })}
            />
            <Choice
                label={words.team}
                testid="filter-team"
                value={filter.team === undefined ? '' : String(filter.team)}
                all={words.all_teams}
                options={teams_in_order(bench.state).map((x) => [
                    String(x.team),
                    `${x.code} ${x.name}`,
                ])}
                change={(team) => set({ team: team ? Number(team) : undefined })}
            />
            <Choice
                label={words.channel}
                testid="filter-channel"
                value={filter.channel}
                all={words.all_channels}
                options={channels.map((id) => [id, channel_name(id)])}
                change={(channel) => set({ channel })}
            />
        </div>
    );
}

export function Choice(props: {
    label: string;
    testid: string;
    value: string;
    all: string;
    options: [string, string][];
    change(value: string): void;
}): JSX.Element {
    return (
        <label>
            <span class="visually-hidden">{props.label}</span>
            <select
                class="input"
                value={props.value}
                data-testid={props.testid}
                onChange={(e) => props.change(e.currentTarget.value)}
            >
                <option value="">{props.all}</option>
                {props.options.map(([id, label]) => (
                    <option key={id} value={id}>
                        {label}
                    </option>
                ))}
            </select>
        </label>
    );
}
