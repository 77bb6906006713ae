import type { Lexicon } from '../../engine/lexicon.js';
import { ARABIC_CLOCK } from './clock.js';
import { ARABIC_COUNTED } from './counted.js';
import { ARABIC_DAYS } from './days.js';
import { ARABIC_PLACES } from './places.js';
import { ARABIC_SPANS } from './spans.js';
import { ARABIC_WINDOWS } from './windows.js';
import { ARABIC_WORDS } from './words.js';

/** How dates are said in Arabic. */
export const ARABIC: Lexicon = {
  ...ARABIC_WORDS,
  grammar: {
    ...ARABIC_WINDOWS,
    ...ARABIC_COUNTED,
    ...ARABIC_SPANS,
    ...ARABIC_DAYS,
    ...ARABIC_CLOCK,
    place_: ARABIC_PLACES,
  },
};
