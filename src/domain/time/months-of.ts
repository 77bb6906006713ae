import { tongueOf } from '../tongues/learnt.js';
import { GREGORIAN, type Months } from './months.js';

/** The months that a reader's axis counts: those of the calendar in which their language tells days. */
export function monthsOf(locale: string): Months {
  return (locale.includes('-ca-') ? undefined : tongueOf(locale).months) ?? GREGORIAN;
}
