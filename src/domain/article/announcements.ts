import { againIn } from './again.js';
import type { ArticleActor } from './article-actor.js';
import { citationsOf } from './citing.js';
import { readSaid } from '../time/said/read-said.js';
import { clauseOf } from './clause.js';
import { accountOf, lengthOf } from './gatherings.js';
import type { DateMention } from './dates.js';
import { AHEAD } from './lexicon/dates.js';
import { CALLED_OFF, GATHERING, NO_DATE, PUT_OFF, TALKS } from './lexicon/meetings.js';
import { nameOfGathering, saying, shorten, shortName } from './naming.js';
import { nearest } from './near.js';
import { DATELINE, type Sentence } from './passages.js';
import type { PlaceMention } from './place-mentions.js';
import type { RawFinding } from './finding.js';
import { isQuoted } from './quoted.js';
import type { Reading } from './reading.js';
import { contains, moved, within, type TextSpan } from './spans.js';
import { mainSides, mediatorsIn, side, sidesIn, unique } from './taking-part.js';
import type { Utterance } from './utterances.js';

/** Gatherings to come, in anybody's words, and those called off. The same one told twice is one. */
export function gatheringsAhead(reading: Reading, held: readonly RawFinding[]): RawFinding[] {
  const found: RawFinding[] = [];
  for (const sentence of reading.sentences) {
    const finding = findingIn(reading, sentence, held);
    if (!finding) continue;
    const same = found.findIndex((other) => isSameStep(other, finding));
    const known = found[same];
    if (known) found[same] = better(known, finding);
    else found.push(finding);
    if (found.length === MOST) break;
  }
  return found;
}

const MOST = 40;

function findingIn(reading: Reading, sentence: Sentence, held: readonly RawFinding[]): RawFinding | null {
  const { folded, language } = reading;
  const here = folded.slice(sentence.start, sentence.end);
  const cue = cueIn(reading, sentence, here);
  if (!cue || NO_DATE[language].test(here)) return null;
  const off = CALLED_OFF[language].test(here) ? 'cancelled' : PUT_OFF[language].test(here) ? 'postponed' : null;
  const date = dateOf(reading, sentence, cue, off !== null);
  if (!date || (off === null && here.search(AHEAD[language]) < 0 && !isQuoted(reading, cue.start))) return null;
  return build(reading, sentence, cue, date, off, held);
}

/** Words of another gathering; of a gathering to come, where "will" or "prévu" stand near it; of one called off. */
function cueIn({ language }: Reading, sentence: Sentence, here: string): TextSpan | null {
  const at = (match: { index: number; 0: string } | null | undefined) =>
    match ? { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length } : null;
  const [again] = againIn(here, language);
  const gathering = [...here.matchAll(GATHERING[language])][0];
  const off = CALLED_OFF[language].test(here) || PUT_OFF[language].test(here);
  if (again && (gathering || GATHERS[language].test(here))) return moved(again, sentence.start);
  return gathering && off ? at(gathering) : null;
}

const GATHERS = {
  fr: /\b(?:rev(?:errons|erront|err|oi)|rencontrer|reunir|retrouver|verr|entretenir|recevoir|negoci|delegations?|emissaires|equipes)/,
  en: /\b(?:meet|see each other|sit(?:ting)? down|reconvene|table|delegations?|envoys|teams|negotiators)\b/,
};

/** The window nearest to the words, ahead of the article or open; for what was called off, any day. */
function dateOf(reading: Reading, sentence: Sentence, cue: TextSpan, off: boolean): DateMention | null {
  const { publishedOn } = reading;
  const dates = within(reading.dates, sentence).filter(
    ({ first, last }) => off || last === null || last >= publishedOn || (first ?? '') >= publishedOn,
  );
  const fixed = dates.filter((date) => date.last !== null && lengthOf(date) <= LONGEST_DAYS);
  return (
    nearest(fixed, cue, NEAR) ??
    nearest(
      dates.filter(({ last }) => last === null),
      cue,
      NEAR,
    )
  );
}

const NEAR = 200;
const LONGEST_DAYS = 62;

function build(
  reading: Reading,
  sentence: Sentence,
  cue: TextSpan,
  told: DateMention,
  off: 'cancelled' | 'postponed' | null,
  held: readonly RawFinding[],
): RawFinding {
  const said = reading.said.get(sentence.index) ?? [];
  const utterance =
    said.find(({ quotations }) => quotations.some((quotation) => contains(quotation, cue))) ?? said[0] ?? null;
  const date = asOfSpeech(reading, told, utterance);
  const place = placeOf(reading, sentence, cue);
  const before = held.findLast(({ kind }) => kind === 'talks' || kind === 'meeting') ?? null;
  const talks =
    TALKS[reading.language].test(reading.folded.slice(sentence.start, sentence.end)) || before?.kind === 'talks';
  const mediators = mediatorsIn(reading, sentence);
  const quotation = utterance?.quotations.find((each) => contains(each, cue)) ?? null;
  const name = shortName(utterance?.speaker ?? { actor: null, words: '' }, reading.language);
  const title =
    quotation && utterance
      ? saying(reading, name, clauseQuoted(reading, quotation.inner, cue), true)
      : titleOf(reading, sentence, cue, place, utterance);
  return {
    kind: talks ? 'talks' : 'meeting',
    title,
    when: date.when,
    saidAs: date.words,
    saidRule: date.rule,
    timezone: place?.zone ?? null,
    place: place?.words ?? null,
    country: place?.country ?? null,
    format: null,
    status: off ?? 'announced',
    condition: null,
    consequence: null,
    participations: [
      ...partiesOf(reading, sentence, utterance, mediators, before).map((actor) => ({ actor, role: 'party' as const })),
      ...mediators.map((actor) => ({ actor, role: 'mediator' as const })),
    ],
    citations: utterance
      ? citationsOf(reading, [{ ...utterance, quotations: quotation ? [quotation] : [] }])
      : [accountOf(reading, { sentence })],
    passage: { start: sentence.start, end: sentence.end },
    confidence: date.last === null ? 'low' : utterance ? 'high' : 'medium',
    reasons: [off ? 'gathering_called_off' : 'gathering_announced'],
    speaker: utterance ? (utterance.speaker.actor?.id ?? utterance.speaker.words) : null,
  };
}

