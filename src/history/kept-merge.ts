import type { EntityManager } from 'typeorm';
import type { Mergeable, Pair } from '../database/lock-pair.js';
import { Merge } from './merge.entity.js';
import { keepRows, keysOf, namingRows, type MovedRows, type Naming } from './moved-rows.js';
import type { Thing } from './revisions.service.js';

/** What is kept of a merge, so that it can be undone. */
export interface Kept {
  readonly thing: Thing['entity'];
  /** Every row that a merge changes, in the order in which they can be put back; the things themselves first. */
  readonly moved: readonly [MovedRows, ...MovedRows[]];
  /** Wherever a row names such a thing, but for its own lists, and for what says that one was merged. */
  readonly namings: readonly Naming[];
}

/** Keeps what `work`, which merges one into the other, changes. */
export async function keepMerge(
  manager: EntityManager,
  { thing, moved, namings }: Kept,
  { loser, survivor }: Pair<Mergeable>,
  things: readonly Thing[],
  work: () => Promise<void>,
): Promise<void> {
  const merged = loser.id;
  const kept = { mergedId: merged, entity: thing, intoId: survivor.id, things: [...things], named: [] };
  await manager.insert(Merge, kept);
  const keys = new Map<MovedRows, string[]>();
  for (const rows of moved) {
    keys.set(rows, await keysOf(manager, rows, [merged, survivor.id]));
    await keepRows(manager, rows, { merged, keys: keys.get(rows) ?? [], as: 'before' });
  }
  await work();
  for (const rows of moved) await keepRows(manager, rows, { merged, keys: keys.get(rows) ?? [], as: 'after' });
  await manager.query(
    `UPDATE merges SET named = ARRAY(SELECT DISTINCT key FROM (${namingRows(namings, '$2')}) now) WHERE merged_id = $1`,
    [merged, survivor.id],
  );
}
