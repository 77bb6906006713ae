import { readSaid } from '../../time/said/read-said.js';
import { isYearless, type DateMention } from '../dates/dates.js';
import type { Sentence } from '../text/passages.js';
import { isQuoted } from '../text/quoted.js';
import { contains, gap, within, type TextSpan } from '../text/spans.js';
import type { Reading } from './reading.js';
import type { FoundVerb } from './verbs-of.js';

const NEAR = 170;
/** So far from its beginning a sentence opens with a date, which is that of its main verb. */
const OPENS = 6;
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
  facing: 'behind' | 'ahead' | 'either' | 'term',
): DateMention | null {
  const { publishedOn } = reading;
  const dates = within(reading.dates, sentence)
    .filter(({ lasts, words, start, end }) =>
      facing === 'term'
        ? TERM.test(words) || isGiven(reading, verb, { start, end }, lasts)
        : lasts === null && (!/\b(?:hours?|heures?)\b/i.test(words) || WEEKDAY.test(words)),
    )
    .map((date) => (facing === 'either' ? date : faced(reading, date, facing === 'behind' ? 'past' : 'future')))
    .filter(({ first, last, rule }) => {
      if (facing === 'either') return true;
      if (facing !== 'behind')
        return last === null ? (first ?? '') >= publishedOn || rule === 'from' : last >= publishedOn;
      return (
        first !== null &&
        first <= publishedOn &&
        (last === null ? rule === 'since' || rule === 'from' : last <= publishedOn) &&
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
    (facing === 'behind' && isAnothers(reading, date) ? 300 : 0);
  return (
    dates.filter((date) => distance(date) <= NEAR && !isOfNext(date)).sort((a, b) => distance(a) - distance(b))[0] ??
    null
  );
}

/** `in the small hours of Friday` is a day all the same. */
const WEEKDAY = /day\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/i;

/** `gave them 72 hours`: how long, right behind the verb. */
function isGiven({ folded }: Reading, verb: TextSpan, date: TextSpan, lasts: number | null): boolean {
  return (
    lasts !== null &&
    date.start >= verb.end &&
    date.start - verb.end <= 40 &&
    /^(?:gave|given?s?|giving|donne|laisse|accorde|has|have|a|ont)/.test(folded.slice(verb.start, verb.end))
  );
}

/** Words of a date by which something has to be. */
const TERM =
  /^(?:within|by|before|until|no later|not later|at the latest|inside|d['’]ici|dans (?:les?|un délai)|sous|avant|jusqu|au plus tard|au bout|en (?:\d|[a-z]+) (?:jours|semaines|mois))/i;

/** The same words, taken the other way where they have no year or are a bare weekday. */
function faced(reading: Reading, date: DateMention, facing: 'past' | 'future'): DateMention {
  const saidOn = facing === 'future' ? saidOnOf(reading, date) : reading.publishedOn;
  if (date.rule === 'day-counted' || /\d{4}/.test(date.words) || isYearless(date.words)) return date;
  const said = readSaid(date.words, { saidOn, language: reading.language, facing, timezone: null });
  return said && said.when !== null
    ? { ...date, when: said.when, rule: said.rule, first: said.earliest, last: said.latest }
    : date;
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
function isAnothers({ outside }: Reading, { start }: TextSpan): boolean {
  return /\b(?:due to [a-z ]{2,30}|take effect|taking effect|since [a-z ]{2,30}|(?:doit|doivent|devra|devrait|devaient?) [a-z ']{2,30}|entrer en vigueur|jusqu'(?:a|au)|until|before|avant) (?:on )?$/.test(
    outside.slice(Math.max(0, start - 45), start),
  );
}

/** Words between a date and a verb that tie the date to something else: `since fighting broke out on`, `ahead of`. */
function isParted({ outside }: Reading, date: TextSpan, verb: TextSpan): boolean {
  const between = date.start >= verb.end ? outside.slice(verb.end, date.start) : outside.slice(date.end, verb.start);
  if (date.end <= verb.start && /\b(?:et|and)\b/.test(between)) return true;
  return /\b(?:since|until|before|ahead of|first since|depuis|avant|qui|which|who|that|dont)\b|[;:(]/.test(between);
}
