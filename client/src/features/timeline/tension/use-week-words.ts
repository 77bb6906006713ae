import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TensionWeek } from '../../../api/types.js';
import { useDates } from '../../../ui/use-dates.js';
import { useFormats } from '../../../ui/use-formats.js';
import type { Week } from './weeks.js';

/** A week in one line: its days, then its sums or that nothing was coded in it. */
export function useWeekWords(weeks: readonly TensionWeek[]): (week: Week) => string {
  const { t } = useTranslation('tension');
  const { date } = useDates();
  const { list, signed, semicolon } = useFormats();
  return useCallback(
    ({ from, to }) => {
      const days = date(`${from}/${to}`);
      const week = weeks.find((one) => one.from === from);
      if (!week) return t('quiet', { week: days });
      const both = (...sums: number[]) => list(sums.filter((sum) => sum !== 0).map(signed));
      const [words, deeds] = [both(week.wordsUp, week.wordsDown), both(week.deedsUp, week.deedsDown)];
      const parts = [...(words ? [t('said', { sums: words })] : []), ...(deeds ? [t('done', { sums: deeds })] : [])];
      return t('week', { week: days, sums: parts.join(semicolon) });
    },
    [weeks, t, date, list, signed, semicolon],
  );
}
