import type { KeyForm } from '../common/cursor.js';
import { collate } from '../common/sql/collation.js';
import { addedOn, changedAt } from '../common/sql/dossier-events.js';
import type { World } from '../common/sql/world.js';

/** In which order dossiers are listed; `-` is the other way round. */
export const DOSSIER_SORTS = ['title', '-changed'] as const;
export type DossierSort = (typeof DOSSIER_SORTS)[number];

/** What dossiers `d` are ordered by, in SQL, and which way. */
export interface DossierOrder {
  readonly key: string;
  readonly form: KeyForm;
  readonly collation: string;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * Changed is a dossier when one of its events is, or, before it has any, when it is itself. As of a day it is when something of it became
 * known: when that was written has no day of the world.
 */
export function dossierOrder(sort: DossierSort, world: World): DossierOrder {
  if (sort === 'title') return { key: 'd.title', form: 'text', collation: collate(undefined), direction: 'ASC' };
  const key =
    world.day === null
      ? `coalesce(${changedAt(world)}, d.updated_at)`
      : `coalesce(${addedOn(world)}, '-infinity')::timestamptz`;
  return { key, form: 'timestamp', collation: '', direction: 'DESC' };
}
