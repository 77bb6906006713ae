import { folded } from '../../folded.js';

/** What places are called in a language, by their English names. */
export type PlaceNames = Readonly<Record<string, string>>;

/** The same, found without case and accents. */
export function foundIn(names: PlaceNames): (place: string) => string {
  const known = new Map(Object.entries(names).map(([english, name]) => [folded(english), name]));
  return (place) => known.get(folded(place)) ?? place;
}
