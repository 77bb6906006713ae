import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { today } from '../today.js';
import { useDates } from '../use-dates.js';
import { useFormats } from '../use-formats.js';
import { inNumbers, numberedDay } from './numbered-day.js';

/** In which the numbers of a day stand. */
const ORDER = ['year', 'month', 'day'] as const;

interface Day {
  readonly type?: string | undefined;
  /** YYYY-MM-DD; '' for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

/**
 * What a field of a day needs. The browser's own field is Gregorian: whoever counts by another calendar gets one of text, which takes days of
 * both, in numbers or in words, and says beneath (`beneath`) what it has understood. Of all other fields nothing changes.
 */
export function useDay({ type, value, onChange, onBlur }: Day) {
  const { locale, months } = useFormats();
  const { date } = useDates();
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  if (type !== 'date' || months.calendar === 'gregory') {
    const field = { type, dir: undefined, value, placeholder: undefined, onChange, onBlur };
    return { field, beneath: null, fault: undefined };
  }
  const take = (text: string) => {
    setTyped(text);
    setFault(undefined);
    onChange(numberedDay(text, months) ?? '');
  };
  const settle = async () => {
    if (typed === null || typed.trim() === '' || numberedDay(typed, months) !== null) {
      setTyped(null);
      return;
    }
    // The grammar is fetched when there are words to read.
    const [{ typedDate }] = await Promise.all([import('../../editing/said/typed-date.js'), words('refusals')]);
    const day = typedDate(typed, 'from', today());
    if (/^\d{4}-\d\d-\d\d$/.test(day)) {
      onChange(day);
      setTyped(null);
    } else {
      setFault(i18n.t('refusals:reasons.is_day'));
    }
  };
  const field = {
    type: 'text',
    dir: 'rtl' as const,
    value: typed ?? (value === '' ? '' : inNumbers(value, locale, months)),
    placeholder: ORDER.map((part) => new Intl.DisplayNames(locale, { type: 'dateTimeField' }).of(part)).join('/'),
    onChange: take,
    onBlur: () => {
      void settle();
      onBlur?.();
    },
  };
  return { field, beneath: value === '' ? null : date(value), fault };
}
