// A field of a team's answer to an inject, with what the inject said, what was expected, and the
// rest of the answer against its key.
import type { JSX } from 'preact';
import type { Artefact, JudgingItem } from '@/generated/wire';
import type { FormField } from '@/model/marking';
import type { Response } from '@/model/state';
import { drill_clock, listed } from '@/text/language';
import { channel_icon } from '@/ui/icons';
import { Icon, TlpLabel } from '@/ui/parts';
import { Prose } from '@/ui/prose';
import { drill_path } from '@/wire/session';
import type { Bench } from './bench';
import { t } from './text';

export function FieldItem({ bench, item }: { bench: Bench; item: JudgingItem }): JSX.Element {
    const inject = bench.state.injects.get(item.inject ?? '');
    const response = inject?.deliveries.get(item.team)?.responses.at(-1);
    const script = bench.state.hello?.scenario?.injects.find((i) => i.id === item.inject);
    const form = bench.judging.value.marking.forms.get(item.inject ?? '');
    const content = inject?.content;
    const words = t().item;
    const values = response?.answers[item.field ?? ''] ?? [];
    const rest = [...(form?.values() ?? [])].filter((field) => field.id !== item.field);
    return (
        <>
            <section class="answer-card" aria-label={words.answer}>
                <p class="help">
                    {response &&
                        words.revision(
                            response.revision,
                            `T+${drill_clock(response.at_ms, false)}`,
                        )}{' '}
                    {response?.late && <span class="chip late">{words.late}</span>}
                </p>
                <div class="answer-text" dir="auto" data-testid="answer">
                    {values.join('\n')}
                </div>
            </section>
            {script?.expected && (
                <section>
                    <h3>{words.expected}</h3>
                    <p class="expected" dir="auto">
                        {script.expected}
                    </p>
                </section>
            )}
            {rest.length > 0 && response && (
                <details class="fold">
                    <summary>{words.whole_answer}</summary>
                    <dl class="answers">
                        {rest.map((field) => (
                            <Other key={field.id} bench={bench} field={field} response={response} />
                        ))}
                    </dl>
                </details>
            )}
            {content && (
                <details class="fold">
                    <summary>
                        {words.inject(item.inject ?? '')} <bdi>{content.title}</bdi>
                    </summary>
                    <div class="item-labels">
                        <span class="channel">
                            <Icon name={channel_icon(content.channel)} /> {content.sender.name}
                        </span>
                        {content.tlp && <TlpLabel tlp={content.tlp} />}
                    </div>
                    <Prose text={content.body} language={content.language} />
                    <Files bench={bench} artefacts={content.artefacts ?? []} />
                </details>
            )}
        </>
    );
}

const plain = (s: string) => s.trim().toLowerCase();

function Other(props: { bench: Bench; field: FormField; response: Response }): JSX.Element {
    const { bench, field, response } = props;
    const rsit = new Map(bench.state.hello?.lists.rsit.map((r) => [r.id, r.name]));
    const label = (value: string) =>
        field.options.get(value) ?? (field.kind === 'rsit' ? rsit.get(value) : undefined) ?? value;
    const given = response.answers[field.id] ?? [];
    const wanted = new Set(field.key.map(plain));
    const right =
        given.length === field.key.length && given.every((value) => wanted.has(plain(value)));
    const words = t().item;
    return (
        <div>
            <dt dir="auto">{field.label}</dt>
            {given.length === 0 && <dd class="muted">{words.left_empty}</dd>}
            {given.map((value, n) => (
                <dd key={n} dir="auto">
                    {label(value)}
                </dd>
            ))}
            {field.key.length > 0 && (
                <dd class={right ? 'key right' : 'key'}>
                    <Icon name={right ? 'check' : 'flag'} /> {words.key}{' '}
                    {listed(field.key.map(label))}
                </dd>
            )}
        </div>
    );
}

function Files(props: { bench: Bench; artefacts: readonly Artefact[] }): JSX.Element | null {
    if (props.artefacts.length === 0) return null;
    const { line } = props.bench;
    return (
        <ul class="files" aria-label={t().item.files}>
            {props.artefacts.map((a) => (
                <li key={a.id}>
                    <Icon name="paperclip" />{' '}
                    <a
                        class="link"
                        target="_blank"
                        rel="noopener"
                        href={drill_path(
                            line.drill,
                            `artefacts/${encodeURIComponent(a.id)}`,
                            line.role,
                        )}
                    >
                        <bdi>{a.title || a.file}</bdi>
                    </a>{' '}
                    <span class="help" dir="auto">
                        {a.alternative}
                    </span>
                </li>
            ))}
        </ul>
    );
}
