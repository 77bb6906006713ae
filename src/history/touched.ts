import type { EntityManager } from 'typeorm';
import { named } from '../common/sql/named.js';
import { Parameters } from '../database/parameters.js';
import type { Thing } from './revisions.service.js';

/** What a merge changes, and what of it is locked first. */
interface Touching {
  readonly table: string;
  /** Rows (entity, id) for the one that goes, $1. */
  readonly touched: string;
  readonly before: keyof typeof TABLES;
}

const TABLES = { event: 'events', source: 'sources' } as const;

/**
 * Locks what a merge of a thing will change before the thing itself: whoever writes an event, or a source of a publisher,
 * locks in that order, too, so that neither waits for the other. `name` is the uuid or slug of the thing, where there is one.
 */
export async function lockTouched(manager: EntityManager, touching: Touching, name: string): Promise<void> {
  const parameters = new Parameters();
  const [thing] = await manager.query<{ id: string }[]>(
    `SELECT id FROM ${touching.table} x WHERE ${named('x', name, parameters)}`,
    parameters.values,
  );
  if (thing) await touched(manager, touching, thing.id);
}

/**
 * What a merge of the thing `id` changes. Those of it that are locked first are locked until the transaction ends, so that nobody
 * writes a version of one meanwhile.
 */
export async function touched(
  manager: EntityManager,
  { touched: sql, before }: Touching,
  id: string,
): Promise<Thing[]> {
  const things = await manager.query<Thing[]>(
    `SELECT DISTINCT entity, id FROM (${sql}) AS thing (entity, id) ORDER BY entity, id`,
    [id],
  );
  await lockThings(manager, things, before);
  return things;
}

/** Locks those of them that are locked before what is merged. */
export async function lockThings(
  manager: EntityManager,
  things: readonly Thing[],
  before: keyof typeof TABLES,
): Promise<void> {
  const ids = things.filter(({ entity }) => entity === before).map((thing) => thing.id);
  await manager.query(`SELECT FROM ${TABLES[before]} WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [ids]);
}
