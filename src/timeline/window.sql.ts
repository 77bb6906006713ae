import { jsonObject } from '../common/sql/json-object.js';
import type { World } from '../common/sql/world.js';
import { FOUR_COLUMNS, FOUR_SUMS, IS_WORD, isDeedByIndex } from '../events/words-and-deeds.sql.js';
import { EPOCH, MEASURED, STRETCH_STEP, WEIGHT } from './tile.sql.js';

/** From so many hours on a window is long: a cell of it is made of whole stretches, of which it is kept what begins in them. */
export const LONG = 8 * 2 ** STRETCH_STEP;

/** What is shown of a window is chosen in so many cells at most. */
const MOST_CELLS = 64;
/** Cells are told apart since then: what began before is in the first of them. */
const FIRST_CELL = `timestamptz '4000-01-01 00:00:00+00 BC'`;

/** The window that is asked for, in SQL whose value is null where an end is left open. */
interface Asked {
  readonly from: string;
  readonly to: string;
  /** How many slices it is told in. */
  readonly bins: string;
  /** How many events are shown. */
  readonly limit: string;
}

/**
 * CTEs `win` (low, high), `slices`, `cells`, `found` (what may be shown) and `begun` (i, n and the four sums: what begins in the slices), made of every
 * event under `where`.
 */
export function countedCtes(world: World, where: string, { from, to, bins, limit }: Asked): string {
  return `matching AS (SELECT ${COUNTED} FROM ${world.events} e WHERE ${where}),
      span AS (
        SELECT coalesce(${from}, min(e.earliest) FILTER (WHERE isfinite(e.earliest)), ${world.now()}) AS low,
          coalesce(${to}, max(greatest(CASE WHEN isfinite(e.latest) THEN e.latest END,
            CASE WHEN isfinite(e.earliest) THEN e.earliest END)), ${world.now()}) AS high
        FROM matching e
      ),
      win AS (SELECT low, greatest(high, low + interval '1 second') AS high FROM span),
      ${slices(bins)},
      begun AS (${begunIn('matching', world)}),
      ${CELLS},
      weighed AS MATERIALIZED (SELECT ${cellOf('e.earliest')} AS cell, e.kind, ${WEIGHT} AS weight, count(*) AS n FROM matching e, cells
        WHERE ${limit}::int > 0 GROUP BY 1, 2, 3),
      strata AS MATERIALIZED (SELECT sum(n) AS n FROM weighed GROUP BY cell, kind),
      ${turns(limit)},
      least AS (
        SELECT w.cell, w.kind, min(w.weight) AS weight
        FROM (SELECT w.*, sum(w.n) OVER (PARTITION BY w.cell, w.kind ORDER BY w.weight DESC) - w.n AS before FROM weighed w) w
        WHERE w.before < (SELECT n FROM turns) GROUP BY 1, 2
      ),
      found AS (SELECT ${MEASURED} FROM matching e CROSS JOIN cells
        JOIN least l ON l.cell = ${cellOf('e.earliest')} AND l.kind = e.kind AND ${WEIGHT} >= l.weight)`;
}

/** What events `e` are chosen and counted by: no more than the indexes of when they are hold. */
export const COUNTED = 'e.id, e.kind, e.status, e.earliest, e.latest, e.intensity';

/** CTE `slices` (i, low, high): the window `win` in equal parts. */
export function slices(bins: string): string {
  return `slices AS (
        SELECT i, win.low + (win.high - win.low) * (i::float8 / ${bins}::int) AS low, win.low + (win.high - win.low) * ((i + 1)::float8 / ${bins}::int) AS high
        FROM win, generate_series(0, ${bins}::int - 1) AS i
      )`;
}

/** The slice that something begins in; what began before the window counts in the first. */
export const sliceOf = (instant: string): string => `greatest(0, width_bucket(${instant}, lows.all) - 1)`;
/** The relation that this needs. */
export const LOWS = '(SELECT array_agg(low ORDER BY i) AS all FROM slices) lows';

