import type { Language } from '../spoken-languages.js';

/** What a reader may choose of how a language is written, beside what its locale does by itself. */
export interface Writing {
  /** Where people have their own names of months (ISO 3166-1); ‘’ where nobody said. */
  readonly region: string;
  /** Numbering system (CLDR), ‘’ is that of the region. */
  readonly figures: string;
  /** Calendar of days (CLDR), ‘’ is that of the language. */
  readonly calendar: string;
}

/** Whatever is not listed is not chosen: the values come from addresses, cookies and headers, and formatters are kept by them. */
const CHOICES: Partial<Record<Language, Readonly<Record<keyof Writing, readonly string[]>>>> = {
  ar: {
    // Those for which CLDR has Arabic.
    region: [
      ...['AE', 'BH', 'DJ', 'DZ', 'EG', 'EH', 'ER', 'IL', 'IQ', 'JO', 'KM', 'KW', 'LB', 'LY', 'MA', 'MR', 'OM', 'PS'],
      ...['QA', 'SA', 'SD', 'SO', 'SS', 'SY', 'TD', 'TN', 'YE'],
    ],
    figures: ['arab', 'latn'],
    calendar: [],
  },
  fa: { region: [], figures: ['arabext', 'latn'], calendar: ['gregory'] },
};

/** What a locale says of how its language is written; what cannot be chosen is left out. */
export function writingOf(locale: string): Writing {
  const read = localeFrom(locale);
  const choices = CHOICES[read?.language as Language];
  const chosen = (of: keyof Writing, value: string | undefined): string =>
    choices?.[of].find((choice) => choice === value) ?? '';
  return {
    region: chosen('region', read?.region),
    figures: chosen('figures', read?.numberingSystem),
    calendar: chosen('calendar', read?.calendar),
  };
}

/** @example localeOf('fa', { region: '', figures: 'latn', calendar: 'gregory' }) // 'fa-u-ca-gregory-nu-latn' */
export function localeOf(language: Language, { region, figures, calendar }: Writing): string {
  const options = {
    ...(region !== '' && { region }),
    ...(figures !== '' && { numberingSystem: figures }),
    ...(calendar !== '' && { calendar }),
  };
  return new Intl.Locale(language, options).toString();
}

/** The locale by which a language is written for whoever has these wishes (BCP 47, the weightiest first; null where there is none). */
export function localeWished(language: Language, wishes: readonly (string | null)[]): string {
  const wished = wishes
    .filter((wish) => wish !== null && localeFrom(wish)?.language === language)
    .map((wish) => localeOf(language, writingOf(wish ?? '')));
  return wished.find((locale) => locale !== language) ?? language;
}

function localeFrom(text: string): Intl.Locale | null {
  try {
    return new Intl.Locale(text);
  } catch {
    return null;
  }
}
