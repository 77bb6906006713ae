import type { ArticleActor } from './article-actor.js';
import type { GatheringFact } from './gathering-facts.js';
import { nameOfGathering } from './naming.js';
import type { PlaceMention } from './place-mentions.js';
import type { RawFinding } from './finding.js';
import type { Reading } from './reading.js';
import { mainSides, side, unique } from './taking-part.js';
import { COUNTRIES, namesOfCountry } from '../places/countries.js';

/** Gatherings that took place, each told by one sentence or more, the first of them leading. */
export function gatheringsHeld(reading: Reading, facts: readonly GatheringFact[]): RawFinding[] {
  return clusters(facts)
    .filter((cluster) => cluster.some(isSeed))
    .map((cluster) => findingOf(reading, cluster))
    .filter((finding) => finding !== null);
}

/** A sentence that can stand for a gathering: it says when or that it took place, of a day not too vague. */
function isSeed({ held, date, place, contact, sentence }: GatheringFact): boolean {
  if (contact) return !sentence.heading || date !== null;
  return (held && (date !== null || place !== null)) || (date !== null && place !== null);
}

/** Sentences on the same gathering: the dates and places they give agree, and of two with parties, some are the same. */
function clusters(facts: readonly GatheringFact[]): GatheringFact[][] {
  const found: GatheringFact[][] = [];
  for (const fact of facts) {
    const own = found.findLast((cluster) => agrees(cluster, fact));
    if (own) own.push(fact);
    else found.push([fact]);
  }
  return found;
}

function agrees(cluster: readonly GatheringFact[], fact: GatheringFact): boolean {
  const lead = merged(cluster);
  if (fact.contact !== cluster.some(({ contact }) => contact)) return false;
  if (fact.date && lead.date && !sameDays(fact.date, lead.date)) return false;
  if (fact.place && lead.place && !samePlace(fact.place, lead.place)) return false;
  const sides = new Set(cluster.flatMap((each) => [...each.sides, ...each.persons]));
  const own = [...fact.sides, ...fact.persons];
  return own.length === 0 || sides.size === 0 || own.some((actor) => sides.has(actor));
}

function sameDays(
  a: { first: string | null; last: string | null },
  b: { first: string | null; last: string | null },
): boolean {
  return (a.first ?? '') <= (b.last ?? '9') && (b.first ?? '') <= (a.last ?? '9');
}

function samePlace(
  a: { words: string; country: string | null },
  b: { words: string; country: string | null },
): boolean {
  return a.words === b.words || (a.country !== null && a.country === b.country);
}

function merged(cluster: readonly GatheringFact[]) {
  const narrowest = cluster.flatMap(({ date }) => (date ? [date] : [])).sort((a, b) => lengthOf(a) - lengthOf(b));
  const places = cluster.flatMap(({ place }) => (place ? [place] : []));
  return {
    date: narrowest[0] ?? null,
    place:
      places.find(({ words, country }) => COUNTRIES.get(country ?? '') && !isCountry(words, country)) ??
      places[0] ??
      null,
    format: cluster.find(({ format }) => format !== null)?.format ?? null,
    mediators: unique(cluster.flatMap(({ mediators }) => mediators)),
    persons: unique(cluster.filter((fact) => fact.delegation || isSeed(fact)).flatMap(({ persons }) => persons)),
  };
}

function isCountry(words: string, code: string | null): boolean {
  return code !== null && namesOfCountry(code).includes(words);
}

/** Vaguer than three weeks is no day on which something took place. */
const LONGEST_DAYS = 21;

