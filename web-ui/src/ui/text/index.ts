import { Catalogue } from '@/text/language';
import type { GraphWords } from './en';

export const graph_words = new Catalogue<GraphWords>({
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
});
