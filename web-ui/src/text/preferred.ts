// Which languages there are and which of them this person wants. Nothing here draws: the door has it
// without the rest.
export const kLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof kLanguages)[number];
type Loader<Words> = () => Promise<{ default: Words }>;
// A language that a page lacks does not compile.
export type Loaders<Words> = Record<Language, Loader<Words>>;

export function nearest(tag: string): Language {
    const primary = tag.toLowerCase().split('-')[0];
    return kLanguages.find((language) => language === primary) ?? 'en';
}

const kChoice_key = 'tocsin-language';

export function preferred_language(offered: readonly string[] = kLanguages): string {
    const wishes = [read_choice(), ...navigator.languages].filter((l): l is string => !!l);
    for (const wish of wishes) {
        const primary = wish.split('-')[0];
        const match =
            offered.find((o) => o === wish) ?? offered.find((o) => o.split('-')[0] === primary);
        if (match) return match;
    }
    return offered[0] ?? 'en';
}

function read_choice(): string | null {
    try {
        return localStorage.getItem(kChoice_key);
    } catch {
        return null;
    }
}

export function remember_language(tag: string): void {
    try {
        localStorage.setItem(kChoice_key, tag);
    } catch {
        // A browser that keeps nothing asks again next time.
    }
}

export function direction(tag: string): 'rtl' | 'ltr' {
    return /^(ar|fa|he|ur|ps|dv|ckb|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
}

// Own name of a language, with its first letter as the language itself writes it.
export function language_name(tag: string): string {
    const name =
        new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
