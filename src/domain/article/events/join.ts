import { COUNTRIES, namesOfCountry } from '../../places/countries.js';
import type { DateMention } from '../dates/date-mention.js';
import type { PlaceMention } from '../names/place-mentions.js';
import { classOf } from './kinds.js';
import type { Occurrence } from './occurrence.js';

/** All tellings of one event, in the order of the text. */
export type Telling = readonly [Occurrence, ...Occurrence[]];

/** Joins what tells of the same event: of one kind, done or to come alike, days, places and people not at odds. */
export function joined(occurrences: readonly Occurrence[], publishedOn: string): Telling[] {
  const groups: [Occurrence, ...Occurrence[]][] = [];
  for (const occurrence of occurrences) {
    const own = groups.findLast(
      (group) =>
        isSame(group, occurrence) && !isOfThePast(group, occurrence, publishedOn) && !isAnother(group, occurrence),
    );
    if (own) own.push(occurrence);
    else groups.push([occurrence]);
  }
  return groups.filter((group) => group.some(standsAlone));
}

/** A heading or a thing told in passing is no event of its own. */
function standsAlone({ sentence, kind, done, date, place, takingPart, known }: Occurrence): boolean {
  if (sentence.heading || (known === true && date === null)) return false;
  if (classOf(kind) !== 'gathering' || !done) return true;
  return date !== null || place !== null || takingPart.length > 1;
}

/** `They clinched a deal. … He signed a road map`: what is named as if for the first time is another agreement. */
function isAnother(group: Telling, other: Occurrence): boolean {
  return (
    other.kind === 'agreement' &&
    other.introduced === true &&
    group.some(
      ({ introduced, sentence }) => introduced === true && !sentence.heading && sentence.index < other.sentence.index,
    )
  );
}

/** What is told with a day long past, far from what is told without one, is another event than the news. */
function isOfThePast(group: Telling, other: Occurrence, publishedOn: string): boolean {
  if (!other.done || !OF_A_DAY.has(classOf(other.kind))) return false;
  const date = narrowest(group);
  const dated = date ?? other.date;
  if (!dated || (date && other.date)) return false;
  const apart = group.every(({ sentence }) => Math.abs(sentence.index - other.sentence.index) > 1);
  return apart && dated.last !== null && daysBetween(dated.last, publishedOn) > LONG_PAST;
}

const LONG_PAST = 14;
const OF_A_DAY: ReadonlySet<string> = new Set(['gathering', 'agreement', 'decision']);

function isSame(group: Telling, other: Occurrence): boolean {
  const [lead] = group;
  if (classOf(lead.kind) !== classOf(other.kind) || lead.done !== other.done) return false;
  if (!lead.done && lead.status !== other.status && !(isStep(lead) && isStep(other))) return false;
  const date = narrowest(group);
  if (date && other.date && !sameDays(date, other.date)) return false;
  if (!lead.done && date && other.date && date.when !== other.date.when && !sameActors(group, other)) return false;
  const place = group.find((each) => each.place)?.place ?? null;
  if (place && other.place && !samePlace(place, other.place)) return false;
  if (REPEATED.has(lead.kind) && !(date && other.date) && !lead.sentence.heading) {
    return lead.kind === 'agreement' ? shareOrNone(group, other) : shares(group, other);
  }
  if (!REPEATED.has(lead.kind) && classOf(lead.kind) !== 'gathering')
    return date?.when === other.date?.when && shareOrNone(group, other);
  return shareOrNone(group, other);
}

/** Of these, a second telling without its day means the one told before. */
const REPEATED: ReadonlySet<Occurrence['kind']> = new Set(['agreement', 'decision', 'contact']);

function isStep({ status }: Occurrence): boolean {
  return status === 'announced' || status === 'rumoured' || status === 'scheduled';
}

function shares(group: Telling, other: Occurrence): boolean {
  const actors = new Set(group.flatMap(({ takingPart }) => takingPart.map(({ actor, role }) => keyOf(actor.id, role))));
  return other.takingPart.some(({ actor, role }) => role !== 'mediator' && actors.has(keyOf(actor.id, role)));
}

/** The very same people: two windows are of one step only then. */
function sameActors(group: Telling, other: Occurrence): boolean {
  const ids = (list: readonly Occurrence[]) =>
    [...new Set(list.flatMap(({ takingPart }) => takingPart.map(({ actor }) => actor.id)))].sort().join();
  return ids(group) === ids([other]);
}

/** Who does and to whom are told apart. */
function keyOf(id: string, role: string): string {
  return role === 'target' ? `target ${id}` : id;
}

function shareOrNone(group: Telling, other: Occurrence): boolean {
  const nobody = ({ takingPart }: Occurrence) => takingPart.every(({ role }) => role === 'mediator');
  return nobody(other) || group.every(nobody) || shares(group, other);
}

export function narrowest(group: readonly Occurrence[]): DateMention | null {
  const text = group.filter(({ sentence }) => !sentence.heading);
  const dates = (text.some(({ date }) => date) ? text : group).flatMap(({ date }) => (date ? [date] : []));
  return dates.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

/** The town rather than its country; else the first that is told. */
export function placeOf(group: readonly Occurrence[]): PlaceMention | null {
  const places = group.flatMap(({ place }) => (place ? [place] : []));
  return places.find((place) => !isCountry(place)) ?? places[0] ?? null;
}

function lengthOf({ first, last }: Pick<DateMention, 'first' | 'last'>): number {
  if (first === null || last === null) return Infinity;
  return daysBetween(first, last) + 1;
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

function sameDays(a: DateMention, b: DateMention): boolean {
  return (a.first ?? '') <= (b.last ?? '9') && (b.first ?? '') <= (a.last ?? '9');
}

function samePlace(a: PlaceMention, b: PlaceMention): boolean {
  if (a.words.toLowerCase() === b.words.toLowerCase()) return true;
  return (
    a.country !== null &&
    a.country === b.country &&
    (isCountry(a) || isCountry(b) || a.zone === null || b.zone === null)
  );
}

function isCountry({ words, country }: PlaceMention): boolean {
  return country !== null && COUNTRIES.has(country) && namesOfCountry(country).some((name) => name === words);
}
