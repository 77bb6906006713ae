import type { DateMention } from '../dates/date-mention.js';
import { datelineOf } from '../names/dateline.js';
import { DATELINE } from '../text/passages.js';
import type { PlaceMention } from '../names/place-mentions.js';
import { contains, within } from '../text/spans.js';
import { accountOf, citationsOf } from './citing.js';
import type { FoundDetail, RawFinding } from './finding.js';
import { type Telling, joined, placeOf } from './join.js';
import { classOf } from './kinds.js';
import { nameOfGathering, saying, shorten, shortName } from './naming.js';
import type { Occurrence, TakingPart } from './occurrence.js';
import type { Reading } from './reading.js';
import { votesOf } from './votes.js';
import { isNews, whenOf } from './when-of.js';
import { type Main, mainParties, withDelegates, withMain, withMediators } from './with-others.js';

/** One finding for each event that the rules find, with the details of all its tellings. */
export function gathered(reading: Reading, occurrences: readonly Occurrence[]): RawFinding[] {
  const groups = joined(occurrences, reading.publishedOn);
  const main = mainParties(reading, groups);
  return groups
    .slice(0, MOST)
    .map((group) => findingOf(reading, group, main, groups))
    .filter((finding) => finding !== null);
}

const MOST = 40;

/** Where the report was sent from, else the town that its title names. */
function reportedFrom(reading: Reading): PlaceMention | null {
  const [title] = reading.sentences;
  return datelineOf(reading) ?? (title?.heading ? (within(reading.places, title)[0] ?? null) : null);
}

function findingOf(reading: Reading, group: Telling, main: Main, groups: readonly Telling[]): RawFinding | null {
  const lead =
    group.find(({ sentence, noun, date }) => !sentence.heading && (noun !== null || date !== null)) ??
    group.find(({ sentence }) => !sentence.heading) ??
    group[0];
  const when = whenOf(reading, group, lead);
  const place = placeOf(group) ?? (lead.done && isNews(lead, when.when, reading) ? reportedFrom(reading) : null);
  const first = lead.done && groups.find((each) => each[0].done && classOf(each[0].kind) === 'gathering') === group;
  const seated = withMain(reading, group, main);
  const takingPart = first ? withMediators(reading, withDelegates(reading, group, seated)) : seated;
  const again =
    !lead.done &&
    classOf(lead.kind) === 'gathering' &&
    main.talks &&
    main.parties.length > 1 &&
    main.parties.every((party) => takingPart.some(({ actor }) => actor === party));
  const kind = again || group.some((each) => each.kind === 'talks') ? 'talks' : lead.kind;
  const off = group.some(({ status: told }) => told === 'cancelled' || told === 'postponed');
  if (classOf(kind) === 'gathering' && takingPart.length === 0 && !place && !when.saidAs && !off) return null;
  const status = strongest(group);
  const said = reading.said.get(lead.sentence.index)?.find(({ speaker }) => speaker.kind !== 'media');
  const stated = said && (!lead.done || said.quotations.length > 0) ? said : null;
  const format = group.find((each) => each.format)?.format ?? null;
  return {
    kind,
    title: titleOf(reading, group, lead, place),
    when: when.when,
    saidAs: when.saidAs,
    saidRule: when.saidRule,
    timezone: place?.zone ?? null,
    place: place?.words ?? null,
    country: place?.country ?? null,
    format:
      classOf(kind) === 'gathering'
        ? (format ?? (takingPart.some(({ role }) => role === 'mediator') && lead.done ? 'indirect' : null))
        : null,
    status,
    condition: null,
    consequence: null,
    vote: votesOf(reading, group, kind, status),
    participations: takingPart.map(({ actor, role }) => ({ actor, role })),
    citations: stated ? citationsOf(reading, [stated]) : [accountOf(reading, lead)],
    details: detailsOf(group, when.date, place, takingPart),
    passage: { start: lead.sentence.start, end: lead.sentence.end },
    confidence: when.saidAs ? (takingPart.length > 0 ? 'high' : 'medium') : 'low',
    reasons: [lead.reason, ...(when.saidAs ? [] : (['day_not_said'] as const))],
    speaker: stated ? (stated.speaker.actor?.id ?? stated.speaker.words) : null,
  };
}

const ORDER: readonly Occurrence['status'][] = [
  'denied',
  'cancelled',
  'postponed',
  'vetoed',
  'rejected',
  'adopted',
  'signed',
  'initialled',
  'held',
  'under_way',
  'agreed',
  'in_force',
  'announced',
];

/** What is most of all told of it: signed rather than agreed, held rather than begun. */
function strongest(group: Telling): Occurrence['status'] {
  return ORDER.find((status) => group.some((each) => each.status === status)) ?? group[0].status;
}

function titleOf(reading: Reading, group: Telling, lead: Occurrence, place: ReturnType<typeof placeOf>): string {
  const named = [lead, ...group].find(({ noun, sentence }) => noun && !sentence.heading);
  if (named?.noun) return nameOfGathering(reading, named.noun, named.sentence.end, place);
  for (const { speaker, quotations } of reading.utterances) {
    const quoted = quotations.find((quotation) => contains(quotation, lead.at));
    if (!quoted) continue;
    const words = reading.text.slice(quoted.inner.start, quoted.inner.end).replace(/[.,!]$/, '');
    return saying(reading, shortName(speaker, reading.language), words, true);
  }
  const text = reading.text.slice(lead.sentence.start, lead.sentence.end).replace(DATELINE, '');
  return shorten(text.replace(/\s+/g, ' ').replace(/[.!]$/, ''), 120);
}

/** Where each detail stands in the text. */
function detailsOf(
  group: Telling,
  date: DateMention | null,
  place: ReturnType<typeof placeOf>,
  takingPart: readonly TakingPart[],
): FoundDetail[] {
  const span = ({ start, end }: { start: number; end: number }) => ({ start, end });
  const formatted = group.find((each) => each.format);
  return [
    ...group.map(({ at }) => ({ field: 'status' as const, actor: null, passage: span(at) })),
    ...(date ? [{ field: 'when' as const, actor: null, passage: span(date) }] : []),
    ...(place ? [{ field: 'place' as const, actor: null, passage: span(place) }] : []),
    ...(formatted ? [{ field: 'format' as const, actor: null, passage: span(formatted.sentence) }] : []),
    ...takingPart.flatMap(({ actor, at }) => (at ? [{ field: 'participant' as const, actor, passage: at }] : [])),
  ];
}
