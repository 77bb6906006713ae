import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { ActorsService } from '../actors/actors.service.js';
import { Database } from '../database/database.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import { EventWriter } from '../events/writing/event-writer.service.js';
import { uuidv7 } from 'uuidv7';
import type { Authorship } from '../history/revisions.service.js';
import { Source } from '../sources/source.entity.js';
import { SourcesService } from '../sources/sources.service.js';
import type { BundleDto, BundleEvent } from './bundle.dto.js';
import { documentOf, type Lookup } from './event-of-bundle.js';
import { checkReferences } from './check-references.js';

export interface Imported {
  title: string;
  events: number;
}

/** Brings a whole dossier in, through the same services that people's writes go through: all of it or nothing. */
@Injectable()
export class BundleImportService {
  constructor(
    private readonly database: Database,
    private readonly dossiers: DossiersService,
    private readonly actors: ActorsService,
    private readonly sources: SourcesService,
    private readonly writer: EventWriter,
  ) {}

  /** `bundle` has been validated; actors and sources that are there already (by slug) are used as they are. */
  async import(bundle: BundleDto, authorship: Authorship): Promise<Imported> {
    checkReferences(bundle);
    return this.database.write((manager) => this.importIn(manager, bundle, authorship));
  }

  /** The same inside a transaction of the caller's. */
  async importIn(manager: EntityManager, bundle: BundleDto, authorship: Authorship): Promise<Imported> {
    const lookup: Lookup = {
      dossierId: (await this.dossiers.create(manager, bundle.dossier, authorship)).id,
      actors: await this.importActors(manager, bundle, authorship),
      sources: await this.importSources(manager, bundle, authorship),
      published: new Map(bundle.sources.map(({ slug, publishedOn }) => [slug, publishedOn])),
    };
    const events = new Map(bundle.events.map(({ slug }) => [slug, uuidv7()]));
    const documents = bundle.events.map((event) => documentOf(event, lookup));
    const known = new Map(bundle.events.map(({ slug }, n) => [slug, documents[n]?.knownOn ?? '']));
    const whole = documents.map((document, n) => ({ ...document, links: linksOf(bundle.events[n], events, known) }));
    await this.writer.create(manager, whole, authorship, [...events.values()]);
    // Until the server has counted the rows, it plans questions as if the tables were empty.
    await manager.query(`ANALYZE ${FILLED}`);
    return { title: bundle.dossier.title, events: bundle.events.length };
  }

  private async importActors(
    manager: EntityManager,
    { actors }: BundleDto,
    authorship: Authorship,
  ): Promise<Map<string, string>> {
    const known = bySlug(await manager.findBy(Actor, { slug: In(actors.map(({ slug }) => slug)) }));
    const fresh = actors.filter(({ slug }) => !known.has(slug));
    const inputs = fresh.map(({ represents: _, ...actor }) => actor);
    const created = bySlug(await this.actors.createAll(manager, inputs));
    const ids = new Map([...known, ...created]);
    // Offices only once every state and body that they belong to is there.
    const tenures = fresh.flatMap(({ slug, represents }) =>
      represents.map(({ actor, ...tenure }) => ({ ...tenure, personId: id(ids, slug), bodyId: id(ids, actor) })),
    );
    await this.actors.addTenures(manager, tenures);
    await this.actors.recordCreated(manager, [...created.values()], authorship);
    return ids;
  }

  private async importSources(
    manager: EntityManager,
    { sources }: BundleDto,
    authorship: Authorship,
  ): Promise<Map<string, string>> {
    const known = bySlug(await manager.findBy(Source, { slug: In(sources.map(({ slug }) => slug)) }));
    const inputs = sources
      .filter(({ slug }) => !known.has(slug))
      .map(({ lang, reliability = 'F', note = null, retrievedVia = null, ...source }) => ({
        ...source,
        language: lang,
        reliability,
        note,
        retrievedVia,
      }));
    return new Map([...known, ...bySlug(await this.sources.createAll(manager, inputs, authorship))]);
  }
}

const FILLED =
  'dossiers, actors, actor_names, tenures, sources, events, participations, citations, claims, status_changes, links, event_issues, event_search';

function bySlug(rows: readonly { slug: string; id: string }[]): Map<string, string> {
  return new Map(rows.map((row) => [row.slug, row.id]));
}

/** checkReferences has seen to it that every slug leads somewhere. */
function id(ids: ReadonlyMap<string, string>, slug: string): string {
  const found = ids.get(slug);
  if (found === undefined) throw new Error(`Nothing in the bundle is called ${slug}`);
  return found;
}

/** Known once both events were. */
function linksOf(event: BundleEvent | undefined, ids: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    (event?.links ?? []).map(({ to, type, knownOn }) => {
      const both = [known.get(event?.slug ?? '') ?? '', known.get(to) ?? ''].sort();
      return [uuidv7(), { to: id(ids, to), type, knownOn: knownOn ?? both[1] ?? '' }];
    }),
  );
}
