import { BEHIND } from '../packs/words/dates.js';
import { readSaid } from '../../time/said/read-said.js';
import type { DateMention } from '../dates/date-mention.js';
import { isYearless } from '../dates/dates.js';
import type { Sentence } from '../text/passages.js';
import { isQuoted } from '../text/quoted.js';
import { contains, gap, within, type TextSpan } from '../text/spans.js';
import type { Reading } from './reading.js';
import type { FoundVerb } from './verbs-of.js';

const NEAR = 170;
/** So far from its beginning a sentence opens with a date, which is that of its main verb. */
const OPENS = 6;
type Facing = 'behind' | 'ahead' | 'either' | 'term' | 'latest';

/** A day or month without its year that is so many days back is one to come. */
const LONG_AGO = 360;
/** No window of more days is when something is done. */
const LONGEST_DAYS = 366;

/**
 * The date of what a verb tells: the nearest in its clause, else in its sentence. It lies the way the verb does: "Monday" of what
 * is done is over, of what is to come ahead; `term` is one by which something has to be. How long something lasts is no day of it.
 */
export function dateFor(
  reading: Reading,
  sentence: Sentence,
  at: TextSpan,
  verb: TextSpan | FoundVerb,
  facing: Facing,
): DateMention | null {
  const { publishedOn, pack } = reading;
  const { term, latest, weekday } = pack.telling;
  const dates = within(reading.dates, sentence)
    .filter(({ start }) => !isTerm(facing) || !isQuoted(reading, start) || isQuoted(reading, verb.start))
    .filter(({ lasts, words, start, end }) =>
      facing === 'latest'
        ? latest.test(words)
        : facing === 'term'
          ? term.test(words) || isGiven(reading, verb, { start, end }, lasts)
          : lasts === null && (!/\b(?:hours?|heures?)\b/i.test(words) || weekday.test(words)),
    )
    .map((date) => (facing === 'either' ? date : faced(reading, date, facing === 'behind' ? 'past' : 'future')))
    .filter(({ first, last, rule, words }) => {
      if (facing === 'either') return true;
      if (facing === 'behind' && pack.telling.firstIn.test(words)) return false;
      if (facing !== 'behind')
        return last === null ? (first ?? '') >= publishedOn || rule === 'from' : last >= publishedOn;
      return (
        first !== null &&
        first <= publishedOn &&
        (last === null ? rule === 'since' || rule === 'from' : last <= publishedOn) &&
        !(isYearless(words) && lengthOf(first, publishedOn) > LONG_AGO) &&
        lengthOf(first, last) <= LONGEST_DAYS
      );
    });
  const clause = 'clause' in verb ? verb.clause : sentence;
  // `agreed on a text, which will be signed on Monday`: a day to come in another clause.
  const isOfNext = (date: DateMention) =>
    facing === 'behind' &&
    isParted(reading, date, verb) &&
    within(reading.dates, sentence).some(({ start, first }) => start === date.start && (first ?? '') > publishedOn);
  const distance = (date: DateMention) =>
    Math.min(gap(date, at), gap(date, verb)) +
    (contains(clause, date) || date.start - sentence.start <= OPENS ? 0 : 80) +
    (date.start < Math.min(at.start, verb.start) ? 10 : 0) +
    (isParted(reading, date, verb) ? 60 : 0) +
    (isAside(reading, sentence, date, verb) ? 300 : 0) +
    (facing === 'behind' && isAnothers(reading, date) ? 300 : 0);
  return (
    dates
      .filter(
        (date) => distance(date) <= NEAR && !isOfNext(date) && !(facing === 'behind' && isToCome(reading, date, verb)),
      )
      .sort((a, b) => distance(a) - distance(b))[0] ??
    (facing === 'behind' || facing === 'either' ? yearOfOpening(dates, sentence) : null)
  );
}

/** `In 2016, after …, they told … and suspended …`: all that a sentence tells is of the year that it opens with. */
function yearOfOpening(dates: readonly DateMention[], { start }: Sentence): DateMention | null {
  return dates.find((date) => date.start - start <= OPENS && /\d{4}/.test(date.words)) ?? null;
}

/** `promised on Thursday to`: the day right beside a verb that tells of it as done is that of the promise, not of what is promised. */
export function dayOfPromise(reading: Reading, sentence: Sentence, verb: FoundVerb): DateMention | null {
  const day = verb.mood === 'done' ? dateFor(reading, sentence, verb, verb, 'behind') : null;
  return day && day.first === day.last && gap(day, verb) <= BESIDE ? day : null;
}

