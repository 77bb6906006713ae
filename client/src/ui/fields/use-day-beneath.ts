import { tellsSolar } from '@domain/time/date-words.js';
import { useDates } from '../use-dates.js';
import { useFormats } from '../use-formats.js';

/** The day in a field of the browser’s, which is Gregorian, in words of a reader who counts by another calendar; null for all others. */
export function useDayBeneath(type: string | undefined, value: string): string | null {
  const { locale } = useFormats();
  const { date } = useDates();
  return type === 'date' && value !== '' && tellsSolar(locale) ? date(value) : null;
}
