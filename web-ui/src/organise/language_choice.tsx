import type { JSX } from 'preact';
import { kLanguages, language_name } from '@/text/language';

// A list that was pasted may hold what is no language at all.
export function name_or_tag(tag: string): string {
    try {
        return language_name(tag);
    } catch {
        return tag;
    }
}

export function LanguageChoice(props: {
    value: string;
    offered?: readonly string[] | undefined;
    label: string;
    testid?: string;
    choose(tag: string): void;
}): JSX.Element {
    const offered = [...new Set([...(props.offered ?? []), ...kLanguages, props.value])];
    return (
        <select
            class="input"
            aria-label={props.label}
            value={props.value}
            data-testid={props.testid}
            onChange={(e) => props.choose(e.currentTarget.value)}
        >
            {offered.map((tag) => (
                <option key={tag} value={tag}>
                    {name_or_tag(tag)}
                </option>
            ))}
        </select>
    );
}
