import type { EntityManager, EntityTarget } from 'typeorm';
import { isUuid, notFound } from '../common/identifier.js';
import { Problem } from '../common/problem.js';
import { refusal, type Reason } from '../domain/refusals/refusal.js';

/** What can be merged into another of its kind. */
export interface Mergeable {
  id: string;
  slug: string;
  mergedIntoId: string | null;
}

/** Two things of one kind, of which the first is to be merged into the second. */
export interface Pair<Row> {
  loser: Row;
  survivor: Row;
}

/**
 * Locks `id` and `into` (uuids or slugs) until the transaction ends: nobody refers to either meanwhile. Throws `not_found`
 * for the first and `validation_failed` for the second where there is none, where they are the same or already merged.
 */
export async function lockPair<Row extends Mergeable>(
  manager: EntityManager,
  entity: EntityTarget<Row> & { name: string },
  id: string,
  into: string,
): Promise<Pair<Row>> {
  const given = [id, into.toLowerCase()];
  // In the order of their ids, so that two merges at once do not wait for one another.
  const rows = await manager
    .createQueryBuilder(entity, 'thing')
    .where('thing.slug = ANY (:slugs) OR thing.id = ANY (:ids)', {
      slugs: given.filter((one) => !isUuid(one)),
      ids: given.filter(isUuid),
    })
    .orderBy('thing.id')
    .setLock('pessimistic_write')
    .getMany();
  const named = (name: string) => rows.find((row) => row.id === name || row.slug === name);
  const [loser, survivor] = [named(id), named(into.toLowerCase())];
  const what = entity.name.toLowerCase();
  if (!loser) throw notFound(what, id);
  if (!survivor)
    throw refused(
      { code: 'unknown_reference', parameters: { thing: what, name: into } },
      `There is no ${what} “${into}”.`,
    );
  if (loser === survivor)
    throw refused({ code: 'same', parameters: { thing: what } }, `Name another ${what} than this one.`);
  for (const row of [survivor, loser]) {
    if (row.mergedIntoId !== null)
      throw refused({ code: 'merged', parameters: { name: row.slug } }, `“${row.slug}” has been merged already.`);
  }
  return { loser, survivor };
}

function refused(reason: Reason, detail: string): Problem {
  return new Problem('validation_failed', detail, [refusal('/into', reason, detail)]);
}
