import lines from '../../domain/places/cities/cities.json';
import { cityOf, type City } from '../../domain/places/cities/city.js';
import { onlyCityOf, type OnlyCity } from '../../domain/places/cities/only-city.js';
import type { EventDocumentDto } from '../event-document.dto.js';

/** What an event says of where it is. */
export type Placed = Partial<Pick<EventDocumentDto, 'place' | 'country' | 'lat' | 'lon' | 'placePrecision'>>;

/** The one city of the kept list that a place without coordinates can be; null where there is none, or more than one. */
export function onlyCity({ place, country, lat, lon, placePrecision }: Placed): City | null {
  if (place == null || (lat ?? lon ?? placePrecision ?? null) !== null) return null;
  known ??= onlyCityOf(lines.map(cityOf));
  return known(place, country ?? null);
}

/** To that city, no closer. */
export function pointOf({ lat, lon }: City): Required<Pick<Placed, 'lat' | 'lon' | 'placePrecision'>> {
  return { lat, lon, placePrecision: 'city' };
}

/** Made at its first use: nobody who names no place needs it. */
let known: OnlyCity | undefined;
