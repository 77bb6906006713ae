import type { ArticleActor } from '../names/article-actor.js';
import { genderOfGiven } from '../names/given-names.js';
import type { Subject } from '../names/subjects.js';
import { fold } from '../text/fold.js';
import { type TextSpan, lastBefore, within } from '../text/spans.js';
import type { Cue } from './speakers.js';
import { isOrdinal } from './ordinal.js';
import { standingOf } from './standing.js';
import { type Speaker, type ToRead, type Utterance, isHuman, speakerOf } from './utterance.js';

/** `celui-ci`, `ce dernier`: whoever was named last, in whatever case. */
export function isLatter(outside: string, { start, end }: TextSpan): boolean {
  return /^(?:cel|ce)/.test(outside.slice(start, end));
}

export function latter(article: ToRead, at: number): Speaker | null {
  const person = lastBefore(
    article.subjects,
    at,
    NEARBY,
    (subject) => subject.kind === 'person' || subject.kind === 'office' || isOfSomebody(article, subject),
  );
  return person && !isOfSomebody(article, person) ? speakerOf(article, person, 'pronoun') : null;
}

/** Whom it means: of the only two persons in the nearest sentence before that names two. */
export function oneOfTwo(
  article: Pick<ToRead, 'outside' | 'subjects' | 'sentences'>,
  { start, end }: TextSpan,
): ArticleActor | null {
  for (const span of sentencesBefore(article, start)) {
    if (within(article.subjects, span).some((subject) => isOfSomebody(article, subject))) return null;
    const persons = [
      ...new Set(within(article.subjects, span).flatMap(({ actor }) => (actor?.type === 'person' ? [actor] : []))),
    ];
    if (persons.length < 2) continue;
    const [first, second] = persons;
    if (persons.length > 2) return null;
    return (/premi|former/.test(article.outside.slice(start, end)) ? first : second) ?? null;
  }
  return null;
}

type Gender = 'f' | 'm';

export function genderOf(outside: string, { start, end }: TextSpan): Gender | null {
  const words = outside.slice(start, end);
  if (/\b(?:she|her|elle|celle)\b/.test(words)) return 'f';
  return /\b(?:he|him|il|lui|celui)\b/.test(words) ? 'm' : null;
}

/** What the words around a name say of whom it is: `Mme`, `la ministre`, `chancelière`. */
function genderTold(article: ToRead, { start, end, name }: Subject): Gender | null {
  const words = article.outside.slice(Math.max(0, start - 14), end);
  if (
    /\b(?:mme|mlle|mrs|ms|chanceliere|presidente|premiere ministre|conseillere|la (?:ministre|chef|secretaire|cheffe)|porte-parole feminine|queen|reine|princess|spokeswoman|chairwoman)\b/.test(
      words,
    )
  )
    return 'f';
  const before = article.outside.slice(Math.max(0, name.start - 14), name.start);
  if (
    /(?:^|\W)(?:m\. |mr\.? |sir |lord |king |roi |cheikh |sheikh |prince |le (?:president|premier ministre|ministre|chef|general|secretaire|chancelier) )/.test(
      before,
    )
  )
    return 'm';
  return null;
}

/** `, who, he said,`: said by whoever spoke before, of whom the sentence is about. */
export function isAside(outside: string, { start }: TextSpan, cue: Cue): boolean {
  return (
    /\b(?:who|that|which|qui|que), $/.test(outside.slice(Math.max(0, start - 8), start)) &&
    outside.charAt(cue.end) === ','
  );
}

/**
 * Whom "he" and "she" mean: the only person of fitting gender in the nearest sentence before that names any, or, where several are
 * named there, the one of them who spoke in it and after whom nobody else acts. Nobody where it stays open: a speaker left out is
 * mended in a moment, a wrong one may be overlooked.
 */
