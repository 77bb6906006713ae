import { useFormats } from '../use-formats.js';

/** What stands under a first day of a month: the year at its beginning, else the month; the first of them says both. */
export function useTickWords(): (day: string, isFirst: boolean) => string {
  const { locale } = useFormats();
  return (day, isFirst) => {
    const isNewYear = day.slice(5, 7) === '01';
    return new Date(day).toLocaleDateString(locale, {
      timeZone: 'UTC',
      ...(!isNewYear && { month: 'short' }),
      ...((isNewYear || isFirst) && { year: 'numeric' }),
    });
  };
}
