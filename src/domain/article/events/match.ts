import type { Sentence } from '../text/passages.js';
import { contains } from '../text/spans.js';
import { dateFor, dayOfPromise } from './date-for.js';
import { fatesTold, isOfNoGathering } from './fates.js';
import { isAnySuch, isElsewhere, isParticipleOf, isTakenBack, isThen, withoutWhatGoesOn } from './frames.js';
import { classOf, formatOf, isTalks } from './kinds.js';
import {
  hasBody,
  hasPeople,
  isAbout,
  isAhead,
  isConditional,
  isPersons,
  isUndone,
  moodOf,
  nounNear,
  objectPronoun,
} from './near-verb.js';
import type { Occurrence } from './occurrence.js';
import { toldByNouns } from './nominal.js';
import { gatheringsOver } from './over.js';
import { add, withoutFate } from './one-telling.js';
import { placeFor } from './place-for.js';
import { quotationsIn } from './quotations-in.js';
import type { Reading } from './reading.js';
import { mediators, sideOfSpeaker, takingPart } from './roles.js';
import { EVENT_RULES } from './rules.js';
import { isStep, NOT_DONE, reasonOf } from './status-told.js';
import type { EventRule } from './rules/event-rule.js';
import { type FoundVerb, verbsIn } from './verbs-of.js';
import { decidedByVote } from './votes.js';
import { objectsOf, subjectsOf, unresolved } from './who.js';

const MOST = 200;

/** Every telling of an event in the text by the table of rules, in the order of the text. */
export function occurrencesIn(reading: Reading): Occurrence[] {
  const found: Occurrence[] = [];
  for (const sentence of reading.sentences) {
    found.push(...inSentence(reading, sentence));
    if (found.length >= MOST) break;
  }
  return asDeadlines(withoutWhatGoesOn(reading, found.slice(0, MOST)));
}

/** What has to be done by a day, where the text tells of no agreement that asks for it, is a deadline of its own. */
function asDeadlines(found: readonly Occurrence[]): Occurrence[] {
  const own = found.filter(
    (each) => !each.due || !found.some((other) => other !== each && !other.due && isOf(each.sentence, other)),
  );
  if (found.some(({ kind, done }) => kind === 'agreement' && done)) return own;
  return own.map((each) =>
    each.due
      ? {
          ...each,
          kind: 'deadline' as const,
          takingPart: each.takingPart.map((part) => ({ ...part, role: 'must_act' as const })),
        }
      : each,
  );
}

/** What else says that it has to be done. */
function isOf(sentence: Sentence, { kind, sentence: { index } }: Occurrence): boolean {
  return index === sentence.index && (kind === 'commitment' || kind === 'deadline');
}

function inSentence(reading: Reading, sentence: Sentence): Occurrence[] {
  const told: Occurrence[] = [];
  const fates = fatesTold(reading, sentence);
  for (const verb of verbsIn(reading, reading.outside, sentence))
    add(told, withoutFate(fates, occurrenceAt(reading, sentence, verb, false)));
  for (const each of fates) add(told, each);
  for (const verb of quotedVerbs(reading, sentence)) add(told, occurrenceAt(reading, sentence, verb, true));
  for (const each of gatheringsOver(reading, sentence)) add(told, each);
  for (const each of toldByNouns(reading, sentence)) add(told, each);
  for (const each of decidedByVote(reading, sentence)) add(told, each);
  // Who agree to do something have agreed: it is no promise of each besides.
  const one = told.filter(
    ({ kind, at }) =>
      kind !== 'commitment' || !told.some((each) => each.kind === 'agreement' && each.at.start === at.start),
  );
  // What is asked has not been told.
  return isAsked(reading, sentence) ? one.filter(({ done }) => !done) : one;
}

function isAsked({ outside }: Reading, { end }: Sentence): boolean {
  return /\? ?$/.test(outside.slice(Math.max(0, end - 2), end));
}

/** What somebody says of a gathering to come, with its day, within a quotation. */
function quotedVerbs(reading: Reading, sentence: Sentence): FoundVerb[] {
  const quotations = quotationsIn(reading, sentence);
  if (quotations.length === 0) return [];
  const open = verbsIn(reading, reading.folded, sentence).filter(
    ({ mood }) => mood === 'ahead' || mood === 'may' || mood === 'now',
  );
  return quotations.flatMap(({ inner }) => open.filter((verb) => contains(inner, verb)));
}

