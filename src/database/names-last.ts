import { QueryFailedError, type EntityManager } from 'typeorm';
import type { Breakable } from '../domain/refusals/refusal.js';
import { Problem } from '../common/problem.js';
import { CONSTRAINTS } from './constraints.js';
import { TakenMeanwhile } from './give-way.js';

/** SQLSTATE of a unique index that would be broken. */
const NOT_UNIQUE = '23505';

/**
 * From now on, dossiers, publishers, sources and actors that this transaction makes are there under their names for itself alone: others may make theirs under
 * the same and wait for nobody. To be ended by {@link takeNames}.
 */
export async function nameLast(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT set_config('demarche.arriving', pg_current_xact_id()::text, true)`);
}

/** Throws `conflict` where one of the names is taken already, rather than at the end. */
export async function refuseNamesTaken(manager: EntityManager): Promise<void> {
  const [row] = await manager.query<{ broken: Breakable | null }[]>('SELECT name_taken() AS broken');
  if (!row?.broken) return;
  const [pointer, detail] = CONSTRAINTS[row.broken];
  throw new Problem('conflict', detail, [{ pointer, code: row.broken, detail }]);
}

/** Takes the names, for which others wait from now on. Throws {@link TakenMeanwhile} where somebody else has taken one. */
export async function takeNames(manager: EntityManager): Promise<void> {
  try {
    await manager.query('SELECT take_names()');
  } catch (error) {
    const isTaken = error instanceof QueryFailedError && (error.driverError as { code?: string }).code === NOT_UNIQUE;
    throw isTaken ? new TakenMeanwhile() : error;
  }
}
