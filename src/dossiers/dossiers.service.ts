import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { freeSlug } from '../database/free-slug.js';
import { refuseTaken } from '../database/refuse-taken.js';
import { setColumns } from '../database/set-columns.js';
import { refPrefix, slugify } from '../domain/slug.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Dossier } from './dossier.entity.js';

export interface DossierInput {
  /** Made from the title where it is missing. */
  slug?: string | undefined;
  title: string;
  summary: string;
  languages: string[];
  /** Begins the refs of its events; made from the slug where it is missing. */
  refPrefix?: string | undefined;
}

/** Writes dossiers. */
@Injectable()
export class DossiersService {
  constructor(private readonly revisions: RevisionsService) {}

  /** Throws `conflict` with the dossier that has the slug or the prefix already. */
  async create(manager: EntityManager, input: DossierInput, authorship: Authorship): Promise<Dossier> {
    if (input.slug !== undefined) await refuseTaken(manager, 'dossiers_slug_unique', BY_SLUG, [input.slug]);
    if (input.refPrefix !== undefined) {
      await refuseTaken(manager, 'dossiers_ref_prefix_unique', BY_PREFIX, [input.refPrefix]);
    }
    const slug = input.slug ?? (await freeSlug(manager, 'dossiers', slugify(input.title)));
    const dossier = manager.create(Dossier, {
      ...input,
      id: uuidv7(),
      slug,
      refPrefix: input.refPrefix ?? (await freePrefix(manager, refPrefix(slug))),
    });
    await manager.insert(Dossier, dossier);
    await this.revisions.created(manager, 'dossier', [dossier.id], authorship);
    return dossier;
  }

  /** Changes what is given. */
  async change(
    manager: EntityManager,
    id: string,
    changes: Partial<Pick<DossierInput, 'title' | 'summary' | 'languages'>>,
    authorship: Authorship,
  ): Promise<void> {
    await this.revisions.revise(manager, [{ entity: 'dossier', id }], authorship, () =>
      setColumns(manager, Dossier, id, changes),
    );
  }
}

const BY_SLUG = 'SELECT id, slug FROM dossiers WHERE slug = $1';
const BY_PREFIX = 'SELECT id, slug FROM dossiers WHERE ref_prefix = $1';

/** `wanted`, or `wanted2`, `wanted3` … where other dossiers number with it already. */
async function freePrefix(manager: EntityManager, wanted: string): Promise<string> {
  const rows = await manager.query<{ ref_prefix: string }[]>(
    `SELECT ref_prefix FROM dossiers WHERE ref_prefix LIKE $1 || '%'`,
    [wanted],
  );
  const taken = new Set(rows.map((row) => row.ref_prefix));
  for (let n = 1; ; n += 1) {
    const prefix = n === 1 ? wanted : `${wanted}${n}`;
    if (!taken.has(prefix)) return prefix;
  }
}
