import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Problem } from '../common/problem.js';
import { freeSlug } from '../database/free-slug.js';
import { insertAll } from '../database/insert-all.js';
import { refuseTaken } from '../database/refuse-taken.js';
import { setColumns } from '../database/set-columns.js';
import { refusal } from '../domain/refusals/refusal.js';
import { slugify } from '../domain/slug.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { PublishersService } from '../publishers/publishers.service.js';
import { agenciesOf, columnsOf, publishersIn, type SourceInput } from './source-columns.js';
import { SourceAgency } from './source-agency.entity.js';
import { Source } from './source.entity.js';

/** Writes sources. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly publishers: PublishersService,
  ) {}

  /** Throws `conflict` with the source that has the slug or the address already. */
  async create(manager: EntityManager, input: SourceInput, authorship: Authorship): Promise<Source> {
    if (input.slug !== undefined) await refuseTaken(manager, 'sources_slug_unique', BY_SLUG, [input.slug]);
    await this.refuseUnlocated(manager, { url: input.url ?? null, citation: input.citation ?? null }, null);
    const wanted = slugify(`${input.publisher} ${input.publishedOn ?? ''}`);
    const slug = input.slug ?? (await freeSlug(manager, 'sources', wanted));
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
    const named = await this.publishers.named(manager, [...new Set(inputs.flatMap(publishersIn))], authorship);
    const made = inputs.map((input) => {
      const kind = input.kind ?? named(input.publisher.trim()).kind;
      const source = manager.create(Source, {
        slug: input.slug,
        ...columnsOf({ ...input, kind, seen: input.seen ?? 'read', language: input.language ?? null }, named),
        id: uuidv7(),
      });
      return { source, agencies: agenciesOf(source.id, input.agencies ?? [], named) };
    });
    const sources = made.map(({ source }) => source);
    await insertAll(manager, Source, sources);
    await insertAll(
      manager,
      SourceAgency,
      made.flatMap(({ agencies }) => agencies),
    );
    const ids = sources.map(({ id }) => id);
    await this.revisions.created(manager, 'source', ids, authorship);
    return sources;
  }

  /** Changes what is given; throws `conflict` with the source that has the address already. */
  async change(
    manager: EntityManager,
    source: Source,
    changes: Partial<Omit<SourceInput, 'slug'>>,
    authorship: Authorship,
  ): Promise<void> {
    const { id } = source;
    const { url = source.url, citation = source.citation } = changes;
    await this.refuseUnlocated(manager, { url, citation }, id);
    const named = await this.publishers.named(manager, publishersIn(changes), authorship);
    await this.revisions.revise(manager, [{ entity: 'source', id }], authorship, async () => {
      await setColumns(manager, Source, id, columnsOf(changes, named));
      if (changes.agencies === undefined) return;
      await manager.delete(SourceAgency, { sourceId: id });
      await insertAll(manager, SourceAgency, agenciesOf(id, changes.agencies, named));
    });
  }

  /** Throws where another source than `own` has the address, or where neither an address nor a citation tells where it is. */
  private async refuseUnlocated(
    manager: EntityManager,
    { url, citation }: Pick<Source, 'url' | 'citation'>,
    own: string | null,
  ): Promise<void> {
    if (url !== null) return refuseTaken(manager, 'sources_address_unique', BY_ADDRESS, [url, own]);
    if (citation !== null) return;
    const detail = 'A source without an address needs the text that it is cited by.';
    throw new Problem('validation_failed', detail, [refusal('/citation', 'sources_address_or_citation', detail)]);
  }
}

const BY_SLUG = `SELECT id, slug FROM sources WHERE slug = $1`;

/** What was merged still has its address, which leads to the survivor. */
const BY_ADDRESS = `SELECT s.id, s.slug FROM sources k JOIN sources s ON s.id = coalesce(k.merged_into_id, k.id)
  WHERE k.address_hash = md5(address_key($1)) AND k.id IS DISTINCT FROM $2::uuid`;
