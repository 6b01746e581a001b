// From a choice to a command: the rubric of an item, its levels, and what is said about it.
import type { JudgingItem } from '@/generated/wire';
import { request_rubric, type Rubric } from '@/model/marking';
import { team_code } from '@/model/select';
import type { Bench } from './bench';
import { t } from './text';

// An answer to a request that the scenario did not foresee is judged by what requests are for.
function plain_rubric(): Rubric {
    const words = t().plain_rubric;
    return {
        id: '',
        title: words.title,
        levels: [
            { value: 0, anchor: words.none },
            { value: 0.5, anchor: words.part },
            { value: 1, anchor: words.whole },
        ],
    };
}

export function rubric_of(bench: Bench, item: JudgingItem): Rubric | undefined {
    const { marking } = bench.judging.value;
    if (item.kind === 'carry') return undefined;
    if (item.kind === 'field') {
        const field = marking.forms.get(item.inject ?? '')?.get(item.field ?? '');
        return field?.rubric === undefined ? undefined : marking.rubrics.get(field.rubric);
    }
    const answer = bench.state.messages.get(item.message ?? '');
    const request = bench.state.messages.get(answer?.data.reply_to ?? '');
    const facts = (request?.data.facts ?? []).map((f) => f.fact);
    return request_rubric(marking, request?.data.about, facts) ?? plain_rubric();
}

export function item_words(bench: Bench, item: JudgingItem): string {
    const team = team_code(bench.state, item.team);
    if (item.kind === 'field') return `${team}, ${item.inject}`;
    return item.kind === 'answer' ? `${team}, ${item.message}` : `${team}, ${item.fact}`;
}

export async function judge_level(bench: Bench, item: JudgingItem, index: number): Promise<void> {
    const level = rubric_of(bench, item)?.levels[index];
    if (!level) return;
    const { me: judge } = bench.judging.peek();
    const words = t().judged(item_words(bench, item), String(index + 1));
    const { value } = level;
    if (item.kind === 'field' && item.inject !== undefined && item.field !== undefined) {
        const { inject, team, field } = item;
        await bench.judge(
            item,
            { kind: 'judge_response', inject, team, field, value, judge },
            words,
        );
    } else if (item.message !== undefined) {
        await bench.judge(
            item,
            { kind: 'judge_answer', message: item.message, value, judge },
            words,
        );
    }
}

export async function judge_verdict(
    bench: Bench,
    item: JudgingItem,
    verdict: 'confirmed' | 'struck',
): Promise<void> {
    const { message, fact } = item;
    if (message === undefined || fact === undefined) return;
    const { me: judge } = bench.judging.peek();
    const words = t().verdict_said(item_words(bench, item), t().verdicts[verdict] ?? verdict);
    await bench.judge(item, { kind: 'judge_carry', message, fact, verdict, judge }, words);
}
