import type { Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { tookPlaceSql } from '../common/sql/took-place.sql.js';
import type { World } from '../common/sql/world.js';
import type { Parameters } from '../database/parameters.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { keptCount } from '../events/kept-count.sql.js';
import { densitiesOf } from '../events/densities.sql.js';

const BEGUN = `e.earliest > '-infinity'`;
const HAPPENED = `${BEGUN} AND ${tookPlaceSql('e.kind', 'e.status')}`;
const ENDED = `e.latest < 'infinity'`;

/** Of more than so many events one is likely to be among the first, and the last, of all. */
const MANY = 300;
/** So many of all are looked at for it. */
const LOOKED_AT = 1_000;

/** One row: `from`, `to`, `happened` and `total` of the events that pass the filter, whose condition is `where`. */
export function spanSql(
  filter: Found<EventFilterDto>,
  where: string,
  perspective: Perspective,
  { world, parameters }: { world: World; parameters: Parameters },
): string {
  const found = `${world.events} e WHERE ${where}`;
  const densities = densitiesOf(filter, parameters, world);
  if (densities) {
    // Each bound by itself is the first row of an index.
    const total = `(SELECT coalesce(sum(d.n), 0) FROM ${densities.from} WHERE ${densities.where})
      + (SELECT count(*) FROM ${found} AND e.earliest = '-infinity')`;
    return bounds(({ end, column, among }) => `(SELECT ${end}(e.${column}) FROM ${found} AND ${among})`, total);
  }
  const kept = keptCount(filter, perspective, parameters);
  if (kept === null) {
    return `${bounds(({ end, column, among }) => `(${end}(e.${column}) FILTER (WHERE ${among}))`, 'count(*)')} FROM ${found}`;
  }
  return bounds(({ end, column, among }) => {
    const order = `e.${column} ${end === 'min' ? 'ASC' : 'DESC'}`;
    const near = `(SELECT e.${column} FROM (SELECT e.* FROM ${world.events} e WHERE ${among} ORDER BY ${order} LIMIT ${LOOKED_AT}) e
      WHERE ${where} ORDER BY ${order} LIMIT 1)`;
    return `coalesce(CASE WHEN (${kept}) > ${MANY} THEN ${near} END, (SELECT ${end}(e.${column}) FROM ${found} AND ${among}))`;
  }, `(${kept})`);
}

interface Bound {
  readonly end: 'min' | 'max';
  readonly column: 'earliest' | 'latest';
  /** Of those whose column says a day. */
  readonly among: string;
}

function bounds(of: (bound: Bound) => string, total: string): string {
  const [begin, finish] = [
    { column: 'earliest', among: BEGUN },
    { column: 'latest', among: ENDED },
  ] as const;
  const first = `coalesce(${of({ end: 'min', ...begin })}, ${of({ end: 'min', ...finish })})`;
  const last = `greatest(${of({ end: 'max', ...begin })}, ${of({ end: 'max', ...finish })})`;
  const happened = of({ ...begin, end: 'max', among: HAPPENED });
  return `SELECT rfc3339(${first}) AS "from", rfc3339(${last}) AS "to", rfc3339(${happened}) AS happened, ${total} AS total`;
}
