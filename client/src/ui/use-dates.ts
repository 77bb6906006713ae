import { describeWhen, type Describable } from '@domain/time/describe-when.js';
import { intlLocale, SHORT_DAY } from '@domain/tongues/written.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Dates in the reader's language. */
export function useDates() {
  const { i18n } = useTranslation();
  const locale = intlLocale(i18n.language);
  return useMemo(
    () => ({
      /** An event's window, in its own zone. */
      when: (event: Describable) => describeWhen(event, locale),
      /** A day or any other EDTF date. */
      date: (edtf: string) => describeWhen({ when: edtf, timezone: null }, locale),
      /** The day of an instant, in the reader's zone. */
      dayOf: (instant: string) => new Intl.DateTimeFormat(locale, SHORT_DAY).format(new Date(instant)),
      /** The same with its minute. */
      momentOf: (instant: string) =>
        new Intl.DateTimeFormat(locale, { ...SHORT_DAY, hour: '2-digit', minute: '2-digit' }).format(new Date(instant)),
    }),
    [locale],
  );
}
