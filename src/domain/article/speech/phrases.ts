import type { Subject } from '../names/subjects.js';
import type { ArticleLanguage } from '../text/language.js';
import { BLANK } from '../text/outside.js';
import { within, type TextSpan } from '../text/spans.js';
import { standingOf } from './standing.js';

/** Where a verb is turned round and no name follows: `indique le communiqué`, `said the ministry`. */
export function phraseAt(outside: string, at: number): TextSpan | null {
  const match =
    /^ ((?:the|an?|its|his|her|their|one|two|several|some|le|la|l'|les|un|une|des|son|sa|leur|leurs|deux|plusieurs|cette?|ce) ?[a-z][a-z' -]{2,50})/.exec(
      outside.slice(at, at + 70),
    );
  if (!match?.[1]) return null;
  const start = at + match[0].length - match[1].length;
  return { start, end: start + match[1].trimEnd().length };
}

/**
 * Between a name and a verb of saying stands somebody else: `Lavrov left and the ministry said`. Nothing does where there are only
 * adverbs, days, what commas part off, or a verb of the same subject joined by "and".
 */
export function phraseBefore(
  outside: string,
  subject: Subject,
  cue: TextSpan,
  here: readonly Subject[],
  language: ArticleLanguage,
): TextSpan | null {
  const between = outside.slice(subject.end, cue.start);
  if (subject.kind === 'pronoun' || between.length < 3) return null;
  if (/^(?:,[^;:]*,)? ?(?:[a-z'-]+ ){0,4}$/.test(between) && !NOUN_PHRASE[language].test(between)) return null;
  const participle = /(?:ing|ant)$/.test(outside.slice(cue.start, cue.end));
  const others = within(here, { start: subject.end, end: cue.start }).filter(
    ({ start, kind }) => kind !== 'pronoun' && standingOf(outside, start) === 'subject',
  );
  const [other] = others.slice(-1);
  if (other && !participle) return other.name;
  const phrase = NOUN_PHRASE[language].exec(between);
  if (!phrase?.[1] || participle) return null;
  const start = cue.start - phrase[0].length + phrase[0].indexOf(phrase[1]);
  return { start, end: start + phrase[1].trimEnd().length };
}

/** `La ministre française de la Transition a pointé`: a noun with its article that opens the sentence or a clause, up to the verb. */
export function describedBefore(
  outside: string,
  sentence: TextSpan,
  cue: TextSpan,
  language: ArticleLanguage,
): TextSpan | null {
  const head = outside.slice(sentence.start, cue.start);
  const found = DESCRIBED[language].exec(head);
  if (!found?.[1]) return null;
  const start = sentence.start + found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].trimEnd().length };
}

const DESCRIBED: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /(?:^|[;:,] |\b(?:and|but|while) )((?:the|its|his|her|their) (?!(?:mr|mrs|ms)\b)[a-z.' -]{3,60}?)(?:,[^,;:]{3,60},)? (?:(?:has|had|have|also|later|then|[a-z]+ly|on [a-z]+day|[a-z]+day) ){0,3}$/,
  fr: /(?:^|[;:,] |\b(?:et|mais|tandis que) )((?:le|la|l'|son|sa|leur) ?(?!(?:m|mme)\b)[a-z.' -]{3,60}?)(?:,[^,;:]{3,60},)? (?:(?:lui|elle|y|en|aussi|ensuite|deja|[a-z]+di|[a-z]+ment) ){0,2}$/,
};

/** A noun with its article that begins a clause right before the verb. */
const NOUN_PHRASE: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /(?:[,;:] |\b(?:and|but|while|as|that|where|whose|which) )((?:the|an?|its|their|one|two|several) (?!(?:mr|mrs|ms)\b)[a-z' -]{3,45}) $/,
  fr: /(?:[,;:] |\b(?:et|mais|que|tandis que|alors que|dont|ou) |qu')((?:le|la|l'|les|un|une|des|plusieurs|deux)(?: |(?<='))(?!(?:m|mme)\b)[a-z' -]{3,45}) $/,
};

/** Two capitalised words or more, where a name should be. */
export function strangerAt(text: string, outside: string, at: number): TextSpan | null {
  const found =
    /^[\s,]*((?:(?:la|le|l'|the|M\.|Mme|Mr\.?|Ms\.?)\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:al-|bin\s|de\s|von\s)?\p{Lu}[\p{L}'’-]+){1,3})/u.exec(
      text.slice(at, at + 90),
    );
  if (!found?.[1] || outside.slice(at, at + found[0].length).includes(BLANK)) return null;
  const start = at + found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}
