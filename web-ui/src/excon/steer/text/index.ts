import { Catalogue } from '@/text/language';
import { nearest } from '@/text/preferred';
import type { Words } from './en';

// Words of what EXCON steers with: the matrix, the timeline, alerts, a team's page, mailboxes,
// templates, notes.
const loaders = {
    en: () => import('./en'),
    fr: () => import('./fr'),
    ar: () => import('./ar'),
    es: () => import('./es'),
    ru: () => import('./ru'),
    zh: () => import('./zh'),
};
export const steer_words = new Catalogue<Words>(loaders);

// The words in another language than the page's: what EXCON writes, teams read in theirs.
export async function read_words(tag: string): Promise<Words> {
    return (await loaders[nearest(tag)]()).default;
}

export const st = (): Words => steer_words.words();
