import type { Status } from '../../lifecycle/status.js';
import type { DateMention } from '../dates/date-mention.js';
import type { Sentence } from '../text/passages.js';
import type { TextSpan } from '../text/spans.js';
import type { Occurrence } from './occurrence.js';
import type { Reading } from './reading.js';
import { isStep } from './status-told.js';
import type { FoundVerb } from './verbs-of.js';

/** So far behind a verb its clause may say when. */
const BEHIND = 60;

interface Told {
  readonly status: Status;
  /** Told as done, put off or called off: it has a day that is not to come. */
  readonly happened: boolean;
  readonly noun: TextSpan | null;
  readonly date: DateMention | null;
}

/** Whether what a verb tells is of another time or world than the article's, or came to nothing: it is no event of now, nor to come. */
export function isElsewhere(
  reading: Reading,
  sentence: Sentence,
  verb: FoundVerb,
  { status, happened, noun, date }: Told,
): boolean {
  if (isOfAnotherWorld(reading, sentence, verb)) return true;
  if (happened && isOfAnotherTime(reading, sentence, verb, verb.clause, noun, date)) return true;
  // `who had hosted meetings`: what somebody had done before is of no day that the text tells.
  if (happened && verb.earlier && !date && isBackground(reading, verb)) return true;
  if (!isStep(status) || status === 'denied') return false;
  // `The signing, set for Tuesday, was put off`: the day before the verb is that on which it is not.
  if (verb.verb === 'postpone' && date && date.start < verb.start) return true;
  // What had been planned is not to come, nor is what came to nothing.
  return verb.earlier || cameToNothing(reading, sentence, verb);
}

/** Its clause is said of somebody, and of no hour of the day: `who had`, `qui avait`. */
function isBackground({ outside, pack }: Reading, { clause }: FoundVerb): boolean {
  const words = outside.slice(clause.start, clause.end);
  return pack.syntax.relative.test(words.slice(0, 6)) && !pack.frames.ofDay.test(words);
}

/**
 * Whether the words put what a verb or noun tells into a time long past, and no date says which: the day that it would take
 * from the article is not its own.
 */
export function isOfAnotherTime(
  { outside, pack: { frames } }: Reading,
  sentence: Sentence,
  at: TextSpan,
  clause: TextSpan,
  noun: TextSpan | null,
  date: DateMention | null,
): boolean {
  if (date && /\d{4}/.test(date.words)) return false;
  const head = outside.slice(sentence.start, at.start);
  if (frames.longAfter.test(head) || frames.recalled.test(head)) return true;
  // `Twenty years ago on Monday`: of the day alone the years are not known.
  if (date && frames.yearsAgo.test(outside.slice(sentence.start, date.start).trimStart())) return true;
  if (date) return frames.longAgo.test(outside.slice(Math.max(sentence.start, clause.start), at.start));
  if (noun && frames.ofYear.test(outside.slice(Math.max(sentence.start, noun.start - 40), noun.start))) return true;
  return frames.longAgo.test(outside.slice(sentence.start, Math.min(sentence.end, clause.end, at.end + BEHIND)));
}

/** Whether the words before it say that it is only thought of, or told to be untrue. */
export function isOfAnotherWorld({ outside, pack: { frames } }: Reading, sentence: Sentence, at: TextSpan): boolean {
  const head = outside.slice(sentence.start, at.start);
  if (frames.corrected.test(head)) return true;
  if (frames.almost.test(head) || frames.inverted.test(head) || frames.supposed.test(head)) return true;
  if (frames.unconfirmed.test(head)) return true;
  return isTakenBack({ outside, pack: { frames } }, sentence, at);
}

/** `A report that X would fly to Y was dismissed`: the sentence itself says that it is not so. */
export function isTakenBack(
  { outside, pack: { frames } }: { readonly outside: string; readonly pack: Pick<Reading['pack'], 'frames'> },
  sentence: TextSpan,
  at: TextSpan,
): boolean {
  return (
    frames.reported.test(outside.slice(sentence.start, at.start)) &&
    frames.untrue.test(outside.slice(sentence.start, sentence.end))
  );
}

