import { Catalogue } from '@/text/language';
import type { Words } from './en';
import { door_loaders } from './loaders';

export const door_words = new Catalogue<Words>(door_loaders);

// The words of the door; a component that calls it is drawn anew when the language changes.
export const t = (): Words => door_words.words();
