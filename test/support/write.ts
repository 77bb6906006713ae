import { randomUUID } from 'node:crypto';
import { ActorsService, type ActorInput } from '../../src/actors/actors.service.js';
import { Database } from '../../src/database/database.js';
import { DossiersService } from '../../src/dossiers/dossiers.service.js';
import type { EventInput, LinkInput } from './event-input.js';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { EventDocumentDto } from '../../src/events/event-document.dto.js';
import { EventWriter } from '../../src/events/writing/event-writer.service.js';
import { Source } from '../../src/sources/source.entity.js';
import { usualBasis } from '../../src/domain/lifecycle/basis.js';
import { unsaidFields } from '../../src/domain/event-fields.js';
import { slugify } from '../../src/domain/slug.js';
import { firstTelling } from '../../src/events/writing/tellings.js';
import { DEFAULT_INTENSITY } from '../../src/domain/vocabulary.js';
import { Event } from '../../src/events/event.entity.js';
import type { SourceInput } from '../../src/sources/source-columns.js';
import { SourcesService } from '../../src/sources/sources.service.js';
import type { TestApp } from './app.js';

/** Who writes in tests. */
const AUTHORSHIP = { author: 'A researcher', authorId: null, reason: null };

const UNSAID = { sentence: '', summary: '', translations: {}, licence: '' };

/** What every dossier of a test is about. */
const ISSUES = ['enrichment', 'sanctions', 'missiles', 'inspections'].map((slug) => ({ slug, labels: { en: slug } }));

/** Writes a dossier through the service; gives its id. */
export function addDossier({ app }: Pick<TestApp, 'app'>, slug = `dossier-${randomUUID()}`): Promise<string> {
  const input = { ...UNSAID, slug, title: `About ${slug}`, languages: ['en'], issues: ISSUES };
  return app
    .get(Database)
    .write(async (manager) => (await app.get(DossiersService).create(manager, input, AUTHORSHIP)).id);
}

/** Writes an actor through the service; gives its id. */
export function addActor({ app }: Pick<TestApp, 'app'>, given: Partial<ActorInput> = {}): Promise<string> {
  const slug = given.slug ?? `actor-${randomUUID()}`;
  const plain: ActorInput = { slug, name: slug, names: {}, aliases: [], type: 'state', country: null, wikidata: null };
  return app.get(Database).write(async (manager) => {
    const { id } = await app.get(ActorsService).create(manager, { ...plain, ...given });
    await app.get(ActorsService).recordCreated(manager, [id], AUTHORSHIP);
    return id;
  });
}

/** Writes a source through the service; gives its id. */
export function addSource({ app }: Pick<TestApp, 'app'>, given: Partial<SourceInput> = {}): Promise<string> {
  const slug = given.slug ?? `source-${randomUUID()}`;
  const plain: SourceInput = {
    slug,
    url: `https://example.org/${slug}`,
    publisher: 'The Example',
    title: slug,
    publishedOn: '2026-02-06',
    language: 'en',
  };
  return app
    .get(Database)
    .write(async (manager) => (await app.get(SourcesService).create(manager, { ...plain, ...given }, AUTHORSHIP)).id);
}

/** Writes an event through the service: a published statement of 6 February 2026 where nothing else is given. */
export function addEvent(
  { app }: Pick<TestApp, 'app'>,
  given: Partial<EventInput> & Pick<EventInput, 'dossierId'>,
): Promise<Event> {
  return app.get(Database).write(async (manager) => {
    const input = { ...statement(), ...given };
    const cited = await manager.findBy(Source, { id: In(input.citations.map(({ sourceId }) => sourceId)) });
    const published = new Map(cited.map(({ id, publishedOn }) => [id, publishedOn]));
    const [id, document] = [uuidv7(), documentOf(input, published)];
    const events = { ids: [id], documentOf: () => document, placeOf: () => '' };
    await app.get(EventWriter).create(manager, events, AUTHORSHIP);
    return manager.findOneByOrFail(Event, { id });
  });
}

