import { monthInWords } from '@domain/time/months.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/use-formats.js';
import type { AgendaDay } from './agenda.js';

interface DayWords {
  /** “18”, “4–5”. */
  readonly figure: string;
  /** “Sat”, “to 3 Mar”, “or later”. */
  readonly note: string;
}

/** A day of the agenda in figures and a word, beneath the name of its month. */
export function useDayWords(): { dayWords: (day: AgendaDay) => DayWords; monthName: (month: string) => string } {
  const { t } = useTranslation();
  const { locale, months } = useFormats();
  return useMemo(() => {
    const dayWords = ({ first, last, shape, zone }: AgendaDay): DayWords => {
      const format = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
      const numbers = format({ day: 'numeric' });
      const figureOf = (at: number) => numbers.formatToParts(at).find(({ type }) => type === 'day')?.value ?? '';
      const figure = figureOf(first);
      if (shape === 'open-end') return { figure, note: t('timeline.agenda.orLater') };
      if (shape === 'open-start') return { figure, note: t('timeline.agenda.orEarlier') };
      const same = (options: Intl.DateTimeFormatOptions) =>
        format(options).format(first) === format(options).format(last);
      if (same(DAY)) return { figure, note: format({ weekday: 'short' }).format(first) };
      if (same(MONTH)) return { figure: `${figure}–${figureOf(last)}`, note: '' };
      const day = format({ day: 'numeric', month: 'short' }).format(last);
      return { figure, note: t('timeline.agenda.until', { day }) };
    };
    const monthName = (written: string): string => {
      const [year, month] = written.split('-').map(Number);
      return monthInWords((year ?? 0) * 12 + (month ?? 1) - 1, locale, months);
    };
    return { dayWords, monthName };
  }, [t, locale, months]);
}

const MONTH = { year: 'numeric', month: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;
const DAY = { ...MONTH, day: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;
