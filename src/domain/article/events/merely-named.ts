import type { Mention } from '../names/mentions.js';
import { within, type TextSpan } from '../text/spans.js';
import type { Reading } from './reading.js';

/** So much before a name tells where something is, or what the name is to another. */
const BEFORE = 40;
const BEHIND = 40;
/** A comma and an article. */
const ARTICLE = 6;
const LONGEST_NAME = 60;

/** `the embassy of Switzerland`, `a Turkish newspaper`, `rather than X`: the name says where, whose or without whom, and nobody of it acts. */
export function isAttribute({ outside, pack: { bystanders } }: Reading, { start, end, kind }: Mention): boolean {
  const head = outside.slice(Math.max(0, start - BEFORE), start);
  if (bystanders.venueOf.test(head) || bystanders.without.test(head)) return true;
  if (kind !== 'people' && kind !== 'office') return false;
  return bystanders.belongs.test(outside.slice(end, end + BEHIND)) || bystanders.belongsTo.test(head);
}

/**
 * Of names before a verb, those that act: not whoever is named in an apposition or a clause between commas, nor in what opens the
 * sentence, nor whoever tells of it.
 */
export function withoutBystanders(
  reading: Reading,
  named: readonly Mention[],
  from: number,
  verb: TextSpan,
): Mention[] {
  const { bystanders } = reading.pack;
  const head = reading.outside.slice(from, verb.start);
  const asides = [...head.matchAll(bystanders.aside)]
    .map(({ 0: words, index }) => ({ start: from + index, end: from + index + words.length }))
    // `, the European Union and Iran, `: one more of a list, and nothing said of whoever stands before.
    .filter(({ start }) =>
      within(reading.mentions, { start, end: start + ARTICLE + LONGEST_NAME }).every(
        (each) => each.start > start + ARTICLE,
      ),
    );
  const telling = [...head.matchAll(bystanders.tells)].at(-1);
  const opening = openingOf(head, bystanders.opens, bystanders.clause);
  const first = Math.max(telling ? from + telling.index + telling[0].length : from, from + opening);
  const acting = named.filter(
    (mention) =>
      mention.start >= first &&
      !asides.some(({ start, end }) => mention.start >= start && mention.end <= end) &&
      !isOwner(reading, mention, verb) &&
      !isOfThing(reading, mention, verb) &&
      !isOfWho(reading, mention, verb),
  );
  // Where nobody else is left, whoever is named at all is meant.
  return acting.length > 0 || opening === 0 ? acting : [...named];
}

/** Where what opens a sentence before its subject ends: `Like Georgia and Moldova, `, `As X watched, `. */
function openingOf(head: string, opens: RegExp, clause: RegExp): number {
  const trimmed = head.length - head.trimStart().length;
  const words = head.slice(trimmed);
  if (clause.test(words)) return trimmed + words.indexOf(', ') + 2;
  return opens.test(words) ? trimmed + words.lastIndexOf(', ') + 2 : 0;
}

/** `Serbia, Russia’s closest friend, and Kosovo`: whose friend, behind a comma and with one behind. */
function isOwner({ outside }: Reading, { start, end }: Mention, verb: TextSpan): boolean {
  return (
    /, (?:[a-z.]+ ){0,2}$/.test(outside.slice(Math.max(0, start - BEFORE), start)) &&
    /^'s? [^,;:]{3,60}, /.test(outside.slice(end, verb.start))
  );
}

/** `talks on the mill that X is building, and will meet again`: what X does is told of a thing, and the verb is another’s; not `that X and Y signed`. */
function isOfThing({ outside, pack: { bystanders } }: Reading, { start, end }: Mention, verb: TextSpan): boolean {
  const head = outside.slice(Math.max(0, start - BEFORE * 2), start);
  const tail = outside.slice(end, verb.start);
  return (
    bystanders.ofThing.test(head) &&
    (/^(?! (?:and|et) ).*(?:,|\b(?:and|et)) /.test(tail) || bystanders.ownVerb.test(tail))
  );
}

/** `The man who beat X met Y`: what somebody did to X, and the verb is his. */
function isOfWho({ outside, pack: { bystanders } }: Reading, { start, end }: Mention, verb: TextSpan): boolean {
  return (
    /^ (?:(?:has|had|a|ont|avait|also|then|later) )*$/.test(outside.slice(end, verb.start)) &&
    bystanders.ofWho.test(outside.slice(Math.max(0, start - BEFORE * 2), start))
  );
}

/** Of names behind a verb, those up to where something else begins: what it was about, by whose leave, who says so. */
export function isBeyond({ outside, pack: { bystanders } }: Reading, verb: TextSpan, mention: Mention): boolean {
  return bystanders.stops.test(outside.slice(verb.end, mention.start));
}

/** `the president’s spokesman`, `un conseiller du président`: who acts for a side, or is no more than near, and is not the one named. */
export function standsFor(
  { outside, pack: { bystanders } }: Reading,
  { start, end }: TextSpan,
): 'side' | 'nobody' | null {
  const head = outside.slice(Math.max(0, start - BEFORE), start);
  const tail = outside.slice(end, end + BEHIND);
  const { agentOf, relationOf } = bystanders;
  if (agentOf.before.test(head) || agentOf.behind.test(tail)) return 'side';
  return relationOf.before.test(head) || relationOf.behind.test(tail) ? 'nobody' : null;
}

/** `the former president X`: he speaks for nobody now. */
export function isFormer(reading: Reading, { start, actor }: Mention): boolean {
  const from = Math.max(0, start - BEFORE);
  const head = reading.outside.slice(from, start);
  if (!reading.pack.bystanders.former.test(head)) return false;
  return within(reading.mentions, { start: from, end: start }).every(
    (other) => other.actor.type !== 'person' || other.actor === actor,
  );
}
