import type { ArticleActor } from '../names/article-actor.js';
import { genderOfGiven } from '../names/given-names.js';
import type { Subject } from '../names/subjects.js';
import { fold } from '../text/fold.js';
import { type TextSpan, lastBefore } from '../text/spans.js';
import { type Cue, standingOf } from './speakers.js';
import { type Speaker, type ToRead, type Utterance, isHuman, speakerOf } from './utterance.js';

/** `celui-ci`, `ce dernier`: whoever was named last, in whatever case. */
export function isLatter(outside: string, { start, end }: TextSpan): boolean {
  return /^(?:cel|ce)/.test(outside.slice(start, end));
}

export function latter(article: ToRead, at: number): Speaker | null {
  const person = lastBefore(article.subjects, at, NEARBY, ({ kind }) => kind === 'person' || kind === 'office');
  return person && speakerOf(article, person, 'pronoun');
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

/** Whom "he" means: who spoke last if not long ago, else the last person named before. */
export function antecedent(
  article: ToRead,
  at: number,
  last: Utterance | null,
  gender: Gender | null = null,
): Speaker | null {
  const person = lastBefore(
    article.subjects,
    at,
    NEARBY,
    ({ kind, start }) =>
      (kind === 'person' || kind === 'office') &&
      (last === null || start <= last.at || standingOf(article.outside, start) !== 'object'),
  );
  if (gender !== null) return ofGender(article, at, last, gender, person);
  if (
    last &&
    at - last.at < NEARBY &&
    isHuman(last.speaker) &&
    (!person || person.start <= last.at || person.actor === last.speaker.actor)
  ) {
    return last.speaker;
  }
  if (!person) return last && isHuman(last.speaker) && at - last.at < NEARBY ? last.speaker : null;
  return speakerOf(article, person, 'pronoun');
}

/**
 * Whom "she" and "he" mean: as above, but nobody whom the text calls otherwise; of a woman, whoever it calls one. If several could
 * be meant, the one who spoke last, else the one named last.
 */
function ofGender(
  article: ToRead,
  at: number,
  last: Utterance | null,
  gender: Gender,
  person: Subject | null,
): Speaker | null {
  const told = new Map<ArticleActor, Gender>();
  for (const subject of article.subjects) {
    const own =
      subject.actor && (genderTold(article, subject) ?? genderOfGiven(fold(subject.actor.name).split(' ')[0] ?? ''));
    if (subject.actor && own) told.set(subject.actor, own);
  }
  const fits = (actor: ArticleActor | null) => actor === null || (told.get(actor) ?? gender) === gender;
  const women = [...told].filter(([, own]) => own === 'f').map(([actor]) => actor);
  const isHer = (actor: ArticleActor | null) =>
    gender === 'm' || women.length === 0 || (actor !== null && women.includes(actor));
  const spoke =
    last && at - last.at < NEARBY && isHuman(last.speaker) && fits(last.speaker.actor) && isHer(last.speaker.actor)
      ? last
      : null;
  if (spoke && (!person || person.start <= spoke.at || person.actor === spoke.speaker.actor || !fits(person.actor)))
    return spoke.speaker;
  if (person && fits(person.actor) && isHer(person.actor)) return speakerOf(article, person, 'pronoun');
  const before = lastBefore(
    article.subjects,
    at,
    NEARBY,
    ({ kind, actor }) => (kind === 'person' || kind === 'office') && fits(actor) && isHer(actor),
  );
  return before ? speakerOf(article, before, 'pronoun') : (spoke?.speaker ?? null);
}

const NEARBY = 700;
