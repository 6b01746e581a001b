// What an evaluator needs of the scenario beside the MSEL: rubrics, forms with their keys, facts
// with the patterns by which a text is found to carry them, objectives. Read like scenario.ts: what
// is not as expected is left out rather than trusted.
import type { Id } from '@/generated/wire';
import { at, elements, is_object, list, text, type Json } from './json';

export interface Level {
    value: number;
    anchor: string;
}

export interface Rubric {
    id: Id;
    title: string;
    levels: Level[];
}

export interface FormField {
    id: Id;
    kind: string;
    label: string;
    points: number;
    key: string[];
    rubric?: Id;
    options: Map<string, string>;
}

export interface Fact {
    id: Id;
    text: string;
    tlp: string;
    indicators: string[];
    patterns: string[];
}

export interface Objective {
    id: Id;
    title: string;
}

export interface Marking {
    rubrics: Map<Id, Rubric>;
    // By inject, then by field.
    forms: Map<Id, Map<Id, FormField>>;
    facts: Map<Id, Fact>;
    objectives: Objective[];
    // Requests that the scenario foresees and judges by a rubric.
    requests: { rubric: Id; inject?: Id; fact?: Id }[];
}

export const kNo_marking: Marking = {
    rubrics: new Map(),
    forms: new Map(),
    facts: new Map(),
    objectives: [],
    requests: [],
};

// Of any kind of key (an option, several, a number): its values as they would be answered.
function key_of(v: unknown): string[] {
    return typeof v === 'number' ? [String(v)] : list(v);
}

export function read_marking(json: object, language: string): Marking {
    const scenario = json as Json;
    const words = at(scenario, 'i18n', language);
    const said = (original: unknown, ...path: string[]): string => {
        const parent = at(words, ...path.slice(0, -1));
        return text(parent?.[path.at(-1) ?? '']) || text(original);
    };
    const rubric = ({ id, row }: { id: Id; row: Json }): [Id, Rubric] => [
        id,
        {
            id,
            title: said(row['title'], 'rubrics', id, 'title'),
            levels: (Array.isArray(row['levels']) ? row['levels'] : [])
                .filter(is_object)
                .map((level, n) => ({
                    value: Number(level['value']),
                    anchor: said(level['anchor'], 'rubrics', id, 'levels', String(n), 'anchor'),
                }))
                .filter((level) => level.value >= 0 && level.value <= 1)
                .sort((a, b) => a.value - b.value),
        },
    ];
    const form = ({ id, row }: { id: Id; row: Json }): [Id, Map<Id, FormField>] => {
        const fields = elements(at(row, 'form')?.['fields']).map(
            ({ id: field, row: f }): [Id, FormField] => {
                const path = ['injects', id, 'form', 'fields', field];
                const options = Object.entries(at(f, 'options') ?? {}).map(
                    ([o, label]): [string, string] => [o, said(label, ...path, 'options', o)],
                );
                return [
                    field,
                    {
                        id: field,
                        kind: text(f['kind']),
                        label: said(f['label'], ...path, 'label') || field,
                        points: Number(f['points'] ?? 0),
                        key: key_of(f['key']),
                        rubric: text(f['rubric']) || undefined,
                        options: new Map(options),
                    },
                ];
            },
        );
        return [id, new Map(fields)];
    };
    const requests = new Map(elements(scenario['requests']).map(({ id, row }) => [id, row]));
    return {
        rubrics: new Map(elements(scenario['rubrics']).map(rubric)),
        forms: new Map(elements(scenario['injects']).map(form)),
        facts: new Map(
            elements(scenario['facts']).map(({ id, row }) => [
                id,
                {
                    id,
                    text: said(row['text'], 'facts', id, 'text'),
                    tlp: text(row['tlp']),
                    indicators: list(at(row, 'match')?.['ioc']),
                    patterns: list(at(row, 'match')?.['regex']),
                },
            ]),
        ),
        objectives: elements(scenario['objectives']).map(({ id, row }) => ({
            id,
            title: said(row['title'], 'objectives', id, 'title') || id,
        })),
        requests: elements(scenario['expectations']).flatMap(({ row }) => {
            const request = requests.get(text(row['request']));
            const by = text(row['rubric']);
            if (text(row['kind']) !== 'respond' || !request || !by) return [];
            const inject = text(request['inject']) || undefined;
            return [{ rubric: by, inject, fact: text(request['fact']) || undefined }];
        }),
    };
}

// "F2@XO", one team's copy of a fact, is "F2" in the scenario.
export const base_fact = (fact: Id): Id => fact.split('@')[0] ?? fact;

// Judges of an answer use the rubric of the request the scenario foresaw: the request is about its
// inject, or carries its fact.
export function request_rubric(
    marking: Marking,
    about: Id | undefined,
    facts: readonly Id[],
): Rubric | undefined {
    const carried = new Set(facts.map(base_fact));
    const found = marking.requests.find(
        (r) =>
            (r.inject !== undefined && r.inject === about) ||
            (r.fact !== undefined && carried.has(r.fact)),
    );
    return found && marking.rubrics.get(found.rubric);
}

export type Span = { text: string; marked: boolean };

const escaped = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// An indicator as people write it so that nothing follows it by accident: 192.0.2[.]1, hxxp://….
function defanged(indicator: string): string {
    const dot = String.raw`\s?(?:\.|\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|dot)\s?`;
    return escaped(indicator)
        .replace(/^http/, 'h(?:tt|xx)p')
        .replaceAll('\\.', dot)
        .replaceAll('@', String.raw`(?:@|\[@\]|\[at\]|\(at\))`);
}

const number_of = (address: string): number =>
    address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

// IPv4 addresses and networks of the text that lie in the network, where they stand in it.
function in_network(words: string, network: string): [number, number][] {
    const [base = '', bits = '32'] = network.split('/');
    const size = 2 ** (32 - Number(bits));
    const first = Math.floor(number_of(base) / size);
    const found: [number, number][] = [];
    const address = /\d{1,3}(?:(?:\.|\[\.\]|\(\.\))\d{1,3}){3}(?:\/\d{1,2})?/g;
    for (const m of words.matchAll(address)) {
        const plain = (m[0].split('/')[0] ?? '').replace(/[^\d.]/g, '');
        if (Math.floor(number_of(plain) / size) === first)
            found.push([m.index, m.index + m[0].length]);
    }
    return found;
}

function matches(words: string, pattern: string): [number, number][] {
    try {
        const found = words.matchAll(new RegExp(pattern, 'gius'));
        return [...found].map((m) => [m.index, m.index + m[0].length]);
    } catch {
        return []; // the server's patterns know things that a browser's do not
    }
}

// The text with what was taken for the fact marked. What the server recognised in another way is
// simply not marked: the judge reads the whole text.
export function mark_fact(words: string, fact: Fact | undefined): Span[] {
    const found: [number, number][] = [];
    for (const indicator of fact?.indicators ?? [])
        if (/^[\d.]+\/\d+$/.test(indicator)) found.push(...in_network(words, indicator));
        else found.push(...matches(words, defanged(indicator)));
    for (const pattern of fact?.patterns ?? []) found.push(...matches(words, pattern));
    found.sort((a, b) => a[0] - b[0]);
    const spans: Span[] = [];
    let done = 0;
    for (const [from, to] of found) {
        if (to <= done) continue;
        const start = Math.max(from, done);
        if (start > done) spans.push({ text: words.slice(done, start), marked: false });
        spans.push({ text: words.slice(start, to), marked: true });
        done = to;
    }
    if (done < words.length || spans.length === 0)
        spans.push({ text: words.slice(done), marked: false });
    return spans;
}
