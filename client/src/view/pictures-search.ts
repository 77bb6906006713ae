import { matching, text } from './read-search.js';

/** What is chosen in a picture of a dossier. */
export interface PicturesChoice {
  /** On the map: a place, by what `placeKey` makes of it. */
  at?: string;
  /** In the network: the slug of a side, or two: `iran,us`. */
  between?: string;
}

/** Reads whatever an address holds; what is not ours is left out. */
export function validatePicturesChoice(raw: Record<string, unknown>): {
  [K in keyof PicturesChoice]: PicturesChoice[K] | undefined;
} {
  return { at: text(raw['at']), between: matching(raw['between'], /^[a-z0-9-]+(,[a-z0-9-]+)?$/) };
}
