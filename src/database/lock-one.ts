import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { isUuid, notFound } from '../common/identifier.js';
import { Problem } from '../common/problem.js';

interface Lockable {
  id: string;
  slug: string;
  version: number;
  mergedInto?: { id: string; slug: string } | null;
  mergedIntoId?: string | null;
}

/**
 * The row with this uuid or slug, which nobody else changes until the transaction ends; referring to it stays possible.
 * Throws `not_found`, or `conflict` with the survivor where it was merged.
 */
export async function lockOne<Row extends Lockable>(
  manager: EntityManager,
  entity: EntityTarget<Row> & { name: string },
  id: string,
): Promise<Row> {
  const where = (isUuid(id) ? { id } : { slug: id }) as FindOptionsWhere<Row>;
  const row = await manager.findOne(entity, { where, lock: { mode: 'for_no_key_update' } });
  const what = entity.name.toLowerCase();
  if (!row) throw notFound(what, id);
  if (row.mergedIntoId == null) return row;
  const survivor = await manager.findOneByOrFail(entity, { id: row.mergedIntoId } as FindOptionsWhere<Row>);
  const detail = `This ${what} has been merged into “${survivor.slug}”.`;
  throw new Problem('conflict', detail, [{ pointer: '/id', code: 'merged', parameters: { name: row.slug }, detail }], {
    existing: { id: survivor.id, slug: survivor.slug },
  });
}