function findingOf(reading: Reading, cluster: readonly GatheringFact[]): RawFinding | null {
  const lead = cluster.find((fact) => isSeed(fact) && !fact.sentence.heading) ?? cluster.find(isSeed);
  if (!lead) return null;
  const { date, place, format, mediators, persons } = merged(cluster);
  if (date && lengthOf(date) > LONGEST_DAYS) return null;
  const aside = unique([...mediators, ...mediators.map((actor) => side(reading, actor))]);
  const parties = partiesOf(reading, cluster, aside, place?.country ?? null);
  const talks = cluster.some((fact) => fact.talks);
  const host = reading.actors.find(
    (actor) => actor.type === 'state' && place?.country != null && actor.country === place.country,
  );
  const kind = lead.contact ? 'contact' : talks ? 'talks' : 'meeting';
  return {
    kind,
    title: titleOf(reading, cluster, lead, place),
    when: date?.when ?? `${reading.publishedOn}~`,
    saidAs: date?.words ?? null,
    saidRule: date?.rule ?? null,
    timezone: place?.zone ?? null,
    place: place?.words ?? null,
    country: place?.country ?? null,
    format:
      kind === 'contact'
        ? format === 'remote'
          ? 'remote'
          : null
        : (format ?? (mediators.length > 0 ? 'indirect' : null)),
    status: kind === 'contact' ? 'reported' : 'held',
    condition: null,
    consequence: null,
    participations: [
      ...parties.map((actor) => ({ actor, role: 'party' as const })),
      ...persons
        .filter((actor) => isOf(reading, actor, parties))
        .map((actor) => ({ actor, role: 'participant' as const })),
      ...mediators.map((actor) => ({ actor, role: 'mediator' as const })),
      ...(host && ![...parties, ...aside].includes(host) ? [{ actor: host, role: 'host' as const }] : []),
    ],
    citations: [accountOf(reading, lead)],
    passage: { start: lead.sentence.start, end: lead.sentence.end },
    confidence: date ? (lead.held ? 'high' : 'medium') : 'low',
    reasons: [kind === 'contact' ? 'contact_made' : 'gathering_held', ...(date ? [] : (['day_not_said'] as const))],
    speaker: null,
  };
}

/** By the noun of the sentence that leads; where that has none but "without having met", by another one's. */
function titleOf(
  reading: Reading,
  cluster: readonly GatheringFact[],
  lead: GatheringFact,
  place: PlaceMention | null,
): string {
  const named = [lead, ...cluster].find((fact) => isNoun(reading, fact));
  if (named) return nameOfGathering(reading, named.noun, named.sentence.end, place);
  const name =
    NAMES[reading.language][cluster.some(({ talks }) => talks) ? 'talks' : lead.contact ? 'contact' : 'meeting'];
  return place ? `${name} (${place.words})` : name;
}

function isNoun({ outside, language }: Reading, { noun, sentence }: GatheringFact): boolean {
  return noun !== sentence && !VERBAL[language].test(outside.slice(noun.start, noun.end));
}

/** Where the article has only a verb for it. */
const NAMES = {
  fr: { talks: 'Pourparlers', meeting: 'Rencontre', contact: 'Entretien' },
  en: { talks: 'Talks', meeting: 'Meeting', contact: 'Call' },
};

const VERBAL = { fr: /^(?:s'|se |sans |a |ont )/, en: /^(?:met|sat|conferred|hosted)\b/ };

/** Named in the first sentence that has two sides, else those the whole article is about. */
function partiesOf(
  reading: Reading,
  cluster: readonly GatheringFact[],
  aside: readonly ArticleActor[],
  hostCountry: string | null,
): ArticleActor[] {
  const free = (actor: ArticleActor) => !aside.includes(actor);
  const isHost = (actor: ArticleActor) => actor.country !== null && actor.country === hostCountry;
  const told = cluster.map(({ sides }) => sides.filter(free)).find((sides) => sides.length > 1);
  if (told) {
    const guests = told.filter((actor) => !isHost(actor));
    return (guests.length > 1 ? guests : told).slice(0, MOST_PARTIES);
  }
  const alone = unique(cluster.flatMap(({ sides }) => sides)).filter(free);
  const main = mainSides(reading, [
    ...aside,
    ...reading.actors.filter((actor) => isHost(actor) && !alone.includes(actor)),
  ]);
  return unique([...alone, ...main]).slice(0, 2);
}

const MOST_PARTIES = 6;

function isOf(reading: Reading, person: ArticleActor, parties: readonly ArticleActor[]): boolean {
  const own = side(reading, person);
  return own !== null && parties.includes(own);
}

export function accountOf(
  reading: Reading,
  { sentence }: Pick<GatheringFact, 'sentence'>,
): RawFinding['citations'][number] {
  const { start, end } = sentence;
  return {
    quote: null,
    passage: { start, end },
    language: reading.language,
    speakerId: null,
    attribution: null,
    speakerReason: null,
  };
}

export function lengthOf({ first, last }: { first: string | null; last: string | null }): number {
  if (first === null || last === null) return Infinity;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}
