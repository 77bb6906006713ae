import { citationsOf } from './citing.js';
import { clauseOf } from './clause.js';
import { CONDITION } from '../packs/words/threats.js';
import { nameOf, saying, shorten, shortName } from './naming.js';
import type { RawFinding } from './finding.js';
import type { Reading } from './reading.js';
import { within, type TextSpan } from '../text/spans.js';
import { side } from './taking-part.js';
import { whereSaid } from './where-said.js';
import { speakerKey, type Speaker, type Utterance } from '../speech/utterance.js';

/**
 * What each said, gathered into one statement a day: readouts, appraisals, denials. What is nothing but a threat or
 * the account of somebody unknown is left out.
 */
export function statementsIn(
  reading: Reading,
  threats: ReadonlySet<Utterance>,
  telling: ReadonlySet<number>,
): RawFinding[] {
  const groups = new Map<string, Utterance[]>();
  const days = new Map<string, string>();
  for (const utterance of reading.utterances) {
    if (!isSpoken(utterance) || utterance.sentence.heading) continue;
    const speaker = speakerKey(utterance.likely ?? utterance.speaker);
    const key = `${speaker} ${dayOf(reading, utterance)}`;
    days.set(speaker, days.get(speaker) ?? key);
    groups.set(key, [...(groups.get(key) ?? []), utterance].slice(0, MOST));
  }
  for (const utterance of reading.utterances.filter(({ sentence }) => sentence.heading).slice(0, MOST)) {
    if (!speaksForSomebody(utterance.speaker) || isAnothers(reading, utterance)) continue;
    const key = days.get(speakerKey(utterance.speaker)) ?? speakerKey(utterance.speaker);
    groups.set(key, [...(groups.get(key) ?? []), utterance]);
  }
  return [...groups.values()]
    .map(certainFirst)
    .filter((group) => isTelling(group, threats) && !isEvidence(group, telling))
    .map((group) => findingOf(reading, group, threats));
}

/** Somebody known says it, or somebody described is quoted, or one of whom it stays open who it is. */
function isSpoken({ speaker, quotations, likely }: Utterance): boolean {
  return speaksForSomebody(speaker) || (quotations.length > 0 && (speaker.words !== '' || likely !== undefined));
}

/** What somebody surely said leads; what may be another’s is cited beside it without a speaker, so that nothing quoted is lost. */
function certainFirst(group: readonly Utterance[]): readonly Utterance[] {
  const isOpen = ({ likely }: Utterance) => likely !== undefined;
  return [...group.filter((each) => !isOpen(each)), ...group.filter(isOpen)];
}

function speaksForSomebody({ actor, side: spokenFor, via, kind }: Speaker): boolean {
  return actor !== null || ((kind === 'unnamed' || kind === 'office') && (spokenFor !== null || via !== null));
}

/** A title is short and mistaken for its subject's: who says the same words in the text has said them. */
function isAnothers({ folded, utterances }: Reading, title: Utterance): boolean {
  const words = title.quotations.map(({ inner }) => folded.slice(inner.start, inner.end).replace(/[,.]$/, ''));
  return utterances.some(
    ({ sentence, speaker, quotations }) =>
      !sentence.heading &&
      speakerKey(speaker) !== speakerKey(title.speaker) &&
      quotations.some(({ inner }) => words.some((each) => folded.slice(inner.start, inner.end).includes(each))),
  );
}

function dayOf({ days, publishedOn }: Reading, utterance: Utterance): string {
  return days.get(utterance)?.when ?? publishedOn;
}

/** More of one speaker on one day adds nothing. */
const MOST = 50;

/** A person's words in the text; of states and media only what is quoted or said at length. A headline alone is none. */
function isTelling(group: readonly Utterance[], threats: ReadonlySet<Utterance>): boolean {
  const rest = group.filter((utterance) => !threats.has(utterance));
  const inText = rest.filter(({ sentence }) => !sentence.heading || group.length === 1);
  if (inText.length === 0) return false;
  const kind = inText[0]?.speaker.kind;
  if (kind === 'unnamed' && inText[0]?.speaker.via) return true;
  if (inText[0]?.speaker.actor && (kind === 'person' || kind === 'office' || kind === 'media')) return true;
  return inText.some(({ quotations }) => quotations.length > 0);
}

