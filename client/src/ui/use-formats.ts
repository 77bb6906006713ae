import { countryName } from '@domain/places/former-countries.js';
import type { Offset } from '@domain/time/offset.js';
import { intlLocale } from '@domain/time/date-words.js';
import { monthsOf } from '@domain/time/months-of.js';
import { tongueOf } from '@domain/tongues/learnt.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Lists, figures and names in the reader's language, spelt the way our dates are (English is British). */
export function useFormats() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => formatsIn(language), [language]);
}

/** The same in a language. */
export function formatsIn(language: string) {
  const locale = intlLocale(language);
  const { comma } = tongueOf(language).phrases;
  const lists = new Intl.ListFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 5 });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    /** BCP 47, for an Intl of one's own. */
    locale,
    /** What an axis counts. */
    months: monthsOf(locale),
    /** Between parts of a line, with its space. */
    comma,
    /** `a, b and c` */
    list: (items: readonly string[]) => lists.format(items),
    /** `+3`, `0`, `−6`, with a real minus. */
    signed: (value: number) => signed.format(value).replace('-', '−'),
    /** `23.58, 58.41`; in French `23,58 ; 58,41`, where a comma stands within each. */
    point: (lat: number, lon: number) => {
      const [first, second] = [degrees.format(lat), degrees.format(lon)].map((text) => text.replace('-', '−'));
      return `${first}${first?.includes(',') ? '\u202f; ' : comma}${second}`;
    },
    /** `30 days`, `−2 weeks` */
    span: ({ count, unit }: Offset) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count).replace('-', '−'),
    /** `fr` → French */
    language: (tag: string) => languages.of(tag) ?? tag,
    /** `OM` → Oman, `SU` → Soviet Union */
    country: (code: string) => countryName(code, locale),
  };
}
