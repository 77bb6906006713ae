"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.reachSql = reachSql;
const tile_sql_js_1 = require("./tile.sql.js");
/**
 * One row: `low`, the first beginning of an event under `where`, and `high`, the last end or beginning, in milliseconds since 1970; null without any.
 *
 * The last stretch in which any begin is known from what is kept. Whatever ends later than all that begin there has begun by then, and so holds the last
 * instant of theirs: as of a day nothing is gone through that became known later.
 */
function reachSql(world, where, densities) {
    const events = `${world.events} e WHERE ${where}`;
    const ended = `e.latest < 'infinity'`;
    return `
    WITH final AS MATERIALIZED (
      SELECT max(d.stretch) AS stretch FROM (SELECT d.stretch FROM ${densities.from} WHERE ${densities.where} GROUP BY 1 HAVING sum(d.n) > 0) d
    ),
    begun AS MATERIALIZED (
      SELECT max(greatest(CASE WHEN ${ended} THEN e.latest END, e.earliest)) AS at
      FROM ${events} AND e.earliest >= (SELECT stretch FROM final)
        AND e.earliest < (SELECT stretch FROM final) + make_interval(hours => ${2 ** tile_sql_js_1.STRETCH_STEP})
    )
    SELECT ${milliseconds(`(SELECT e.earliest FROM ${events} AND e.earliest > '-infinity' ORDER BY e.earliest LIMIT 1)`)} AS low,
      ${milliseconds(`greatest(b.at, (SELECT max(e.latest) FROM ${events} AND ${ended}
        AND tstzrange(e.earliest, e.latest, '[]') && tstzrange(b.at, b.at, '[]')))`)} AS high
    FROM begun b`;
}
const milliseconds = (instant) => `(extract(epoch FROM ${instant}) * 1000)::float8`;
//# sourceMappingURL=reach.sql.js.map