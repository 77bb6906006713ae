import type { Subject } from '../names/subjects.js';
import { IN_A_ROW, SAID_OF_IT } from '../packs/words/speech.js';
import type { Quotation } from '../text/quotation-marks.js';
import { within } from '../text/spans.js';
import { OPEN } from './likely.js';
import { type Speaker, type Spoken, type ToRead, speakerKey, speakerOf } from './utterance.js';

/**
 * `Serbia denounced “an ambush”, Kosovo “a farce”`: who stands between two quotations with the verb of the first says the second; nobody
 * with a name where that is somebody in other words. Null where nobody stands there.
 */
export function inARow(
  article: ToRead,
  { cue, speaker }: Spoken,
  quotations: readonly Quotation[],
  quotation: Quotation,
): Speaker | null {
  const { outside, language } = article;
  const before = quotations.findLast(({ end, start }) => end <= quotation.start && start > cue.start);
  const first = quotations.find(({ start }) => start > cue.start);
  if (!before || !first) return null;
  const { opens, closes, others, people } = IN_A_ROW[language];
  const between = outside.slice(before.end, quotation.start);
  const lead = opens.exec(between)?.[0].length ?? 0;
  const words = between.slice(lead).replace(closes, '');
  if (words.length < SHORTEST || words.length > LONGEST || /[.;:]/.test(words.replace(TITLES, ' '))) return null;
  const here = within(article.subjects, { start: before.end, end: quotation.start });
  const [standing, ...rest] = here.filter(({ kind }) => kind !== 'media');
  if (!standing) return others.test(words) && people.test(words) ? OPEN : null;
  if (rest.some(({ actor }) => actor !== standing.actor)) return OPEN;
  if (standing.actor === speaker.actor && standing.actor !== null) return null;
  // `called X “a bully” and Y “a liar”`: Y is called so.
  const objects = within(article.subjects, { start: cue.end, end: first.start });
  return isWhole(words, standing, before.end + lead) && objects.length === 0 && standing.kind !== 'pronoun'
    ? speakerOf(article, standing, 'verb')
    : OPEN;
}

/** Nothing but a title stands beside a name. */
function isWhole(words: string, { start, end }: Subject, from: number): boolean {
  return start - from <= TITLED && words.length - (end - from) <= TITLED;
}

/** `“…”, which is what X had said, Y repeated`: of what is told of a quotation between it and another verb, it stays open who says it. */
export function saidOfIt(
  { outside, language }: ToRead,
  spoken: readonly Spoken[],
  nearest: Spoken,
  { end }: Quotation,
): Speaker | null {
  const isTold = nearest.cue.start > end && SAID_OF_IT[language].test(outside.slice(end, nearest.cue.start));
  return isTold && spoken.some(({ speaker }) => speakerKey(speaker) !== speakerKey(nearest.speaker)) ? OPEN : null;
}

const TITLES = /\b(?:mm?|mr|mrs|ms|dr|gen|sen|st)\./g;
const SHORTEST = 3;
const LONGEST = 70;
const TITLED = 12;
