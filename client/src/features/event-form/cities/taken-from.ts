import type { City } from '@domain/places/cities/city.js';

/** What a form says of a place beside its name; empty where nothing is typed. */
export interface PlaceTyped {
  readonly country: string;
  readonly timezone: string;
  readonly lat: string;
  readonly lon: string;
  readonly placePrecision: string;
}

/**
 * What a city of the kept list adds to what is typed. Coordinates that may be finer than its own stay, and so does a zone that
 * was chosen; what another city brought goes with that one.
 *
 * @example takenFrom(muscat, { ...nothing, timezone: 'UTC' }) // { country: 'OM', lat: '23.58', lon: '58.41', placePrecision: 'city' }
 */
export function takenFrom(city: City, typed: PlaceTyped): Partial<PlaceTyped> {
  const isBare = typed.lat.trim() === '' && typed.lon.trim() === '';
  const isThere = typed.lat === String(city.lat) && typed.lon === String(city.lon);
  const isCoarse = !isBare && COARSE.includes(typed.placePrecision);
  const takesPoint = !isThere && (isBare || isCoarse);
  const said: Partial<PlaceTyped> = {
    ...((takesPoint || typed.country.trim() === '') && { country: city.country }),
    ...((typed.timezone.trim() === '' || (takesPoint && isCoarse)) && { timezone: city.zone }),
    ...(takesPoint && { lat: String(city.lat), lon: String(city.lon), placePrecision: 'city' }),
  };
  const news = Object.entries(said).filter(([field, value]) => typed[field as keyof PlaceTyped] !== value);
  return Object.fromEntries(news);
}

const COARSE: readonly string[] = ['city', 'region', 'country'];
