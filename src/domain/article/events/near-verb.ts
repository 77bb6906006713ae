import type { Mood, Noun } from '../packs/event-words.js';
import { type TextSpan, gap, within } from '../text/spans.js';
import type { Reading } from './reading.js';
import type { EventRule } from './rules/event-rule.js';
import type { FoundVerb } from './verbs-of.js';
import { subjectsOf } from './who.js';

const NEAR = 100;
/** So much more may stand between commas behind a subject. */
const ASIDE = 90;
/** No condition stands further behind a verb. */
const LONGEST = 300;

/** A condition follows: who promises harm under one threatens. */
export function isConditional({ outside, pack }: Reading, verb: FoundVerb): boolean {
  const end = /[;:]/.exec(outside.slice(verb.end, verb.end + LONGEST))?.index ?? LONGEST;
  const rest = outside.slice(verb.end, verb.end + end).split(/[.!?] /)[0] ?? '';
  // By when something is done is no condition.
  return [...rest.matchAll(new RegExp(pack.events.condition.source, 'g'))].some(
    ({ 0: words, index }) => !BY_WHEN.test(words) && !/\bat $/.test(rest.slice(0, index)),
  );
}

const BY_WHEN =
  /^(?:before|until|till|whether|once|as soon as|when|lorsque|une fois|des (?:que|lors)|aussitot que|sitot que)/;

