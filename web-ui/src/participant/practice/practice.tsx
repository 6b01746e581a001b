// The practice of the waiting room: the desk as it will be, on a line that leads nowhere, with four
// steps above it.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Toasts } from '@/app/bar_parts';
import type { TeamEntry, Hello } from '@/model/state';
import { common } from '@/text/common';
import { chosen } from '@/text/language';
import { Icon } from '@/ui/parts';
import { wear as wear_text } from '@/ui/wear';
import { Desk } from '../desk';
import { Panes } from '../panes';
import { PracticeLine } from './practice_line';
import { kSteps, steps_done } from './steps';
import { practice_words, t } from './text';
import text from './practice.lazy.css';

export { practice_words };
export const wear = () => wear_text(text);

export function Practice(props: { hello: Hello; mine: TeamEntry; close(): void }): JSX.Element {
    const [round, set_round] = useState(0);
    const [desk, set_desk] = useState<Desk>();
    useEffect(() => {
        const line = new PracticeLine(props.hello, props.mine);
        void Desk.open(line, false).then(set_desk);
        return () => line.close();
    }, [round]);
    useEffect(() => void practice_words.load(chosen.value), [chosen.value]);
    if (!desk) return <p class="muted">{common.words().loading}</p>;
    return (
        <div class="practice" data-testid="practice">
            <Guide desk={desk} close={props.close} again={() => set_round(round + 1)} />
            <Panes key={round} desk={desk} />
            <Toasts line={desk.line} />
        </div>
    );
}

function Guide(props: { desk: Desk; close(): void; again(): void }): JSX.Element {
    const { desk } = props;
    const words = t();
    const done = steps_done(desk.state);
    const next = kSteps.find((step) => !done.has(step));
    return (
        <section
            class="guide"
            aria-label={words.title}
            data-testid="guide"
            data-next={next ?? 'done'}
        >
            <div class="guide-head">
                <h1>{words.title}</h1>
                <p class="help grow">{words.nothing_counts}</p>
                {done.size > 0 && (
                    <button class="button quiet small guide-again" onClick={props.again}>
                        <Icon name="repeat" /> {words.again}
                    </button>
                )}
                <button class="button small" data-testid="practice-back" onClick={props.close}>
                    <Icon name="arrow-left" /> {words.back}
                </button>
            </div>
            <ol class="guide-steps">
                {kSteps.map((step) => (
                    <li
                        key={step}
                        class={done.has(step) ? 'done' : step === next ? 'next' : ''}
                        aria-current={step === next ? 'step' : undefined}
                    >
                        <Icon name={done.has(step) ? 'check' : 'circle'} />
                        <span>{words.steps[step].title}</span>
                    </li>
                ))}
            </ol>
            <p class="guide-help" role="status">
                {next ? words.steps[next].help : words.done}
            </p>
        </section>
    );
}
