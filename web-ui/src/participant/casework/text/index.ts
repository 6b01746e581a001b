import { Catalogue } from '@/text/language';
import type { Words } from './en';

// The words of the work side, loaded with it.
export const work_words = new Catalogue<Words>({
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
});

export const t = (): Words => work_words.words();
