import type { Operation } from '../engine/meaning.js';
import { BOUNDS, JOINED } from './bounds.js';
import { CLOCK } from './clock.js';
import { COUNTED } from './counted.js';
import { FEASTS } from './feasts.js';
import { NAMED_DAYS } from './named-days.js';
import { PARTS_OF_SPANS } from './parts-of-spans.js';
import { SOLAR_SPANS } from './solar-spans.js';
import { SPANS } from './spans.js';
import { WEEKDAYS } from './weekdays.js';

/** What the rules of the grammars can mean, by name. No language is known here. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...BOUNDS,
  ...CLOCK,
  ...COUNTED,
  ...FEASTS,
  ...JOINED,
  ...NAMED_DAYS,
  ...PARTS_OF_SPANS,
  ...SOLAR_SPANS,
  ...SPANS,
  ...WEEKDAYS,
};
