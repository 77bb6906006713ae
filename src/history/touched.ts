import type { EntityManager } from 'typeorm';
import { named } from '../common/sql/named.js';
import { Parameters } from '../database/parameters.js';
import type { Thing } from './revisions.service.js';

/**
 * Locks the events that a merge of a thing will change before the thing itself: whoever writes an event locks in that
 * order, too, so that neither waits for the other. `name` is the uuid or slug of one of `table`, where there is one.
 */
export async function lockTouchedEvents(
  manager: EntityManager,
  sql: string,
  table: 'actors' | 'sources',
  name: string,
): Promise<void> {
  const parameters = new Parameters();
  const [thing] = await manager.query<{ id: string }[]>(
    `SELECT id FROM ${table} x WHERE ${named('x', name, parameters)}`,
    parameters.values,
  );
  if (thing) await touched(manager, sql, thing.id);
}

/**
 * What `sql` (entity, id) says that a merge of $1 changes. Its events are locked until the transaction ends, so that
 * nobody writes a version of one meanwhile.
 */
export async function touched(manager: EntityManager, sql: string, id: string): Promise<Thing[]> {
  const things = await manager.query<Thing[]>(
    `SELECT DISTINCT entity, id FROM (${sql}) AS thing (entity, id) ORDER BY entity, id`,
    [id],
  );
  const events = things.filter(({ entity }) => entity === 'event').map((event) => event.id);
  await manager.query('SELECT FROM events WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [events]);
  return things;
}
