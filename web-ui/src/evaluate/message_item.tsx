// What teams wrote to each other: an answer under the request it answers, or a text that may tell a
// fact, with the matched words marked.
import type { JSX } from 'preact';
import type { Id, JudgingItem } from '@/generated/wire';
import { base_fact, mark_fact, type Fact } from '@/model/marking';
import { team_code, team_name } from '@/model/select';
import type { Message } from '@/model/state';
import { common } from '@/text/common';
import { drill_clock, listed } from '@/text/language';
import { Icon, TlpLabel, To } from '@/ui/parts';
import type { Bench } from './bench';
import { t } from './text';

export function AnswerItem({ bench, item }: { bench: Bench; item: JudgingItem }): JSX.Element {
    const answer = bench.state.messages.get(item.message ?? '');
    const request = bench.state.messages.get(answer?.data.reply_to ?? '');
    const words = t().item;
    return (
        <>
            {request && (
                <section>
                    <h3>{words.request}</h3>
                    <Letter bench={bench} message={request} />
                </section>
            )}
            {answer && (
                <section>
                    <h3>{words.answer}</h3>
                    <Letter bench={bench} message={answer} main />
                    <AddFact bench={bench} message={answer.id} />
                </section>
            )}
        </>
    );
}

export function CarryItem({ bench, item }: { bench: Bench; item: JudgingItem }): JSX.Element {
    const message = bench.state.messages.get(item.message ?? '');
    const fact = bench.judging.value.marking.facts.get(base_fact(item.fact ?? ''));
    const words = t().item;
    return (
        <>
            <section>
                <h3>{words.fact(item.fact ?? '')}</h3>
                <p class="expected" dir="auto">
                    {fact_text(bench, item.fact ?? '')}
                </p>
            </section>
            {message && (
                <section>
                    <h3>{words.message}</h3>
                    <Letter bench={bench} message={message} fact={fact} main />
                    <AddFact bench={bench} message={message.id} />
                </section>
            )}
        </>
    );
}

// As it fell to a team, where the drill has begun; else as its author wrote it.
export function fact_text(bench: Bench, id: Id): string {
    const bound = bench.state.hello?.bound?.facts.find((f) => f.id === id)?.text;
    return bound ?? bench.judging.value.marking.facts.get(base_fact(id))?.text ?? id;
}

function AddFact({ bench, message }: { bench: Bench; message: Id }): JSX.Element {
    return (
        <p>
            <button
                class="button small quiet"
                aria-keyshortcuts="a"
                data-testid="add-fact"
                onClick={() => (bench.sheet.value = { kind: 'add_fact', message })}
            >
                <Icon name="plus" /> {t().add.button}
            </button>
        </p>
    );
}

function Letter(props: { bench: Bench; message: Message; fact?: Fact; main?: boolean }) {
    const { bench, message, fact, main } = props;
    const { data } = message;
    const { places, kinds } = common.words();
    const to = (data.to ?? []).map((d) =>
        d.kind === 'team' ? team_code(bench.state, d.team) : places[d.kind],
    );
    const from = data.from === undefined ? data.persona || places.excon : undefined;
    return (
        <article
            class={main ? 'letter answer-card' : 'letter'}
            data-testid={`letter-${message.id}`}
        >
            <div class="item-labels">
                <span class="code" title={team_name(bench.state, data.from)}>
                    {from ?? team_code(bench.state, data.from)}
                </span>{' '}
                <To /> <span>{listed(to)}</span>
                <time class="muted">T+{drill_clock(message.at_ms, false)}</time>
                <span class="chip">{kinds[data.message_kind]}</span>
                {data.tlp && <TlpLabel tlp={data.tlp} />}
            </div>
            {data.subject && (
                <h4 dir="auto">
                    <Marked text={data.subject} fact={fact} />
                </h4>
            )}
            <div class={main ? 'answer-text' : 'letter-text'} dir="auto">
                <Marked text={data.body} fact={fact} />
            </div>
            {data.indicators && (
                <p class="mono letter-indicators">
                    <Marked text={data.indicators.join('\n')} fact={fact} />
                </p>
            )}
            {message.cards.length > 0 && (
                <ul class="letter-cards" aria-label={t().item.attached}>
                    {message.cards.map((card) => (
                        <li key={card.id}>
                            <span class="code">{card.id}</span> <bdi>{card.text}</bdi>
                        </li>
                    ))}
                </ul>
            )}
        </article>
    );
}

function Marked({ text, fact }: { text: string; fact: Fact | undefined }): JSX.Element {
    return (
        <>
            {mark_fact(text, fact).map((span, n) =>
                span.marked ? <mark key={n}>{span.text}</mark> : span.text,
            )}
        </>
    );
}
