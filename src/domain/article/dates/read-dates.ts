import type { Named } from '../names/read-names.js';
import { contains } from '../text/spans.js';
import type { DateMention } from './date-mention.js';
import { datesIn } from './dates.js';

/** A text with everybody and every day it names. */
export interface Dated extends Named {
  readonly dates: readonly DateMention[];
}

/** The third room: days, as they are said on the day of the article. Mrs May is none. */
export function readDates(named: Named): Dated {
  const names = named.subjects.filter(({ kind }) => kind === 'person' || kind === 'stranger');
  const dates = datesIn(named).filter(
    (date) => /\d/.test(date.words) || !names.some(({ name }) => contains(name, date)),
  );
  return { ...named, dates };
}
