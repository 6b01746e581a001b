// EXCON's view of the scenario, read from the JSON of the scenario schema with care: what is not as
// expected is left out rather than trusted, so a newer server cannot break this page.
import type { Id, Milliseconds } from '@/generated/wire';
import { at, elements, is_object, list, text, type Json } from './json';

export interface ScenarioInject {
    id: Id;
    kind: string;
    title: string;
    body: string;
    channel: string;
    from: string;
    to: string[];
    at_ms?: Milliseconds;
    // The condition as its author wrote it, for reading.
    when?: string;
    // What the condition names: injects, decisions, facts, roles.
    names: string[];
    expected: string;
    facts: Id[];
    decision?: Id;
}

export interface Persona {
    id: Id;
    name: string;
    organisation: string;
}

export interface ScenarioView {
    title: string;
    injects: ScenarioInject[];
    personas: Persona[];
}

// "T+00:35", "T+01:05:30", "90s", "1h30m" or a number of minutes.
export function read_time(v: unknown): Milliseconds | undefined {
    if (typeof v === 'number') return v * 60_000;
    if (typeof v !== 'string') return undefined;
    const clock = /^T\+(\d+):(\d\d)(?::(\d\d))?$/.exec(v);
    if (clock)
        return ((Number(clock[1]) * 60 + Number(clock[2])) * 60 + Number(clock[3] ?? 0)) * 1000;
    const length = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(v);
    if (!length || v === '') return /^\d+$/.test(v) ? Number(v) * 60_000 : undefined;
    const [h, m, s, ms] = length.slice(1).map((part) => Number(part ?? 0)) as [
        number,
        number,
        number,
        number,
    ];
    return ((h * 60 + m) * 60 + s) * 1000 + ms;
}

// {"not_answered": "I03", "within": "15m"} → "not answered: I03, within: 15m"
function condition_words(v: unknown): string {
    if (Array.isArray(v)) return v.map(condition_words).join('; ');
    if (!is_object(v)) return String(v);
    return Object.entries(v)
        .map(([key, value]) => {
            const words = condition_words(value);
            const inner = typeof value === 'object' ? `(${words})` : words;
            return `${key.replaceAll('_', ' ')}: ${inner}`;
        })
        .join(', ');
}

function names_in(v: unknown): string[] {
    if (typeof v === 'string') return [v];
    if (Array.isArray(v)) return v.flatMap(names_in);
    return is_object(v) ? Object.values(v).flatMap(names_in) : [];
}

function read_inject({ id, row }: { id: Id; row: Json }): ScenarioInject {
    return {
        id,
        kind: text(row['kind']) || 'contextual',
        title: text(row['title']) || id,
        body: text(row['body']),
        channel: text(row['channel']),
        from: text(row['from']),
        to: list(row['to']),
        at_ms: typeof row['at_ms'] === 'number' ? row['at_ms'] : read_time(row['at']),
        when: row['when'] === undefined ? undefined : condition_words(row['when']),
        names: names_in(row['when']),
        expected: text(row['expected']),
        facts: list(row['facts']),
        decision: text(row['decision']) || undefined,
    };
}

// Titles and texts in `language` where the scenario has them in it; the conditions stay as written.
export function read_scenario(json: object, language: string): ScenarioView {
    const scenario = json as Json;
    const translated = at(scenario, 'i18n', language);
    const localised = ({ id, row }: { id: Id; row: Json }) => {
        const words = at(translated, 'injects', id) ?? {};
        const own = ['title', 'body', 'expected'].map((key) => [key, words[key] ?? row[key]]);
        return read_inject({ id, row: { ...row, ...Object.fromEntries(own) } });
    };
    return {
        title: text(at(translated)?.['title'] ?? scenario['title']),
        injects: elements(scenario['injects']).map(localised),
        personas: elements(scenario['personas']).map(({ id, row }) => ({
            id,
            name: text(row['name']) || id,
            organisation: text(row['organisation']),
        })),
    };
}
