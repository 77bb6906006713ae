import type { EventInput, StatusChangeInput } from '../events/event-input.js';
import type { BundleEvent } from './bundle.dto.js';

/** Ids of what the slugs of a bundle name. */
export interface Lookup {
  dossierId: string;
  actors: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  /** The day each source appeared, by slug. */
  published: ReadonlyMap<string, string>;
}

/** An event of a bundle as the events service takes it. */
export function eventInput(event: BundleEvent, lookup: Lookup): EventInput {
  const { slug, ref, kind, title, summary, when, timezone, place, country, format, intensity, knownOn } = event;
  return {
    ...{ slug, ref, kind, title, summary, when, intensity, knownOn },
    ...{ dossierId: lookup.dossierId, timezone: timezone ?? null, place: place ?? null, country: country ?? null },
    format: format ?? null,
    saidAs: event.saidAs ?? null,
    saidRule: event.saidRule ?? null,
    condition: event.conditions ?? null,
    consequence: event.consequence ?? null,
    deadline: event.deadline ?? null,
    coding: event.coding ?? null,
    review: event.review ?? 'published',
    participations: event.participants.map(({ actor, role }) => ({ actorId: of(lookup.actors, actor), role })),
    citations: event.citations.map((citation, index) => ({
      sourceId: of(lookup.sources, citation.source),
      quote: citation.quote ?? null,
      language: citation.quoteLang ?? null,
      translation: citation.translation ?? null,
      speakerId: citation.speaker ? of(lookup.actors, citation.speaker) : null,
      attribution: citation.attribution ?? null,
      stance: citation.stance,
      credibility: citation.credibility ?? 6,
      claims: (event.claims ?? [])
        .filter((claim) => claim.citation === index)
        .map(({ field, value }) => ({ field, value })),
    })),
    issues: (event.issues ?? []).map(({ issue, actor, stance }) => ({
      issue,
      actorId: actor ? of(lookup.actors, actor) : null,
      stance: stance ?? null,
    })),
    statusChanges: ledger(event, lookup),
  };
}

/** The ledger of the bundle; where it is empty, one entry that says what the event is. */
function ledger(event: BundleEvent, lookup: Lookup): StatusChangeInput[] {
  if (event.statusHistory.length === 0) return [opening(event, lookup)];
  return event.statusHistory.map((entry) => ({
    status: entry.status,
    effectiveOn: entry.on,
    knownOn: entry.reportedOn,
    window: entry.window ?? null,
    place: entry.place ?? null,
    saidById: entry.saidBy ? of(lookup.actors, entry.saidBy) : null,
    sourceId: entry.source ? of(lookup.sources, entry.source) : null,
    note: entry.note ?? null,
  }));
}

/** What a bare status means: so it is since it happened, as the first source to appear tells. */
function opening({ status, when, citations, knownOn }: BundleEvent, lookup: Lookup): StatusChangeInput {
  const [first] = citations
    .map(({ source }) => ({ source, day: of(lookup.published, source) }))
    .sort((a, b) => a.day.localeCompare(b.day));
  return {
    status,
    effectiveOn: when,
    knownOn: knownOn ?? first?.day ?? '',
    window: null,
    place: null,
    saidById: null,
    sourceId: first ? of(lookup.sources, first.source) : null,
    note: null,
  };
}

function of(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`Nothing in the bundle is called ${slug}`);
  return id;
}
