import { midnight } from '@domain/time/calendar.js';
import { beginsYear } from '@domain/time/months.js';
import { useFormats } from '../use-formats.js';

/** What stands under a first day of a month: the year at its beginning, else the month; the first of them says both. */
export function useTickWords(): (day: string, isFirst: boolean) => string {
  const { locale, months } = useFormats();
  return (day, isFirst) => {
    const time = midnight(day);
    const isNewYear = beginsYear(time, months);
    const options: Intl.DateTimeFormatOptions = {
      ...(!isNewYear && { month: 'short' }),
      ...((isNewYear || isFirst) && { year: 'numeric' }),
    };
    return months.words(locale, options)(time);
  };
}
