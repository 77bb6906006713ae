import { readSaid } from '../time/said/read-said.js';
import type { ArticleLanguage } from './language.js';
import { AHEAD, BEHIND, DATE_PHRASE } from './lexicon/dates.js';
import { DATELINE, type Sentence } from './passages.js';
import type { TextSpan } from './spans.js';

/** A date as the article says it. */
export interface DateMention extends TextSpan {
  readonly words: string;
  /** EDTF. */
  readonly when: string;
  /** The rule that turned the words into it. */
  readonly rule: string;
  /** First and last day, YYYY-MM-DD; null where that side is open. */
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * The dates of a sentence, read as of the day of the article. A bare weekday lies behind, as in news, unless what
 * stands near it speaks of things to come.
 */
export function datesIn(
  text: string,
  folded: string,
  sentence: Sentence,
  { language, publishedOn }: { language: ArticleLanguage; publishedOn: string },
): DateMention[] {
  const matches = folded.slice(sentence.start, sentence.end).matchAll(DATE_PHRASE[language]);
  const lead = DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90)))?.[0].length ?? 0;
  return [...matches].flatMap(({ 0: found, index }) => {
    if (index < lead) return [];
    const start = sentence.start + index + (found.length - found.trimStart().length);
    const end = start + found.trim().length;
    if (language === 'en' && !namesDate(text.slice(start, end))) return [];
    const facing = liesAhead(folded, sentence, start, end, language) ? 'future' : 'past';
    const words = text.slice(start, end);
    const said = readSaid(words, { saidOn: publishedOn, language, facing, timezone: null });
    if (!said || said.when === null) return [];
    return [{ start, end, words, when: said.when, rule: said.rule, first: said.earliest, last: said.latest }];
  });
}

const NEAR = 60;

/** By the nearest word before the date that tells, else by those after it. */
function liesAhead(folded: string, sentence: Sentence, start: number, end: number, language: ArticleLanguage): boolean {
  const head = folded.slice(Math.max(sentence.start, start - NEAR), start);
  const lastOf = (pattern: RegExp) => [...head.matchAll(pattern)].at(-1)?.index ?? -1;
  const [ahead, behind] = [lastOf(AHEAD[language]), lastOf(BEHIND[language])];
  // `scheduled` has the ending of what is over and means what is to come: where both fit one word, ahead.
  if (Math.max(ahead, behind) >= 0) return ahead >= behind;
  return [...folded.slice(end, Math.min(sentence.end, end + NEAR)).matchAll(AHEAD[language])].length > 0;
}

/** English months and weekdays are capitalised: `may` and `march` are verbs. */
function namesDate(words: string): boolean {
  return !/^(?:may|march|sat|sun)\b/.test(words) && words !== 'second';
}
