import type { EntityManager, EntityTarget } from 'typeorm';
import { Actor } from '../actors/actor.entity.js';
import { uuidOrSlug } from '../common/identifier.js';
import type { RecordEntity } from '../common/is-public.js';
import type { Viewer } from '../common/viewer.js';
import { lockOne } from '../database/lock-one.js';
import { Dossier } from '../dossiers/dossier.entity.js';
import { Publisher } from '../publishers/publisher.entity.js';
import { Source } from '../sources/source.entity.js';

/** Who writes of which record. */
export interface RecordWrite {
  entity: RecordEntity;
  /** Id or slug, as it came. */
  id: string;
  viewer: Viewer;
}

/** A record that nobody else writes until the transaction ends. */
export interface LockedRecord {
  entity: RecordEntity;
  id: string;
  version: number;
}

/** Throws `not_found`, or `conflict` with the survivor where it was merged. */
export async function lockRecord(
  manager: EntityManager,
  { entity, id }: Pick<RecordWrite, 'entity' | 'id'>,
): Promise<LockedRecord> {
  const target: EntityTarget<Lockable> & { name: string } = ENTITIES[entity];
  const row = await lockOne<Lockable>(manager, target, uuidOrSlug(id));
  return { entity, id: row.id, version: row.version };
}

const ENTITIES = { actor: Actor, source: Source, publisher: Publisher, dossier: Dossier } as const;

type Lockable = Pick<Publisher, 'id' | 'slug' | 'version'>;