/** Rows of `begun` made of the events of a relation. */
export function begunIn(events: string, world: World): string {
  const sums = Object.entries(FOUR_COLUMNS).map(
    ([name, column]) => `${FOUR_SUMS[name as keyof typeof FOUR_SUMS]} AS ${column}`,
  );
  return `SELECT p.i, count(*) AS n, ${sums.join(', ')}
        FROM (SELECT ${sliceOf('e.earliest')} AS i, e.intensity, ${IS_WORD} AS word, ${isDeedByIndex(world)} AS deed FROM ${events} e, ${LOWS}) p GROUP BY p.i`;
}

/** CTE `cells`: how long each is, in whole hours, and since when they are told apart. */
export const CELLS = `cells AS (
        SELECT make_interval(hours => (2 ^ greatest(ceil(ln(w.hours / ${MOST_CELLS}) / ln(2.0)), CASE WHEN w.hours >= ${LONG} THEN ${STRETCH_STEP} ELSE 0 END))::int) AS long,
          greatest(w.low, ${FIRST_CELL}) AS low
        FROM (SELECT low, extract(epoch FROM high - low) / 3600 AS hours FROM win) w
      )`;

/** The cell that something begins in; what began before the window is in the first. */
export const cellOf = (instant: string): string => `date_bin(cells.long, greatest(${instant}, cells.low), ${EPOCH})`;

/**
 * CTE `turns` (n): how many of each of `strata` (n: how many there are of a kind in a cell) are shown at most, so that there are `limit` of all. From
 * the smallest on: as many as those before hold, and of each of the rest as many as are left for it.
 */
export function turns(limit: string): string {
  return `turns AS MATERIALIZED (
        SELECT coalesce((SELECT ceil((${limit}::int - s.before) / s.rest)::int FROM (
          SELECT n, sum(n) OVER smaller - n AS before, count(*) OVER () - row_number() OVER smaller + 1 AS rest
          FROM strata WINDOW smaller AS (ORDER BY n ROWS UNBOUNDED PRECEDING)) s
          WHERE s.before + s.n * s.rest >= ${limit}::int ORDER BY s.before LIMIT 1), ${limit}::int) AS n
      )`;
}

/**
 * One row of the window that `ctes`, as above, tell. Of each cell the most telling of each kind are shown, then the next of each, until
 * there are `limit`: so talks and agreements show beside a flood of incidents, and a quiet year beside a loud one.
 */
export function windowSql(ctes: string, limit: string): string {
  const sums = Object.values(FOUR_COLUMNS).map((column) => `coalesce(sum(b.${column}), 0) AS ${column}`);
  const named = Object.entries(FOUR_COLUMNS).map(([name, column]) => [name, `d.${column}`] as const);
  const bin = { from: 'rfc3339(d.low)', to: 'rfc3339(d.high)', count: 'd.n', ...Object.fromEntries(named) };
  return `
      WITH ${ctes},
      ranked AS (
        SELECT e.id, e.weight, e.earliest, row_number() OVER (PARTITION BY ${cellOf('e.earliest')}, e.kind
          ORDER BY e.weight DESC, e.earliest, e.id) AS turn
        FROM found e, cells WHERE ${limit}::int > 0
      ),
      chosen AS (SELECT e.id, e.weight, false AS lasting FROM ranked e ORDER BY e.turn, e.weight DESC, e.earliest, e.id LIMIT ${limit}::int),
      dense AS (
        SELECT s.i, s.low, s.high, coalesce(sum(b.n), 0) AS n, ${sums.join(', ')}
        FROM slices s LEFT JOIN begun b ON b.i = s.i GROUP BY s.i, s.low, s.high
      )
      SELECT rfc3339(win.low) AS "from", rfc3339(win.high) AS "to", (SELECT coalesce(sum(n), 0) FROM begun) AS total,
        (SELECT json_agg(chosen) FROM chosen) AS chosen,
        (SELECT string_agg(${jsonObject(bin)}::text, ',' ORDER BY d.i) FROM dense d) AS bins
      FROM win`;
}
