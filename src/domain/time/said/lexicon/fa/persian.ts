import type { Lexicon } from '../../engine/lexicon.js';
import { PERSIAN_CLOCK } from './clock.js';
import { PERSIAN_COUNTED } from './counted.js';
import { PERSIAN_DAYS } from './days.js';
import { PERSIAN_PLACES } from './places.js';
import { PERSIAN_SPANS } from './spans.js';
import { PERSIAN_WINDOWS } from './windows.js';
import { PERSIAN_WORDS } from './words.js';

/** How dates are said in Persian. */
export const PERSIAN: Lexicon = {
  ...PERSIAN_WORDS,
  grammar: {
    ...PERSIAN_WINDOWS,
    ...PERSIAN_COUNTED,
    ...PERSIAN_SPANS,
    ...PERSIAN_DAYS,
    ...PERSIAN_CLOCK,
    place_: PERSIAN_PLACES,
  },
};
