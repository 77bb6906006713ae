import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { unplanned } from '../database/unplanned.js';
import type { LinkedEventDto } from './event-detail.dto.js';
import { linkedEventJson } from './event-json.sql.js';

/** The events with the ids `ids`, as others name them, in order of time. Asked apart, PostgreSQL knows how few there are before it plans. */
export async function toldById(
  database: Database,
  ids: readonly string[],
  perspective: Perspective,
  now: Date,
): Promise<LinkedEventDto[]> {
  if (ids.length === 0) return [];
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const asked = unplanned(parameters.add(ids), 'uuid[]');
  const rows = await database.read<{ event: LinkedEventDto }>(
    `SELECT ${linkedEventJson(world)} AS event FROM unnest(${asked}) AS c (id) JOIN ${world.events} o ON o.id = c.id
     ORDER BY o.earliest, o.latest, o.id`,
    parameters.values,
  );
  return rows.map(({ event }) => event);
}
