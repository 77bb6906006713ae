import { COUNTRIES, namesOfCountry } from '../../places/countries.js';
import { fold } from '../text/fold.js';

/** The country that a word for its people, or its name, stands for (folded); null where it is neither. */
export function countryOfWord(word: string): string | null {
  return FORMER.get(word) ?? PEOPLES.get(word) ?? PEOPLES.get(word.replace(/\.$/, '')) ?? null;
}

export function isPeople(word: string): boolean {
  return PEOPLES.has(word);
}

/** Of states that are no more, by the codes of ISO 3166-3 that they had: of whom a text speaks all the same. */
const FORMER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SU: 'soviet soviets sovietique sovietiques ussr urss',
    YU: 'yugoslav yugoslavs yugoslavian yougoslave yougoslaves',
    CS: 'czechoslovak czechoslovaks tchecoslovaque tchecoslovaques',
    RH: 'rhodesian rhodesians rhodesien rhodesienne rhodesiens',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

const PEOPLES: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES.values()].flatMap(({ code, english, french }) =>
    [...english, ...french, ...namesOfCountry(code)].map((word) => [fold(word), code] as const),
  ),
);
