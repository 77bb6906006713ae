import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { freeSlug } from '../database/free-slug.js';
import { refuseTaken } from '../database/refuse-taken.js';
import { setColumns } from '../database/set-columns.js';
import type { AuthorsToldBy } from '../domain/vocabulary.js';
import { refPrefix, slugify } from '../domain/slug.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { writeIssues, type IssueInput } from './dossier-issues.js';
import { Dossier, type DossierWords } from './dossier.entity.js';
import { seat, type Seats } from './seats.js';

/** What a dossier says of itself. */
interface DossierFields {
  title: string;
  /** What it is, in at most 160 characters. */
  sentence: string;
  summary: string;
  /** The three in other languages, by their tags. */
  translations: Record<string, DossierWords>;
  languages: string[];
  licence: string;
  /** How readers are told who wrote; in which role where it is missing. */
  authorship?: AuthorsToldBy | undefined;
}

export interface DossierInput extends DossierFields, Seats {
  /** Made from the title where it is missing. */
  slug?: string | undefined;
  issues: readonly IssueInput[];
  /** Begins the refs of its events; made from the slug where it is missing. */
  refPrefix?: string | undefined;
}

/** What is to be different; lists are replaced as a whole. */
type DossierChanges = Partial<DossierFields> & Seats & { issues?: readonly IssueInput[] | undefined };

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
    const { issues, parties, mediators, ...fields } = input;
    const slug = input.slug ?? (await freeSlug(manager, 'dossiers', slugify(input.title)));
    const dossier = manager.create(Dossier, {
      ...fields,
      id: uuidv7(),
      slug,
      refPrefix: input.refPrefix ?? (await freePrefix(manager, refPrefix(slug))),
    });
    await manager.insert(Dossier, dossier);
    await seat(manager, dossier.id, { parties, mediators });
    await writeIssues(manager, dossier.id, issues);
    await this.revisions.created(manager, 'dossier', [dossier.id], authorship);
    return dossier;
  }

  /** Changes what is given. */
  async change(
    manager: EntityManager,
    id: string,
    { issues, parties, mediators, ...fields }: DossierChanges,
    authorship: Authorship,
  ): Promise<void> {
    await this.revisions.revise(manager, [{ entity: 'dossier', id }], authorship, async () => {
      await setColumns(manager, Dossier, id, fields);
      await seat(manager, id, { parties, mediators });
      if (issues) await writeIssues(manager, id, issues);
    });
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