/** Who says once, unquoted, that a meeting is to come or what was promised, is evidence of that and of no more. */
function isEvidence(group: readonly Utterance[], telling: ReadonlySet<number>): boolean {
  const text = group.filter(({ sentence }) => !sentence.heading);
  return (
    text.length < 2 && text.every(({ quotations, sentence }) => quotations.length === 0 && telling.has(sentence.start))
  );
}

function findingOf(reading: Reading, group: readonly Utterance[], threats: ReadonlySet<Utterance>): RawFinding {
  const own = group.filter((utterance) => !threats.has(utterance));
  const telling = own.length > 0 ? own : group;
  const lead =
    telling.find(
      ({ quotations, sentence }) => !sentence.heading && quotations.some((each) => !isDated(reading, each)),
    ) ??
    telling.find(({ quotations, sentence }) => quotations.length > 0 && !sentence.heading) ??
    telling.find(({ sentence }) => !sentence.heading) ??
    telling[0];
  if (!lead) throw new Error('a group of utterances has a first one');
  const { speaker, sentence } = lead;
  const spokenFor = speaker.actor ? side(reading, speaker.actor) : speaker.side;
  const citations = citationsOf(reading, telling);
  const place = firstOf([lead, ...telling], (each) => whereSaid(reading, each));
  const day = firstOf([lead, ...telling], (each) => (reading.days.get(each)?.saidAs ? reading.days.get(each) : null));
  return {
    kind: 'statement',
    title: titleOf(reading, lead),
    when: dayOf(reading, lead),
    saidAs: day?.saidAs ?? null,
    saidRule: day?.saidRule ?? null,
    timezone: place?.zone ?? null,
    place: place?.words ?? null,
    country: place?.country ?? null,
    format: null,
    status: 'reported',
    condition: firstOf([lead, ...telling], (each) => conditionIn(reading, each)),
    consequence: null,
    vote: null,
    participations: [
      ...(speaker.actor ? [{ actor: speaker.actor, role: 'speaker' as const }] : []),
      ...(speaker.via && speaker.via !== speaker.actor ? [{ actor: speaker.via, role: 'speaker' as const }] : []),
      ...(spokenFor && spokenFor !== speaker.actor ? [{ actor: spokenFor, role: 'party' as const }] : []),
    ],
    citations,
    details: [],
    passage: { start: sentence.start, end: sentence.end },
    confidence: confidenceOf(
      speaker,
      citations.some(({ quote }) => quote !== null),
    ),
    reasons: ['speech'],
    speaker: speaker.actor?.id ?? speaker.words,
  };
}

/** What the first of some utterances tells that tells it. */
function firstOf<T>(utterances: readonly Utterance[], tell: (each: Utterance) => T | null | undefined): T | null {
  for (const each of utterances) {
    const told = tell(each);
    if (told) return told;
  }
  return null;
}

/** What is said to depend on something, in the words of the article. */
function conditionIn({ folded, text, language }: Reading, { sentence }: Utterance): string | null {
  const match = CONDITION[language].exec(folded.slice(sentence.start, sentence.end));
  if (!match) return null;
  const start = sentence.start + match.index;
  return shorten(
    text
      .slice(start, start + match[0].length)
      .replace(/\s+/g, ' ')
      .trim(),
    200,
  );
}

function titleOf(reading: Reading, { speaker, quotations, sentence, at }: Utterance): string {
  const name =
    speaker.via && !speaker.actor ? nameOf(speaker.via, reading.language) : shortName(speaker, reading.language);
  const quotation = quotations.find((each) => !isDated(reading, each)) ?? quotations[0];
  if (quotation) return saying(reading, name, reading.text.slice(quotation.inner.start, quotation.inner.end), true);
  const clause = clauseOf(reading, sentence, at);
  return saying(reading, name, reading.text.slice(clause.start, clause.end).replace(/[.!?]$/, ''), false);
}

/** `“early next week”` names the next step, not what its speaker thinks of this one. */
function isDated(reading: Reading, quotation: TextSpan): boolean {
  return within(reading.dates, quotation).length > 0;
}

function confidenceOf({ actor, reason }: Speaker, quoted: boolean): RawFinding['confidence'] {
  if (!actor || reason === 'only_name') return 'low';
  return quoted && reason !== 'same_speaker' && reason !== 'pronoun' ? 'high' : 'medium';
}
