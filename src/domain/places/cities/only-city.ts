import { folded } from '../../folded.js';
import { countryNamed } from '../country-named.js';
import type { City } from './city.js';

/** The one city that a place can be, by its name as whoever writes down a place gives it; of two of that name, neither. */
export type OnlyCity = (place: string, country: string | null) => City | null;

/**
 * Which of the cities a place is. Its country, where it is told beside the name or behind it, has to be the city’s.
 *
 * @example onlyCityOf(cities)('Genève, Suisse', null) // Geneva
 */
export function onlyCityOf(cities: readonly City[]): OnlyCity {
  const byName = new Map<string, City[]>();
  for (const city of cities) {
    for (const name of new Set(city.names.map(folded))) byName.set(name, [...(byName.get(name) ?? []), city]);
  }
  return (place, country) => {
    const [name, behind] = apart(place);
    if (country !== null && behind !== null && country !== behind) return null;
    const wanted = country ?? behind;
    const [one, ...others] = (byName.get(folded(name)) ?? []).filter(
      (city) => wanted === null || city.country === wanted,
    );
    return one !== undefined && others.length === 0 ? one : null;
  };
}

/** A place without the country that stands behind its name, and that country. */
function apart(place: string): [name: string, country: string | null] {
  const comma = place.lastIndexOf(',');
  const behind = comma === -1 ? null : countryNamed(place.slice(comma + 1).trim());
  return behind === null ? [place, null] : [place.slice(0, comma), behind];
}
