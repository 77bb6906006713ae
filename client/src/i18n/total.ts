import { intlLocale } from '@domain/tongues/written.js';
import i18next from 'i18next';

/** How many a list has in all, as values of a sentence in which `{{count, total}}` stands. */
export interface Total {
  readonly count: number;
  /** Whether the server says about how many. */
  readonly isEstimate: boolean;
}

export function totalOf({ total, totalIsEstimate }: { total: number; totalIsEstimate: boolean }): Total {
  return { count: total, isEstimate: totalIsEstimate };
}

/** Teaches sentences the formats `number`, with the figures that the reader has, and `total`: “178” and “about 178,000”. */
export function sayNumbers(): void {
  const { formatter } = i18next.services;
  formatter?.addCached('number', (language = '', options: Intl.NumberFormatOptions) => {
    const numbers = new Intl.NumberFormat(intlLocale(language), options);
    return (value: number) => numbers.format(value);
  });
  formatter?.add('total', (value: number, language, options: Partial<Total>) => {
    const number = formatter.format(value, 'number', language);
    return options.isEstimate === true ? i18next.t('about', { number }) : number;
  });
}
