import type { Subject } from '../names/subjects.js';
import type { Quotation } from '../text/quotation-marks.js';
import { gap, type TextSpan, within } from '../text/spans.js';
import { genderOf, gendersIn } from './genders.js';
import { isOrdinal } from './ordinal.js';
import { isLatter } from './pronouns.js';
import { standingOf } from './standing.js';
import type { ToRead, Utterance } from './utterance.js';

/**
 * Whether the words leave no other reading of who says a quotation: whoever is found is named only where nobody else stands where the
 * speaker could stand. A speaker left out is mended in a moment, a wrong one may be overlooked.
 */
export function isCertain(article: ToRead, utterance: Utterance, quotation: Quotation): boolean {
  const { reason } = utterance.speaker;
  if (reason === 'verb' || reason === 'according') return isBesideVerb(article, utterance, quotation);
  return reason === 'pronoun' || reason === 'same_speaker' ? isOnlyOne(article, utterance, quotation) : true;
}

/** Between the name, its verb and the quotation nobody else stands and nobody else says anything. */
function isBesideVerb(article: ToRead, utterance: Utterance, quotation: Quotation): boolean {
  const { speaker, sentence, cue, rivals = [] } = utterance;
  const here = within(article.subjects, sentence);
  const [own] = cue
    ? here.filter(({ actor }) => actor === speaker.actor).sort((a, b) => gap(a, cue) - gap(b, cue))
    : [];
  if (!cue || !own) return true;
  const others = here.filter((each) => isSomebody(each) && each.actor !== speaker.actor);
  const isBefore = own.start < cue.start;
  if (isBefore ? isParted(article, own, cue, others) || isApposition(article, own, others) : isAfter(own, cue, others))
    return false;
  const toQuotation =
    quotation.start > cue.start
      ? { start: cue.end, end: quotation.start }
      : { start: quotation.end, end: isBefore ? own.start : cue.start };
  if (rivals.some(({ start }) => start >= toQuotation.start && start < toQuotation.end)) return false;
  return !isBefore || !rivals.some((rival) => governs(article, rival, own));
}

function isAfter(own: Subject, cue: TextSpan, others: readonly Subject[]): boolean {
  return within(others, { start: cue.end, end: own.start }).length > 0;
}

/** Somebody else stands between a name and its verb, and in no clause of its own: `, whom Y met, said`, `, standing beside Y, said`. */
function isParted({ outside }: ToRead, own: Subject, cue: TextSpan, others: readonly Subject[]): boolean {
  const between = outside.slice(own.end, cue.start);
  const parted = within(others, { start: own.end, end: cue.start });
  if (parted.length === 0 || RELATIVE.test(between)) return false;
  // `X gave Iran ten days, and added`: one subject of two verbs.
  if (!/^, [^;:]*, ?$|,? (?:and|but|et|mais|puis|then) $/.test(between)) return true;
  return parted.some((each) => {
    const stands = standingOf(outside, each.start);
    return isPerson(each) ? stands !== 'object' : stands === 'subject';
  });
}

const RELATIVE = /^,? ?, (?:who|whom|whose|qui|que|qu'|dont)\b[^;:]*, ?(?:[a-z]+ ){0,3}$/;

/** `an aide to X, the foreign minister, said`: what somebody is whom another name governs. */
function isApposition({ outside }: ToRead, { kind, start }: Subject, others: readonly Subject[]): boolean {
  return (
    kind === 'office' &&
    others.some(({ end }) => end <= start && /^, (?:[a-z]+(?:'s)? ){0,4}(?:l'|d')?$/.test(outside.slice(end, start)))
  );
}

/** `X said that Y regretted …`: what Y says is told by X, and the words may be of either. */
function governs({ outside }: ToRead, { start, end }: TextSpan, own: Subject): boolean {
  return (
    start < own.start &&
    /^(?: [a-z]+day,?)?,? ?(?:that|que|qu')? ?(?:the |l'|le |la )?$/.test(outside.slice(end, own.start))
  );
}

/** Since the one who is meant was named nobody else has done anything; and the sentence begins with nobody of whom it is said. */
function isOnlyOne(article: ToRead, utterance: Utterance, quotation: Quotation): boolean {
  const { speaker, at, sentence, cue } = utterance;
  const { outside, subjects } = article;
  const pronoun =
    cue &&
    within(subjects, sentence).findLast(
      (each) => each.kind === 'pronoun' && (each.end <= cue.end || gap(each, cue) < 3),
    );
  if (pronoun && (isLatter(outside, pronoun) || isOrdinal(outside, pronoun))) return true;
  if (cue && GOES_ON.test(outside.slice(cue.start, cue.end))) return true;
  const end = Math.min(at, quotation.start);
  const named = subjects.findLast((each) => each.actor === speaker.actor && each.start < end);
  if (!named) return false;
  if (named.start >= sentence.start && named.kind === 'person' && standingOf(outside, named.start) === 'object')
    return false;
  const gender = cue ? genderOf(outside, pronoun ?? cue) : null;
  const told = gendersIn(article);
  const since = article.sentences.find((each) => each.start <= named.start && named.start < each.end);
  return !within(subjects, { start: since?.start ?? named.start, end }).some(
    (each) =>
      isPerson(each) &&
      each.actor !== speaker.actor &&
      (gender === null || each.actor === null || (told.get(each.actor) ?? gender) === gender) &&
      isActing(article, each, sentence),
  );
}

function isActing({ outside }: ToRead, { kind, start }: Subject, sentence: TextSpan): boolean {
  const stands = standingOf(outside, start);
  return kind === 'stranger' ? stands === 'subject' : stands !== 'object' || start >= sentence.start;
}

/** Whoever spoke before goes on. */
const GOES_ON = /\b(?:added|adds|ajoute|poursuivi|poursuit|went on|continued)\b/;

function isPerson({ kind }: Subject): boolean {
  return kind === 'person' || kind === 'office' || kind === 'unnamed' || kind === 'stranger';
}

function isSomebody(subject: Subject): boolean {
  return isPerson(subject) || subject.kind === 'state' || subject.kind === 'body';
}
