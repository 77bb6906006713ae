import type { Verb } from '../packs/event-words.js';
import type { Sentence } from '../text/passages.js';
import { gap, within } from '../text/spans.js';
import { dateFor } from './date-for.js';
import { isOfAnotherTime, isOfAnotherWorld } from './frames.js';
import type { Occurrence } from './occurrence.js';
import { placeFor } from './place-for.js';
import type { Reading } from './reading.js';
import { betweenIn } from './roles.js';
import { mediatorsIn } from './taking-part.js';
import { verbsIn } from './verbs-of.js';
import { inRole, objectsOf, seated, subjectsOf } from './who.js';

/** What a noun tells as done: `the signing on Saturday of a peace agreement`, `la conclusion d’un accord`, `in a letter to`. */
export function toldByNouns(reading: Reading, sentence: Sentence): Occurrence[] {
  if (sentence.heading) return [];
  return [...deedsTold(reading, sentence), ...lettersTold(reading, sentence), ...deadlinesTold(reading, sentence)];
}

const MOST = 4;
const NEAR = 60;

function deedsTold(reading: Reading, sentence: Sentence): Occurrence[] {
  const { pack, outside } = reading;
  const here = outside.slice(sentence.start, sentence.end);
  return pack.telling.nouns.flatMap(({ kind, status, words: tells, object }) =>
    [...here.matchAll(tells)].slice(0, MOST).flatMap(({ 0: words, index }) => {
      const at = { start: sentence.start + index, end: sentence.start + index + words.length };
      const tail = here.slice(index + words.length, index + words.length + 60);
      const nouns = object.flatMap((each) => [...tail.matchAll(pack.events.nouns[each])]);
      const noun = nouns.sort((a, b) => a.index - b.index)[0];
      if (!noun || /[,;:.]/.test(tail.slice(0, noun.index)) || !isDone(reading, sentence, at)) return [];
      const date = dateFor(reading, sentence, at, at, 'behind');
      if (isOfAnotherWorld(reading, sentence, at) || isOfAnotherTime(reading, sentence, at, sentence, null, date))
        return [];
      return [
        {
          kind,
          status,
          sentence,
          at: { start: at.start, end: at.end + noun.index + noun[0].length },
          noun: null,
          date,
          place: placeFor(reading, sentence, at),
          format: null,
          condition: null,
          takingPart: [
            ...seated(reading, betweenIn(reading, sentence)),
            ...mediatorsIn(reading, sentence).map((actor) => ({ actor, role: 'mediator' as const, at: null })),
          ],
          done: true,
          reason: 'deed' as const,
        },
      ];
    }),
  );
}

/** What is planned, put off or asked for is not done by being named. */
const MEANT: ReadonlySet<Verb> = new Set(['plan', 'postpone', 'cancel', 'ask', 'propose', 'reject']);

/** Nothing before it says that it is still to come, wished for or denied. */
function isDone(reading: Reading, sentence: Sentence, at: { readonly start: number; readonly end: number }): boolean {
  const head = reading.outside.slice(Math.max(sentence.start, at.start - 70), at.start);
  const { events, telling } = reading.pack;
  if (events.before.test(head.replaceAll("'", "' ")) || telling.undone.test(head)) return false;
  return verbsIn(reading, reading.outside, sentence).every(
    ({ verb, mood, conditional, disputed }) =>
      !MEANT.has(verb) && !conditional && !disputed && (mood === 'done' || mood === 'now' || mood === 'wish'),
  );
}

/** `he asked in a letter to X`, `dans un courrier adressé à X`. */
function lettersTold(reading: Reading, sentence: Sentence): Occurrence[] {
  const { pack, outside } = reading;
  const here = outside.slice(sentence.start, sentence.end);
  return [...here.matchAll(pack.events.nouns.letter)].slice(0, MOST).flatMap(({ 0: words, index }) => {
    const at = { start: sentence.start + index, end: sentence.start + index + words.length };
    if (!pack.telling.inLetter.test(here.slice(0, index))) return [];
    const main = verbsIn(reading, outside, sentence).findLast(({ end }) => end <= at.start);
    const clause = { start: main?.clause.start ?? sentence.start, end: sentence.end };
    const before = subjectsOf(reading, main ?? at, clause, sentence);
    const said = (reading.said.get(sentence.index) ?? []).find((each) => each.at > at.end && each.speaker.actor);
    // `In a letter, X told Y`: who says it behind the noun has written it.
    const from =
      before.length === 0 && said?.speaker.actor
        ? [{ actor: said.speaker.actor, kind: 'name' as const, place: false, start: said.at, end: said.at }]
        : before;
    const direct = addressees(reading, sentence, at.end);
    const told = said && { start: said.at, end: said.at + (/^\S+/.exec(outside.slice(said.at))?.[0].length ?? 0) };
    const to =
      direct.length === 0 && told
        ? objectsOf(reading, told, { start: told.start, end: Math.min(sentence.end, told.end + NEAR) }, sentence).slice(
            0,
            1,
          )
        : direct;
    if (from.length + to.length === 0) return [];
    return [
      {
        kind: 'contact' as const,
        status: 'reported' as const,
        sentence,
        at,
        noun: null,
        date: dateFor(reading, sentence, at, at, 'behind'),
        place: null,
        format: null,
        condition: null,
        takingPart: [...inRole(from, 'participant'), ...inRole(to, 'addressee')],
        done: true,
        reason: 'contact_made' as const,
      },
    ];
  });
}

/** `The deadline is Friday`, `l’échéance du 30 juin`: a day beside its noun; one that is over has expired. */
function deadlinesTold(reading: Reading, sentence: Sentence): Occurrence[] {
  const here = reading.outside.slice(sentence.start, sentence.end);
  return [...here.matchAll(reading.pack.events.nouns.deadline)].slice(0, 1).flatMap(({ 0: words, index }) => {
    const at = { start: sentence.start + index, end: sentence.start + index + words.length };
    const date = dateFor(reading, sentence, at, at, 'either');
    if (!date || gap(date, at) > BESIDE || reading.pack.telling.noDeadline.test(here)) return [];
    return [
      {
        kind: 'deadline' as const,
        status: (date.last ?? '9') < reading.publishedOn ? ('expired' as const) : ('standing' as const),
        sentence,
        at,
        noun: null,
        date,
        place: null,
        format: null,
        condition: null,
        takingPart: [],
        done: false,
        reason: 'deed' as const,
      },
    ];
  });
}

const BESIDE = 40;
/** Whom a letter is to: right behind it, after "to". */
function addressees({ mentions, outside, pack }: Reading, sentence: Sentence, end: number) {
  return within(mentions, { start: end, end: Math.min(sentence.end, end + 60) })
    .filter(({ place }) => !place)
    .filter(({ start }) => pack.telling.toWhom.test(outside.slice(end, start)))
    .slice(0, 1);
}
