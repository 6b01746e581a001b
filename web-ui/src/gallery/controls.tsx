// What can be pressed and filled in, in all states.
import type { ComponentChildren, JSX } from 'preact';
import { ErrorText, Icon } from '@/ui/parts';
import type { State } from './states';
import { t } from './text';

const kStates: readonly State[] = ['usual', 'hover', 'focus', 'active', 'disabled'];

export function Section(props: { title: string; children: ComponentChildren }): JSX.Element {
    return (
        <section class="gallery-section">
            <h2>{props.title}</h2>
            {props.children}
        </section>
    );
}

// One part in each of these states, with the state's name under it.
function InStates(props: {
    states: readonly State[];
    children(state: State): JSX.Element;
}): JSX.Element {
    return (
        <div class="gallery-row">
            {props.states.map((state) => (
                <figure key={state}>
                    {props.children(state)}
                    <figcaption class="help">{t().states[state]}</figcaption>
                </figure>
            ))}
        </div>
    );
}

export function Buttons(): JSX.Element {
    const words = t();
    const kinds = [
        ['primary', words.send],
        ['', words.save],
        ['quiet', words.discard],
        ['danger', words.end],
        ['small', words.save],
    ] as const;
    return (
        <Section title={words.buttons}>
            {kinds.map(([kind, label]) => (
                <InStates key={kind} states={kStates}>
                    {(state) => (
                        <button
                            type="button"
                            class={`button ${kind}`}
                            data-as={state}
                            disabled={state === 'disabled'}
                        >
                            {kind === 'primary' && <Icon name="send" />} {label}
                        </button>
                    )}
                </InStates>
            ))}
            <InStates states={['usual', 'hover', 'focus', 'chosen']}>
                {(state) => (
                    <button
                        type="button"
                        class="tab"
                        data-as={state}
                        aria-pressed={state === 'chosen'}
                    >
                        {words.labels} <span class="count">12</span>
                    </button>
                )}
            </InStates>
        </Section>
    );
}

export function Fields(): JSX.Element {
    const words = t();
    return (
        <Section title={words.fields}>
            <InStates states={['usual', 'hover', 'focus', 'disabled']}>
                {(state) => (
                    <label>
                        <span class="label">{words.field}</span>
                        <input
                            class="input"
                            data-as={state}
                            disabled={state === 'disabled'}
                            placeholder={words.field_help}
                        />
                    </label>
                )}
            </InStates>
            <div class="gallery-row">
                <div>
                    <label class="label" for="gallery-wrong">
                        {words.field}
                    </label>
                    <input
                        id="gallery-wrong"
                        class="input"
                        aria-invalid
                        aria-describedby="gallery-error"
                    />
                    <ErrorText id="gallery-error">{words.field_missing}</ErrorText>
                </div>
                <label>
                    <span class="label">{words.field}</span>
                    <textarea class="input" rows={3}>
                        {words.sample}
                    </textarea>
                </label>
                <label>
                    <span class="label">{words.field}</span>
                    <select class="input">
                        {words.options.map((option) => (
                            <option key={option}>{option}</option>
                        ))}
                    </select>
                </label>
            </div>
            <div class="gallery-row">
                {(['checkbox', 'radio'] as const).map((type) => (
                    <fieldset key={type}>
                        <legend class="label">{words.fields}</legend>
                        {[...words.options, words.states.disabled].map((option, n) => (
                            <label key={option} class="check">
                                <input
                                    type={type}
                                    name={`gallery-${type}`}
                                    checked={n === 0}
                                    disabled={n === 2}
                                />
                                {option}
                            </label>
                        ))}
                    </fieldset>
                ))}
            </div>
        </Section>
    );
}