const BESIDE = 8;

/** `gave them 72 hours`: how long, right behind the verb. */
function isGiven({ folded, pack }: Reading, verb: TextSpan, date: TextSpan, lasts: number | null): boolean {
  return (
    lasts !== null &&
    date.start >= verb.end &&
    date.start - verb.end <= 40 &&
    pack.telling.givesTime.test(folded.slice(verb.start, verb.end))
  );
}

/** `, which was granted its independence in 1981, has offered`: what is told between commas has a day of its own. */
function isAside({ outside, pack }: Reading, sentence: TextSpan, date: TextSpan, verb: TextSpan): boolean {
  return (
    date.end <= verb.start &&
    outside.slice(date.end, verb.start).includes(',') &&
    pack.telling.aside.test(outside.slice(Math.max(sentence.start, date.start - NEAR), date.start))
  );
}

/** `spent nine hours with them and is to see them again this morning`: the day is that of what is to come. */
function isToCome({ outside, pack }: Reading, date: TextSpan, verb: TextSpan): boolean {
  return date.start >= verb.end && pack.telling.toCome.test(outside.slice(verb.end, date.start));
}

function isTerm(facing: Facing): boolean {
  return facing === 'term' || facing === 'latest';
}

/** The same words, taken the other way where they have no year or are a bare weekday. */
function faced(reading: Reading, date: DateMention, facing: 'past' | 'future'): DateMention {
  const saidOn = facing === 'future' ? saidOnOf(reading, date) : reading.publishedOn;
  // `broke out on 1 January`: what a verb right before it tells as over is no day to come.
  const isOver = facing === 'past' && (date.first ?? '') > reading.publishedOn && isTold(reading, date);
  if (date.rule === 'day-counted' || /\d{4}/.test(date.words) || (isYearless(date.words) && !isOver)) return date;
  const said = readSaid(date.words, { saidOn, language: reading.language, facing, timezone: null });
  return said && said.when !== null
    ? { ...date, when: said.when, rule: said.rule, first: said.earliest, last: said.latest }
    : date;
}

/** `planned for November`: of what is off, the November that is nearest to the article. */
export function nearestYear(reading: Reading, date: DateMention): DateMention {
  if (!isYearless(date.words) || date.first === null) return date;
  const said = readSaid(date.words, {
    saidOn: reading.publishedOn,
    language: reading.language,
    facing: date.first > reading.publishedOn ? 'past' : 'future',
    timezone: null,
  });
  if (!said?.when || said.earliest === null) return date;
  const away = (day: string) => Math.abs(lengthOf(day, reading.publishedOn));
  return away(said.earliest) < away(date.first)
    ? { ...date, when: said.when, rule: said.rule, first: said.earliest, last: said.latest }
    : date;
}

function isTold({ outside, language }: Reading, { start }: TextSpan): boolean {
  const head = outside.slice(Math.max(0, start - 30), start);
  return new RegExp(`(?:${BEHIND[language].source})(?: [a-z]+)?(?: (?:on|le|in|en))? ?$`).test(head);
}

/** "Next week" in somebody's mouth is counted from the day it was said, not from the day it was printed. */
function saidOnOf(reading: Reading, date: DateMention): string {
  if (!isQuoted(reading, date.start)) return reading.publishedOn;
  const utterance = reading.utterances.find(({ quotations }) =>
    quotations.some((quotation) => contains(quotation, date)),
  );
  const day = utterance ? (reading.days.get(utterance)?.when ?? '') : '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : reading.publishedOn;
}

function lengthOf(first: string, last: string | null): number {
  return last === null ? 0 : (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

/** Right before a date: it is that of something to come, or the beginning of something else. */
function isAnothers({ outside, pack }: Reading, { start }: TextSpan): boolean {
  return pack.telling.anothersDay.test(outside.slice(Math.max(0, start - 45), start));
}

/** Words between a date and a verb that tie the date to something else: `since fighting broke out on`, `ahead of`. */
function isParted({ outside, pack }: Reading, date: TextSpan, verb: TextSpan): boolean {
  const between = date.start >= verb.end ? outside.slice(verb.end, date.start) : outside.slice(date.end, verb.start);
  const { and, dayParted } = pack.telling;
  return (date.end <= verb.start && and.test(between)) || dayParted.test(between);
}
