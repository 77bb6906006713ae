import { COUNTED, exactly, type Count } from '../common/count.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf, type World } from '../common/sql/world.js';
import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { orderBy } from './event-sort.sql.js';

/** A condition on event `e` of a world; its values go through the parameters. */
export type Condition = (world: World, parameters: Parameters) => string;

/** The latest events under `where`, as a query of `columns` of `e`: as many as are counted one by one, which a picture is made of. */
export function latestSql(world: World, where: string, columns: string): string {
  return `SELECT ${columns} FROM ${world.events} e WHERE ${where} ORDER BY ${orderBy('-when')} LIMIT ${COUNTED}`;
}

/** How many events there are of which the latest, `looked` of them, were looked at. */
export async function howMany(
  database: Database,
  looked: number,
  condition: Condition,
  { seesDrafts, knownOn }: Perspective,
  now: Date,
): Promise<Count> {
  if (looked < COUNTED) return exactly(looked);
  const parameters = new Parameters();
  const world = worldOf({ seesDrafts, knownOn }, parameters, now);
  return database.count(`${world.events} e WHERE ${condition(world, parameters)}`, parameters.values);
}
