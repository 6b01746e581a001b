// Reading JSON that is not to be trusted: what is not as expected is left out.
import type { Id } from '@/generated/wire';

export type Json = Record<string, unknown>;

export const is_object = (v: unknown): v is Json =>
    typeof v === 'object' && v !== null && !Array.isArray(v);

// The object at the end of a path of keys.
export function at(from: Json | undefined, ...keys: string[]): Json | undefined {
    let here: unknown = from;
    for (const key of keys) here = is_object(here) ? here[key] : undefined;
    return is_object(here) ? here : undefined;
}

// A text is a string, or an object with its translations beside the original.
export function text(v: unknown): string {
    if (typeof v === 'string') return v;
    if (is_object(v)) return typeof v['original'] === 'string' ? v['original'] : '';
    return '';
}

export function list(v: unknown): string[] {
    if (typeof v === 'string') return [v];
    return Array.isArray(v) ? v.filter((x): x is string => typeof x === 'string') : [];
}

// Elements come as a list with ids in them, or as an object by id.
export function elements(v: unknown): { id: Id; row: Json }[] {
    if (Array.isArray(v)) return v.filter(is_object).map((row) => ({ id: text(row['id']), row }));
    if (!is_object(v)) return [];
    return Object.entries(v).flatMap(([id, row]) => (is_object(row) ? [{ id, row }] : []));
}
