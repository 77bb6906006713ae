import type { PlaceMention } from '../names/place-mentions.js';
import type { Utterance } from '../speech/utterance.js';
import { within } from '../text/spans.js';
import type { Reading } from './reading.js';

/**
 * Where it was said: `In Kabul, X said`, `Speaking in Kabul on Friday, X said`, `X told a news conference in Kabul`, `Blair, in
 * London: “…”`; no place of what is said, nor of what the speaker did besides.
 */
export function whereSaid(
  { places, outside, subjects }: Reading,
  { sentence, at, speaker }: Utterance,
): PlaceMention | null {
  const first = within(subjects, sentence).find(({ actor, kind }) =>
    speaker.actor ? actor === speaker.actor : kind !== 'pronoun',
  );
  const own = within(places, sentence).filter(({ start }) =>
    GOVERNS.test(outside.slice(Math.max(sentence.start, start - 14), start)),
  );
  const opening = own.find(
    ({ start, end }) =>
      end <= at &&
      (!first || end <= first.start) &&
      /^[^;:]{0,40}?,/.test(outside.slice(end, at)) &&
      !/[;:]|\b(?:after|before|since|apres|avant|depuis que|que|that)\b/.test(outside.slice(sentence.start, start)),
  );
  const told = own.find(
    ({ start }) => start > at && start - at < FAR && !CLAUSE.test(outside.slice(at, start).replace(QUOTED, ' ')),
  );
  const beside = own.find(({ start }) => first && start >= first.end && start - first.end <= 8 && start < at + 3);
  return told ?? opening ?? beside ?? null;
}

const FAR = 110;
const GOVERNS = /\b(?:in|from|at|a|au|aux|en|depuis|outside|near|pres de)(?: (?:the|la|le|l'|city of))? ?$/;
const QUOTED = /[«“"‘][^»”"’]*[»”"’]/g;

/** What is said, or another clause, has begun. */
const CLAUSE =
  /[;:]|\b(?:that|que|qu'|who|which|qui|dont|ou|where|would|will|was|were|had|must|when|if|whether|agreed|held|talks|negotiations|pourparlers|agreement|accord|embassy|base|war|guerre)\b/;
