import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Any } from 'typeorm';
import type { Authorship } from '../history/revisions.service.js';
import { Source } from '../sources/source.entity.js';
import { SourcesService } from '../sources/sources.service.js';
import type { BundleSource } from './bundle.dto.js';

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
  constructor(private readonly sources: SourcesService) {}

  async bringIn(
    manager: EntityManager,
    given: readonly BundleSource[],
    authorship: Authorship,
  ): Promise<ImportedSources> {
    const here = await manager.find(Source, {
      where: { slug: Any(given.map(({ slug }) => slug)) },
      relations: { mergedInto: true },
    });
    const known = new Map(here.map((source) => [source.slug, source.mergedInto ?? source]));
    const created = await this.sources.createAll(
      manager,
      given.filter(({ slug }) => !known.has(slug)),
      authorship,
    );
    const all = [...known, ...created.map((source) => [source.slug, source] as const)];
    return {
      bySlug: new Map(all.map(([slug, { id, publishedOn }]) => [slug, { id, day: publishedOn }])),
      told: { added: created.length, used: known.size, leftOut: given.flatMap((source) => leftOut(source, known)) },
    };
  }
}

const COMPARED = ['url', 'citation', 'publisher', 'title', 'publishedOn', 'language', 'kind', 'seen'] as const;

function leftOut(given: BundleSource, known: ReadonlyMap<string, Source>): string[] {
  const own = known.get(given.slug);
  if (!own) return [];
  return COMPARED.filter(
    (field) => given[field] !== undefined && given[field] !== own[field === 'publishedOn' ? 'publishedText' : field],
  ).map((field) => `${own.slug}: ${field}`);
}
