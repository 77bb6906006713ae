import type { Lexicon } from '../../engine/lexicon.js';
import { placesIn } from '../places.js';
import { FRENCH_CLOCK } from './clock.js';
import { FRENCH_COUNTED } from './counted.js';
import { FRENCH_DAYS } from './days.js';
import { FRENCH_SPANS } from './spans.js';
import { FRENCH_WINDOWS } from './windows.js';
import { FRENCH_WORDS } from './words.js';

/** How dates are said in French. */
export const FRENCH: Lexicon = {
  ...FRENCH_WORDS,
  grammar: {
    ...FRENCH_WINDOWS,
    ...FRENCH_COUNTED,
    ...FRENCH_SPANS,
    ...FRENCH_DAYS,
    ...FRENCH_CLOCK,
    place: placesIn('fr'),
  },
};
