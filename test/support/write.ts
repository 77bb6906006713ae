import { randomUUID } from 'node:crypto';
import { ActorsService, type ActorInput } from '../../src/actors/actors.service.js';
import { Database } from '../../src/database/database.js';
import { DossiersService } from '../../src/dossiers/dossiers.service.js';
import type { EventInput, LinkInput } from '../../src/events/event-input.js';
import type { Event } from '../../src/events/event.entity.js';
import { EventsService } from '../../src/events/events.service.js';
import { SourcesService, type SourceInput } from '../../src/sources/sources.service.js';
import type { TestApp } from './app.js';

/** Who writes in tests. */
const AUTHORSHIP = { author: 'A researcher', authorId: null, reason: null };

/** Writes a dossier through the service; gives its id. */
export function addDossier({ app }: Pick<TestApp, 'app'>, slug = `dossier-${randomUUID()}`): Promise<string> {
  const input = { slug, title: `About ${slug}`, summary: '', languages: ['en'] };
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
    reliability: 'F',
    note: null,
    retrievedVia: null,
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
    const event = await app.get(EventsService).create(manager, { ...statement(), ...given });
    await app.get(EventsService).recordCreated(manager, [event.id], AUTHORSHIP);
    return event;
  });
}

/** Links two events through the service. */
export function addLink({ app }: Pick<TestApp, 'app'>, link: LinkInput): Promise<void> {
  return app.get(Database).write((manager) => app.get(EventsService).link(manager, link));
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
