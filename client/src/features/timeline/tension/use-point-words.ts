import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TensionPoint } from '../../../api/types.js';
import { useDates } from '../../../ui/use-dates.js';
import { useFormats } from '../../../ui/use-formats.js';
import { refsOf } from './lines.js';

/** A point in one line: its day, where both lines stand, and how many events moved them. */
export function usePointWords(): (point: TensionPoint) => string {
  const { t } = useTranslation('tension');
  const { date } = useDates();
  const value = useValueWords();
  return useCallback(
    (point) =>
      t('point', {
        day: date(point.day),
        words: value(point.words.value),
        deeds: value(point.deeds.value),
        count: refsOf(point).length,
      }),
    [t, date, value],
  );
}

/** A line's value to one decimal, or that there is none. */
export function useValueWords(): (value: number | null) => string {
  const { t } = useTranslation('tension');
  const { signed } = useFormats();
  return useCallback((value) => (value === null ? t('none') : signed(Math.round(value * 10) / 10)), [t, signed]);
}
