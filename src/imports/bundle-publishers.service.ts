import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Any } from 'typeorm';
import type { Authorship } from '../history/revisions.service.js';
import { Publisher } from '../publishers/publisher.entity.js';
import { PublishersService } from '../publishers/publishers.service.js';
import type { BundlePublisher } from './bundle.dto.js';
import { leftOutOf, toldLeftOut, type LeftOut } from './left-out.js';

/** What became of the publishers of a bundle. */
export interface ImportedPublishers {
  added: number;
  /** Those that were here already and are used as they are. */
  used: number;
  /** What the bundle says otherwise of those that were here, and was left out: `afp: reliability`. */
  leftOut: string[];
}

/** Brings the publishers of a bundle in, before the sources that name them. */
@Injectable()
export class BundlePublishers {
  constructor(private readonly publishers: PublishersService) {}

  /** Those that are known by their name or slug are used as they are. */
  async bringIn(
    manager: EntityManager,
    given: readonly BundlePublisher[],
    authorship: Authorship,
  ): Promise<ImportedPublishers> {
    const known = await this.here(manager, given);
    const created = await this.publishers.createAll(
      manager,
      given.filter((publisher) => !known(publisher)),
      authorship,
    );
    return {
      added: created.length,
      used: given.length - created.length,
      leftOut: given.flatMap((publisher) => leftOut(publisher, known(publisher)).map(toldLeftOut)),
    };
  }

  /** Tells which publisher that is here one of a file is, by its name, else by its slug. */
  async here(
    manager: EntityManager,
    given: readonly BundlePublisher[],
  ): Promise<(one: BundlePublisher) => Publisher | undefined> {
    const here = await manager.find(Publisher, {
      relations: { mergedInto: true },
      where: [{ name: Any(given.map(({ name }) => name)) }, { slug: Any(given.map(({ slug }) => slug)) }],
    });
    const byName = new Map(here.map((publisher) => [publisher.name, publisher]));
    const bySlug = new Map(here.map((publisher) => [publisher.slug, publisher]));
    return ({ name, slug }) => {
      const named = byName.get(name) ?? bySlug.get(slug);
      return named?.mergedInto ?? named;
    };
  }
}

const COMPARED = ['name', 'reliability', 'kind', 'country'] as const;

/** What a file says otherwise of a publisher that is here; nothing where it is not. */
export function leftOut(given: BundlePublisher, own: Publisher | undefined): LeftOut[] {
  return own ? leftOutOf(own.slug, COMPARED, given, own) : [];
}
