// Whether objectives were met, by team or for the region, each with its evidence.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id, Team } from '@/generated/wire';
import { teams_in_order } from '@/model/select';
import { Empty, ErrorText } from '@/ui/parts';
import type { Bench } from './bench';
import { Choice } from './queue';
import { t } from './text';

const kRatings = ['p', 's', 'm', 'u'] as const;
type Rating = (typeof kRatings)[number];

export function Objectives({ bench }: { bench: Bench }): JSX.Element {
    const [chosen, set_chosen] = useState('');
    const team = chosen === '' ? undefined : Number(chosen);
    const { objectives } = bench.judging.value.marking;
    const words = t().objectives;
    return (
        <main class="notes" data-testid="objectives">
            <h2>{words.title}</h2>
            <p class="help">{words.help}</p>
            <Choice
                label={words.of}
                testid="objectives-team"
                value={chosen}
                all={words.region}
                options={teams_in_order(bench.state).map((x) => [
                    String(x.team),
                    `${x.code} ${x.name}`,
                ])}
                change={set_chosen}
            />
            {objectives.length === 0 && <Empty icon="flag" title={words.none} />}
            <ul class="notes-list">
                {objectives.map((o) => (
                    <Objective
                        key={`${o.id}/${chosen}`}
                        bench={bench}
                        id={o.id}
                        title={o.title}
                        team={team}
                    />
                ))}
            </ul>
        </main>
    );
}

function Objective(props: { bench: Bench; id: Id; title: string; team: Team | undefined }) {
    const { bench, id, title, team } = props;
    const given = bench.state.debrief.ratings.get(`${id}/${team ?? ''}`);
    const [rating, set_rating] = useState<Rating | undefined>(given?.rating);
    const [evidence, set_evidence] = useState(given?.words ?? '');
    const [problem, set_problem] = useState('');
    const words = t().objectives;
    const rate = async (e: Event) => {
        e.preventDefault();
        if (!rating || !evidence.trim()) return set_problem(words.missing);
        set_problem('');
        await bench.run(
            {
                kind: 'rate_objective',
                objective: id,
                rating,
                words: evidence.trim(),
                by: bench.judging.peek().me,
                ...(team !== undefined && { team }),
            },
            words.done,
        );
    };
    return (
        <li class="note" data-testid={`objective-${id}`}>
            <form class="stack" onSubmit={(e) => void rate(e)}>
                <fieldset>
                    <legend>
                        <span class="code">{id}</span> <bdi>{title}</bdi>
                    </legend>
                    <div class="ratings">
                        {kRatings.map((r) => (
                            <label key={r} class="check">
                                <input
                                    type="radio"
                                    name={`rating-${id}`}
                                    checked={rating === r}
                                    data-testid={`rate-${id}-${r}`}
                                    onChange={() => set_rating(r)}
                                />
                                <span>
                                    <strong>{r.toUpperCase()}</strong> {words.ratings[r]}
                                </span>
                            </label>
                        ))}
                    </div>
                </fieldset>
                <label>
                    <span class="label">{words.evidence}</span>
                    <textarea
                        class="input"
                        dir="auto"
                        rows={2}
                        maxLength={4000}
                        value={evidence}
                        data-testid={`evidence-${id}`}
                        onInput={(e) => set_evidence(e.currentTarget.value)}
                    />
                </label>
                {problem && <ErrorText>{problem}</ErrorText>}
                <div class="actions">
                    <button class="button small primary" data-testid={`rate-${id}`}>
                        {words.rate}
                    </button>
                    {given && (
                        <span class="help">{words.by(given.rating.toUpperCase(), given.by)}</span>
                    )}
                </div>
            </form>
        </li>
    );
}