/** The noun with what belongs to it; where a verb says it, the sentence. */
function titleOf(
  reading: Reading,
  sentence: Sentence,
  cue: TextSpan,
  place: TextSpan | null,
  utterance: Utterance | null,
): string {
  const [noun] = reading.outside.slice(cue.start, cue.end + 30).matchAll(GATHERING[reading.language]);
  if (noun && /(?:s|e|t|ion|ing|und)$/.test(noun[0]) && !/^(?:se|s'est|a|ont|met)\b/.test(noun[0])) {
    const end = cue.start + noun.index + noun[0].length;
    return nameOfGathering(reading, { start: Math.min(cue.start, end), end }, sentence.end, place);
  }
  const clause = utterance ? clauseOf(reading, sentence, utterance.at) : sentence;
  const words = reading.text
    .slice(clause.start, clause.end)
    .replace(DATELINE, '')
    .replace(/\s+/g, ' ')
    .replace(/[.!]$/, '');
  return utterance ? saying(reading, shortName(utterance.speaker, reading.language), words, false) : shorten(words);
}

/** Of a long quotation the clause that speaks of the next step. */
function clauseQuoted({ text }: Reading, inner: TextSpan, cue: TextSpan): string {
  const head = text.slice(inner.start, cue.start);
  const tail = text.slice(cue.end, inner.end);
  const from = /^.*[.;!?,] (?:(?:and|but|so|et|mais|donc) )?/s.exec(head)?.[0].length ?? 0;
  const to = tail.search(/[.;!?](?:\s|$)|, (?:and|but|so|et|mais|donc) /);
  return text.slice(inner.start + from, to < 0 ? inner.end : cue.end + to);
}

/** "Next week" in somebody's mouth is counted from the day it was said, not from the day it was printed. */
function asOfSpeech(reading: Reading, date: DateMention, utterance: Utterance | null): DateMention {
  const day = utterance && isQuoted(reading, date.start) ? reading.days.get(utterance)?.when : undefined;
  if (day === undefined || day === reading.publishedOn || !/^\d{4}-\d\d-\d\d$/.test(day)) return date;
  const read = readSaid(date.words, { saidOn: day, language: reading.language, facing: 'future', timezone: null });
  return read && read.when !== null
    ? { ...date, when: read.when, rule: read.rule, first: read.earliest, last: read.latest }
    : date;
}

/** Where it is to be: not what the sentence names as the place of the one before ("after a day of talks in Oman"). */
function placeOf(reading: Reading, sentence: Sentence, cue: TextSpan): PlaceMention | null {
  const places = within(reading.places, sentence).filter(({ start, end }) => {
    const between = start >= cue.end ? reading.folded.slice(cue.end, start) : reading.folded.slice(end, cue.start);
    return !/\b(?:after|following|since|apres|depuis|a l'issue|au lendemain)\b/.test(between);
  });
  return nearest(places, cue, NEAR);
}

/** The sides named, those of the gathering before it, or those the article is about. */
function partiesOf(
  reading: Reading,
  sentence: Sentence,
  utterance: Utterance | null,
  mediators: readonly ArticleActor[],
  before: RawFinding | null,
): ArticleActor[] {
  const speaking = utterance?.speaker.actor ? side(reading, utterance.speaker.actor) : null;
  const told = sidesIn(reading, sentence).filter((actor) => !mediators.includes(actor));
  if (told.length > 1) return told.slice(0, 6);
  const earlier = before?.participations.filter(({ role }) => role === 'party').map(({ actor }) => actor) ?? [];
  return unique([...told, ...(earlier.length > 1 ? earlier : [speaking, ...mainSides(reading, mediators)])]).slice(
    0,
    2,
  );
}

/** The same window is the same step; so is a vaguer telling of it by the same speaker. */
function isSameStep(a: RawFinding, b: RawFinding): boolean {
  if (a.when === b.when && a.status === b.status) return true;
  return a.speaker !== null && a.speaker === b.speaker && (a.when.endsWith('..') || b.when.endsWith('..'));
}

/** A title tells less than the text, an open window less than a closed one. */
function better(known: RawFinding, other: RawFinding): RawFinding {
  const closer = known.when.endsWith('..') && !other.when.endsWith('..');
  const fuller =
    other.citations.some(({ quote }) => quote !== null) && !known.citations.some(({ quote }) => quote !== null);
  return closer || (fuller && known.when === other.when) ? other : known;
}
