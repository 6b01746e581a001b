import { Catalogue } from '@/text/language';
import type { Words } from './en';

export const organise_words = new Catalogue<Words>({
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
});

export const t = (): Words => organise_words.words();
