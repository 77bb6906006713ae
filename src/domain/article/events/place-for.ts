import type { PlaceMention } from '../names/place-mentions.js';
import { gap, within, type TextSpan } from '../text/spans.js';
import { nearest } from './near.js';
import type { Reading } from './reading.js';

const NEAR = 120;
/** So far from a house stands the town that it is in. */
const BESIDE = 40;

/** Where it happens: the nearest place of its sentence that no other clause stands between. */
export function placeFor(reading: Reading, sentence: TextSpan, at: TextSpan): PlaceMention | null {
  const places = within(reading.places, sentence).filter(({ start, end }) => {
    const between = start >= at.end ? reading.outside.slice(at.end, start) : reading.outside.slice(end, at.start);
    return !reading.pack.telling.placeParted.test(between);
  });
  const close = nearest(places, at, NEAR);
  // A town tells more than a house in it.
  const towns = places.filter((each) => (each.country ?? each.zone) !== null && close && gap(each, close) <= BESIDE);
  return (
    (close && nearest(towns, at, NEAR + BESIDE)) ??
    close ??
    whereClause(reading, sentence, at) ??
    opening(reading, sentence, at)
  );
}

/** `flew to Nagoya, where she met`: the place right before the clause. */
function whereClause(reading: Reading, sentence: TextSpan, at: TextSpan): PlaceMention | null {
  const { where } = reading.pack.telling;
  return (
    within(reading.places, { start: sentence.start, end: at.start }).findLast(({ end }) =>
      where.test(reading.outside.slice(end, at.start)),
    ) ?? null
  );
}

/** `In Khartoum, where they had negotiated for ten days, …`: the place that opens the sentence. */
function opening(reading: Reading, sentence: TextSpan, at: TextSpan): PlaceMention | null {
  const [first] = within(reading.places, { start: sentence.start, end: at.start });
  return first && first.start - sentence.start <= OPENS && reading.outside.startsWith(', ', first.end) ? first : null;
}

const OPENS = 4;
