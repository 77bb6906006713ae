import lines from '../domain/places/cities/cities.json';
import { cityOf } from '../domain/places/cities/city.js';
import { onlyCityOf, type OnlyCity } from '../domain/places/cities/only-city.js';

/** The one city of the kept list that a place can be; null where there is none, or more of that name. */
export const theOnlyCity: OnlyCity = (place, country) => {
  found ??= onlyCityOf(lines.map(cityOf));
  return found(place, country);
};

/** Made at its first use: nobody who imports nothing needs it. */
let found: OnlyCity | undefined;