/** The nearest of some nouns in the clause of a verb, on the side of it that the rule asks for. */
export function nounNear(
  { pack, text }: Reading,
  folded: string,
  { start, end, clause }: FoundVerb,
  nouns: readonly Noun[],
  side: EventRule['needs']['nounIs'],
  reach = NEAR,
): TextSpan | null {
  // `the treaty that they signed`: what is signed stands before the clause.
  const opener = folded.slice(Math.max(0, clause.start - 2), clause.start + 5);
  // `the talks on a text, which may open`: behind a comma it is said of the whole phrase before.
  const lead = /^, ?(?:which|qui)/.test(opener) ? 60 : /(?:that|which|who|que |qu'|qui)/.test(opener) ? 28 : 0;
  const from = side === 'object' ? start - lead : Math.max(clause.start - lead, start - reach - ASIDE);
  const to = side === 'subject' ? end : Math.min(clause.end, end + reach);
  const here = folded.slice(from, to);
  const spans = nouns.flatMap((noun) =>
    [...here.matchAll(pack.events.nouns[noun])].map(({ 0: words, index }) => ({
      start: from + index,
      end: from + index + words.length,
    })),
  );
  const distance = (span: TextSpan) => gap(span, { start, end }) + (span.start < start ? 15 : 0);
  return (
    spans
      // Between commas a good deal may be said of a subject.
      .filter((span) => start - span.end <= reach || commasIn(folded.slice(span.end, start)) === 2)
      .filter((span) => !isParticiple(text, span) && !isOfAnother(folded, span, start))
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

/** One of the nouns stands right beside the verb, with no comma behind it between: `promised to meet`, not `promised, at a conference,`. */
export function isAbout(
  reading: Reading,
  folded: string,
  verb: FoundVerb,
  nouns: NonNullable<EventRule['needs']['noun']>,
): boolean {
  const noun = nounNear(reading, folded, verb, nouns, undefined, 45);
  return noun !== null && !(noun.start > verb.end && folded.slice(verb.end, noun.start).includes(', '));
}

/** `which it had initialled`, `l’avait paraphé`: what was signed is said by a pronoun. */
export function objectPronoun({ outside }: Reading, { verb, start, end }: FoundVerb): TextSpan | null {
  if (verb !== 'sign' && verb !== 'initial') return null;
  const left = /\bl'(?:a|ont|avait|avaient) (?:[a-z]+ ){0,2}$/.test(outside.slice(Math.max(0, start - 32), start));
  return left || /^ it\b/.test(outside.slice(end, end + 4)) ? { start, end } : null;
}

/** `announced the suspension of the decree on the truce`: of what was agreed no more is told than that it ended. */
export function isUndone({ pack }: Reading, folded: string, { end }: FoundVerb, noun: TextSpan): boolean {
  return noun.start >= end && pack.telling.undoing.test(folded.slice(end, noun.start));
}

/** One comma between a noun and the verb behind it: another clause has begun. */
function isOfAnother(folded: string, { end }: TextSpan, verb: number): boolean {
  const between = folded.slice(end, verb);
  // `the truce, signed in February`: what stands right behind the comma is said of the noun.
  return (
    end < verb &&
    commasIn(between) % 2 === 1 &&
    !/^[^,]*, (?:[a-z]+ly )?$|^, (?:which|that|qui|qu[e']|dont|lequel|laquelle)\b/.test(between)
  );
}

function commasIn(text: string): number {
  return (text.match(/, /g) ?? []).length;
}

/** Folded, `rencontré` looks like `rencontre`. */
export function isParticiple(text: string, { start, end }: TextSpan): boolean {
  // `meeting Mr Arafat` is what somebody does.
  if (/ing$/i.test(text.slice(start, end)) && GERUND.test(text.slice(end, end + 12))) return true;
  return (
    /(?:é|ée|és|ées)$/.test(text.slice(start, end)) &&
    !/(?:traité|traités|armée| piégées?|députée?s?|déléguée?s?|alliés|blessés|employés|réfugiés)$/i.test(
      text.slice(start, end),
    )
  );
}

const GERUND =
  /^ (?:him|her|them|the (?:president|leader)|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8} \d)\p{Lu}\p{L}*)/u;

/** A body that decides stands before the verb in its clause, or behind "by". */
export function hasBody(
  { pack, outside, mentions }: Reading,
  { start, end, clause }: FoundVerb,
  sentence: TextSpan,
  reach: 'sentence' | 'clause' = 'sentence',
): boolean {
  const { body, ballot } = pack.events.nouns;
  const from = reach === 'clause' ? clause.start : Math.min(clause.start, start - 140);
  const head = outside.slice(Math.max(sentence.start, from), start);
  const tail = outside.slice(end, Math.min(sentence.end, end + 60));
  const matches = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length > 0;
  const known = within(mentions, { start: Math.max(sentence.start, from), end: start });
  return (
    matches(body, head) ||
    matches(ballot, head) ||
    known.some(({ actor, place }) => !place && (actor.type === 'body' || actor.type === 'organisation')) ||
    /\b(?:to|a|au) (?:voters|a vote|a referendum|referendum|parliament)/.test(outside.slice(start, end)) ||
    (/^ (?:[a-z]+ )?(?:by|par) /.test(tail) && matches(body, tail)) ||
    /\breferendum\b/.test(tail)
  );
}

/** Several people without a name stand before the verb: `the experts`, `les négociateurs`. */
export function hasPeople({ pack, outside }: Reading, { start, clause }: FoundVerb): boolean {
  return pack.events.people.test(outside.slice(Math.max(clause.start, start - 90), start));
}

/** A person is its subject, and no body: `the speaker of the assembly rejected`. */
export function isPersons(reading: Reading, verb: FoundVerb, sentence: TextSpan): boolean {
  const subjects = subjectsOf(reading, verb, verb.clause, sentence);
  return subjects.length > 0 && subjects.every(({ actor }) => actor.type === 'person');
}

/** What is planned is to come, however its verb stands: `scheduled for Friday`, `attendu mercredi`. */
export function moodOf({ folded }: Reading, { verb, mood, start, end }: FoundVerb): Mood {
  const expected = verb === 'travel' && /attendu|expected|due/.test(folded.slice(start, end));
  if (expected) return mood === 'done' || mood === 'now' ? 'ahead' : mood;
  // `sont appelés à voter dimanche`: they will.
  const called = verb === 'vote' && mood === 'done' && folded.startsWith('appele', start);
  return called || ((verb === 'plan' || verb === 'invite') && mood === 'now') ? 'ahead' : mood;
}

export function isAhead(
  { publishedOn }: Reading,
  { first, last }: { first: string | null; last: string | null },
): boolean {
  return last === null || last >= publishedOn || (first ?? '') > publishedOn;
}
