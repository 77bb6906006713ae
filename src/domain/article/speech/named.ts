import type { Subject } from '../names/subjects.js';
import { ADDING } from '../packs/words/speech.js';
import type { Sentence } from '../text/passages.js';
import { type TextSpan, within } from '../text/spans.js';
import { aloneBefore } from './alone.js';
import { personByPeople } from './by-people.js';
import { describedPerson, ministryOf, voiceOf } from './descriptions.js';
import { genderOf } from './genders.js';
import { likelySpeaker } from './likely.js';
import { isOrdinal } from './ordinal.js';
import { antecedent, isAside, isLatter, latter, oneOfTwo } from './pronouns.js';
import type { Cue, Speaking } from './speakers.js';
import { isHuman, NOBODY, type Speaker, type ToRead, type Utterance, wordsOf } from './utterance.js';

/** Who is meant by what stands with a verb of saying; null where a pronoun leaves it open. */
export function named(
  article: ToRead,
  sentence: Sentence,
  { subject, stranger, via, inverted }: Speaking,
  cue: Cue,
  last: Utterance | null,
): Speaker | null {
  const medium = via?.actor ?? null;
  const described =
    stranger &&
    (ministryOf(article, stranger) ??
      lastNamed(article, sentence, stranger) ??
      (inverted ? (describedPerson(article, stranger) ?? aloneBefore(article, sentence, stranger)) : null));
  if (described) return { ...described, via: medium };
  if (stranger)
    return {
      actor: null,
      side: null,
      kind: 'stranger',
      words: wordsOf(article, stranger),
      via: medium,
      reason: 'verb',
    };
  if (subject && isOrdinal(article.outside, subject)) {
    const actor = oneOfTwo(article, subject);
    return { actor, side: null, kind: 'person', words: wordsOf(article, subject), via: medium, reason: 'pronoun' };
  }
  if (subject?.kind === 'pronoun' && last && isAside(article.outside, subject, cue)) {
    return isHuman(last.speaker) ? { ...last.speaker, reason: 'pronoun' } : null;
  }
  if (subject?.kind === 'pronoun' && last && goesOn(article, cue, last)) return { ...last.speaker, reason: 'pronoun' };
  if (
    subject?.kind === 'pronoun' ||
    (!subject && /-(?:t-)?(?:il|elle)\b/.test(article.outside.slice(cue.start, cue.end)))
  ) {
    const person =
      subject && isLatter(article.outside, subject)
        ? latter(article, subject.start)
        : antecedent(article, subject?.start ?? cue.start, last, genderOf(article.outside, subject ?? cue));
    return person && { ...person, reason: 'pronoun' };
  }
  if (!subject) return { ...NOBODY, words: '', via: medium };
  const alone =
    inverted && subject.kind === 'office' && subject.actor === null
      ? aloneBefore(article, sentence, withArticle(article, subject))
      : null;
  if (alone) return { ...alone, via: medium };
  const voice = voiceOf(article, subject, cue);
  if (voice) return { ...voice, via: medium };
  return {
    actor: isFar(article, subject, cue) ? null : subject.actor,
    side: subject.side,
    kind: subject.kind,
    words: wordsOf(article, subject.name),
    via: medium,
    reason: cue.form === 'according' ? 'according' : 'verb',
  };
}

/** Who may be meant by a description: `the Polish minister`, `la ministre`. */
export function describedLikely(article: ToRead, phrase: TextSpan): Speaker | null {
  return personByPeople(article, phrase) ?? describedPerson(article, phrase);
}

/** Who may be meant by the pronoun of a verb. */
export function pronounOf(article: ToRead, { subject }: Speaking, cue: Cue): Speaker | undefined {
  return likelySpeaker(article, subject?.start ?? cue.start, genderOf(article.outside, subject ?? cue)) ?? undefined;
}

/** An office with the article before it: `la chancelière`. */
function withArticle({ outside }: ToRead, { start, end }: TextSpan): TextSpan {
  return {
    start: start - (/(?:the |le |la |l')$/.exec(outside.slice(Math.max(0, start - 4), start))?.[0].length ?? 0),
    end,
  };
}

/** `…, a reconnu celui-ci`: whoever was named last, in the sentence itself or the one before. */
function lastNamed(article: ToRead, sentence: Sentence, { start, end }: TextSpan): Speaker | null {
  if (!LAST_NAMED.test(article.outside.slice(start, end))) return null;
  const from = article.sentences[sentence.index - 1]?.start ?? sentence.start;
  const last = within(article.subjects, { start: from, end: start }).at(-1);
  return last?.kind === 'person' ? latter(article, start) : null;
}

const LAST_NAMED = /^(?:cel(?:ui|le)-ci|ce dernier|cette derniere)(?![a-z])/;

/** `…, he added`: whoever spoke just before. */
function goesOn({ outside, sentences }: ToRead, cue: Cue, { speaker, sentence, quotations }: Utterance): boolean {
  return (
    isHuman(speaker) &&
    quotations.length > 0 &&
    ADDING.test(outside.slice(cue.start, cue.end)) &&
    cue.start < ((sentences[sentence.index + 2] ?? sentences[sentence.index + 1])?.end ?? 0)
  );
}

/** More than a word or two between a person and the verb, parted by no comma and no "and": another may have come in between. */
function isFar({ outside }: ToRead, { kind, end }: Subject, cue: Cue): boolean {
  const between = outside.slice(end, Math.max(end, cue.start));
  const participle = /(?:ing|ant)$/.test(outside.slice(cue.start, cue.end));
  return (
    kind === 'person' &&
    !participle &&
    between.length > 25 &&
    !/^,| (?:and|et|but|mais|puis|then) (?:[a-z']+ ){0,3}$/.test(between)
  );
}
