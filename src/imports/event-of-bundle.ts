import { uuidv7 } from 'uuidv7';
import { slugify } from '../domain/slug.js';
import { DEFAULT_INTENSITY } from '../domain/vocabulary.js';
import type { EventDocumentDto, StatusChangeDocumentDto } from '../events/event-document.dto.js';
import type { BundleEvent } from './bundle.dto.js';

/** Ids of what the slugs of a bundle name. */
export interface Lookup {
  dossierId: string;
  actors: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  /** The day each source appeared, by slug. */
  published: ReadonlyMap<string, string>;
}

/** An event of a bundle as the document of its first version; its links once all events have ids. */
export function documentOf(event: BundleEvent, lookup: Lookup): EventDocumentDto {
  const { kind, title, summary, when } = event;
  const citations = event.citations.map((citation, position) => [uuidv7(), { ...citation, position }] as const);
  const known = event.citations.map(({ source }) => of(lookup.published, source));
  return {
    ...{ kind, title, summary, when, deleted: false, dossier: lookup.dossierId },
    ref: event.ref ?? '',
    slug: event.slug ?? slugify(title),
    timezone: event.timezone ?? null,
    place: event.place ?? null,
    country: event.country ?? null,
    format: event.format ?? null,
    saidAs: event.saidAs ?? null,
    saidRule: event.saidRule ?? null,
    condition: event.conditions ?? null,
    consequence: event.consequence ?? null,
    deadline: event.deadline ?? null,
    coding: event.coding ?? null,
    intensity: event.intensity ?? DEFAULT_INTENSITY[kind],
    review: event.review ?? 'published',
    knownOn: event.knownOn ?? [...event.statusHistory.map(({ reportedOn }) => reportedOn), ...known].sort()[0] ?? '',
    participations: byId(
      event.participants.map(({ actor, role }, position) => ({ actor: of(lookup.actors, actor), role, position })),
    ),
    citations: Object.fromEntries(
      citations.map(([id, citation]) => [
        id,
        {
          source: of(lookup.sources, citation.source),
          position: citation.position,
          quote: citation.quote ?? null,
          language: citation.quoteLang ?? null,
          translation: citation.translation ?? null,
          speaker: citation.speaker ? of(lookup.actors, citation.speaker) : null,
          attribution: citation.attribution ?? null,
          stance: citation.stance,
          credibility: citation.credibility ?? 6,
        },
      ]),
    ),
    claims: byId(
      (event.claims ?? []).map(({ citation: n, field, value }) => {
        const [citation = '', cited] = citations[n] ?? [];
        return { citation, field, value, knownOn: of(lookup.published, cited?.source ?? '') };
      }),
    ),
    issues: byId(
      (event.issues ?? []).map(({ issue, actor, stance }, position) => ({
        ...{ issue, position, actor: actor ? of(lookup.actors, actor) : null, stance: stance ?? null },
      })),
    ),
    links: {},
    statusChanges: byId(ledger(event, lookup)),
  };
}

function byId<P>(parts: readonly P[]): Record<string, P> {
  return Object.fromEntries(parts.map((part) => [uuidv7(), part]));
}

/** The ledger of the bundle; where it is empty, one entry that says what the event is. */
function ledger(event: BundleEvent, lookup: Lookup): StatusChangeDocumentDto[] {
  if (event.statusHistory.length === 0) return [opening(event, lookup)];
  return event.statusHistory.map((entry, position) => ({
    position,
    status: entry.status,
    effectiveOn: entry.on,
    knownOn: entry.reportedOn,
    window: entry.window ?? null,
    place: entry.place ?? null,
    saidBy: entry.saidBy ? of(lookup.actors, entry.saidBy) : null,
    source: entry.source ? of(lookup.sources, entry.source) : null,
    note: entry.note ?? null,
  }));
}

/** What a bare status means: so it is since it happened, as the first source to appear tells. */
function opening({ status, when, citations, knownOn }: BundleEvent, lookup: Lookup): StatusChangeDocumentDto {
  const [first] = citations
    .map(({ source }) => ({ source, day: of(lookup.published, source) }))
    .sort((a, b) => a.day.localeCompare(b.day));
  return {
    position: 0,
    status,
    effectiveOn: when,
    knownOn: knownOn ?? first?.day ?? '',
    window: null,
    place: null,
    saidBy: null,
    source: first ? of(lookup.sources, first.source) : null,
    note: null,
  };
}

function of(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`Nothing in the bundle is called ${slug}`);
  return id;
}
