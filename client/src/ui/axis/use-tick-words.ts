import { midnight } from '@domain/time/calendar.js';
import { useFormats } from '../use-formats.js';

/** What stands under a first day of a month: the year at its beginning, else the month; the first of them says both. */
export function useTickWords(): (day: string, isFirst: boolean) => string {
  const { locale } = useFormats();
  return (day, isFirst) => {
    const isNewYear = /-01-\d\d$/.test(day);
    return new Date(midnight(day)).toLocaleDateString(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...(!isNewYear && { month: 'short' }),
      ...((isNewYear || isFirst) && { year: 'numeric' }),
    });
  };
}
