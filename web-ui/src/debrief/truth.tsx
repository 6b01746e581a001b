// The scenario's truth, once EXCON has shown it: what was true, what was expected of this team, what
// its injects asked for; each with the moment when it came or was done.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Id, Milliseconds, Tlp } from '@/generated/wire';
import { open_replay } from '@/replay/address';
import { common, length_words } from '@/text/common';
import { chosen, drill_clock, listed } from '@/text/language';
import type { IconName } from '@/ui/icons';
import { Icon, TlpLabel, To } from '@/ui/parts';
import { Skeleton } from '@/ui/skeleton';
import { drill_path } from '@/wire/session';
import type { Room } from './room';
import type { Item, Scores } from './scores';
import { Section } from './section';
import { number, t } from './text';

// As `truth` gives it (docs/wire.md).
interface Truth {
    facts: {
        fact: Id;
        text: string;
        tlp: Tlp;
        truth: 'true' | 'false' | 'decoy';
        origin: string[];
        need: string[];
        held_ms?: Milliseconds;
    }[];
    withheld: number;
    owed: { fact: Id; to: string; target_ms: Milliseconds; deadline_ms: Milliseconds }[];
    expected: {
        kind: string;
        fact?: Id;
        words?: string;
        to?: string[];
        key?: string[];
        items?: Asked[];
    }[];
    injects: {
        inject: Id;
        title: string;
        released_ms: Milliseconds;
        expected?: string;
        fields: Asked[];
    }[];
}

interface Asked {
    label: string;
    key: string[];
}

async function load(room: Room): Promise<Truth> {
    const { line } = room.desk;
    const language = `&language=${encodeURIComponent(chosen.peek())}`;
    const response = await fetch(drill_path(line.drill, 'truth', line.role, language));
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as Truth;
}

export function TruthSection({ room, scores }: { room: Room; scores: Scores }): JSX.Element {
    const [truth, set_truth] = useState<Truth>();
    const [failed, set_failed] = useState(false);
    const ask = () => {
        set_failed(false);
        load(room).then(set_truth, () => set_failed(true));
    };
    const online = room.desk.line.link_state.value === 'online';
    useEffect(() => {
        if (online && !truth) ask();
    }, [online]);
    const words = t().truth;
    return (
        <Section id="truth" title={words.title}>
            <p class="d-about">{words.about}</p>
            {!truth && !failed && <Skeleton words={common.words().loading} lines={5} />}
            {!truth && failed && (
                <div class="actions">
                    <p>{words.failed}</p>
                    <button class="button small" onClick={ask}>
                        {common.words().retry}
                    </button>
                </div>
            )}
            {truth && <All truth={truth} done={done_by_team(scores)} />}
        </Section>
    );
}

// What the team told, by fact and receiver, as its own figures have it.
function done_by_team(scores: Scores): ReadonlyMap<string, Item> {
    const items = scores.own.value?.team.metrics['C1']?.items ?? [];
    return new Map(items.map((item) => [`${item.fact}>${item.to}`, item]));
}

function All({ truth, done }: { truth: Truth; done: ReadonlyMap<string, Item> }): JSX.Element {
    const words = t().truth;
    const expected = truth.owed.length + truth.expected.length;
    return (
        <div class="d-figures" data-testid="truth">
            <Part id="facts" title={words.facts} count={truth.facts.length} open>
                {truth.facts.map((fact) => (
                    <FactRow key={fact.fact} fact={fact} />
                ))}
                {truth.withheld > 0 && (
                    <li class="help" data-testid="truth-withheld">
                        {words.withheld(truth.withheld)}
                    </li>
                )}
            </Part>
            <Part id="expected" title={words.expected} count={expected}>
                {truth.owed.map((owed) => (
                    <OwedRow
                        key={`${owed.fact}>${owed.to}`}
                        owed={owed}
                        item={done.get(`${owed.fact}>${owed.to}`)}
                    />
                ))}
                {truth.expected.map((e, i) => (
                    <ExpectedRow key={i} expected={e} />
                ))}
            </Part>
            <Part id="answers" title={words.answers} count={truth.injects.length}>
                {truth.injects.map((inject) => (
                    <InjectRow key={inject.inject} inject={inject} />
                ))}
            </Part>
        </div>
    );
}

function Part(props: {
    id: string;
    title: string;
    count: number;
    open?: boolean;
    children: ComponentChildren;
}): JSX.Element | null {
    const { id, title, count, open, children } = props;
    if (count === 0) return null;
    return (
        <details class="fold d-figure" open={open} data-testid={`truth-${id}`}>
            <summary>
                <span class="d-name">{title}</span>
                <span class="figure muted">{number(count)}</span>
            </summary>
            <div class="d-items">
                <ul class="d-list">{children}</ul>
            </div>
        </details>
    );
}

