import type { ArticleActor } from './article-actor.js';
import { accountOf, lengthOf } from './gatherings.js';
import { CONDITION } from './lexicon/threats.js';
import { DEEDS, NOT_DONE, type DeedRule } from './lexicon/deeds.js';
import { shorten } from './naming.js';
import { nearest } from './near.js';
import { DATELINE, type Sentence } from './passages.js';
import type { RawFinding } from './finding.js';
import type { Reading } from './reading.js';
import { gap, within, type TextSpan } from './spans.js';
import { standingOf } from './speakers.js';
import { mediatorsIn, side, sidesIn, unique } from './taking-part.js';

/** Measures, incidents, agreements, proposals, deadlines and commitments that the article tells as done. */
export function deedsIn(reading: Reading): RawFinding[] {
  const found: RawFinding[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.heading) continue;
    const finding = deedIn(reading, sentence);
    if (finding && !found.some((other) => isSameDeed(other, finding))) found.push(finding);
    if (found.length === MOST) break;
  }
  return found;
}

const MOST = 40;

/** Told twice: of the same kind, on the same day, by the same actors. */
function isSameDeed(a: RawFinding, b: RawFinding): boolean {
  const doers = ({ participations }: RawFinding) =>
    participations
      .filter(({ role }) => role === 'party')
      .map(({ actor }) => actor.id)
      .sort()
      .join();
  return a.kind === b.kind && a.when === b.when && doers(a) === doers(b);
}

function deedIn(reading: Reading, sentence: Sentence): RawFinding | null {
  const here = reading.outside.slice(sentence.start, sentence.end);
  for (const rule of DEEDS[reading.language]) {
    const at = placeOf(reading, sentence, here, rule);
    if (at) return build(reading, sentence, rule, { start: sentence.start + at.start, end: sentence.start + at.end });
  }
  return null;
}

/** The verb with its noun near it, nothing before it that says it was not done. */
function placeOf(reading: Reading, sentence: Sentence, here: string, { verb, noun }: DeedRule): TextSpan | null {
  for (const match of here.matchAll(new RegExp(verb.source, 'g'))) {
    const at = { start: match.index, end: match.index + match[0].length };
    // Folded, "à" looks like the auxiliary "a".
    if (reading.text.charAt(sentence.start + at.start) === 'à') continue;
    // What was agreed or tabled is often quoted: « principes directeurs ».
    const told = reading.folded.slice(sentence.start, sentence.end);
    if (noun && !noun.test(told.slice(Math.max(0, at.start - NEAR), at.end + NEAR))) continue;
    const clause =
      here
        .slice(Math.max(0, at.start - NEAR), at.start)
        .split(/[,;:.]/)
        .at(-1) ?? '';
    const after = here.slice(at.end, at.end + 30);
    if (NOT_DONE[reading.language].test(clause) || CONDITION[reading.language].test(clause)) continue;
    if (/^ (?:pas|jamais|no |not |aucun)/.test(after)) continue;
    return at;
  }
  return null;
}

const NEAR = 70;

function build(reading: Reading, sentence: Sentence, { kind }: DeedRule, at: TextSpan): RawFinding | null {
  const { publishedOn } = reading;
  const isAhead = kind === 'deadline' || kind === 'commitment';
  const dates = within(reading.dates, sentence).filter(({ first, last }) =>
    isAhead ? last !== null && last > publishedOn : last !== null && first !== null && last <= publishedOn,
  );
  const date = nearest(dates, at, DATE_NEAR);
  if (kind === 'deadline' && !date) return null;
  if (date && lengthOf(date) > LONGEST_DAYS && !isAhead) return null;
  const doers = doersOf(reading, sentence, at);
  if (doers.length === 0) return null;
  const behind = unique([...doers, ...doers.map((actor) => side(reading, actor))]);
  const targets = unique(sidesIn(reading, { start: at.end, end: sentence.end })).filter(
    (actor) => !behind.includes(actor) && actor.type === 'state',
  );
  const both = kind === 'agreement';
  const mediators = mediatorsIn(reading, sentence);
  const place = nearest(within(reading.places, clauseOf(reading, sentence, at)), at, NEAR);
  return {
    kind,
    title: shorten(
      withoutDateline(reading.text.slice(sentence.start, sentence.end)).replace(/\s+/g, ' ').replace(/[.!]$/, ''),
      120,
    ),
    when: date?.when ?? publishedOn,
    saidAs: date?.words ?? null,
    saidRule: date?.rule ?? null,
    timezone: place?.zone ?? null,
    place: place?.words ?? null,
    country: place?.country ?? null,
    format: null,
    status: kind === 'proposal' ? 'tabled' : isAhead ? 'standing' : 'reported',
    condition: null,
    consequence: null,
    participations: [
      ...behind.map((actor) => ({ actor, role: 'party' as const })),
      ...mediators.map((actor) => ({ actor, role: 'mediator' as const })),
      ...(both ? sidesIn(reading, sentence).map((actor) => ({ actor, role: 'party' as const })) : []),
      ...(both ? [] : targets.slice(0, 2).map((actor) => ({ actor, role: 'target' as const }))),
    ],
    citations: [accountOf(reading, { sentence })],
    passage: { start: sentence.start, end: sentence.end },
    confidence: date ? 'medium' : 'low',
    reasons: ['deed', ...(date ? [] : (['day_not_said'] as const))],
    speaker: null,
  };
}

function withoutDateline(text: string): string {
  return text.replace(DATELINE, '');
}

/** From comma to comma around a place. */
function clauseOf({ outside }: Reading, sentence: TextSpan, at: TextSpan): TextSpan {
  const from = Math.max(outside.lastIndexOf(',', at.start), sentence.start);
  const to = outside.indexOf(',', at.end);
  return { start: from, end: to < 0 || to > sentence.end ? sentence.end : to };
}

const DATE_NEAR = 160;
const LONGEST_DAYS = 21;

/** Who stands before the verb and begins its clause, else whoever stands nearest before it; with those joined by "and". */
function doersOf(reading: Reading, sentence: Sentence, at: TextSpan): ArticleActor[] {
  const named = within(reading.mentions, sentence).filter(
    ({ actor, place, end }) =>
      actor.type !== 'media' && !place && end <= at.start && gap({ start: end, end }, at) <= 160,
  );
  const subject = named.findLast(
    ({ start, kind }) => kind !== 'people' && standingOf(reading.outside, start) === 'subject',
  );
  const doer = subject ?? named.at(-1);
  const joined =
    doer &&
    named.find(({ end }) => /^ (?:et|and) (?:l'|les |le |la |the )?$/.test(reading.outside.slice(end, doer.start)));
  return unique([joined?.actor ?? null, doer?.actor ?? null]);
}