function occurrenceAt(reading: Reading, sentence: Sentence, verb: FoundVerb, quoted: boolean): Occurrence | null {
  for (const rule of EVENT_RULES) {
    if (!rule.trigger.includes(verb.verb)) continue;
    if (quoted && classOf(rule.kind) !== 'gathering') continue;
    const occurrence = byRule(reading, sentence, verb, rule, quoted);
    if (occurrence) return occurrence;
  }
  return null;
}

function byRule(
  reading: Reading,
  sentence: Sentence,
  verb: FoundVerb,
  rule: EventRule,
  quoted: boolean,
): Occurrence | null {
  const mood = moodOf(reading, verb);
  // A gathering of which the same sentence says that the report is not true is denied, however it stands in the report.
  const denied = !quoted && classOf(rule.kind) === 'gathering' && isTakenBack(reading, sentence, verb);
  const status = rule.fills[mood] && denied ? 'denied' : rule.fills[mood];
  if (status === undefined || (rule.forbids?.conditional && verb.conditional)) return null;
  if (mood === 'denied' && !verb.disputed) return null;
  if (mood === 'done' && isThen(reading, sentence, verb)) return null;
  if (rule.needs.under && !reading.pack.events.under.test(reading.outside.slice(sentence.start, sentence.end)))
    return null;
  if (
    rule.needs.verb &&
    !verbsIn(reading, reading.outside, sentence).some((each) => rule.needs.verb?.includes(each.verb))
  )
    return null;
  const folded = quoted ? reading.folded : reading.outside;
  const noun = rule.needs.noun
    ? (nounNear(reading, folded, verb, rule.needs.noun, rule.needs.nounIs) ?? objectPronoun(reading, verb))
    : null;
  if (rule.needs.noun && !noun) return null;
  if (rule.kind === 'agreement' && noun && isUndone(reading, folded, verb, noun)) return null;
  if (rule.forbids?.noun && isAbout(reading, folded, verb, rule.forbids.noun)) return null;
  if (rule.needs.body && (!hasBody(reading, verb, sentence) || isPersons(reading, verb, sentence))) return null;
  const off = status === 'cancelled' || status === 'postponed';
  if (off && noun && isOfNoGathering(reading, sentence, verb, noun)) return null;
  const done = mood === 'done' && !NOT_DONE.has(status);
  const needsDate = rule.needs.date ?? (isStep(status) ? 'ahead' : undefined);
  const facing =
    needsDate === 'term' || needsDate === 'latest'
      ? needsDate
      : off
        ? 'either'
        : done && needsDate !== 'any'
          ? 'behind'
          : 'ahead';
  const by =
    rule.kind === 'commitment'
      ? (dayOfPromise(reading, sentence, verb) ?? dateFor(reading, sentence, noun ?? verb, verb, 'term'))
      : null;
  // So has what somebody denies to have been.
  const isOver = (done && needsDate === 'any') || (status === 'denied' && (verb.form === 'done' || mood === 'done'));
  const date =
    by ??
    // `sanctions were suspended on Monday`: what is done has its day behind, where it has one there.
    (isOver ? dateFor(reading, sentence, noun ?? verb, verb, 'behind') : null) ??
    dateFor(reading, sentence, noun ?? verb, verb, facing);
  // Of what is said not to be so, nobody need say when it would have been.
  if (needsDate && !date && !(status === 'denied' && (verb.disputed || denied))) return null;
  if (!quoted && !denied && isElsewhere(reading, sentence, verb, { status, happened: done || off, noun, date }))
    return null;
  const known = rule.kind === 'agreement' && done && isParticipleOf(reading, verb, noun);
  if (known && noun && isAnySuch(reading, sentence, verb, noun)) return null;
  if (mood === 'now' && isStep(status) && !(date && isAhead(reading, date))) return null;
  if (
    quoted &&
    !(
      date?.last != null &&
      quotationsIn(reading, sentence).some(({ inner }) => contains(inner, date) && contains(inner, verb))
    )
  )
    return null;
  const before = quoted ? [] : subjectsOf(reading, verb, verb.clause, sentence);
  const behind = quoted ? [] : objectsOf(reading, verb, verb.clause, sentence);
  // By whom: of a passive, who does it stands behind the verb.
  const passive =
    behind.length > 0 && reading.pack.syntax.passive.test(reading.outside.slice(verb.end, behind[0]?.start));
  // What an agreement asks of somebody: whoever stands behind the verb has to.
  const asked = rule.kind === 'commitment' && rule.needs.under && before.length === 0 && behind.length > 0;
  // Who announces a gathering need not take part in it.
  const announcing = verb.verb === 'plan' && /annonc|announc/.test(reading.folded.slice(verb.start, verb.end));
  const acting = announcing ? [] : before;
  const [subjects, objects] = passive || asked ? [behind, acting] : [acting, behind];
  if (
    rule.forbids?.verb &&
    verbsIn(reading, reading.outside, verb.clause).some(
      (each) => !rule.trigger.includes(each.verb) && rule.forbids?.verb?.includes(each.verb),
    )
  )
    return null;
  const several =
    !quoted &&
    (reading.pack.events.both.test(reading.outside.slice(verb.clause.start, verb.start)) ||
      (before.length > 0 && reading.pack.syntax.andGroup.test(reading.outside.slice(verb.clause.start, verb.start))) ||
      reading.pack.syntax.allObjects.test(reading.outside.slice(verb.end, verb.end + 30)));
  const enough =
    subjects.length + objects.length + (quoted ? 0 : unresolved(reading, verb).length) >= (rule.needs.actors ?? 0) ||
    several ||
    (rule.needs.actors === 1 &&
      (isStep(status) || (classOf(rule.kind) === 'gathering' && date !== null)) &&
      (hasBody(reading, verb, sentence) || hasPeople(reading, verb))) ||
    (rule.needs.people === true && hasPeople(reading, verb));
  if (!enough && !quoted) return null;
  if (
    rule.kind === 'commitment' &&
    !rule.needs.due &&
    (passive || (subjects.length === 0 && !several) || isConditional(reading, verb))
  )
    return null;
  // A body that nobody knows decides; it is no side of its own.
  const isNew = ({ id }: { readonly id: string }) => reading.newActors.some((each) => each.id === id);
  const sides = new Set(
    subjects
      .map(({ actor }) => actor)
      .filter((actor) => actor.type !== 'person' && actor.type !== 'media' && !isNew(actor)),
  ).size;
  if ((!several && sides < (rule.needs.sides ?? 0)) || (rule.forbids?.sides && sides > 1)) return null;
  if (
    rule.forbids?.body &&
    sides < 2 &&
    subjects.filter(({ actor }) => !isNew(actor)).length < 2 &&
    !subjects.some(({ actor }) => (actor.type === 'organisation' && !isNew(actor)) || isGroup(actor.type)) &&
    hasBody(reading, verb, sentence, 'clause') &&
    !isPersons(reading, verb, sentence)
  )
    return null;
  const hosting = !passive && reading.pack.syntax.hosts.test(reading.folded.slice(verb.start, verb.end));
  // `the treaty initialled in Dayton`: the verb behind the noun says where.
  const [near, far] = noun && verb.start < noun.start ? [noun, verb] : [verb, noun ?? verb];
  const place = placeFor(reading, sentence, near) ?? placeFor(reading, sentence, far);
  return {
    kind: rule.kind === 'talks' && noun && !isTalks(reading, noun) ? 'meeting' : rule.kind,
    status,
    sentence,
    at: { start: Math.min(verb.start, noun?.start ?? verb.start), end: Math.max(verb.end, noun?.end ?? verb.end) },
    noun: classOf(rule.kind) === 'gathering' ? noun : null,
    date,
    place,
    format: classOf(rule.kind) === 'gathering' ? formatOf(reading, sentence) : null,
    condition: null,
    takingPart: [
      ...takingPart(reading, sentence, rule, subjects, objects, hosting),
      ...(quoted ? sideOfSpeaker(reading, sentence, verb) : []),
      ...mediators(reading, sentence, rule),
    ],
    done,
    reason: reasonOf(rule, status),
    due: rule.needs.due,
    known,
    introduced:
      noun !== null &&
      reading.pack.syntax.introduces.test(folded.slice(Math.max(sentence.start, noun.start - 40), noun.start)),
  };
}

function isGroup(type: string): boolean {
  return type === 'armed_group' || type === 'group';
}
