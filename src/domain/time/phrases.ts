import type { SeasonName } from './seasons.js';

/** What a language says around dates. `isDay` tells a full day from a month, season or year: French needs to know. */
export interface Phrases {
  readonly about: (date: string, isDay: boolean) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string, isDay: boolean) => string;
  readonly until: (date: string, isDay: boolean) => string;
  readonly noEnd: string;
  readonly unknownEnd: string;
  readonly noStart: string;
  readonly unknownStart: string;
  readonly noDates: string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly someDay: (span: string) => string;
  readonly someMonth: (year: string) => string;
  readonly decade: (firstYear: number) => string;
  readonly season: (name: SeasonName, years: string) => string;
  readonly south: (season: string) => string;
  /** Last touch on a date from Intl. */
  readonly polish: (date: string) => string;
}

/** The phrases of a language (BCP 47); English where the language has none. */
export function phrasesOf(locale: string): Phrases {
  return locale.split('-')[0] === 'fr' ? FR : EN;
}

const EN: Phrases = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  noEnd: 'no end given',
  unknownEnd: 'end unknown',
  noStart: 'no start given',
  unknownStart: 'start unknown',
  noDates: 'no dates given',
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  between: (first, last) => `between ${first} and ${last}`,
  someDay: (span) => `a day in ${span}`,
  someMonth: (year) => `a month in ${year}`,
  decade: (firstYear) => `${firstYear}s`,
  season: (name, years) => `${EN_SEASONS[name] ?? name} ${years}`,
  south: (season) => `${season} (southern hemisphere)`,
  polish: (date) => date,
};

const EN_SEASONS: Readonly<Partial<Record<SeasonName, string>>> = {
  quarter1: '1st quarter of',
  quarter2: '2nd quarter of',
  quarter3: '3rd quarter of',
  quarter4: '4th quarter of',
  third1: '1st third of',
  third2: '2nd third of',
  third3: '3rd third of',
  half1: '1st half of',
  half2: '2nd half of',
};

const FR: Phrases = {
  about: (date, isDay) => (isDay ? `vers le ${date}` : `vers ${date}`),
  uncertain: (date) => `${date} (incertain)`,
  from: (date, isDay) => (isDay ? `à partir du ${date}` : `à partir ${elided(date)}`),
  until: (date, isDay) => (isDay ? `jusqu’au ${date}` : `jusqu’à ${date}`),
  noEnd: 'sans fin annoncée',
  unknownEnd: 'fin inconnue',
  noStart: 'sans début annoncé',
  unknownStart: 'début inconnu',
  noDates: 'sans dates annoncées',
  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  between: (first, last) => `entre le ${first} et le ${last}`,
  someDay: (span) => `un jour ${elided(span)}`,
  someMonth: (year) => `un mois de ${year}`,
  decade: (firstYear) => `années ${firstYear}`,
  season: (name, years) => `${FR_SEASONS[name] ?? name} ${years}`,
  south: (season) => `${season} (hémisphère sud)`,
  // The first of a month is an ordinal: 1er février, 1er–3 février.
  polish: (date) => date.replace(/(?<!\d)1(?=\s*–\s*\d+ \p{L}|\s\p{L})/gu, '1er'),
};

const FR_SEASONS: Readonly<Partial<Record<SeasonName, string>>> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
  quarter1: '1er trimestre',
  quarter2: '2e trimestre',
  quarter3: '3e trimestre',
  quarter4: '4e trimestre',
  third1: '1er quadrimestre',
  third2: '2e quadrimestre',
  third3: '3e quadrimestre',
  half1: '1er semestre',
  half2: '2e semestre',
};

function elided(text: string): string {
  return /^[aeiouéh]/i.test(text) ? `d’${text}` : `de ${text}`;
}
