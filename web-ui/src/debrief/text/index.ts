import { Catalogue, in_zone } from '@/text/language';
import type { Words } from './en';

// Six languages, also where the rest of the page has fewer.
export const debrief_words = new Catalogue<Words>({
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
});

export const t = (): Words => debrief_words.words();

// Attributes of a part of the page in these words, which may not be the page's language.
export const in_words = () => ({
    lang: debrief_words.language(),
    dir: debrief_words.language() === 'ar' ? ('rtl' as const) : ('ltr' as const),
});

const format_locale = () => `${debrief_words.language()}-u-nu-latn`;

export const date_time = (utc_ms: number): string =>
    new Intl.DateTimeFormat(format_locale(), {
        dateStyle: 'long',
        timeStyle: 'short',
        ...in_zone.value,
    }).format(utc_ms);

// "2026-11-30" as people write it.
export const day = (date: string): string =>
    date &&
    new Intl.DateTimeFormat(format_locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
        Date.parse(date),
    );

export const number = (n: number, digits = 0): string =>
    new Intl.NumberFormat(format_locale(), {
        minimumFractionDigits: digits,
        maximumFractionDigits: Math.max(digits, 1),
    }).format(n);
