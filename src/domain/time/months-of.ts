import { tongueOf } from '../tongues/learnt.js';
import { intlLocale } from '../tongues/written.js';
import { GREGORIAN, type Months } from './months.js';

/** The months that a reader's axis counts: those of the calendar in which their language tells days. */
export function monthsOf(locale: string): Months {
  return (intlLocale(locale).includes('-ca-') ? undefined : tongueOf(locale).months) ?? GREGORIAN;
}
