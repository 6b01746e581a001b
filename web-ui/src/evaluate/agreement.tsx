// How far the judging is and how well the evaluators agree, in one line.
import type { JSX } from 'preact';
import type { Judging } from '@/generated/wire';
import { locale } from '@/text/language';
import { t } from './text';

const figure = (n: number) =>
    new Intl.NumberFormat(locale.value, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
    }).format(n);

export function Agreement({ sums }: { sums: Judging | undefined }): JSX.Element | null {
    if (!sums) return null;
    const words = t().agreement;
    return (
        <dl class="agreement" data-testid="agreement">
            {(['fields', 'answers'] as const).map((part) => {
                const { alpha, twice, judged, all_agree, trust } = sums[part];
                const said =
                    alpha !== undefined ? `α ${figure(alpha)}` : all_agree ? words.all_agree : '–';
                return (
                    <div key={part} title={words.trust[trust]} data-trust={trust}>
                        <dt>{words[part]}</dt>
                        <dd>
                            <strong>{said}</strong>{' '}
                            <span class="muted">{words.twice(String(twice), String(judged))}</span>
                        </dd>
                    </div>
                );
            })}
        </dl>
    );
}
