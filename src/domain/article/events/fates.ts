import type { DateMention } from '../dates/date-mention.js';
import { nearestYear } from './date-for.js';
import type { FateWords } from '../packs/fate-words.js';
import type { Sentence } from '../text/passages.js';
import { within, type TextSpan } from '../text/spans.js';
import { isOfAnotherTime } from './frames.js';
import { formatOf, isTalks } from './kinds.js';
import type { Occurrence } from './occurrence.js';
import { placeFor } from './place-for.js';
import type { Reading } from './reading.js';
import { reasonOfStatus } from './status-told.js';
import { seated } from './who.js';

/** Nothing that is said of a gathering before its fate is longer. */
const LONGEST = 220;
/** No more of them in a sentence. */
const MOST = 3;

/**
 * What became of a gathering that was planned or talked of, however much is said of it in between: `A visit to Kabul by both
 * ministers, planned for Monday, was cancelled`. Who says so in a sentence that denies it has it untrue: nothing is told then.
 */
export function fatesTold(reading: Reading, sentence: Sentence): Occurrence[] {
  if (sentence.heading) return [];
  const { fates: words, events } = reading.pack;
  const here = reading.outside.slice(sentence.start, sentence.end);
  return [...here.matchAll(words.planned)].slice(0, MOST).flatMap(({ 0: found, index }) => {
    const head = here.slice(0, index);
    const clause = head
      .slice(Math.max(head.lastIndexOf('; '), head.lastIndexOf(': ')) + 1)
      .trimStart()
      .replace(FROM, '');
    const denial = [...head.matchAll(events.denies)].at(-1);
    const end = index + found.length;
    const fate = fateOf(words, here, end);
    // Who denies that it was put off says nothing of it that is not known.
    if (denial ? fate !== null : !words.opening.test(clause)) return [];
    const told = denial && isRightBefore(head, denial) ? DENIED : fate;
    if (!told) return [];
    const noun = { start: sentence.start + index + leadOf(found), end: sentence.start + end };
    const at = { start: noun.start, end: noun.end + told.end };
    const date = dayOf(reading, sentence, { start: noun.end, end: noun.end + told.start }, at);
    if (isOfAnotherTime(reading, sentence, at, { start: at.start, end: sentence.end }, null, date)) return [];
    const before = words.named.test(found) ? reading.sentences[sentence.index - 1] : undefined;
    const between = within(reading.mentions, at).filter(({ actor, place }) => !place && actor.type !== 'media');
    return [
      {
        kind: isTalks(reading, noun) ? ('talks' as const) : ('meeting' as const),
        status: told.status,
        sentence,
        at,
        noun,
        date: date ?? (before ? (within(reading.dates, before).at(-1) ?? null) : null),
        place: placeFor(reading, sentence, noun),
        format: formatOf(reading, sentence),
        condition: null,
        takingPart: seated(reading, between),
        done: false,
        reason: reasonOfStatus(told.status),
      },
    ];
  });
}

/** `A démenti qu’une rencontre se prépare`: nothing but its article stands between. */
function isRightBefore(head: string, { index, 0: words }: RegExpExecArray): boolean {
  return head.slice(index + words.length).trim() === '';
}

const DENIED = { status: 'denied' as const, start: 0, end: 0 };
/** Where a report was sent from, before its first words. */
const FROM = /^[^—–]{3,60}? (?:—|–|--?) /;

/** The first word that says what became of it, with no other clause between, and nothing that it took place after all. */
function fateOf(words: FateWords, here: string, from: number) {
  const tail = here.slice(from, from + LONGEST);
  const [first] = [...words.fates, ['denied' as const, words.unplanned] as const]
    .filter(([, pattern]) => pattern !== words.unplanned || words.saidSo.test(here))
    .flatMap(([status, pattern]) => {
      const match = pattern.exec(tail);
      return match ? [{ status, start: match.index, end: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.start - b.start);
  if (!first || words.parted.test(tail.slice(0, first.start)) || words.ofAnother.test(tail.slice(0, first.start)))
    return null;
  return isAfterAll(words, here, { start: from + first.start, end: from + first.end }) ? null : first;
}

/** `was first postponed and then held`, `put off twice, the round was held`: what became of it is not that. */
function isAfterAll(words: FateWords, here: string, fate: TextSpan): boolean {
  const { atFirst, afterAll, openingAfterAll, aside, stillToCome } = words;
  const [head, rest] = [here.slice(0, fate.start), here.slice(fate.end, fate.end + LONGEST)];
  // `a visit that was called off in May will take place next week`
  if (aside.test(head) && stillToCome.test(rest)) return true;
  return atFirst.test(head) || afterAll.test(rest) || (head.trim() === '' && openingAfterAll.test(rest));
}

/** Whether what a verb calls off or puts off is not the gathering beside it: another thing at it, or one that took place after all. */
export function isOfNoGathering(reading: Reading, sentence: Sentence, verb: TextSpan, noun: TextSpan): boolean {
  const { pack, outside } = reading;
  const here = outside.slice(sentence.start, sentence.end);
  const at = { start: verb.start - sentence.start, end: verb.end - sentence.start };
  if (isAfterAll(pack.fates, here, at)) return true;
  if (noun.start >= verb.end) return isOnlyWhere(pack.fates, outside.slice(verb.end, noun.start));
  if (noun.end > verb.start) return false;
  const head = outside.slice(sentence.start, noun.start);
  const isOnlyOne = ![pack.events.nouns.talks, pack.events.nouns.meeting, pack.events.nouns.signing].some(
    (nouns) => [...head.matchAll(nouns)].length > 0,
  );
  return (
    (isOnlyOne && pack.fates.governed.test(head)) || pack.fates.ofAnother.test(outside.slice(noun.end, verb.start))
  );
}

/** `cancelled the debt at the summit`: something stands between, and the gathering only says where. */
function isOnlyWhere({ governed, ownPart }: FateWords, between: string): boolean {
  return governed.test(between.replace(/^ \S+/, '')) && !ownPart.test(between);
}

/** Its article is no part of a gathering's name. */
function leadOf(words: string): number {
  return /^(?:an?|the|another|that|this|une?|la|le|l'|les|des|cette|cet?|ces) ?/.exec(words)?.[0].length ?? 0;
}

/** For which day it was planned: one said of it, else one behind its fate that is not the new one. */
function dayOf(reading: Reading, sentence: Sentence, between: TextSpan, at: TextSpan): DateMention | null {
  const { toNewDay } = reading.pack.fates;
  const daysIn = (span: TextSpan) => within(reading.dates, span).filter(({ lasts }) => lasts === null);
  const [said] = daysIn(between);
  const behind = daysIn({ start: at.end, end: sentence.end }).find(
    ({ start }) => !toNewDay.test(reading.outside.slice(at.end, start)),
  );
  const day = said ?? behind ?? daysIn({ start: sentence.start, end: at.start })[0] ?? null;
  return day && nearestYear(reading, day);
}
