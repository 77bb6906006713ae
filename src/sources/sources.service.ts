import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { freeSlug } from '../database/free-slug.js';
import { insertAll } from '../database/insert-all.js';
import { refuseTaken } from '../database/refuse-taken.js';
import { setColumns } from '../database/set-columns.js';
import { slugify } from '../domain/slug.js';
import type { Reliability } from '../domain/vocabulary.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Source } from './source.entity.js';

export interface SourceInput {
  /** Made from publisher and day where it is missing. */
  slug?: string | undefined;
  url: string;
  publisher: string;
  title: string;
  /** YYYY-MM-DD. */
  publishedOn: string;
  /** BCP 47. */
  language: string;
  reliability: Reliability;
  note: string | null;
  retrievedVia: string | null;
}

/** Writes sources. */
@Injectable()
export class SourcesService {
  constructor(private readonly revisions: RevisionsService) {}

  /** Throws `conflict` with the source that has the slug or the address already. */
  async create(manager: EntityManager, input: SourceInput, authorship: Authorship): Promise<Source> {
    if (input.slug !== undefined) await refuseTaken(manager, 'sources_slug_unique', BY_SLUG, [input.slug]);
    await refuseTaken(manager, 'sources_address_unique', BY_ADDRESS, [input.url, null]);
    const slug = input.slug ?? (await freeSlug(manager, 'sources', slugify(`${input.publisher} ${input.publishedOn}`)));
    const [source] = await this.createAll(manager, [{ ...input, slug }], authorship);
    if (!source) throw new Error('No source came of its input');
    return source;
  }

  /** Creates many in a few statements, under the slugs that they have. */
  async createAll(
    manager: EntityManager,
    inputs: readonly (SourceInput & { slug: string })[],
    authorship: Authorship,
  ): Promise<Source[]> {
    const sources = inputs.map((input) => manager.create(Source, { ...input, id: uuidv7() }));
    await insertAll(manager, Source, sources);
    const ids = sources.map(({ id }) => id);
    await this.revisions.created(manager, 'source', ids, authorship);
    return sources;
  }

  /** Changes what is given; throws `conflict` with the source that has the address already. */
  async change(
    manager: EntityManager,
    id: string,
    changes: Partial<Omit<SourceInput, 'slug'>>,
    authorship: Authorship,
  ): Promise<void> {
    if (changes.url !== undefined) await refuseTaken(manager, 'sources_address_unique', BY_ADDRESS, [changes.url, id]);
    await this.revisions.revise(manager, [{ entity: 'source', id }], authorship, () =>
      setColumns(manager, Source, id, changes),
    );
  }
}

const BY_SLUG = `SELECT id, slug FROM sources WHERE slug = $1`;

/** What was merged still has its address, which leads to the survivor. */
const BY_ADDRESS = `SELECT s.id, s.slug FROM sources k JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)
  WHERE address_key(k.url) = address_key($1) AND k.id IS DISTINCT FROM $2::uuid`;
