import { countryName } from '@domain/places/former-countries.js';
import type { Offset } from '@domain/time/offset.js';
import { intlLocale } from '@domain/tongues/written.js';
import { monthsOf } from '@domain/time/months-of.js';
import { tongueOf } from '@domain/tongues/learnt.js';
import { listInWords } from '@domain/tongues/list-in-words.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isolate } from './direction.js';

/** Lists, figures and names in the reader's language, spelt the way our dates are (English is British). */
export function useFormats() {
  const { i18n } = useTranslation();
  const locale = intlLocale(i18n.language);
  return useMemo(() => formatsIn(locale), [locale]);
}

/** The same in a language. */
export function formatsIn(language: string) {
  const locale = intlLocale(language);
  const { comma, semicolon } = tongueOf(language).phrases;
  const numbers = new Intl.NumberFormat(locale);
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
    /** The same where parts have commas in them. */
    semicolon,
    /** `1,204` */
    number: (value: number) => numbers.format(value),
    /** `a, b and c`; from right to left each keeps its own order, between Unicode’s isolates. */
    list: (items: readonly string[]) => listInWords(/^(ar|fa)/.test(locale) ? items.map(isolate) : items, locale),
    /** `+3`, `0`, `−6`, with a real minus. */
    signed: (value: number) => signed.format(value).replace('-', '−'),
    /** `23.58, 58.41`; in French `23,58 ; 58,41`, where a comma stands within each. */
    point: (lat: number, lon: number) => {
      const [first, second] = [degrees.format(lat), degrees.format(lon)].map((text) => text.replace('-', '−'));
      return `${first}${first?.includes(',') ? semicolon : comma}${second}`;
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
