import type { Verb } from '../packs/event-words.js';
import type { Sentence } from '../text/passages.js';
import { within, type TextSpan } from '../text/spans.js';
import { dateFor } from './date-for.js';
import { isOfAnotherTime, isOfAnotherWorld } from './frames.js';
import { formatOf, isTalks } from './kinds.js';
import type { Mention } from '../names/mentions.js';
import { standingOf } from '../speech/standing.js';
import { BLANK } from '../text/outside.js';
import { isParticiple } from './near-verb.js';
import type { Occurrence } from './occurrence.js';
import { placeFor } from './place-for.js';
import type { Reading } from './reading.js';
import { betweenIn } from './roles.js';
import { mediatorsIn } from './taking-part.js';
import { type FoundVerb, verbsIn } from './verbs-of.js';
import { inRole, objectsOf, seated, subjectsOf } from './who.js';

/** `after three days of talks`, `lors d’une réunion à Bruxelles`, `in a phone call with`: over by the word before them. */
export function gatheringsOver(reading: Reading, sentence: Sentence): Occurrence[] {
  const { nouns } = reading.pack.events;
  const here = reading.outside.slice(sentence.start, sentence.end);
  if (sentence.heading) return [];
  const calls = [...here.matchAll(nouns.call)];
  return [...here.matchAll(nouns.talks), ...here.matchAll(nouns.meeting), ...calls].flatMap((match) => {
    const { 0: words, index } = match;
    const noun = { start: sentence.start + index, end: sentence.start + index + words.length };
    if (isParticiple(reading.text, noun)) return [];
    const occurrence = overAt(
      reading,
      sentence,
      noun,
      here.slice(Math.max(0, index - 70), index),
      calls.includes(match),
    );
    return occurrence ? [occurrence] : [];
  });
}

/** Something is done, and nothing to come, wished or denied. */
function areDone(verbs: readonly FoundVerb[]): boolean {
  return (
    verbs.length > 0 && verbs.every(({ mood, conditional, disputed }) => mood === 'done' && !conditional && !disputed)
  );
}

/** `X left for home after talks with Y`, `during his visit to Rome`: who did something before the noun, as the subject of whatever verb. */
function whoseWord(
  { mentions, outside }: Reading,
  sentence: Sentence,
  noun: TextSpan,
  company: readonly Mention[],
): Mention[] {
  const subject = within(mentions, { start: sentence.start, end: noun.start }).findLast(
    ({ actor, place, start }) =>
      !place &&
      actor.type !== 'media' &&
      !company.some((each) => each.actor === actor) &&
      outside.charAt(start) !== BLANK &&
      standingOf(outside, start) === 'subject',
  );
  return subject ? [subject] : [];
}

/** `summoned by X during his visit`: the person named last before whose it is. */
function ownerOf({ mentions, outside, pack }: Reading, sentence: Sentence, noun: TextSpan): Mention[] {
  if (!pack.telling.ones.test(outside.slice(sentence.start, noun.start))) return [];
  const owner = within(mentions, { start: sentence.start, end: noun.start }).findLast(
    ({ actor, start }) => actor.type === 'person' && outside.charAt(start) !== BLANK,
  );
  return owner ? [owner] : [];
}

/** Whoever asks for a gathering, plans or denies one has not held it. */
const MEANT: ReadonlySet<Verb> = new Set([
  'ask',
  'propose',
  'invite',
  'plan',
  'postpone',
  'cancel',
  'reject',
  'promise',
]);

/** So far behind a noun stands its day. */
const BEHIND = 60;

