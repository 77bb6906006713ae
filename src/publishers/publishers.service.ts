import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { freeSlug } from '../database/free-slug.js';
import { insertAll } from '../database/insert-all.js';
import { ownSlug } from '../database/own-slug.js';
import { refuseTaken } from '../database/refuse-taken.js';
import { setColumns } from '../database/set-columns.js';
import { slugify } from '../domain/slug.js';
import type { Reliability, SourceKind } from '../domain/vocabulary.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Publisher } from './publisher.entity.js';

export interface PublisherInput {
  /** Made from the name where it is missing. */
  slug?: string | undefined;
  name: string;
  reliability?: Reliability | undefined;
  kind?: SourceKind | undefined;
  country?: string | null | undefined;
  note?: string | null | undefined;
}

/** Publishers by what they were called: their slugs and names. */
export type PublishersNamed = (name: string) => Publisher;

/** Writes publishers. */
@Injectable()
export class PublishersService {
  constructor(private readonly revisions: RevisionsService) {}

  /**
   * Makes those of these names that nobody knows, under slugs that are free or have an end of their own: nobody is kept from making others until the transaction ends,
   * as by {@link named}.
   */
  async makeUnknown(manager: EntityManager, names: readonly string[], authorship: Authorship): Promise<void> {
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
    await this.createAll(manager, inputs, authorship);
  }

  /** Throws `conflict` with the publisher that has the slug or the name already. */
  async create(manager: EntityManager, input: PublisherInput, authorship: Authorship): Promise<Publisher> {
    if (input.slug !== undefined) await refuseTaken(manager, 'publishers_slug_unique', BY_SLUG, [input.slug]);
    await refuseTaken(manager, 'publishers_name_unique', BY_NAME, [input.name, null]);
    const slug = input.slug ?? (await this.slugFor(manager, input.name));
    const [publisher] = await this.createAll(manager, [{ ...input, slug }], authorship);
    if (!publisher) throw new Error('No publisher came of its input');
    return publisher;
  }

  /** Creates many in a few statements, under the slugs that they have. */
  async createAll(
    manager: EntityManager,
    inputs: readonly (PublisherInput & { slug: string })[],
    authorship: Authorship,
  ): Promise<Publisher[]> {
    const publishers = inputs.map(({ reliability = 'F', kind = 'article', country = null, note = null, ...input }) =>
      manager.create(Publisher, { ...input, reliability, kind, country, note, id: uuidv7() }),
    );
    await insertAll(manager, Publisher, publishers);
    await this.revisions.created(
      manager,
      'publisher',
      publishers.map(({ id }) => id),
      authorship,
    );
    return publishers;
  }

  /** Changes what is given; throws `conflict` with the publisher that has the name already. */
  async change(
    manager: EntityManager,
    id: string,
    changes: Partial<Omit<PublisherInput, 'slug'>>,
    authorship: Authorship,
  ): Promise<void> {
    if (changes.name !== undefined) await refuseTaken(manager, 'publishers_name_unique', BY_NAME, [changes.name, id]);
    await this.revisions.revise(manager, [{ entity: 'publisher', id }], authorship, () =>
      setColumns(manager, Publisher, id, changes as Partial<Publisher>),
    );
  }

  /**
   * Those meant by slugs or names, in whatever case; a name that nobody has makes a publisher. Locks them: until the
   * transaction ends their names stay.
   */
  async named(manager: EntityManager, names: readonly string[], authorship: Authorship): Promise<PublishersNamed> {
    const found = await find(manager, names);
    for (const name of names) {
      if (found.has(name)) continue;
      const slug = await this.slugFor(manager, name);
      // Whoever waited for the slug may have waited for somebody who was making the same publisher.
      const made = (await find(manager, [name])).get(name);
      found.set(name, made ?? (await this.made(manager, { name, slug }, authorship)));
    }
    return (name) => {
      const publisher = found.get(name);
      if (!publisher) throw new Error(`Publisher ${name} was not asked for`);
      return publisher;
    };
  }

  private async made(
    manager: EntityManager,
    input: PublisherInput & { slug: string },
    authorship: Authorship,
  ): Promise<Publisher> {
    const [publisher] = await this.createAll(manager, [input], authorship);
    if (!publisher) throw new Error('No publisher came of its name');
    return publisher;
  }

  private slugFor(manager: EntityManager, name: string): Promise<string> {
    return freeSlug(manager, 'publishers', slugify(name));
  }
}

async function find(manager: EntityManager, names: readonly string[]): Promise<Map<string, Publisher>> {
  const rows = await manager
    .createQueryBuilder(Publisher, 'p')
    .where('p.slug = ANY(:names) OR lower(p.name) = ANY(:lower)', {
      names,
      lower: names.map((name) => name.toLowerCase()),
    })
    .orderBy('p.id')
    .setLock('for_key_share')
    .getMany();
  const meant = await survivorsOf(manager, rows);
  return new Map(
    names.flatMap((name) => {
      const same = (of: (row: Publisher) => string, wanted: string) => rows.find((row) => of(row) === wanted);
      const one =
        same((row) => row.name, name) ??
        same((row) => row.slug, name) ??
        same((row) => row.name.toLowerCase(), name.toLowerCase());
      return one ? [[name, meant(one)] as const] : [];
    }),
  );
}

/** What was merged means what it was merged into. */
async function survivorsOf(manager: EntityManager, rows: readonly Publisher[]): Promise<(row: Publisher) => Publisher> {
  const ids = rows.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
  if (ids.length === 0) return (row) => row;
  const query = manager.createQueryBuilder(Publisher, 'p').where('p.id = ANY(:ids)', { ids }).orderBy('p.id');
  const survivors = new Map((await query.setLock('for_key_share').getMany()).map((one) => [one.id, one]));
  return (row) => survivors.get(row.mergedIntoId ?? '') ?? row;
}

const BY_SLUG = 'SELECT id, slug FROM publishers WHERE slug = $1';

/** What was merged still has its name, which means the survivor. */
const BY_NAME = `SELECT p.id, p.slug FROM publishers k JOIN publishers p ON p.id = coalesce(k.merged_into_id, k.id)
  WHERE k.name = $1 AND k.id IS DISTINCT FROM $2::uuid`;
