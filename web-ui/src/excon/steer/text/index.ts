import { Catalogue } from '@/text/language';
import type { Words } from './en';

// Words of what EXCON steers with: the matrix, the timeline, alerts, a team's page, mailboxes,
// templates, notes.
export const steer_words = new Catalogue<Words>({
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
});

export const st = (): Words => steer_words.words();
