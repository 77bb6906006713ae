import type { Subject } from '../names/subjects.js';
import { ADDING, SOMEBODY } from '../packs/words/speech.js';
import type { Quotation } from '../text/quotation-marks.js';
import { gap, overlaps, type TextSpan, within } from '../text/spans.js';
import { genderOf, gendersIn } from './genders.js';
import { isOrdinal } from './ordinal.js';
import { isLatter } from './pronouns.js';
import { standingOf } from './standing.js';
import type { Speaker, ToRead, Utterance } from './utterance.js';

/**
 * Whether the words leave no other reading of who says a quotation: whoever is found is named only where nobody else stands where the
 * speaker could stand. A speaker left out is mended in a moment, a wrong one may be overlooked.
 */
export function isCertain(article: ToRead, utterance: Utterance, quotation: Quotation): boolean {
  const { reason } = utterance.speaker;
  if (reason === 'label' || reason === 'only_name') return true;
  // Without a verb of its own it goes to whoever spoke before.
  const isOwn = utterance.cue !== undefined && (reason === 'verb' || reason === 'according');
  return isOwn ? isBesideVerb(article, utterance, quotation) : isOnlyOne(article, utterance, quotation);
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
  // `Y advises, according to X, to “…”`: X tells what Y advises.
  if (
    cue.form === 'according' &&
    isToldOf(article, sentence, cue, own, quotation) &&
    isOpen(article, sentence, cue, others)
  )
    return false;
  // `X confided to Y that it was “…”, according to Z`.
  if (
    cue.form === 'according' &&
    quotation.end <= cue.start &&
    rivals.some(
      ({ end, form }) =>
        form === 'verb' &&
        end <= quotation.start &&
        /\b(?:(?:that|que)(?![a-z])|qu')[^;:]{0,160}$/.test(article.outside.slice(end, quotation.start)),
    )
  )
    return false;
  const isBefore = own.start < cue.start;
  if (isBefore ? isParted(article, own, cue, others) || isApposition(article, own, others) : isAfter(own, cue, others))
    return false;
  const toQuotation =
    quotation.start > cue.start
      ? { start: cue.end, end: quotation.start }
      : { start: quotation.end, end: isBefore ? own.start : cue.start };
  if (rivals.some(({ start }) => start >= toQuotation.start && start < toQuotation.end)) return false;
  if (quotation.start > cue.start && isTold(article, cue, quotation, others.filter(isPerson))) return false;
  return !isBefore || !rivals.some((rival) => governs(article, rival, own));
}

/** Right behind the name the words go on that its clause governs. */
function isToldOf({ outside }: ToRead, sentence: TextSpan, cue: TextSpan, own: TextSpan, { start }: TextSpan): boolean {
  return (
    start > own.end &&
    /[a-z], $/.test(outside.slice(sentence.start, cue.start)) &&
    /^,? ?(?:d'|de |a |que |qu'|to |that )?$/.test(outside.slice(own.end, start))
  );
}

/** Somebody stands before the verb. */
function isOpen(
  { outside, language }: ToRead,
  { start }: TextSpan,
  cue: TextSpan,
  others: readonly Subject[],
): boolean {
  return others.some(({ end }) => end <= cue.start) || outside.slice(start, cue.start).search(SOMEBODY[language]) >= 0;
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

/** `he quoted one of them as saying`, `il a rapporté une confidence de Y`, `lui fut-il répondu`: words of somebody else. */
function isRetold(article: ToRead, cue: TextSpan, quotation: Quotation, { actor }: Speaker): boolean {
  const { outside, subjects, language } = article;
  const verb = outside.slice(cue.start, cue.end);
  if (OF_ANOTHER.test(outside.slice(Math.max(0, cue.start - 48), cue.end))) return true;
  if (quotation.start < cue.end) return false;
  const others = within(subjects, { start: cue.end, end: quotation.start }).filter((each) => each.actor !== actor);
  return (
    isTold(article, cue, quotation, others.filter(isSomebody)) ||
    (RETELLING.test(verb) &&
      (others.some(isPerson) || outside.slice(cue.end, quotation.start).search(SOMEBODY[language]) >= 0))
  );
}

const OF_ANOTHER =
  /\b(?:fut|est|etait)-il [a-z]+$|\b(?:quot|cit)[a-z]+ [^.,;:«“"]{1,36} as (?:saying|having said)$|\bquot(?:ed|es|ing)$/;
const RETELLING = /\b(?:rapport|racont|relat|relay|recount|repeat|repet|rappel|recall)/;

/** `X reports that Y had confessed to “…”`: what Y does is told, and the words are of either; what Y is or must is told by X. */
function isTold({ outside }: ToRead, cue: TextSpan, quotation: Quotation, others: readonly Subject[]): boolean {
  return others.some(
    (each) =>
      each.start > cue.end &&
      each.end <= quotation.start &&
      OPENS.test(outside.slice(cue.end, each.start)) &&
      !STATE.test(outside.slice(each.end, quotation.start)),
  );
}

const OPENS = /\b(?:that|que|qu')(?: [a-z.' -]{0,24})?$/;
const STATE =
  /^,?(?:[^,;:]*,)? ?(?:was|were|is|are|must|should|would|could|can|may|might|will|needs?|(?:has|had) (?:to|been)|est|sont|etait|etaient|sera|serait|doit|devait|devrait|peut|pouvait|(?:a|avait) ete|ne|n')(?![a-z])/;

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
    /^(?:(?: [a-z]+day,?)?,? ?(?:that|que|qu')? ?(?:the |l'|le |la )?|(?: [a-z]{2,14}){1,3} (?:that |que |qu')(?:the |l'|le |la )?(?:(?:mr|mrs|ms|dr|m|mm|mme)\.? )?)$/.test(
      outside.slice(end, own.start),
    )
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
  if (cue && isRetold(article, cue, quotation, speaker)) return false;
  if (pronoun && (isLatter(outside, pronoun) || isOrdinal(outside, pronoun))) return true;
  const own = subjects.findLast(
    (each) => each.actor === speaker.actor && each.start >= sentence.start && each.start < quotation.start,
  );
  // `Talks began once X “stopped sending lawyers”, he said`: what X did is told by somebody else.
  if (own && cue && cue.start > quotation.end && !/: ?$/.test(outside.slice(own.end, quotation.start))) return false;
  const end = Math.min(at, quotation.start);
  const named = subjects.findLast((each) => each.actor === speaker.actor && each.start < end);
  if (!named) return false;
  const gender = cue ? genderOf(outside, pronoun ?? cue) : null;
  const told = gendersIn(article);
  // Of the other sex than whom the verb before is of, the object is meant.
  const isOther = ({ actor }: Subject) => actor !== null && gender !== null && (told.get(actor) ?? gender) !== gender;
  const from = article.sentences.find((each) => each.start <= named.start && named.start < each.end)?.start;
  const span = { start: from ?? named.start, end };
  if (
    named.end < sentence.start &&
    isObject(article, named) &&
    !within(subjects, { start: span.start, end: named.start }).some(isOther)
  )
    return false;
  if (cue && ADDING.test(outside.slice(cue.start, cue.end))) return true;
  if (named.start >= sentence.start && named.kind === 'person' && standingOf(outside, named.start) === 'object')
    return false;
  const others = within(subjects, span).filter(
    (each) =>
      isPerson(each) &&
      each.actor !== speaker.actor &&
      // A ship, an aircraft and a hall have names, too.
      (each.kind !== 'stranger' || standingOf(outside, each.start) === 'subject'),
  );
  return !isSomebodyElse(article, speaker, span) && !isOneOfAPeople(article, span) && others.every(isOther);
}

/** `The taoiseach welcomed X.`: the sentence is about somebody else, whoever that is. */
function isObject({ outside }: ToRead, { kind, start }: Subject): boolean {
  return kind === 'person' && OBJECT.test(outside.slice(Math.max(0, start - 30), start));
}

const OBJECT =
  /(?<![,»”"’'] ?)\b(?:[a-z]{3,}ed|met|saw|told|sought|caught|flew in for|(?:a|ont|avait|avaient) [a-z]{2,}(?:e|u|i|is|it)) (?:(?:his|her|the|son|sa|le|la|l') ?)?(?:(?:mr|mrs|ms|dr|m|mm|mme)\.? )?$/;

/** Somebody is told of whom nothing names, and who is not the one that is meant. */
function isSomebodyElse({ outside, subjects, language }: ToRead, { actor }: Speaker, span: TextSpan): boolean {
  const own = within(subjects, { start: span.start - LONGEST, end: span.end }).filter((each) => each.actor === actor);
  return [...outside.slice(span.start, span.end).matchAll(SOMEBODY[language])].some(({ index, 0: words }) => {
    const found = { start: span.start + index, end: span.start + index + words.length };
    return (
      standingOf(outside, found.start) !== 'object' &&
      !own.some((each) => gap(each, found) < 3 || overlaps(each, found))
    );
  });
}

/** `The Serb was.`, `L’Américain a pris X à part.`: somebody whom nothing else names. */
function isOneOfAPeople({ outside, mentions }: ToRead, span: TextSpan): boolean {
  return within(mentions, span).some(
    ({ kind, start, end }) =>
      kind === 'people' &&
      /(?:^|[.!?,;:»”"] )(?:the |le |la |l')$/.test(outside.slice(Math.max(0, start - 8), start)) &&
      /^(?:,| (?:a|avait|est|etait|s'est|n'|was|is|had|has|did|then|also|[a-z]{3,}ed)(?![a-z]))/.test(
        outside.slice(end, end + 12),
      ),
  );
}

/** No name with what is said of it is longer. */
const LONGEST = 160;

function isPerson({ kind }: Subject): boolean {
  return kind === 'person' || kind === 'office' || kind === 'unnamed' || kind === 'stranger';
}

function isSomebody(subject: Subject): boolean {
  return isPerson(subject) || subject.kind === 'state' || subject.kind === 'body';
}
