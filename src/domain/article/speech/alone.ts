import { SOMEBODY } from '../packs/words/speech.js';
import { isCalledSo, officeOf } from '../names/offices.js';
import { countryOfWord, isPeople } from '../names/peoples.js';
import { fold } from '../text/fold.js';
import type { Sentence } from '../text/passages.js';
import { overlaps, type TextSpan, within } from '../text/spans.js';
import { genderOfDescription } from './descriptions.js';
import { gendersIn } from './genders.js';
import { standingOf } from './standing.js';
import { type Speaker, speakerOf, type ToRead } from './utterance.js';

/**
 * `X came out. “…”, said the commissioner`: who is described right behind a sentence that is about nobody else is whoever it is
 * about, where neither gender nor a known office speaks against it.
 */
export function aloneBefore(article: ToRead, sentence: Sentence, phrase: TextSpan): Speaker | null {
  const words = article.outside.slice(phrase.start, phrase.end);
  const before = article.sentences[sentence.index - 1];
  if (!DEFINITE.test(words) || !before || before.heading || before.paragraph !== sentence.paragraph) return null;
  const here = within(article.subjects, { start: before.start, end: phrase.start }).filter(
    ({ kind }) => kind !== 'media',
  );
  const [first] = here;
  if (first?.kind !== 'person' || first.actor?.type !== 'person' || first.start >= before.end) return null;
  if (standingOf(article.outside, first.start) !== 'subject') return null;
  const isOther = ({ kind, actor }: (typeof here)[number]) =>
    kind !== 'pronoun' && kind !== 'state' && kind !== 'body' && actor !== first.actor;
  if (here.some((each) => isOther(each) && !overlaps(each, phrase))) return null;
  const somebody = [...article.outside.slice(before.start, before.end).matchAll(SOMEBODY[article.language])].some(
    ({ index, 0: found }) => {
      const span = { start: before.start + index, end: before.start + index + found.length };
      return (
        !overlaps(span, first) &&
        standingOf(article.outside, span.start) !== 'object' &&
        !isBeside(article, first, span)
      );
    },
  );
  if (somebody) return null;
  const gender = genderOfDescription(article, words);
  const own = gendersIn(article).get(first.actor) ?? null;
  if (gender !== null && own !== null && own !== gender) return null;
  // `the Rwandan minister`, of somebody who is no Rwandan.
  const peoples = (words.match(/[a-z.-]+/g) ?? []).map(countryOfWord).filter((country) => country !== null);
  if (peoples.some((country) => country !== first.actor?.country)) return null;
  const held = (first.actor.tenures ?? []).map(({ office }) => fold(office)).filter((office) => office !== '');
  // `the archbishop`, of somebody known to be president: of another office than those that tell people apart.
  if (held.length > 0 && officeOf(words) === null && !isLikewiseCalled(words, held)) return null;
  return isCalledSo(words, held) ? speakerOf(article, first, 'pronoun') : null;
}

/** `X, the minister,`: what somebody is. */
function isBeside({ outside }: ToRead, name: TextSpan, span: TextSpan): boolean {
  return span.start >= name.end && /^,? ?$/.test(outside.slice(name.end, span.start));
}

/** A word for a people, or one of what he is known to hold: `secrétaire` and “secretary” begin alike. */
function isLikewiseCalled(words: string, held: readonly string[]): boolean {
  const own = words.match(/[a-z-]{5,}/g) ?? [];
  const stems = new Set(held.flatMap((office) => office.match(/[a-z-]{5,}/g) ?? []).map((word) => word.slice(0, STEM)));
  return own.some((word) => isPeople(word) || stems.has(word.slice(0, STEM)));
}

const STEM = 5;
const DEFINITE = /^(?:the|le|la|l') ?/;
