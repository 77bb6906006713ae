import { worldOf, type World } from '../common/sql/world.js';
import { Literals } from '../database/literals.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { orderBy, sortByColumn } from '../events/event-sort.sql.js';
import type { EventSort } from '../events/event-filter.dto.js';
import type { Asked } from './event-format.js';
import { jsonCopy } from './json-lines.js';

/** COPY of the events `e` of a filter, with dossier `d` of each: the JSON that `json` makes of one, a line each; of the first `most` where that is said. */
export function eventsCopy(
  { query, perspective, now }: Asked,
  json: (world: World) => string,
  { sort, most }: { sort: EventSort; most?: number },
): string {
  const literals = new Literals();
  const world = worldOf(perspective, literals, now);
  const where = whereEvent(query, literals, world);
  return jsonCopy(
    json(world),
    `${world.events} e JOIN dossiers d ON d.id = e.dossier_id WHERE ${where}
      ORDER BY ${orderBy(sortByColumn(sort))} ${most === undefined ? '' : `LIMIT ${most}`}`,
  );
}
