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

/** Teaches sentences the format `total`: “178” and “about 178,000”. */
export function sayTotals(): void {
  i18next.services.formatter?.add('total', (value: number, language, options: Partial<Total>) => {
    const number = new Intl.NumberFormat(language).format(value);
    return options.isEstimate === true ? i18next.t('about', { number }) : number;
  });
}
