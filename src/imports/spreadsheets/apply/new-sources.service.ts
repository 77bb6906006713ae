import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { slugify } from '../../../domain/slug.js';
import type { Authorship } from '../../../history/revisions.service.js';
import { PublishersService } from '../../../publishers/publishers.service.js';
import { SourcesService } from '../../../sources/sources.service.js';
import type { NamedSource } from '../cells/read-row.js';
import { hostOf } from '../cells/web-address.js';
import { keyOfSource } from '../check/known-things.js';
import { ownSlug } from './own-slug.js';

/** A source that has just been made. */
export interface MadeSource {
  readonly id: string;
  readonly day: string | null;
}

/** Makes the documents that a spreadsheet cites and nobody knows. */
@Injectable()
export class NewSources {
  constructor(
    private readonly sources: SourcesService,
    private readonly publishers: PublishersService,
  ) {}

  /** By what each is known by; those of one address are one. */
  async make(
    manager: EntityManager,
    named: readonly NamedSource[],
    language: string,
    authorship: Authorship,
  ): Promise<Map<string, MadeSource>> {
    const each = await this.apart(manager, named);
    const inputs = each.map(({ url, citation, title, publisher, publishedOn }) => {
      const by = publisher ?? (url === null ? (citation ?? '') : hostOf(url));
      return {
        ...{ url, citation, publisher: by, publishedOn, language, seen: 'listed' as const },
        title: title ?? citation ?? url ?? '',
        titleSource: title === null ? ('address' as const) : ('listed' as const),
        slug: ownSlug(slugify(`${by} ${publishedOn ?? ''}`)),
      };
    });
    await this.makePublishers(
      manager,
      inputs.map((input) => input.publisher),
      authorship,
    );
    const made = await this.sources.createAll(manager, inputs, authorship);
    const byKey = new Map<string, MadeSource>();
    const ids = new Map(made.map((source, n) => [each[n]?.key ?? '', { id: source.id, day: source.publishedOn }]));
    const keys = await keysOf(manager, named.map(keyOfSource));
    for (const [name, key] of keys) {
      const source = ids.get(key);
      if (source) byKey.set(name, source);
    }
    return byKey;
  }

  /** Those that nobody knows, without keeping others from making theirs until all has come in. */
  private async makePublishers(
    manager: EntityManager,
    names: readonly string[],
    authorship: Authorship,
  ): Promise<void> {
    const each = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
    const fresh = await manager.query<{ name: string; isTaken: boolean }[]>(
      `SELECT n.name, EXISTS (SELECT FROM publishers s WHERE s.slug = n.slug) AS "isTaken"
       FROM unnest($1::text[], $2::text[]) AS n (name, slug)
       WHERE NOT EXISTS (SELECT FROM publishers p WHERE lower(p.name) = lower(n.name) OR p.slug = n.name)`,
      [each, each.map(slugify)],
    );
    const taken = new Set<string>();
    const inputs = fresh.map(({ name, isTaken }) => {
      const slug = isTaken || taken.has(slugify(name)) ? ownSlug(slugify(name)) : slugify(name);
      taken.add(slug);
      return { name, slug };
    });
    await this.publishers.createAll(manager, inputs, authorship);
  }

  /** Each address once: two that differ by what tells copies apart are one. */
  private async apart(
    manager: EntityManager,
    named: readonly NamedSource[],
  ): Promise<(NamedSource & { key: string })[]> {
    const keys = await keysOf(manager, named.map(keyOfSource));
    const each = new Map<string, NamedSource & { key: string }>();
    for (const source of named) {
      const key = keys.get(keyOfSource(source)) ?? keyOfSource(source);
      if (!each.has(key)) each.set(key, { ...source, key });
    }
    return [...each.values()];
  }
}

/** What the database knows addresses by; all else by itself. */
async function keysOf(manager: EntityManager, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ name: string; key: string }[]>(
    `SELECT n AS name, CASE WHEN n LIKE 'http%://%' THEN address_key(n) ELSE n END AS key FROM unnest($1::text[]) AS x (n)`,
    [[...new Set(names)]],
  );
  return new Map(rows.map(({ name, key }) => [name, key]));
}