export function antecedent(
  article: ToRead,
  at: number,
  last: Utterance | null,
  gender: Gender | null = null,
): Speaker | null {
  const told = gendersIn(article);
  const fits = ({ actor }: Subject) => gender === null || actor === null || (told.get(actor) ?? gender) === gender;
  for (const span of sentencesBefore(article, at)) {
    const all = persons(article, span).filter((subject) => isOne(article, subject) && fits(subject));
    const known = gender === 'f' ? all.filter(({ actor }) => actor && told.get(actor) === 'f') : [];
    const meant = known.length > 0 ? known : all;
    const spoke = last && last.at >= span.start && last.at < span.end && isHuman(last.speaker) ? last : null;
    // A sentence that is nothing but a quotation: whoever said it.
    const isSpeaker =
      spoke?.speaker.actor &&
      gender !== null &&
      spoke.quotations.length > 0 &&
      (told.get(spoke.speaker.actor) ?? gender) === gender;
    if (meant.length === 0 && isSpeaker) return spoke.speaker;
    // Somebody without a name was quoted there: "he" may be whoever that is.
    if (spoke && spoke.quotations.length > 0 && spoke.speaker.actor === null) return null;
    if (meant.length === 0) continue;
    if (new Set(meant.map((subject) => keyOf(article, subject))).size === 1) {
      const [only] = meant;
      if (spoke && only && (spoke.speaker.actor === only.actor || only.actor === null)) {
        // Of whom nothing tells whether it is a man or a woman, "he" need not be who was just quoted.
        const isQuoted = spoke.quotations.length > 0 && spoke.speaker.reason === 'verb';
        return isQuoted && only.actor && gender !== null && !told.has(only.actor) ? null : spoke.speaker;
      }
      return only ? speakerOf(article, only, 'pronoun') : null;
    }
    const others = meant.some(
      (subject) => spoke && subject.start > spoke.at && subject.actor !== spoke.speaker.actor && acts(article, subject),
    );
    const among = spoke && meant.some(({ actor }) => actor !== null && actor === spoke.speaker.actor);
    return spoke && among && !others ? spoke.speaker : null;
  }
  return null;
}

/** Who is named in a sentence: one of two for `le premier`, and an office beside a name only once. */
function persons(article: ToRead, span: TextSpan): Subject[] {
  const here = within(article.subjects, span).map((subject) => {
    const actor = isOrdinal(article.outside, subject) ? oneOfTwo(article, subject) : null;
    return actor ? { ...subject, actor, kind: 'person' as const } : subject;
  });
  return here.filter(({ kind, actor, end }, i) => {
    const next = here[i + 1];
    const isBeside =
      next?.kind === 'person' &&
      /^(?: [a-z' -]{0,40})?, (?:l'[a-z]+ |le |la |the [a-z]+ |m\. |mme |mr\.? )?$/.test(
        article.outside.slice(end, next.start),
      );
    return !(kind === 'office' && actor === null && isBeside);
  });
}

/** The sentence up to a place and those before it, nearest first. */
function* sentencesBefore({ sentences }: Pick<ToRead, 'sentences'>, at: number): Generator<TextSpan> {
  let index = lastIndexBefore(sentences, at);
  for (; index >= 0; index--) {
    const sentence = sentences[index];
    if (!sentence || at - sentence.end > NEARBY) return;
    if (!sentence.heading) yield { start: sentence.start, end: Math.min(sentence.end, at) };
  }
}

function lastIndexBefore(sentences: readonly TextSpan[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Somebody who may be "he" or "she": a person, an office, one unnamed. */
function isOne({ outside }: ToRead, { kind, start, end }: Subject): boolean {
  if (kind === 'person' || kind === 'office' || kind === 'stranger') return true;
  if (kind !== 'unnamed') return false;
  const words = outside.slice(start, end);
  return (
    /^(?:an?|one|un|une|his|her|son|sa|the) (?!.*(?:people|sources|aides|officials|diplomats|office|team|cabinet|bureau|equipe))/.test(
      words,
    ) || isOfSomebody({ outside }, { kind, start, end })
  );
}

/** `la faction de Salif Sadio`: whether it is who leads it or whoever speaks for it stays open. */
function isOfSomebody(
  { outside }: Pick<ToRead, 'outside'>,
  { kind, start, end }: Pick<Subject, 'kind' | 'start' | 'end'>,
): boolean {
  return (
    kind === 'unnamed' &&
    /^(?:le |la |the |its )?factions? (?:de |du |d'|of )|(?:'s|s') factions?$/.test(outside.slice(start, end))
  );
}

function keyOf(article: ToRead, { actor, name }: Subject): string {
  return actor?.id ?? article.outside.slice(name.start, name.end);
}

function acts({ outside }: ToRead, { start }: Subject): boolean {
  return standingOf(outside, start) === 'subject';
}

const GENDERS = new WeakMap<readonly Subject[], ReadonlyMap<ArticleActor, Gender>>();

/** Of whom the text, or a first name, says whether it is a woman or a man. */
function gendersIn(article: ToRead): ReadonlyMap<ArticleActor, Gender> {
  const known = GENDERS.get(article.subjects);
  if (known) return known;
  const told = new Map<ArticleActor, Gender>();
  for (const subject of article.subjects) {
    const own =
      subject.actor && (genderTold(article, subject) ?? genderOfGiven(fold(subject.actor.name).split(' ')[0] ?? ''));
    if (subject.actor && own) told.set(subject.actor, own);
  }
  GENDERS.set(article.subjects, told);
  return told;
}

const NEARBY = 700;
