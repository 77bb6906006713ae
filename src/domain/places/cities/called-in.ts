import { folded } from '../../folded.js';
import type { City } from './city.js';

/** What a place is called in a language; as it was written where the list has no other name, or two cities of that name. */
export type CalledIn = (place: string) => string;

/**
 * What the cities of the kept list are called in a language (BCP 47). They have names in English and French; whoever reads another
 * language reads them as they were written.
 *
 * @example calledIn(cities, 'fr')('Muscat') // 'Mascate'
 */
export function calledIn(cities: readonly City[], language: string): CalledIn {
  if (!language.startsWith('fr')) return (place) => place;
  const names = new Map<string, string | null>();
  for (const {
    names: [english = '', french = english],
  } of cities) {
    const key = folded(english);
    names.set(key, names.has(key) && names.get(key) !== french ? null : french);
  }
  return (place) => names.get(folded(place)) ?? place;
}