function overAt(
  reading: Reading,
  sentence: Sentence,
  noun: TextSpan,
  head: string,
  isCall: boolean,
): Occurrence | null {
  const { pack } = reading;
  const { over, before, surely, condition } = pack.events;
  const apart = head.replaceAll("'", "' ");
  const means = isCall && reading.pack.telling.byPhone.test(reading.folded.slice(noun.start, noun.end));
  const verbs = verbsIn(reading, reading.outside, sentence);
  // `a video call between A and B had cleared the way`: the noun itself tells of it.
  const told = isCall && pack.telling.between.test(reading.outside.slice(noun.end, noun.end + 10)) && areDone(verbs);
  if (!means && !told && (before.test(apart) || !over.test(apart))) return null;
  const date = dateFor(reading, sentence, noun, noun, 'behind');
  if (isOfAnotherWorld(reading, sentence, noun) || isOfAnotherTime(reading, sentence, noun, sentence, null, date))
    return null;
  // `after consultations with them next week`: they are still to be held.
  const [next] = within(reading.dates, { start: noun.end, end: Math.min(sentence.end, noun.end + BEHIND) });
  if (next?.first && next.first > reading.publishedOn && !date) return null;
  const place = placeFor(reading, sentence, noun);
  const strong = isCall || surely.test(apart);
  const nearby = verbs.findLast((verb) => verb.end <= noun.start);
  if (
    nearby &&
    ['ahead', 'may', 'wish', 'would', 'denied', 'unreal'].includes(nearby.mood) &&
    !/\b(?:after|following|apres|issue|terme|lors)\b/.test(apart)
  )
    return null;
  if (!strong && verbs.some(({ verb, disputed }) => disputed || MEANT.has(verb))) return null;
  if (!strong && (!date || verbs.some(({ mood, conditional }) => mood === 'ahead' || conditional))) return null;
  if (new RegExp(`^(?:${condition.source})`).test(reading.outside.slice(sentence.start, sentence.start + 30)))
    return null;
  const clause = { start: Math.max(sentence.start, noun.start - 60), end: Math.min(sentence.end, noun.end + 120) };
  const company = objectsOf(reading, noun, clause, sentence).filter((mention) =>
    reading.pack.syntax.nounCompany.test(reading.outside.slice(noun.end, mention.start)),
  );
  const main = verbs.findLast((verb) => verb.end <= noun.start) ?? verbs.find((verb) => verb.start >= noun.end);
  const acting =
    main && strong && company.length < 2
      ? [
          ...subjectsOf(reading, main, main.clause, sentence),
          // `congratulated both by telephone`: who is called is the object of what is done so.
          ...(isCall && main.end <= noun.start ? objectsOf(reading, main, main.clause, sentence) : []),
        ].filter((mention) => mention.end <= noun.start || mention.start >= noun.end)
      : [];
  const speaking = isCall
    ? (reading.said.get(sentence.index) ?? []).flatMap(({ speaker, at }) =>
        speaker.actor?.type === 'person'
          ? [{ actor: speaker.actor, kind: 'name' as const, place: false, start: at, end: at }]
          : [],
      )
    : [];
  if (means && !nearby) {
    // `en a fait part à M. Blinken au téléphone`: any verb, with a subject, and somebody else before the words.
    const named = within(reading.mentions, {
      start: Math.max(sentence.start, noun.start - 160),
      end: noun.start,
    }).filter(({ actor, place }) => actor.type === 'person' && !place);
    if (named.length < 2 || reading.pack.telling.undone.test(reading.outside.slice(sentence.start, noun.start)))
      return null;
    acting.push(...named.slice(-2));
  }
  if (company.length === 1 && acting.length === 0 && strong)
    acting.push(...whoseWord(reading, sentence, noun, company));
  if (company.length + acting.length === 0) acting.push(...ownerOf(reading, sentence, noun));
  const who = [...company, ...(company.length > 1 ? [] : betweenIn(reading, sentence)), ...acting, ...speaking];
  if (((!strong && !place) || means) && who.length < 2) return null;
  return {
    kind: isCall ? 'contact' : isTalks(reading, noun) ? 'talks' : 'meeting',
    status: isCall ? 'reported' : 'held',
    sentence,
    at: noun,
    noun: isCall ? null : noun,
    date,
    place,
    format: isCall ? null : formatOf(reading, sentence),
    condition: null,
    takingPart: isCall
      ? inRole(who, 'participant')
      : [
          ...seated(reading, who),
          ...mediatorsIn(reading, sentence).map((actor) => ({ actor, role: 'mediator' as const, at: null })),
        ],
    done: true,
    reason: isCall ? 'contact_made' : 'gathering_held',
  };
}
