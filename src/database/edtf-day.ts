import { parseEdtf } from '../domain/time/edtf.js';
import { dayText } from './instant-text.js';

/** The first or last day of an EDTF date, as PostgreSQL reads it; null where that end is open, or there is no date. */
export function edtfDay(edtf: string | null, bound: 'earliest' | 'latest'): string | null {
  const instant = edtf === null ? null : parseEdtf(edtf, null)[bound];
  return instant && dayText(instant);
}
