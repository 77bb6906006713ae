import type { PlaceMention } from '../names/place-mentions.js';
import type { Utterance } from '../speech/utterance.js';
import { within } from '../text/spans.js';
import type { Reading } from './reading.js';

/**
 * Where it was said: `In Kabul, X said`, `Speaking in Kabul on Friday, X said`, `X told a news conference in Kabul`, `Blair, in
 * London: “…”`; no place of what is said, nor of what the speaker did besides.
 */
export function whereSaid(
  { places, outside, subjects, pack }: Reading,
  { sentence, at, speaker }: Utterance,
): PlaceMention | null {
  const { saidIn, opensElse, saidBegins } = pack.telling;
  const first = within(subjects, sentence).find(({ actor, kind }) =>
    speaker.actor ? actor === speaker.actor : kind !== 'pronoun',
  );
  const own = within(places, sentence).filter(({ start }) =>
    saidIn.test(outside.slice(Math.max(sentence.start, start - 14), start)),
  );
  const opening = own.find(
    ({ start, end }) =>
      end <= at &&
      (!first || end <= first.start) &&
      /^[^;:]{0,40}?,/.test(outside.slice(end, at)) &&
      !opensElse.test(outside.slice(sentence.start, start)),
  );
  const told = own.find(
    ({ start }) => start > at && start - at < FAR && !saidBegins.test(outside.slice(at, start).replace(QUOTED, ' ')),
  );
  const beside = own.find(({ start }) => first && start >= first.end && start - first.end <= 8 && start < at + 3);
  return told ?? opening ?? beside ?? null;
}

const FAR = 110;
const QUOTED = /[«“"‘][^»”"’]*[»”"’]/g;