function documentOf(input: EventInput, published: Map<string, string | null>): EventDocumentDto {
  const {
    dossierId,
    ref = null,
    title,
    summary,
    citations,
    participations,
    issues = [],
    statusChanges,
    ...rest
  } = input;
  const cited = citations.map(({ claims, sourceId, speakerId, ...c }, ordinal) => ({
    id: uuidv7(),
    claims,
    c: { ...c, quoteNote: null, knownOn: null, anchor: null, ordinal, source: sourceId, speaker: speakerId },
  }));
  const byId = <P>(parts: P[]) => Object.fromEntries(parts.map((p) => [uuidv7(), p]));
  const days = [
    ...statusChanges.map((e) => e.knownOn),
    ...citations.flatMap(({ sourceId }) => published.get(sourceId) ?? []),
  ].sort();
  const knownOn = input.knownOn ?? days[0]!;
  return {
    ...unsaidFields(),
    ...rest,
    tellings: firstTelling({ title, summary }, 'en', knownOn),
    ref,
    dossier: dossierId,
    deleted: false,
    relativeTo: null,
    slug: input.slug ?? slugify(title),
    intensity: input.intensity ?? DEFAULT_INTENSITY[input.kind],
    knownOn,
    participations: byId(
      participations.map(({ actorId, role }, ordinal) => ({
        ...{ actor: actorId, role, ordinal },
        ...{ from: null, to: null, knownOn: null },
      })),
    ),
    acts: {},
    citations: Object.fromEntries(cited.map(({ id, c }) => [id, c])),
    claims: byId(
      cited.flatMap(({ id, claims, c }) =>
        claims.map((k) => ({ ...k, citation: id, knownOn: published.get(c.source) ?? knownOn })),
      ),
    ),
    issues: byId(
      issues.map(({ issue, actorId, stance }, ordinal) => ({
        ...{ issue, ordinal, actor: actorId, stance, knownOn: null },
        ...{ stances: null, reportedBy: null, citation: null, moved: null },
      })),
    ),
    links: {},
    statusChanges: byId(
      statusChanges.map(({ saidById, sourceId, ...e }, ordinal) => ({
        ...e,
        ordinal,
        saidBy: saidById,
        basis: e.basis ?? usualBasis(e.status, saidById !== null),
        source: sourceId,
        ...{ saidAs: null, saidRule: null, format: null, vote: null, notes: null, corrects: null },
      })),
    ),
  };
}

/** Links two events through the service. */
export function addLink({ app }: Pick<TestApp, 'app'>, link: LinkInput): Promise<void> {
  return app.get(Database).write(async (manager) => {
    await manager.query(
      `INSERT INTO links (id, from_event_id, to_event_id, type, known_on) VALUES ($1, $2, $3, $4, coalesce($5, (SELECT max(known_on) FROM events WHERE id IN ($2, $3))))`,
      [uuidv7(), link.fromEventId, link.toEventId, link.type, link.knownOn ?? null],
    );
  });
}

/** One ledger entry. */
export function entry(status: EventInput['statusChanges'][number]['status'], effectiveOn: string) {
  const unsaid = { window: null, place: null, saidById: null, sourceId: null, note: null };
  return { status, effectiveOn, knownOn: '2026-02-06', ...unsaid };
}

function statement(): Omit<EventInput, 'dossierId'> {
  return {
    slug: `event-${randomUUID()}`,
    kind: 'statement',
    title: 'Somebody says something',
    summary: '',
    when: '2026-02-06',
    timezone: null,
    saidAs: null,
    saidRule: null,
    place: null,
    country: null,
    format: null,
    condition: null,
    consequence: null,
    deadline: null,
    coding: null,
    review: 'published',
    participations: [],
    citations: [],
    statusChanges: [entry('reported', '2026-02-06')],
  };
}
