import type { PlaceMention } from '../names/place-mentions.js';
import { within, type TextSpan } from '../text/spans.js';
import { nearest } from './near.js';
import type { Reading } from './reading.js';

const NEAR = 120;

/** Where it happens: the nearest place of its sentence that no other clause stands between. */
export function placeFor(reading: Reading, sentence: TextSpan, at: TextSpan): PlaceMention | null {
  const places = within(reading.places, sentence).filter(({ start, end }) => {
    const between = start >= at.end ? reading.outside.slice(at.end, start) : reading.outside.slice(end, at.start);
    return !/[;:(]|\b(?:who|which|that|qui|dont|but|mais|after|apres|before|avant|since|depuis)\b/.test(between);
  });
  return nearest(places, at, NEAR);
}
