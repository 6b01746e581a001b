// The rubric: one card for each level with its anchor, worst first; a key for each.
import type { JSX } from 'preact';
import type { JudgingItem } from '@/generated/wire';
import { own_value } from '@/model/judging';
import { Icon } from '@/ui/parts';
import type { Bench } from './bench';
import { judge_level, rubric_of } from './judge';
import { t } from './text';

export function Scale({ bench, item }: { bench: Bench; item: JudgingItem }): JSX.Element {
    const rubric = rubric_of(bench, item);
    if (!rubric) return <p class="help">{t().item.no_rubric}</p>;
    const mine = own_value(bench.judging.value, item.id);
    return (
        <div role="group" aria-label={rubric.title}>
            <p class="verdict-question" dir="auto">
                {rubric.title}
            </p>
            <div class="levels" data-testid="levels">
                {rubric.levels.map((level, n) => (
                    <button
                        key={n}
                        class="level"
                        aria-pressed={mine === level.value}
                        aria-keyshortcuts={String(n + 1)}
                        data-testid={`level-${n + 1}`}
                        onClick={() => void judge_level(bench, item, n)}
                    >
                        <kbd>{n + 1}</kbd>
                        <span class="level-words" dir="auto">
                            {level.anchor}
                        </span>
                        {mine === level.value && <Icon name="check" label={t().queue.mine} />}
                    </button>
                ))}
            </div>
        </div>
    );
}
