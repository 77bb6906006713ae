import type { City } from '../domain/places/cities/city.js';
import type { BundleEvent } from './bundle.dto.js';
import { theOnlyCity } from './the-only-city.js';

/** What an event says of where it is. */
type Placed = Partial<Pick<BundleEvent, 'place' | 'country' | 'lat' | 'lon' | 'placePrecision'>>;

/** Events, and the cities whose coordinates some of them were given, with the number of those: `Muscat, OM (23.58, 58.41): 11`. */
interface OnTheMap<Event> {
  readonly events: readonly Event[];
  readonly placed: readonly string[];
}

/** Gives events whose place has no coordinates those of the one city of its name. What says where it is stays as it is. */
export function onTheMap<Event extends Placed>(given: readonly Event[]): OnTheMap<Event> {
  const counts = new Map<City, number>();
  const events = given.map((event) => {
    const city = isBare(event) ? theOnlyCity(event.place, event.country ?? null) : null;
    if (city === null) return event;
    counts.set(city, (counts.get(city) ?? 0) + 1);
    return { ...event, lat: city.lat, lon: city.lon, placePrecision: 'city' as const };
  });
  const placed = [...counts].map(
    ([{ names, country, lat, lon }, count]) => `${names[0]}, ${country} (${lat}, ${lon}): ${count}`,
  );
  return { events, placed };
}

function isBare<Event extends Placed>(event: Event): event is Event & { place: string } {
  const { place, lat, lon, placePrecision } = event;
  return place != null && (lat ?? lon ?? placePrecision ?? null) === null;
}
