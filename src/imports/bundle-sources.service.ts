import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Any } from 'typeorm';
import type { Authorship } from '../history/revisions.service.js';
import { PublishersService } from '../publishers/publishers.service.js';
import { publishersIn } from '../sources/source-columns.js';
import { Source } from '../sources/source.entity.js';
import { SourcesService } from '../sources/sources.service.js';
import type { BundleSource } from './bundle.dto.js';
import { leftOutOf, toldLeftOut, type LeftOut } from './left-out.js';

/** The sources of a bundle, as they are here. */
export interface ImportedSources {
  /** Id and last day of appearance by slug. */
  bySlug: ReadonlyMap<string, { id: string; day: string | null }>;
  told: {
    added: number;
    /** Those that were here already and are used as they are. */
    used: number;
    /** What the bundle says otherwise of those, and was left out: `afp-2026: title`. */
    leftOut: string[];
  };
}

/** Brings the sources of a bundle in. */
@Injectable()
export class BundleSources {
  constructor(
    private readonly sources: SourcesService,
    private readonly publishers: PublishersService,
  ) {}

  async bringIn(
    manager: EntityManager,
    given: readonly BundleSource[],
    authorship: Authorship,
  ): Promise<ImportedSources> {
    const known = await this.here(manager, given);
    const fresh = given.filter(({ slug }) => !known.has(slug));
    await this.publishers.makeUnknown(manager, [...new Set(fresh.flatMap(publishersIn))], authorship);
    const created = await this.sources.createAll(manager, fresh, authorship);
    const all = [...known, ...created.map((source) => [source.slug, source] as const)];
    return {
      bySlug: new Map(all.map(([slug, { id, publishedOn }]) => [slug, { id, day: publishedOn }])),
      told: {
        ...{ added: created.length, used: known.size },
        leftOut: given.flatMap((source) => leftOut(source, known.get(source.slug)).map(toldLeftOut)),
      },
    };
  }

  /** Those that are here, by the slugs that they are called by; of what was merged what it was merged into. */
  async here(manager: EntityManager, given: readonly { slug: string }[]): Promise<Map<string, Source>> {
    const here = await manager.find(Source, {
      where: { slug: Any(given.map(({ slug }) => slug)) },
      relations: { mergedInto: true },
    });
    return new Map(here.map((source) => [source.slug, source.mergedInto ?? source]));
  }
}

const COMPARED = ['url', 'citation', 'publisher', 'title', 'publishedOn', 'language', 'kind', 'seen'] as const;

/** What a file says otherwise of a source that is here; nothing where it is not. */
export function leftOut(given: BundleSource, own: Source | undefined): LeftOut[] {
  return own ? leftOutOf(own.slug, COMPARED, given, { ...own, publishedOn: own.publishedText }) : [];
}