/** `would be laid before parliament when it met in October`: what is told as over is still to come then. */
export function isThen(
  { outside, pack: { frames } }: Reading,
  sentence: TextSpan,
  { clause, start }: FoundVerb,
): boolean {
  return (
    frames.then.test(outside.slice(Math.max(sentence.start, clause.start - 6), start)) &&
    frames.later.test(outside.slice(sentence.start, clause.start))
  );
}

/** Whether what was planned came to nothing, as the rest of its sentence or the next one says at once. */
function cameToNothing({ outside, sentences, pack: { frames } }: Reading, sentence: Sentence, at: TextSpan): boolean {
  const next = sentences[sentence.index + 1];
  const rest = outside.slice(at.end, sentence.end);
  const after =
    next?.paragraph === sentence.paragraph ? outside.slice(next.start, Math.min(next.end, next.start + 60)) : '';
  return frames.cameToNothing.test(rest) || frames.cameToNothing.test(after);
}

/** `the deal signed with Serbia`: a participle right behind its noun tells of what is known, and not that it happened. */
export function isParticipleOf({ outside }: Reading, { start }: FoundVerb, noun: TextSpan | null): boolean {
  return noun !== null && noun.end <= start && /^,? (?:[a-z]+(?:ly|ment) )?$/.test(outside.slice(noun.end, start));
}

/** `a ceasefire signed without guarantees would not last`: one such, of which it is told what would become of it. */
export function isAnySuch({ outside, pack: { frames } }: Reading, sentence: Sentence, verb: FoundVerb, noun: TextSpan) {
  return (
    frames.anySuch.test(outside.slice(Math.max(sentence.start, noun.start - 40), noun.start)) &&
    frames.wouldBe.test(outside.slice(verb.end, sentence.end))
  );
}

/**
 * `In 2013 they met in Brussels. They signed a deal.`: what goes on in a paragraph after something long past is of the same time,
 * unless its sentence says otherwise.
 */
export function withoutWhatGoesOn(reading: Reading, found: readonly Occurrence[]): Occurrence[] {
  const past = new Set(
    found
      .filter(({ done, date }) => done && date !== null && isLongPast(reading, date))
      .map(({ sentence }) => sentence.index),
  );
  const inPast = new Map<number, boolean>();
  for (const sentence of reading.sentences) {
    const before = reading.sentences[sentence.index - 1];
    const goesOn = before?.paragraph === sentence.paragraph && inPast.get(before.index) === true;
    inPast.set(sentence.index, past.has(sentence.index) || (goesOn && !isOfNow(reading, sentence)));
  }
  return found.filter(
    ({ sentence, done, date }) =>
      !(
        done &&
        !past.has(sentence.index) &&
        inPast.get(sentence.index) === true &&
        (date === null || isYearlessMonth(date.words))
      ),
  );
}

function isOfNow({ outside, dates, publishedOn, pack: { frames } }: Reading, sentence: Sentence): boolean {
  const recent = dates.some(
    ({ start, first, words }) =>
      start >= sentence.start &&
      start < sentence.end &&
      first !== null &&
      Number(first.slice(0, 4)) >= Number(publishedOn.slice(0, 4)) - 1 &&
      // `In February, …` is of the article's time where it opens a sentence.
      (!isYearlessMonth(words) || start - sentence.start <= OPENS),
  );
  return recent || frames.ofNow.test(outside.slice(sentence.start, sentence.end));
}

/** `in June`, `le 3 mars`: of whichever year the text was about. */
function isYearlessMonth(words: string): boolean {
  return !/\d{4}/.test(words) && /\b(?:jan|f[eé]|mar|a[pv]r|ma[iy]|ju[inl]|ao[uû]|aug|sep|oct|nov|d[eé]c)/i.test(words);
}

const OPENS = 4;

/** A day of another year than the article's, told with that year or by how many years ago. */
function isLongPast({ publishedOn }: Reading, { last, first, words }: DateMention): boolean {
  const day = last ?? first;
  return day !== null && day.slice(0, 4) < publishedOn.slice(0, 4) && !isYearlessMonth(words);
}
