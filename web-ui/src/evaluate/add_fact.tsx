// A fact that a text tells and that its patterns did not find.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Id } from '@/generated/wire';
import { Sheet } from '@/ui/parts';
import type { Bench } from './bench';
import { fact_text } from './message_item';
import { t } from './text';

export function AddFactSheet({ bench, message }: { bench: Bench; message: Id }): JSX.Element {
    const [fact, set_fact] = useState('');
    const words = t().add;
    const carried = new Set(bench.state.messages.get(message)?.data.facts?.map((f) => f.fact));
    const bound = bench.state.hello?.bound?.facts.map((f) => f.id);
    const facts = (bound ?? [...bench.judging.value.marking.facts.keys()]).filter(
        (id) => !carried.has(id),
    );
    const close = () => (bench.sheet.value = undefined);
    const add = async (e: Event) => {
        e.preventDefault();
        const { me: judge } = bench.judging.peek();
        if (
            fact &&
            (await bench.run(
                { kind: 'judge_carry', message, fact, verdict: 'added', judge },
                words.done,
            ))
        )
            close();
    };
    return (
        <Sheet title={words.title} close={close} testid="add-fact-sheet">
            <form class="stack" onSubmit={(e) => void add(e)}>
                <p>{words.help}</p>
                <label>
                    <span class="label">{words.fact}</span>
                    <select
                        class="input"
                        value={fact}
                        data-testid="added-fact"
                        onChange={(e) => set_fact(e.currentTarget.value)}
                    >
                        <option value="" />
                        {facts.map((id) => (
                            <option key={id} value={id}>
                                {id} {fact_text(bench, id)}
                            </option>
                        ))}
                    </select>
                </label>
                <button class="button primary" disabled={!fact} data-testid="add-fact-do">
                    {words.do}
                </button>
            </form>
        </Sheet>
    );
}
