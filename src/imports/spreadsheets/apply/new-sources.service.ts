import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { slugify } from '../../../domain/slug.js';
import type { Authorship } from '../../../history/revisions.service.js';
import { PublishersService } from '../../../publishers/publishers.service.js';
import { SourcesService } from '../../../sources/sources.service.js';
import type { NamedSource } from '../cells/read-row.js';
import { hostOf } from '../cells/web-address.js';
import { keyOfSource } from '../check/known-things.js';
import { ownSlug } from '../../../database/own-slug.js';

/** A source that has just been made, or that somebody else has made meanwhile. */
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
    const all = await this.apart(manager, named);
    const known = await knownByAddress(
      manager,
      all.map(({ key }) => key),
    );
    const each = all.filter(({ key }) => !known.has(key));
    const inputs = each.map(({ url, citation, title, publisher, publishedOn }) => {
      const by = publisher ?? (url === null ? (citation ?? '') : hostOf(url));
      return {
        ...{ url, citation, publisher: by, publishedOn, language, seen: 'listed' as const },
        title: title ?? citation ?? url ?? '',
        titleSource: title === null ? ('address' as const) : ('listed' as const),
        slug: ownSlug(slugify(`${by} ${publishedOn ?? ''}`)),
      };
    });
    await this.publishers.makeUnknown(
      manager,
      inputs.map((input) => input.publisher),
      authorship,
    );
    const made = await this.sources.createAll(manager, inputs, authorship);
    const byKey = new Map<string, MadeSource>();
    const ids = new Map(known);
    for (const [n, source] of made.entries()) ids.set(each[n]?.key ?? '', { id: source.id, day: source.publishedOn });
    const keys = await keysOf(manager, named.map(keyOfSource));
    for (const [name, key] of keys) {
      const source = ids.get(key);
      if (source) byKey.set(name, source);
    }
    return byKey;
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

/** Those that somebody has made since they were looked for; what was merged means what it was merged into. */
async function knownByAddress(manager: EntityManager, keys: readonly string[]): Promise<Map<string, MadeSource>> {
  const rows = await manager.query<(MadeSource & { key: string })[]>(
    `SELECT g.key, s.id, s.published_on::text AS day FROM unnest($1::text[]) AS g (key)
     JOIN sources k ON k.address_hash = md5(g.key) JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)`,
    [keys],
  );
  return new Map(rows.map(({ key, id, day }) => [key, { id, day }]));
}

/** What the database knows addresses by; all else by itself. */
async function keysOf(manager: EntityManager, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ name: string; key: string }[]>(
    `SELECT n AS name, CASE WHEN n LIKE 'http%://%' THEN address_key(n) ELSE n END AS key FROM unnest($1::text[]) AS x (n)`,
    [[...new Set(names)]],
  );
  return new Map(rows.map(({ name, key }) => [name, key]));
}
