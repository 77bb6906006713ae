import type { Place } from '../../api/types.js';

/** What tells one place from all others, for the address: `Muscat|OM|23.58|58.41`. */
export function placeKey({ name, country, lat, lon }: Pick<Place, 'name' | 'country' | 'lat' | 'lon'>): string {
  return [name, country, lat, lon]
    .map((part) => part ?? '')
    .join('|')
    .trim()
    .slice(0, 200);
}

/** A place of which coordinates are recorded. */
export type OnMap<P extends Pick<Place, 'lat' | 'lon'> = Place> = P & { readonly lat: number; readonly lon: number };

export function isOnMap(place: Place): place is OnMap {
  return place.lat !== null && place.lon !== null;
}
