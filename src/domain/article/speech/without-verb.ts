import { CARRIED_BY, DESCRIPTION } from '../packs/words/speech.js';
import { fold } from '../text/fold.js';
import { BLANK } from '../text/outside.js';
import type { Subject } from '../names/subjects.js';
import type { Sentence } from '../text/passages.js';
import type { Quotation } from '../text/quotation-marks.js';
import { type TextSpan, within } from '../text/spans.js';
import { isOrdinal } from './ordinal.js';
import { antecedent, oneOfTwo } from './pronouns.js';
import { isBehindParticiple, standingOf } from './standing.js';
import { type Speaker, type Spoken, type ToRead, type Utterance, isHuman, speakerOf } from './utterance.js';

/** `Et d’ajouter : « … »`: whoever spoke before goes on. */
export const GOES_ON =
  /^et (?:de |d')(?:ajouter|poursuivre|conclure|preciser|lancer|marteler|insister|souligner|renchérir)\b/;

/** `… by the voice of its president, X: “…”`: a person right before the colon speaks, not the subject of the verb before. */
export function besideColon(
  article: ToRead,
  sentence: Sentence,
  quotations: readonly Quotation[],
  spoken: Spoken,
): Spoken {
  const person = within(article.subjects, sentence).find(
    ({ kind, start, end, actor }) =>
      kind === 'person' &&
      actor !== spoken.speaker.actor &&
      end > spoken.cue.start &&
      standingOf(article.outside, start) !== 'object' &&
      !isObjectOf(article.outside, spoken.cue, { start, end }) &&
      !POINTED_AT.test(article.outside.slice(Math.max(0, start - 24), start)) &&
      quotations.some(({ start }) => /^ ?(?:[a-z]+ing|as saying)? ?: ?$/.test(article.outside.slice(end, start))),
  );
  return person ? { ...spoken, speaker: speakerOf(article, person, 'label') } : spoken;
}

/** `X accuse Y : « … »`: nothing stands between the verb and whom it is said to, and nothing behind. */
function isObjectOf(outside: string, cue: TextSpan, { start, end }: TextSpan): boolean {
  return (
    /^ (?:(?:m|mm|mr|ms|mrs|mme)\.? )?$/.test(outside.slice(cue.end, start)) && /^ ?:/.test(outside.slice(end, end + 2))
  );
}

/** `he added, pointing at X: “…”`: it is said of X, or to X. */
const POINTED_AT = /\b(?:en [a-z]+ant|[a-z]{2,}ing(?: (?:to|at|towards?|on))?) (?:(?:m|mm|mr|ms|mrs|mme)\.? )?$/;

/** `X was firm: “…”, said the minister`: who stands before the colon speaks, where the verb behind names nobody. */
export function labelled(
  article: ToRead,
  sentence: Sentence,
  quotation: Quotation,
  { cue, speaker: behind }: Spoken,
  last: Utterance | null,
): Speaker | null {
  if (
    cue.start < quotation.start ||
    (isSomebodyElse(article, behind) && !isSentenceOfItsOwn(article, quotation, cue)) ||
    !/: ?$/.test(article.outside.slice(Math.max(0, quotation.start - 3), quotation.start))
  )
    return null;
  const speaker = clauseSpeaker(article, { start: sentence.start, end: quotation.start }, last);
  return speaker?.actor ? { ...speaker, reason: 'label' } : null;
}

/** The verb behind a quotation names who says it, or tells of one without a name who is no “minister” that may stand before the colon. */
function isSomebodyElse({ language }: ToRead, { actor, kind, words, reason }: Speaker): boolean {
  if (actor !== null) return reason === 'verb' || reason === 'according';
  return kind === 'unnamed' || kind === 'office' || (words !== '' && !DESCRIPTION[language].test(fold(words)));
}

/** `“Never!” Scott Morrison said that …`: behind a quotation that ends a sentence another says something else. */
function isSentenceOfItsOwn({ text, outside }: ToRead, { end, inner }: Quotation, cue: TextSpan): boolean {
  return (
    /[.!?…]\s*$/.test(text.slice(inner.start, inner.end)) &&
    /^\s*\p{Lu}/u.test(text.slice(end, cue.start)) &&
    /^ (?:que |qu'|that |[a-z]{3,})/.test(outside.slice(cue.end, cue.end + 8))
  );
}

/** Who stands as the subject of a clause, last before its quotation: nobody whom a preposition governs. */
export function clauseSpeaker(article: ToRead, clause: TextSpan, last: Utterance | null): Speaker | null {
  const subjects = within(article.subjects, clause);
  const standing = subjects.filter(({ start }) => standingOf(article.outside, start) === 'subject');
  // Of several that could be meant, none is.
  if (new Set(standing.map(({ actor }) => actor)).size > 1) return null;
  const subject = standing.findLast(({ kind }) => kind !== 'media');
  if (!subject) return null;
  if (isOrdinal(article.outside, subject)) {
    const actor = oneOfTwo(article, subject);
    return actor && speakerOf(article, { ...subject, kind: 'person', actor }, 'pronoun');
  }
  return subject.kind === 'pronoun'
    ? antecedent(article, subject.start, last)
    : speakerOf(article, subject, 'only_name');
}

/** `Araghchi: “…”`, the same speaker going on, or the only person of the sentence. */
export function withoutVerb(
  article: ToRead,
  sentence: Sentence,
  quotations: readonly Quotation[],
  last: Utterance | null,
): Speaker | null {
  const [first] = quotations;
  const all = within(article.subjects, sentence).filter(({ end }) => end <= (first?.start ?? 0));
  const before = all.filter(({ kind }) => kind !== 'pronoun');
  const label = before.find(
    ({ start, end }) =>
      /^[^\w]{0,3}:[^\w]*$/.test(article.outside.slice(end, first?.start)) &&
      !COMPANY.test(article.outside.slice(Math.max(sentence.start, start - 24), start)),
  );
  if (label && carries(article, sentence, label)) return wordsOfSubject(article, sentence, label);
  if (label) return labelOf(article, sentence, label);
  if (
    all.length === 0 &&
    last &&
    isHuman(last.speaker) &&
    last.quotations.length > 0 &&
    goesOn(article, sentence, last, first)
  ) {
    return { ...last.speaker, reason: 'same_speaker' };
  }
  // `X was firm: “…”`; without the colon it may be anybody’s word.
  if (
    all.length > 0 &&
    !sentence.heading &&
    first &&
    /: ?$/.test(article.outside.slice(first.start - 2, first.start))
  ) {
    const speaker = clauseSpeaker(article, { start: sentence.start, end: first.start }, last);
    if (speaker && isHuman(speaker)) return speaker;
  }
  // `A “promising start”, but …: Araghchi weighs his words`: nobody else stands in the sentence.
  const named = within(article.subjects, sentence).filter(({ kind }) =>
    /^(?:person|office|unnamed|stranger)$/.test(kind),
  );
  const [alone] = named;
  const isAlone =
    all.length === 0 &&
    !sentence.heading &&
    alone?.kind === 'person' &&
    named.every(({ actor }) => actor === alone.actor) &&
    standingOf(article.outside, withGivenName(article.text, alone.start)) === 'subject' &&
    article.outside.slice(first?.end ?? alone.start, alone.start).includes(': ');
  return isAlone ? speakerOf(article, alone, 'only_name') : null;
}

/** `X to Y: “…”`, `X warned Y: “…”`: of whoever stands right before the colon and is no subject, the subject speaks; where there is none, nobody. */
function labelOf(article: ToRead, sentence: TextSpan, label: Subject): Speaker | null {
  const start = withGivenName(article.text, label.start);
  const standing = standingOf(article.outside, start);
  const head = article.outside.slice(Math.max(0, start - 40), start);
  if (standing === 'subject' || WORDS_OF.test(head)) return speakerOf(article, label, 'label');
  const before = within(article.subjects, { start: sentence.start, end: label.start }).filter(
    ({ kind, start, actor }) =>
      kind !== 'media' && actor !== label.actor && standingOf(article.outside, start) === 'subject',
  );
  const [first, second] = before;
  if (first && !second && isHuman(speakerOf(article, first, 'label'))) return speakerOf(article, first, 'label');
  const isObject = standing === 'object' || isBehindParticiple(article.outside, start);
  return before.length > 0 || isObject ? null : speakerOf(article, label, 'label');
}

/** `Mr X read out a letter from Y: “…”`: the words are Y’s, whoever says them. */
const WORDS_OF =
  /\b(?:words?|phrases?|lines?|letters?|messages?|notes?|statements?|remarks?|mots?|formules?|lettres?|communique|declaration|propos) (?:of|from|by|de |d[eu']) ?(?:(?:m|mm|mr|ms|mrs|mme)\.? )?$/;

/** Whether somebody only reads out or hands over what another says. */
function carries({ outside, language }: ToRead, sentence: TextSpan, { start }: Subject): boolean {
  const head = outside.slice(Math.max(sentence.start, start - 70), start).replace(APPOSED, ' ');
  return CARRIED_BY[language].test(head);
}

/** `his spokesman, `: the office of whoever follows. */
const APPOSED = /, $/;

/** Of a message that another carries: the only one named before. */
function wordsOfSubject(article: ToRead, sentence: TextSpan, { start, actor }: Subject): Speaker | null {
  const before = within(article.subjects, { start: sentence.start, end: start }).filter(
    (subject) => subject.actor !== actor && standingOf(article.outside, subject.start) === 'subject',
  );
  const [first] = before;
  return first && new Set(before.map((each) => each.actor)).size === 1 ? speakerOf(article, first, 'label') : null;
}

/** Right before a name: somebody else talked with them, and may be quoted. */
const COMPANY = /\b(?:avec|with)(?: [a-z.]+){0,2} $/;

/** Where a name begins whose first name is no part of what it is known by. */
function withGivenName(text: string, start: number): number {
  return start - (/(?:\p{Lu}[\p{L}-]+ )+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0);
}

/** A sentence that is nothing but a quotation, right behind another in its paragraph, or in the next where that one was not closed. */
function goesOn(
  { outside, subjects }: ToRead,
  sentence: Sentence,
  last: Utterance,
  first: TextSpan | undefined,
): boolean {
  const rest = outside.slice(sentence.start, sentence.end).replaceAll(BLANK, '');
  if (first === undefined || (rest.match(/[a-z]{2,}/g) ?? []).length > 1) return false;
  if (sentence.paragraph === last.sentence.paragraph)
    return (
      sentence.index - last.sentence.index <= 2 &&
      within(subjects, { start: last.sentence.end, end: sentence.start }).every(
        ({ actor }) => actor === last.speaker.actor,
      )
    );
  // The next paragraph goes on where the quotation before it was not closed.
  const open = last.quotations.at(-1);
  return sentence.paragraph === last.sentence.paragraph + 1 && open !== undefined && open.end === open.inner.end;
}

/** An article stands right before its mark. */
export function isNamed(outside: string, { start }: TextSpan): boolean {
  return /\b(?:un|une|le|la|les|l'|des|du|ces?|cette|deux|the|a|an|its|his|their|two|this|that) ?$/.test(
    outside.slice(Math.max(0, start - 8), start),
  );
}
