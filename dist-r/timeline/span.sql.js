"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spanSql = spanSql;
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const kept_count_sql_js_1 = require("../events/kept-count.sql.js");
const densities_sql_js_1 = require("../events/densities.sql.js");
const BEGUN = `e.earliest > '-infinity'`;
const HAPPENED = `${BEGUN} AND ${(0, took_place_sql_js_1.tookPlaceSql)('e.kind', 'e.status')}`;
const ENDED = `e.latest < 'infinity'`;
/** Of more than so many events one is likely to be among the first, and the last, of all. */
const MANY = 300;
/** So many of all are looked at for it. */
const LOOKED_AT = 1_000;
/** One row: `from`, `to`, `happened` and `total` of the events that pass the filter, whose condition is `where`. */
function spanSql(filter, where, perspective, { world, parameters }) {
    const found = `${world.events} e WHERE ${where}`;
    const densities = (0, densities_sql_js_1.densitiesOf)(filter, parameters, world);
    if (densities) {
        // Each bound by itself is the first row of an index.
        const total = `(SELECT coalesce(sum(d.n), 0) FROM ${densities.from} WHERE ${densities.where})
      + (SELECT count(*) FROM ${found} AND e.earliest = '-infinity')`;
        return bounds(({ end, column, among }) => `(SELECT ${end}(e.${column}) FROM ${found} AND ${among})`, total);
    }
    const kept = (0, kept_count_sql_js_1.keptCount)(filter, perspective, parameters);
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
function bounds(of, total) {
    const [begin, finish] = [
        { column: 'earliest', among: BEGUN },
        { column: 'latest', among: ENDED },
    ];
    const first = `coalesce(${of({ end: 'min', ...begin })}, ${of({ end: 'min', ...finish })})`;
    const last = `greatest(${of({ end: 'max', ...begin })}, ${of({ end: 'max', ...finish })})`;
    const happened = of({ ...begin, end: 'max', among: HAPPENED });
    return `SELECT rfc3339(${first}) AS "from", rfc3339(${last}) AS "to", rfc3339(${happened}) AS happened, ${total} AS total`;
}
//# sourceMappingURL=span.sql.js.map