const kIcons: Record<Truth['facts'][number]['truth'], [IconName, string]> = {
    true: ['check', 'done'],
    false: ['x', 'late'],
    decoy: ['triangle-alert', 'due'],
};

function FactRow({ fact }: { fact: Truth['facts'][number] }): JSX.Element {
    const words = t().truth;
    const [icon, mood] = kIcons[fact.truth];
    return (
        <li class={`d-item ${mood}`} data-testid={`truth-${fact.fact}`} data-truth={fact.truth}>
            <Icon name={icon} />
            <div class="d-what">
                <p class="d-which">
                    <span class="code">{fact.fact}</span>
                    <span class={`chip ${mood}`}>{words.truths[fact.truth]}</span>
                    <TlpLabel tlp={fact.tlp} />
                </p>
                <p dir="auto">{fact.text}</p>
                <p class="help d-times">
                    <span>
                        {words.origin}: {fact.origin.length > 0 ? listed(fact.origin) : 'EXCON'}
                    </span>
                    {fact.need.length > 0 && (
                        <span>
                            {words.need}: {listed(fact.need)}
                        </span>
                    )}
                </p>
                {fact.held_ms === undefined ? (
                    <p class="help">{words.never_held}</p>
                ) : (
                    <Moment words={words.held} at_ms={fact.held_ms} />
                )}
            </div>
        </li>
    );
}

// Words with a time that leads to the moment in the replay.
function Moment(props: { words: string; at_ms: Milliseconds; message?: Id }): JSX.Element {
    const { words, at_ms, message } = props;
    return (
        <p class="help d-times">
            <span>
                {words} <span class="clock">T+{drill_clock(at_ms)}</span>
            </span>
            <button
                class="link small"
                data-testid="truth-moment"
                onClick={() => open_replay({ at_ms, message }, '#debrief/')}
            >
                {t().figures.show_moment}
            </button>
        </p>
    );
}

function OwedRow({ owed, item }: { owed: Truth['owed'][number]; item?: Item }): JSX.Element {
    const words = t().truth;
    const told_ms = item?.at_ms;
    const late = told_ms !== undefined && item?.due_ms !== undefined && told_ms > item.due_ms;
    const mood = told_ms === undefined ? 'out' : late ? 'due' : 'done';
    return (
        <li class={`d-item ${mood}`} data-testid={`truth-owed-${owed.fact}-${owed.to}`}>
            <Icon name={told_ms === undefined ? 'circle-dashed' : late ? 'clock' : 'check'} />
            <div class="d-what">
                <p class="d-which">
                    <span>{words.kinds['share']}</span>
                    <span class="code">{owed.fact}</span>
                    <span>
                        <To /> {owed.to}
                    </span>
                </p>
                <p class="help">
                    {words.limits(length_words(owed.target_ms), length_words(owed.deadline_ms))}
                </p>
                {told_ms !== undefined && (
                    <Moment words={words.told} at_ms={told_ms} message={item?.message} />
                )}
            </div>
        </li>
    );
}

function ExpectedRow({ expected }: { expected: Truth['expected'][number] }): JSX.Element {
    const { kind, fact, to = [], key = [], items = [] } = expected;
    const words = t().truth;
    return (
        <li class="d-item" data-testid={`truth-expected-${kind}`}>
            <Icon name="flag" />
            <div class="d-what">
                <p class="d-which">
                    <span>{words.kinds[kind] ?? kind}</span>
                    {fact && <span class="code">{fact}</span>}
                    {to.length > 0 && (
                        <span>
                            <To /> {listed(to)}
                        </span>
                    )}
                </p>
                {expected.words && <p dir="auto">{expected.words}</p>}
                {key.length > 0 && <Key label={words.best} values={key} />}
                {items.map((item) => (
                    <Key key={item.label} label={item.label} values={item.key} />
                ))}
            </div>
        </li>
    );
}

function InjectRow({ inject }: { inject: Truth['injects'][number] }): JSX.Element {
    return (
        <li class="d-item" data-testid={`truth-inject-${inject.inject}`}>
            <Icon name="inbox" />
            <div class="d-what">
                <p class="d-which">
                    <span class="code">{inject.inject}</span>
                    <bdi>{inject.title}</bdi>
                </p>
                {inject.expected && <p dir="auto">{inject.expected}</p>}
                {inject.fields.map((field) => (
                    <Key key={field.label} label={field.label} values={field.key} />
                ))}
                <Moment words={t().truth.came} at_ms={inject.released_ms} />
            </div>
        </li>
    );
}

function Key({ label, values }: { label: string; values: string[] }): JSX.Element {
    return (
        <p>
            <span class="help" dir="auto">
                {label}
            </span>{' '}
            <strong>
                <bdi>{values.join(' · ')}</bdi>
            </strong>
        </p>
    );
}
