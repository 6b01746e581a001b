import type { Common } from './common.en';
import type { Loaders } from './preferred';

export const common_loaders: Loaders<Common> = {
    en: () => import('./common.en'),
    fr: () => import('./common.fr'),
    ar: () => import('./common.ar'),
    es: () => import('./common.es'),
    ru: () => import('./common.ru'),
    zh: () => import('./common.zh'),
};
