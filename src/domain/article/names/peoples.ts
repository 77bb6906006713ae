import { COUNTRIES, namesOfCountry } from '../../places/countries.js';
import { fold } from '../text/fold.js';

/** The country that a word for its people, or its name, stands for (folded); null where it is neither. */
export function countryOfWord(word: string): string | null {
  return PEOPLES.get(word) ?? PEOPLES.get(word.replace(/\.$/, '')) ?? null;
}

export function isPeople(word: string): boolean {
  return PEOPLES.has(word);
}

const PEOPLES: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES.values()].flatMap(({ code, english, french }) =>
    [...english, ...french, ...namesOfCountry(code)].map((word) => [fold(word), code] as const),
  ),
);
