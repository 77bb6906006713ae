import { tongueOf } from '../../tongues/learnt.js';
import { foundIn, type PlaceNames } from './place-names.js';

/** Finding takes a table, made once for each language. */
const FOUND = new WeakMap<PlaceNames, (place: string) => string>();

/** What a place is called in a language that has names of its own for places; in all others, and where it has none, as it is written. */
export function placeIn(place: string, language: string): string {
  const { places } = tongueOf(language);
  if (!places) return place;
  const found = FOUND.get(places) ?? foundIn(places);
  FOUND.set(places, found);
  return found(place);
}
