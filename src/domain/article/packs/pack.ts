import type { ArticleLanguage } from '../text/language.js';
import type { EventWords } from './event-words.js';
import type { NameWords } from './name-words.js';
import { ENGLISH_EVENTS } from './en/events.js';
import { ENGLISH_NAMES } from './en/names.js';
import { FRENCH_EVENTS } from './fr/events.js';
import { FRENCH_NAMES } from './fr/names.js';

/** What the rooms of the reader know of a language, as data. */
export interface Pack {
  readonly names: NameWords;
  readonly events: EventWords;
}

export const PACKS: Readonly<Record<ArticleLanguage, Pack>> = {
  en: { names: ENGLISH_NAMES, events: ENGLISH_EVENTS },
  fr: { names: FRENCH_NAMES, events: FRENCH_EVENTS },
};
