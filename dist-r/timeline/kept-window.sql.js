"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keptCtes = keptCtes;
const words_and_deeds_sql_js_1 = require("../events/words-and-deeds.sql.js");
const tile_sql_js_1 = require("./tile.sql.js");
const window_sql_js_1 = require("./window.sql.js");
/**
 * The CTEs of `countedCtes` by what is kept. Of whole stretches `event_densities` says how many of each kind begin in them: so it is known
 * how many of each have to be looked up in the index of the most telling that none is left out. What begins in slices is the sum of their blocks, but
 * for blocks that two slices share, whose events are counted. So are the events at both ends, and those that reach into the window from before.
 */
function keptCtes(world, asked) {
    const { low, high, first, last, where, densities, blocks, ofBlocks, bins, limit } = asked;
    const events = (condition) => `SELECT ${window_sql_js_1.COUNTED} FROM ${world.events} e WHERE ${where} AND ${condition}`;
    const before = asked.isOpen
        ? `e.earliest = '-infinity'`
        : `e.earliest < ${low} AND tstzrange(e.earliest, e.latest, '[]') && tstzrange(${low}, ${low}, '[]')`;
    const sums = Object.values(words_and_deeds_sql_js_1.FOUR_COLUMNS).map((column) => `sum(b.${column}) AS ${column}`);
    return `win AS (SELECT ${low} AS low, ${high} AS high),
      ${(0, window_sql_js_1.slices)(bins)},
      ${window_sql_js_1.CELLS},
      ends AS MATERIALIZED (${events(before)} UNION ALL ${events(`e.earliest >= ${low} AND e.earliest < ${first}`)}
        UNION ALL ${events(`e.earliest >= ${last} AND e.earliest <= ${high}`)}),
      stretches AS MATERIALIZED (
        SELECT d.of_id, d.kind, d.stretch, sum(d.n) AS n FROM ${densities.from}
        WHERE ${densities.where} AND d.stretch >= ${first} AND d.stretch < ${last} GROUP BY 1, 2, 3 HAVING sum(d.n) > 0
      ),
      strata AS MATERIALIZED (
        SELECT sum(s.n) AS n FROM (SELECT stretch AS at, kind, n FROM stretches UNION ALL SELECT e.earliest, e.kind, 1 FROM ends e) s, cells
        GROUP BY ${(0, window_sql_js_1.cellOf)('s.at')}, s.kind
      ),
      ${(0, window_sql_js_1.turns)(limit)},
      found AS (
        SELECT ${tile_sql_js_1.MEASURED} FROM ends e UNION ALL
        SELECT c.* FROM stretches d CROSS JOIN LATERAL (SELECT ${tile_sql_js_1.MEASURED} FROM ${world.events} e
          WHERE ${densities.of} AND event_stretch(e.earliest) = d.stretch AND ${where}
          ORDER BY ${tile_sql_js_1.WEIGHT} DESC, e.earliest, e.id LIMIT (SELECT n FROM turns)) c
      ),
      shared AS MATERIALIZED (
        SELECT b.block FROM (SELECT event_block(low) AS block FROM slices UNION ${blocks.unsure}) b WHERE b.block >= ${first} AND b.block < ${last}
      ),
      cut AS (
        SELECT e.* FROM shared s CROSS JOIN LATERAL (${events(`e.earliest >= s.block AND e.earliest < s.block + ${BLOCK}`)} OFFSET 0) e
        UNION ALL SELECT * FROM ends
      ),
      begun AS (
        SELECT ${(0, window_sql_js_1.sliceOf)('b.block')} AS i, sum(b.n) AS n, ${sums.join(', ')} FROM ${blocks.from} b, ${window_sql_js_1.LOWS}
        WHERE ${ofBlocks} AND b.block >= ${first} AND b.block < ${last} AND b.block NOT IN (SELECT block FROM shared) GROUP BY 1
        UNION ALL ${(0, window_sql_js_1.begunIn)('cut', world)}
      )`;
}
const BLOCK = `interval '64 hours'`;
//# sourceMappingURL=kept-window.sql.js.map