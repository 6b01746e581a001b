import type { Loaders } from '@/text/preferred';
import type { Words } from './en';

export const door_loaders: Loaders<Words> = {
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
};
