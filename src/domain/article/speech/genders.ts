import type { ArticleActor } from '../names/article-actor.js';
import { genderOfGiven } from '../names/given-names.js';
import type { Subject } from '../names/subjects.js';
import { fold } from '../text/fold.js';
import type { TextSpan } from '../text/spans.js';
import type { ToRead } from './utterance.js';

export type Gender = 'f' | 'm';

/** Of a pronoun. */
export function genderOf(outside: string, { start, end }: TextSpan): Gender | null {
  const words = outside.slice(start, end);
  if (/\b(?:she|her|elle|celle)\b/.test(words)) return 'f';
  return /\b(?:he|him|il|lui|celui)\b/.test(words) ? 'm' : null;
}

const GENDERS = new WeakMap<readonly Subject[], ReadonlyMap<ArticleActor, Gender>>();

/** Of whom the text, or a first name, says whether it is a woman or a man. */
export function gendersIn(article: ToRead): ReadonlyMap<ArticleActor, Gender> {
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
