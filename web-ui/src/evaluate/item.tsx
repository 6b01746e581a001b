// What lies on the bench: one answer, or one message, and what to say of it.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JudgingItem } from '@/generated/wire';
import { is_open, is_revised, own_value, verdict_of } from '@/model/judging';
import { team_code, team_name } from '@/model/select';
import { drill_clock } from '@/text/language';
import { Empty, Icon, Notice } from '@/ui/parts';
import type { Bench } from './bench';
import { FieldItem } from './field_item';
import { judge_verdict } from './judge';
import { AnswerItem, CarryItem } from './message_item';
import { question_words } from './queue';
import { Scale } from './scale';
import { t } from './text';

export function ItemPane({ bench }: { bench: Bench }): JSX.Element {
    const item = bench.item.value;
    const words = t().item;
    if (!item)
        return (
            <main class="item-pane">
                <Empty icon="check-check" title={words.none}>
                    {words.none_help}
                </Empty>
            </main>
        );
    return (
        <main class="item-pane" data-testid="item" data-item={item.id}>
            <div class="item-scroll">
                <Head key={item.id} bench={bench} item={item} />
                {item.kind === 'field' && <FieldItem bench={bench} item={item} />}
                {item.kind === 'answer' && <AnswerItem bench={bench} item={item} />}
                {item.kind === 'carry' && <CarryItem bench={bench} item={item} />}
            </div>
            <div class="item-judge">
                {item.kind === 'carry' ? (
                    <Verdict bench={bench} item={item} />
                ) : (
                    <Scale bench={bench} item={item} />
                )}
            </div>
        </main>
    );
}

function Head({ bench, item }: { bench: Bench; item: JudgingItem }): JSX.Element {
    const ref = useRef<HTMLHeadingElement>(null);
    // A screen reader goes on with what is new; the list keeps its place.
    useEffect(() => {
        const active = document.activeElement;
        const typing = active instanceof HTMLElement && active.closest('input, textarea, select');
        if (bench.history.length + Number(bench.reading.peek()) > 0 && !typing)
            ref.current?.focus({ preventScroll: true });
    }, []);
    const judging = bench.judging.value;
    const words = t().item;
    const others = !is_open(judging, item) && own_value(judging, item.id) === undefined;
    return (
        <header class="item-head">
            <div class="item-labels">
                <button
                    class="button quiet small only-icon item-back"
                    aria-label={words.back}
                    onClick={() => (bench.reading.value = false)}
                    data-testid="back"
                >
                    <Icon name="arrow-left" />
                </button>
                <span class="code">{team_code(bench.state, item.team)}</span>
                <strong>
                    <bdi>{team_name(bench.state, item.team)}</bdi>
                </strong>
                <time class="muted">T+{drill_clock(item.at_ms, false)}</time>
            </div>
            <h2 ref={ref} tabIndex={-1} dir="auto">
                {question_words(bench, item)}
            </h2>
            {is_revised(judging, item) && <Notice tone="due">{words.revised}</Notice>}
            {item.kind !== 'carry' && others && <Notice>{words.done_by_others}</Notice>}
        </header>
    );
}

function Verdict({ bench, item }: { bench: Bench; item: JudgingItem }): JSX.Element {
    const said = verdict_of(bench.judging.value, item);
    const words = t().verdict;
    return (
        <div class="verdict" role="group" aria-label={words.question(item.fact ?? '')}>
            <p class="verdict-question">{words.question(item.fact ?? '')}</p>
            <div class="levels two-levels">
                {(['confirmed', 'struck'] as const).map((verdict) => (
                    <button
                        key={verdict}
                        class={`level ${verdict}`}
                        aria-pressed={said?.verdict === verdict}
                        aria-keyshortcuts={verdict === 'confirmed' ? 'y' : 'n'}
                        data-testid={verdict === 'confirmed' ? 'confirm' : 'strike'}
                        onClick={() => void judge_verdict(bench, item, verdict)}
                    >
                        <kbd>{verdict === 'confirmed' ? 'y' : 'n'}</kbd>
                        <span class="level-words">
                            <strong>{words[verdict]}</strong>
                            <span>{words.means[verdict]}</span>
                        </span>
                        <Icon name={verdict === 'confirmed' ? 'check' : 'x'} />
                    </button>
                ))}
            </div>
            {said && (
                <p class="help">
                    {words.by(t().verdicts[said.verdict] ?? said.verdict, said.judge)}
                </p>
            )}
        </div>
    );
}
