import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { ActorsService } from '../actors/actors.service.js';
import { Database } from '../database/database.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import { EventsService } from '../events/events.service.js';
import type { Authorship } from '../history/revisions.service.js';
import { Source } from '../sources/source.entity.js';
import { SourcesService } from '../sources/sources.service.js';
import type { BundleDto } from './bundle.dto.js';
import { eventInput, type Lookup } from './event-of-bundle.js';
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
    private readonly events: EventsService,
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
    const events = new Map<string, string>();
    for (const event of bundle.events) {
      events.set(event.slug, (await this.events.create(manager, eventInput(event, lookup))).id);
    }
    for (const { slug, links } of bundle.events) {
      for (const { to, ...link } of links) {
        await this.events.link(manager, { ...link, fromEventId: id(events, slug), toEventId: id(events, to) });
      }
    }
    await this.events.recordCreated(manager, [...events.values()], authorship);
    // Until the server has counted the rows, it plans questions as if the tables were empty.
    await manager.query(`ANALYZE ${FILLED}`);
    return { title: bundle.dossier.title, events: bundle.events.length };
  }

  private async importActors(
    manager: EntityManager,
    { actors }: BundleDto,
    authorship: Authorship,
  ): Promise<Map<string, string>> {
    const known = await manager.findBy(Actor, { slug: In(actors.map(({ slug }) => slug)) });
    const ids = new Map(known.map((actor) => [actor.slug, actor.id]));
    const fresh = actors.filter(({ slug }) => !ids.has(slug));
    for (const { represents: _, ...actor } of fresh) {
      ids.set(actor.slug, (await this.actors.create(manager, actor, authorship)).id);
    }
    // Offices only once every state and body that they belong to is there.
    for (const { slug, represents } of fresh) {
      const tenures = represents.map(({ actor, ...tenure }) => ({ ...tenure, bodyId: id(ids, actor) }));
      await this.actors.addTenures(manager, id(ids, slug), tenures);
    }
    return ids;
  }

  private async importSources(
    manager: EntityManager,
    { sources }: BundleDto,
    authorship: Authorship,
  ): Promise<Map<string, string>> {
    const known = await manager.findBy(Source, { slug: In(sources.map(({ slug }) => slug)) });
    const ids = new Map(known.map((source) => [source.slug, source.id]));
    for (const { lang, reliability = 'F', note = null, retrievedVia = null, ...source } of sources) {
      if (ids.has(source.slug)) continue;
      const input = { ...source, language: lang, reliability, note, retrievedVia };
      ids.set(source.slug, (await this.sources.create(manager, input, authorship)).id);
    }
    return ids;
  }
}

const FILLED =
  'dossiers, actors, actor_names, tenures, sources, events, participations, citations, claims, status_changes, links, event_search';

/** checkReferences has seen to it that every slug leads somewhere. */
function id(ids: ReadonlyMap<string, string>, slug: string): string {
  const found = ids.get(slug);
  if (found === undefined) throw new Error(`Nothing in the bundle is called ${slug}`);
  return found;
}
