import type { Common } from './common.en';
import { Catalogue } from './language';

export const common = new Catalogue<Common>({
    en: () => import('./common.en'),
    fr: () => import('./common.fr'),
    ar: () => import('./common.ar'),
    es: () => import('./common.es'),
    ru: () => import('./common.ru'),
    zh: () => import('./common.zh'),
});

// A length of time in words: "12 min", "1 h 5 min".
export function length_words(ms: number): string {
    const minutes = Math.round(Math.abs(ms) / 60_000);
    const c = common.words();
    if (minutes < 1) return c.less_than_minute;
    return minutes < 60 ? c.minutes(minutes) : c.hours(Math.floor(minutes / 60), minutes % 60);
}

export function age_words(ms: number): string {
    return ms < 60_000 ? common.words().now : common.words().ago(length_words(ms));
}
