import type { Sentence } from '../text/passages.js';
import { gap, within } from '../text/spans.js';
import type { Status } from '../../lifecycle/status.js';
import { dateFor } from './date-for.js';
import type { Occurrence } from './occurrence.js';
import { placeFor } from './place-for.js';
import type { Reading } from './reading.js';
import { betweenIn } from './roles.js';
import { mediatorsIn } from './taking-part.js';
import { verbsIn } from './verbs-of.js';
import { inRole, seated, subjectsOf } from './who.js';

/** What a noun tells as done: `the signing on Saturday of a peace agreement`, `la conclusion d’un accord`, `in a letter to`. */
export function toldByNouns(reading: Reading, sentence: Sentence): Occurrence[] {
  if (sentence.heading) return [];
  return [...agreementsTold(reading, sentence), ...lettersTold(reading, sentence), ...deadlinesTold(reading, sentence)];
}

const STATUS: readonly (readonly [RegExp, Status])[] = [
  [/^(?:signing|signature)/, 'signed'],
  [/^(?:initial|paraphe)/, 'initialled'],
  [/^conclusion/, 'agreed'],
];

const MOST = 4;

function agreementsTold(reading: Reading, sentence: Sentence): Occurrence[] {
  const { pack, outside } = reading;
  const here = outside.slice(sentence.start, sentence.end);
  return [...here.matchAll(OF_WHAT)].slice(0, MOST).flatMap(({ 0: words, index }) => {
    const at = { start: sentence.start + index, end: sentence.start + index + words.length };
    const tail = here.slice(index + words.length, index + words.length + 60);
    const noun = [...tail.matchAll(pack.events.nouns.agreement)][0];
    if (!noun || /[,;:.]/.test(tail.slice(0, noun.index)) || !isDone(reading, sentence, at)) return [];
    const end = at.end + noun.index + noun[0].length;
    return [
      {
        kind: 'agreement' as const,
        status: STATUS.find(([pattern]) => pattern.test(words))?.[1] ?? 'agreed',
        sentence,
        at: { start: at.start, end },
        noun: null,
        date: dateFor(reading, sentence, at, at, 'behind'),
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
  });
}

const OF_WHAT =
  /\b(?:signing|signature|initiall?ing|paraphe|conclusion)(?: (?:on|in|at|late|le|a|au|en|[a-z]+day|[a-z]+di|dimanche|evening|morning|soir|matin|[A-Za-z]+)){0,5}? (?:of|de|du|des|d')(?: (?:l'|la |le |an? |the |un |une )?|(?:un|une) )/g;

/** Nothing before it says that it is still to come, wished for or denied. */
function isDone(reading: Reading, sentence: Sentence, at: { readonly start: number; readonly end: number }): boolean {
  const head = reading.outside.slice(Math.max(sentence.start, at.start - 70), at.start);
  const { before } = reading.pack.events;
  if (before.test(head.replaceAll("'", "' ")) || AHEAD.test(head)) return false;
  return verbsIn(reading, reading.outside, sentence).every(
    ({ mood, conditional, disputed }) =>
      !conditional && !disputed && (mood === 'done' || mood === 'now' || mood === 'wish'),
  );
}

const AHEAD =
  /\b(?:will|would|could|may|might|should|must|hope|hopes|hoped|expected|planned|due|want(?:s|ed)?|call(?:s|ed)? for|urge[sd]?|no|not|without|sans|aucune?|pas|prevoit|prevue?|attend|attendue?|souhaite|espere|reclame|demande|exige|avant toute|doit|devra|devrait|pourrait)\b[^,;:]{0,50}$/;

/** `he asked in a letter to X`, `dans un courrier adressé à X`. */
function lettersTold(reading: Reading, sentence: Sentence): Occurrence[] {
  const { pack, outside } = reading;
  const here = outside.slice(sentence.start, sentence.end);
  return [...here.matchAll(pack.events.nouns.letter)].slice(0, MOST).flatMap(({ 0: words, index }) => {
    const at = { start: sentence.start + index, end: sentence.start + index + words.length };
    if (
      !/\b(?:in|by|dans|par) (?:an?|his|her|its|their|un|une|sa|son|leur) (?:[a-z]+ ){0,2}$/.test(here.slice(0, index))
    )
      return [];
    const main = verbsIn(reading, outside, sentence).findLast(({ end }) => end <= at.start);
    const clause = { start: main?.clause.start ?? sentence.start, end: sentence.end };
    const from = subjectsOf(reading, main ?? at, clause, sentence);
    const to = addressees(reading, sentence, at.end);
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
    if (!date || gap(date, at) > BESIDE || NO_DEADLINE.test(here)) return [];
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
const NO_DEADLINE =
  /\b(?:extend|prolong|push|postpon|put off|no (?:new )?deadline|without a deadline|repouss|report[eé]|aucune (?:date|echeance)|au terme|long terme|court terme|terme d)/;

/** Whom a letter is to: right behind it, after "to". */
function addressees({ mentions, outside }: Reading, sentence: Sentence, end: number) {
  return within(mentions, { start: end, end: Math.min(sentence.end, end + 60) })
    .filter(({ place }) => !place)
    .filter(({ start }) => /^(?: [a-z]+){0,3} ?(?:to|a|au|aux)(?: [a-z.]+){0,3} $/.test(outside.slice(end, start)))
    .slice(0, 1);
}
