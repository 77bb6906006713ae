import { describeWhen, type Describable } from '@domain/time/describe-when.js';
import { intlLocale } from '@domain/time/date-words.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Dates in the reader's language. */
export function useDates() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(
    () => ({
      /** An event's window, in its own zone. */
      when: (event: Describable) => describeWhen(event, language),
      /** A day or any other EDTF date. */
      date: (edtf: string) => describeWhen({ when: edtf, timezone: null }, language),
      /** The day of an instant, in the reader's zone. */
      dayOf: (instant: string) =>
        new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'medium' }).format(new Date(instant)),
      /** The same with its minute. */
      momentOf: (instant: string) =>
        new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(instant),
        ),
    }),
    [language],
  );
}
