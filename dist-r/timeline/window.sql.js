"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cellOf = exports.CELLS = exports.LOWS = exports.sliceOf = exports.COUNTED = exports.LONG = void 0;
exports.countedCtes = countedCtes;
exports.slices = slices;
exports.begunIn = begunIn;
exports.turns = turns;
exports.windowSql = windowSql;
const json_object_js_1 = require("../common/sql/json-object.js");
const words_and_deeds_sql_js_1 = require("../events/words-and-deeds.sql.js");
const tile_sql_js_1 = require("./tile.sql.js");
/** From so many hours on a window is long: a cell of it is made of whole stretches, of which it is kept what begins in them. */
exports.LONG = 8 * 2 ** tile_sql_js_1.STRETCH_STEP;
/** What is shown of a window is chosen in so many cells at most. */
const MOST_CELLS = 64;
/** Cells are told apart since then: what began before is in the first of them. */
const FIRST_CELL = `timestamptz '4000-01-01 00:00:00+00 BC'`;
/**
 * CTEs `win` (low, high), `slices`, `cells`, `found` (what may be shown) and `begun` (i, n and the four sums: what begins in the slices), made of every
 * event under `where`.
 */
function countedCtes(world, where, { from, to, bins, limit }) {
    return `matching AS (SELECT ${exports.COUNTED} FROM ${world.events} e WHERE ${where}),
      span AS (
        SELECT coalesce(${from}, min(e.earliest) FILTER (WHERE isfinite(e.earliest)), ${world.now()}) AS low,
          coalesce(${to}, max(greatest(CASE WHEN isfinite(e.latest) THEN e.latest END,
            CASE WHEN isfinite(e.earliest) THEN e.earliest END)), ${world.now()}) AS high
        FROM matching e
      ),
      win AS (SELECT low, greatest(high, low + interval '1 second') AS high FROM span),
      ${slices(bins)},
      begun AS (${begunIn('matching', world)}),
      ${exports.CELLS},
      weighed AS MATERIALIZED (SELECT ${(0, exports.cellOf)('e.earliest')} AS cell, e.kind, ${tile_sql_js_1.WEIGHT} AS weight, count(*) AS n FROM matching e, cells
        WHERE ${limit}::int > 0 GROUP BY 1, 2, 3),
      strata AS MATERIALIZED (SELECT sum(n) AS n FROM weighed GROUP BY cell, kind),
      ${turns(limit)},
      least AS (
        SELECT w.cell, w.kind, min(w.weight) AS weight
        FROM (SELECT w.*, sum(w.n) OVER (PARTITION BY w.cell, w.kind ORDER BY w.weight DESC) - w.n AS before FROM weighed w) w
        WHERE w.before < (SELECT n FROM turns) GROUP BY 1, 2
      ),
      found AS (SELECT ${tile_sql_js_1.MEASURED} FROM matching e CROSS JOIN cells
        JOIN least l ON l.cell = ${(0, exports.cellOf)('e.earliest')} AND l.kind = e.kind AND ${tile_sql_js_1.WEIGHT} >= l.weight)`;
}
/** What events `e` are chosen and counted by: no more than the indexes of when they are hold. */
exports.COUNTED = 'e.id, e.kind, e.status, e.earliest, e.latest, e.intensity';
/** CTE `slices` (i, low, high): the window `win` in equal parts. */
function slices(bins) {
    return `slices AS (
        SELECT i, win.low + (win.high - win.low) * (i::float8 / ${bins}::int) AS low, win.low + (win.high - win.low) * ((i + 1)::float8 / ${bins}::int) AS high
        FROM win, generate_series(0, ${bins}::int - 1) AS i
      )`;
}
/** The slice that something begins in; what began before the window counts in the first. */
const sliceOf = (instant) => `greatest(0, width_bucket(${instant}, lows.all) - 1)`;
exports.sliceOf = sliceOf;
/** The relation that this needs. */
exports.LOWS = '(SELECT array_agg(low ORDER BY i) AS all FROM slices) lows';
/** Rows of `begun` made of the events of a relation. */
function begunIn(events, world) {
    const sums = Object.entries(words_and_deeds_sql_js_1.FOUR_COLUMNS).map(([name, column]) => `${words_and_deeds_sql_js_1.FOUR_SUMS[name]} AS ${column}`);
    return `SELECT p.i, count(*) AS n, ${sums.join(', ')}
        FROM (SELECT ${(0, exports.sliceOf)('e.earliest')} AS i, e.intensity, ${words_and_deeds_sql_js_1.IS_WORD} AS word, ${(0, words_and_deeds_sql_js_1.isDeedByIndex)(world)} AS deed FROM ${events} e, ${exports.LOWS}) p GROUP BY p.i`;
}
/** CTE `cells`: how long each is, in whole hours, and since when they are told apart. */
exports.CELLS = `cells AS (
        SELECT make_interval(hours => (2 ^ greatest(ceil(ln(w.hours / ${MOST_CELLS}) / ln(2.0)), CASE WHEN w.hours >= ${exports.LONG} THEN ${tile_sql_js_1.STRETCH_STEP} ELSE 0 END))::int) AS long,
          greatest(w.low, ${FIRST_CELL}) AS low
        FROM (SELECT low, extract(epoch FROM high - low) / 3600 AS hours FROM win) w
      )`;
/** The cell that something begins in; what began before the window is in the first. */
const cellOf = (instant) => `date_bin(cells.long, greatest(${instant}, cells.low), ${tile_sql_js_1.EPOCH})`;
exports.cellOf = cellOf;
/**
 * CTE `turns` (n): how many of each of `strata` (n: how many there are of a kind in a cell) are shown at most, so that there are `limit` of all. From
 * the smallest on: as many as those before hold, and of each of the rest as many as are left for it.
 */
function turns(limit) {
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
function windowSql(ctes, limit) {
    const sums = Object.values(words_and_deeds_sql_js_1.FOUR_COLUMNS).map((column) => `coalesce(sum(b.${column}), 0) AS ${column}`);
    const named = Object.entries(words_and_deeds_sql_js_1.FOUR_COLUMNS).map(([name, column]) => [name, `d.${column}`]);
    const bin = { from: 'rfc3339(d.low)', to: 'rfc3339(d.high)', count: 'd.n', ...Object.fromEntries(named) };
    return `
      WITH ${ctes},
      ranked AS (
        SELECT e.id, e.weight, e.earliest, row_number() OVER (PARTITION BY ${(0, exports.cellOf)('e.earliest')}, e.kind
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
        (SELECT string_agg(${(0, json_object_js_1.jsonObject)(bin)}::text, ',' ORDER BY d.i) FROM dense d) AS bins
      FROM win`;
}
//# sourceMappingURL=window.sql.js.map