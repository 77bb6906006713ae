import type { ArticleActor } from '../names/article-actor.js';
import type { Subject } from '../names/subjects.js';
import { SOMEBODY } from '../packs/words/speech.js';
import { type TextSpan, lastBefore, within } from '../text/spans.js';
import { type Gender, genderOf, gendersIn } from './genders.js';
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
  if (!person || isOfSomebody(article, person)) return null;
  // `M. X a donné une semaine au général, … ce dernier`: somebody without a name was told of last.
  const since = article.outside.slice(person.end, at).replace(/\b(?:au|du) /g, 'le ');
  if (since.search(SOMEBODY[article.language]) >= 0) return null;
  const gender = person.actor && gendersIn(article).get(person.actor);
  return gender && gender !== genderOfLatter(article.outside, at) ? null : speakerOf(article, person, 'pronoun');
}

/** `celle-ci`, `cette dernière` is a woman; where English says “the latter” it tells nothing. */
function genderOfLatter(outside: string, at: number): Gender | null {
  const words = outside.slice(at, at + 14);
  if (/^(?:celle|cette)/.test(words)) return 'f';
  return /^(?:celui|ce )/.test(words) ? 'm' : null;
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

/** `, who, he said,`: said by whoever spoke before, of whom the sentence is about. */
export function isAside(outside: string, { start }: TextSpan, cue: Cue): boolean {
  return (
    /\b(?:who|that|which|qui|que), $/.test(outside.slice(Math.max(0, start - 8), start)) &&
    outside.charAt(cue.end) === ','
  );
}

/**
 * Whom "he" and "she" mean: the only person of fitting gender in the nearest sentence before that is about somebody, or, where
 * several are named there, the one of them who spoke in it and after whom nobody else acts. A sentence is passed over where it is a
 * quotation alone or about somebody that a pronoun stands for: one whose subject is in other words (`the strongman`) may be about
 * anybody. Nobody where it stays open: a speaker left out is mended in a moment, a wrong one may be overlooked.
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
    // Whom a pronoun stands for is named before it: `asked whether he or Mr Trump …, he replied`.
    const before = pronounIn(article, span, at, gender);
    const all = persons(article, span).filter(
      (subject) => isOne(article, subject) && fits(subject) && (before === null || subject.start < before),
    );
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
    if (meant.length === 0) {
      if (isPassedOver(article, span, at)) continue;
      return null;
    }
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

/** Where a pronoun of the same gender stands in a sentence, before the one at `at`. */
function pronounIn({ outside, subjects }: ToRead, span: TextSpan, at: number, gender: Gender | null): number | null {
  if (gender === null) return null;
  const own = within(subjects, span).find(
    (subject) => subject.kind === 'pronoun' && subject.end <= at && genderOf(outside, subject) === gender,
  );
  return own?.start ?? null;
}

/** Whether a sentence is about nobody else: it is the one of the pronoun itself, a quotation alone, or about whom a pronoun stands for. */
function isPassedOver({ outside, subjects }: ToRead, span: TextSpan, at: number): boolean {
  if (span.end >= at) return true;
  const own = outside.slice(span.start, span.end);
  return own.replace(/[^a-z]/g, '').length < ALONE || within(subjects, span).some(({ kind }) => kind === 'pronoun');
}

/** So few letters beside a quotation are no sentence of their own. */
const ALONE = 12;

/** Who is named in a sentence: one of two for `le premier`, and an office beside a name only once. */
function persons(article: ToRead, span: TextSpan): Subject[] {
  const here = within(article.subjects, span).map((subject) => {
    const actor = isOrdinal(article.outside, subject) ? oneOfTwo(article, subject) : null;
    return actor ? { ...subject, actor, kind: 'person' as const } : subject;
  });
  return here.filter(({ kind, actor, start, end }, i) => {
    const [before, next] = [here[i - 1], here[i + 1]];
    // `X (Costa Rica), President of the Conference,`: what somebody is.
    if (
      kind === 'office' &&
      actor === null &&
      before?.kind === 'person' &&
      /^(?: \([^)]*\))?, (?:the |an? |le |la |l'|une? )?(?:[a-z]+ ){0,2}$/.test(
        article.outside.slice(before.end, start),
      )
    )
      return false;
    const isBeside =
      next?.kind === 'person' &&
      /^(?: [a-z' -]{0,40})?, (?:l'[a-z]+ |le |la |the [a-z]+ |m\. |mme |mr\.? )?$/.test(
        article.outside.slice(end, next.start),
      );
    return !(kind === 'office' && actor === null && isBeside);
  });
}

/** The sentence up to a place and those before it, nearest first. */
export function* sentencesBefore({ sentences }: Pick<ToRead, 'sentences'>, at: number): Generator<TextSpan> {
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
  if (kind === 'person' || kind === 'office') return true;
  // `in the Rose Garden`, `partis du Darfour`: a garden and a province have names, too.
  if (kind === 'stranger') return !WHERE.test(outside.slice(Math.max(0, start - 20), start));
  if (kind !== 'unnamed') return false;
  const words = outside.slice(start, end);
  return (
    /^(?:an?|one|un|une|his|her|son|sa|the) (?!.*(?:people|sources|aides|officials|diplomats|office|team|cabinet|bureau|equipe))/.test(
      words,
    ) || isOfSomebody({ outside }, { kind, start, end })
  );
}

const WHERE = /\b(?:in|at|on|near|inside|outside|across|dans|en|au|du|pres d[eu']) ?(?:the |la |le |l')?$/;

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

const NEARBY = 700;
