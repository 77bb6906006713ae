import type { Lexicon } from '../../engine/lexicon.js';
import { placesIn } from '../places.js';
import { ENGLISH_CLOCK } from './clock.js';
import { ENGLISH_DAYS } from './days.js';
import { ENGLISH_SPANS } from './spans.js';
import { ENGLISH_WINDOWS } from './windows.js';
import { ENGLISH_WORDS } from './words.js';

/** How dates are said in English. */
export const ENGLISH: Lexicon = {
  ...ENGLISH_WORDS,
  grammar: { ...ENGLISH_WINDOWS, ...ENGLISH_SPANS, ...ENGLISH_DAYS, ...ENGLISH_CLOCK, place: placesIn('en') },
};
