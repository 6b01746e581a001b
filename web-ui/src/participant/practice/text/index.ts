import { Catalogue } from '@/text/language';
import type { Words } from './en';

export const practice_words = new Catalogue<Words>({
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
});

// The words of this page; a component that calls it is drawn anew when the language changes.
export const t = (): Words => practice_words.words();
