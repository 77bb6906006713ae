import { exactly, type Count } from '../common/count.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf, type World } from '../common/sql/world.js';
import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { orderBy } from './event-sort.sql.js';

/** A condition on event `e` of a world; its values go through the parameters. */
export type Condition = (world: World, parameters: Parameters) => string;

/** The latest `most` events under `where`, as a query of `columns` of `e`: a picture is made of no more. */
export function latestSql(world: World, where: string, columns: string, most: number): string {
  return `SELECT ${columns} FROM ${world.events} e WHERE ${where} ORDER BY ${orderBy('-when')} LIMIT ${most}`;
}

/** How many events there are of which the latest, `looked` of them, were looked at; `isAll` says whether there are no more. */
export async function howMany(
  database: Database,
  { looked, isAll }: { readonly looked: number; readonly isAll: boolean },
  condition: Condition,
  { seesDrafts, knownOn }: Perspective,
  now: Date,
): Promise<Count> {
  if (isAll) return exactly(looked);
  const parameters = new Parameters();
  const world = worldOf({ seesDrafts, knownOn }, parameters, now);
  return database.count(`${world.events} e WHERE ${condition(world, parameters)}`, parameters.values);
}
