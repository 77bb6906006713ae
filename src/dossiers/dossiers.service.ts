import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { refPrefix } from '../domain/slug.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Dossier } from './dossier.entity.js';

export interface DossierInput {
  slug: string;
  title: string;
  summary: string;
  languages: string[];
  /** Begins the refs of its events; made from the slug where it is not given. */
  refPrefix?: string;
}

/** Writes dossiers. */
@Injectable()
export class DossiersService {
  constructor(private readonly revisions: RevisionsService) {}

  async create(manager: EntityManager, input: DossierInput, authorship: Authorship): Promise<Dossier> {
    const dossier = manager.create(Dossier, {
      ...input,
      id: uuidv7(),
      refPrefix: input.refPrefix ?? (await freePrefix(manager, refPrefix(input.slug))),
    });
    await manager.insert(Dossier, dossier);
    await this.revisions.created(
      manager,
      'dossier',
      dossier.id,
      { ...input, refPrefix: dossier.refPrefix },
      authorship,
    );
    return dossier;
  }
}

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
