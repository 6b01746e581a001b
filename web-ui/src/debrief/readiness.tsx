// A team's self-assessment: SIM3 parameters with a level each, and the FIRST services it offers. One
// form for the whole team: what a colleague saved stands in it, until somebody saves it anew.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { wall_clock } from '@/text/language';
import { ErrorText } from '@/ui/parts';
import { Where } from './parts';
import type { Parameter, Questions } from './questions';
import type { Room, Said } from './room';
import { in_words, number, t } from './text';

type Stated = Said<'state_readiness'>;

interface FormProps {
    questions: Questions;
    stated: Stated;
    change(stated: Stated): void;
}

export function Readiness({ room }: { room: Room }): JSX.Element | null {
    const [problem, set_problem] = useState('');
    const questions = room.questions.value;
    const words = t().readiness;
    if (!questions || questions.readiness.length + questions.services.length === 0) return null;
    const { state, mine } = room.desk;
    const saved = state.debrief.readiness.get(mine);
    const draft = room.draft('state_readiness');
    const stated: Stated = draft ?? {
        kind: 'state_readiness',
        levels: saved?.levels ?? {},
        services: saved?.services ?? [],
    };
    const save = async (e: Event) => {
        e.preventDefault();
        set_problem(await room.send(stated));
    };
    const who = saved && (state.people.get(saved.participant)?.name ?? `#${saved.participant}`);
    const form = { questions, stated, change: (s: Stated) => room.write(s) };
    return (
        <form
            class="panel wide debrief"
            data-testid="readiness"
            {...in_words()}
            onSubmit={(e) => void save(e)}
        >
            <h2>
                {words.title} <span class="chip">{t().optional}</span>
            </h2>
            <p>{words.why}</p>
            <p class="help">{words.who}</p>
            <Levels {...form} />
            <Services {...form} />
            {problem && <ErrorText>{problem}</ErrorText>}
            <div class="actions">
                <button class="button" disabled={!draft} data-testid="readiness-save">
                    {words.save}
                </button>
                <Where
                    testid="readiness-where"
                    draft={draft !== undefined}
                    waits={room.waits('state_readiness')}
                    saved={saved && words.saved(who ?? '', wall_clock(saved.utc_ms))}
                />
            </div>
        </form>
    );
}

// Parameters by the letter of their code: O-1, H-1, T-1, P-1.
function groups(parameters: readonly Parameter[]): [string, Parameter[]][] {
    const by_letter = new Map<string, Parameter[]>();
    for (const p of parameters) {
        const letter = p.code.charAt(0);
        by_letter.set(letter, [...(by_letter.get(letter) ?? []), p]);
    }
    return [...by_letter];
}

function Levels({ questions, stated, change }: FormProps): JSX.Element {
    const words = t().readiness;
    const levels = stated.levels ?? {};
    const say = (code: string, level: string) => {
        const { [code]: _, ...rest } = levels;
        change({ ...stated, levels: level ? { ...rest, [code]: [level] } : rest });
    };
    const meanings = questions.readiness[0]?.levels ?? [];
    return (
        <div class="d-folds">
            {meanings.length > 0 && (
                <details class="fold">
                    <summary>{words.levels}</summary>
                    <ol class="d-levels" start={0}>
                        {meanings.map((meaning, level) => (
                            <li key={level}>{meaning}</li>
                        ))}
                    </ol>
                </details>
            )}
            {groups(questions.readiness).map(([letter, parameters]) => (
                <details class="fold" key={letter} data-testid={`readiness-${letter}`}>
                    <summary>
                        {words.groups[letter] ?? letter}
                        <Filled
                            filled={parameters.filter((p) => levels[p.code]).length}
                            of={parameters.length}
                        />
                    </summary>
                    {parameters.map((p) => (
                        <Level
                            key={p.code}
                            parameter={p}
                            level={levels[p.code]?.[0] ?? ''}
                            say={(level) => say(p.code, level)}
                        />
                    ))}
                </details>
            ))}
        </div>
    );
}

function Filled({ filled, of }: { filled: number; of: number }): JSX.Element {
    return <span class="count">{t().readiness.filled(number(filled), number(of))}</span>;
}

function Level(props: {
    parameter: Parameter;
    level: string;
    say(level: string): void;
}): JSX.Element {
    const { parameter, level, say } = props;
    return (
        <fieldset class="d-level" data-testid={`level-${parameter.code}`}>
            <legend dir="auto">
                <span class="code">{parameter.code}</span> {parameter.asks}{' '}
                <span class="muted">({parameter.name})</span>
            </legend>
            <div class="d-steps">
                {['', '0', '1', '2', '3', '4'].map((step) => (
                    <label key={step} title={step && parameter.levels[Number(step)]}>
                        <input
                            type="radio"
                            name={`level-${parameter.code}`}
                            checked={level === step}
                            aria-label={step || t().not_said}
                            onChange={() => say(step)}
                        />
                        <span aria-hidden="true">{step || '–'}</span>
                    </label>
                ))}
            </div>
        </fieldset>
    );
}

function Services({ questions, stated, change }: FormProps): JSX.Element | null {
    const words = t().readiness;
    const services = stated.services ?? [];
    if (questions.services.length === 0) return null;
    const toggle = (number: string, on: boolean) =>
        change({
            ...stated,
            services: on ? [...services, number] : services.filter((s) => s !== number),
        });
    return (
        <details class="fold" data-testid="readiness-services">
            <summary>
                {words.services}
                <Filled filled={services.length} of={questions.services.length} />
            </summary>
            <div class="d-services">
                {questions.services.map((s) => (
                    <label class="check" key={s.number}>
                        <input
                            type="checkbox"
                            checked={services.includes(s.number)}
                            data-testid={`service-${s.number}`}
                            onChange={(e) => toggle(s.number, e.currentTarget.checked)}
                        />
                        <span>
                            <span class="code">{s.number}</span> <bdi>{s.name}</bdi>
                        </span>
                    </label>
                ))}
            </div>
        </details>
    );
}
