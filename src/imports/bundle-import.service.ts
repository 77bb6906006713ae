import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Database } from '../database/database.js';
import { nameLast, refuseNamesTaken, takeNames } from '../database/names-last.js';
import { DossiersService } from '../dossiers/dossiers.service.js';
import { EventWriter } from '../events/writing/event-writer.service.js';
import type { Names } from '../events/writing/mentions.js';
import type { NewEvents } from '../events/writing/new-events.js';
import { judgeAhead } from '../events/writing/work-out-ahead.js';
import { EVENT_TABLES } from '../events/writing/save-document.js';
import type { Authorship } from '../history/revisions.service.js';
import { BundleActors, type ImportedActors } from './bundle-actors.service.js';
import { BundlePublishers, type ImportedPublishers } from './bundle-publishers.service.js';
import { BundleSources, type ImportedSources } from './bundle-sources.service.js';
import { dayOf, documentOf, found } from './bundle-document.js';
import type { BundleDto } from './bundle.dto.js';
import { checkReferences } from './check-references.js';
import { issuesOf } from './issues-of-bundle.js';
import { onTheMap } from './on-the-map.js';
import { openEndsOf, type OpenEnds } from './what-is-open.js';

/** What came of an import. */
export interface Imported {
  title: string;
  events: number;
  actors: ImportedActors['told'];
  publishers: ImportedPublishers;
  sources: ImportedSources['told'];
  /** Slugs of events that an older format told otherwise than it can have been. */
  mended: readonly string[];
  /** What the file keeps beside the record: `round-1: by`. */
  kept: readonly string[];
  /** Cities whose coordinates events were given. */
  placed: readonly string[];
  open: OpenEnds;
}

/** Brings a whole dossier in, through the same services that people's writes go through: all of it or nothing. */
@Injectable()
export class BundleImportService {
  constructor(
    private readonly database: Database,
    private readonly dossiers: DossiersService,
    private readonly actors: BundleActors,
    private readonly publishers: BundlePublishers,
    private readonly sources: BundleSources,
    private readonly writer: EventWriter,
  ) {}

  /** `bundle` has been validated; actors and sources that are there already (by slug) are used. */
  async import(bundle: BundleDto, authorship: Authorship): Promise<Imported> {
    return this.database.writeLong((manager) => this.importIn(manager, bundle, authorship));
  }

  /** The same inside a transaction of the caller's. */
  async importIn(manager: EntityManager, bundle: BundleDto, authorship: Authorship): Promise<Imported> {
    checkReferences(bundle);
    await nameLast(manager);
    const actors = await this.actors.bringIn(manager, bundle.actors, authorship);
    const publishers = await this.publishers.bringIn(manager, bundle.publishers ?? [], authorship);
    const dossier = { ...NOT_SAID, ...bundle.dossier, issues: issuesOf(bundle) };
    const dossierId = (await this.dossiers.create(manager, dossier, authorship)).id;
    const sources = await this.sources.bringIn(manager, bundle.sources, authorship);
    await refuseNamesTaken(manager);
    const events = new Map(
      bundle.events.map((event) => [event.slug, { id: uuidv7(), day: dayOf(event, sources.bySlug) }]),
    );
    const { events: placedEvents, placed } = onTheMap(bundle.events);
    const names: Names = (what, slug) => {
      if (what === 'event') return found(events.get(slug), slug);
      if (what === 'source') return found(sources.bySlug.get(slug), slug);
      if (what === 'dossier') return { id: dossierId, day: null, language: bundle.dossier.languages[0] ?? null };
      return { id: found(actors.bySlug.get(slug), slug), day: null };
    };
    const mended = new Set<string>();
    const news: NewEvents = {
      ids: [...events.values()].map(({ id }) => id),
      documentOf: (n) => {
        const event = found(placedEvents[n], `number ${n}`);
        const { document, isMended } = documentOf(event, bundle, names);
        if (isMended) mended.add(event.slug);
        return document;
      },
      placeOf: (n) => `/events/${n}`,
    };
    await this.writer.create(manager, news, authorship);
    // Until the server has counted the rows, it plans questions as if the tables were empty.
    await manager.query(
      `ANALYZE (SKIP_LOCKED) dossiers, actors, actor_names, tenures, publishers, sources, source_agencies, ${EVENT_TABLES}`,
    );
    // All that a bundle links is in it.
    await judgeAhead(manager, news.ids, true);
    await actors.extend();
    await takeNames(manager);
    const { title } = bundle.dossier;
    const open = await openEndsOf(manager, dossierId);
    return {
      title,
      events: bundle.events.length,
      actors: actors.told,
      publishers,
      sources: sources.told,
      mended: [...mended],
      kept: keptIn(bundle),
      placed,
      open,
    };
  }
}

/** What a dossier of an older format does not say. */
const NOT_SAID = { sentence: '', translations: {}, licence: '' };

/** What is kept of the dossier and of each event, by name. */
function keptIn({ kept }: BundleDto): string[] {
  const { events = {}, ...others } = (kept ?? {}) as Record<string, object>;
  return [...Object.entries(others), ...Object.entries(events as Record<string, object>)].map(
    ([of, what]) => `${of}: ${Object.keys(what).join(', ')}`,
  );
}
