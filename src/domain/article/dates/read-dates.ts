import type { Named } from '../names/read-names.js';
import { datesIn, type DateMention } from './dates.js';

/** A text with everybody and every day it names. */
export interface Dated extends Named {
  readonly dates: readonly DateMention[];
}

/** The third room: days, as they are said on the day of the article. */
export function readDates(named: Named): Dated {
  return { ...named, dates: datesIn(named) };
}
