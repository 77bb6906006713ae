"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MEASURED = exports.WEIGHT = exports.EPOCH = exports.STRETCH_STEP = exports.TOLD_APART_STEP = void 0;
exports.chosenCtes = chosenCtes;
const instant_text_js_1 = require("../database/instant-text.js");
const grid_js_1 = require("../domain/timeline/grid.js");
/** From this step on the most telling of each stretch and kind are found by an index, where what is kept says which there are. */
exports.TOLD_APART_STEP = 14;
/** From this step on a bin is made of whole stretches, and is read from what is kept. */
const COUNTED_STEP = 16;
/** A tile of this step is as long as the stretches by which densities are kept. */
exports.STRETCH_STEP = 11;
/** So many are shown of a tile, apart from what lasts longer. */
const MOST = 100;
/** Of one kind no more are shown of a stretch of 2,048 hours, from a step on. */
const MOST_OF_KIND = [
    [21, 1],
    [18, 2],
    [exports.TOLD_APART_STEP, 8],
];
/** Of what lasts longer than a tile, so many are shown of each length and tile of that length. */
const MOST_LASTING = 12;
/**
 * CTEs `chosen` (id, weight, lasting: what is shown of a tile) and `begun` (low, high, kind, n: how many begin in its bins).
 *
 * What is shown is chosen by strata: of each part of a tile the most telling of each kind, then the next of each, until there are
 * enough. What lasts longer than a tile competes with what lasts as long, at the step where it is no longer than a tile: so it
 * is shown in all the tiles that it reaches into, or in none.
 */
function chosenCtes(asked) {
    const { step, tile, where, kept, world, parameters } = asked;
    const { from, to } = (0, grid_js_1.stretchOf)(step, tile);
    const [low, high] = [instant(from, parameters), instant(to, parameters)];
    const within = `e.earliest >= ${low} AND e.earliest < ${high} AND ${where}`;
    const length = `${parameters.add(step)}::int`;
    const every = (parts) => `make_interval(secs => ${parameters.add((0, grid_js_1.lengthOf)(step) / 1000 / parts)}::float8)`;
    const cell = every(grid_js_1.CELLS);
    const bin = every(grid_js_1.BINS);
    const ofKind = MOST_OF_KIND.find(([from]) => step >= from)?.[1];
    const found = kept
        ? `dense AS MATERIALIZED (
        SELECT d.of_id, d.kind, d.stretch, sum(d.n) AS n FROM ${kept.from}
        WHERE ${kept.where} AND d.stretch >= ${low} AND d.stretch < ${high} GROUP BY 1, 2, 3 HAVING sum(d.n) > 0
      ),
      found AS (
        SELECT c.* FROM dense d
        CROSS JOIN LATERAL (SELECT ${exports.MEASURED} FROM ${world.events} e
          WHERE ${kept.of} AND event_stretch(e.earliest) = d.stretch AND ${LENGTH} <= ${length} AND ${where}
          ORDER BY ${exports.WEIGHT} DESC, e.earliest, e.id LIMIT ${ofKind}) c
      )`
        : `placed AS (SELECT ${exports.MEASURED}, ${LENGTH} AS length FROM ${world.events} e WHERE ${within}),
      found AS (SELECT e.* FROM placed e WHERE e.length <= ${length})`;
    const candidates = ofKind === undefined
        ? 'found'
        : `(SELECT e.*, row_number() OVER (PARTITION BY event_stretch(e.earliest), e.kind ORDER BY e.weight DESC, e.earliest, e.id) AS place
          FROM found e)`;
    const counted = kept && step >= COUNTED_STEP
        ? `SELECT date_bin(${bin}, d.stretch, ${exports.EPOCH}) AS low, d.kind, sum(d.n) AS n FROM dense d GROUP BY 1, 2`
        : `SELECT date_bin(${bin}, e.earliest, ${exports.EPOCH}) AS low, e.kind, count(*) AS n
        FROM ${kept ? `${world.events} e WHERE ${within}` : 'placed e'} GROUP BY 1, 2`;
    return `${found},
      ranked AS (
        SELECT e.id, e.weight, e.earliest, row_number() OVER (PARTITION BY date_bin(${cell}, e.earliest, ${exports.EPOCH}), e.kind
          ORDER BY e.weight DESC, e.earliest, e.id) AS turn
        FROM ${candidates} e ${ofKind === undefined ? '' : `WHERE e.place <= ${ofKind}`}
      ),
      chosen AS (
        (SELECT e.id, e.weight, false AS lasting FROM ranked e
          ORDER BY e.turn, e.weight DESC, e.earliest, e.id LIMIT ${MOST})
        UNION ALL ${lasting(asked, low, high)}
      ),
      begun AS (SELECT b.low, b.low + ${bin} AS high, b.kind, b.n FROM (${counted}) b)`;
}
/** What lasts longer than the tile and reaches into it, as far as it is shown. */
function lasting({ step, tile, where, world, parameters }, low, high) {
    const { from } = (0, grid_js_1.stretchOf)(step, tile);
    const longer = Array.from({ length: grid_js_1.COARSEST + 1 - step }, (_, at) => step + 1 + at);
    // What began in the tile of its length before this one may reach into it; what is open may have begun at any time.
    const bounds = longer.map((length) => {
        if (length > grid_js_1.COARSEST)
            return ['-infinity', '-infinity', 'infinity'];
        const own = (0, grid_js_1.tileAt)(length, from);
        const [before, now] = [(0, grid_js_1.stretchOf)(length, own - 1), (0, grid_js_1.stretchOf)(length, own)];
        return [before.from, now.from, now.to].map((at) => (0, instant_text_js_1.instantText)(new Date(at), 'infinity'));
    });
    const column = (at) => `${parameters.add(bounds.map((row) => row[at]))}::timestamptz[]`;
    return `SELECT e.id, e.weight, true FROM (
          SELECT e.id, e.earliest, e.latest, ${exports.WEIGHT} AS weight, row_number() OVER (PARTITION BY c.length, e.earliest >= c.middle
            ORDER BY ${exports.WEIGHT} DESC, e.earliest, e.id) AS turn
          FROM unnest(${parameters.add(longer)}::int[], ${column(0)}, ${column(1)}, ${column(2)}) AS c (length, low, middle, high)
            JOIN ${world.events} e ON ${LENGTH} = c.length AND e.earliest >= c.low AND e.earliest < c.high
          WHERE ${LENGTH} > ${grid_js_1.FINEST} AND (isfinite(e.earliest) OR isfinite(e.latest)) AND ${where}
        ) e
        WHERE e.turn <= ${MOST_LASTING} AND e.earliest < ${high} AND e.latest >= ${low}`;
}
/** The hour that tiles, stretches and blocks are counted from. */
exports.EPOCH = `timestamptz '1970-01-01 00:00:00+00'`;
const LENGTH = 'event_length_step(e.earliest, e.latest)';
exports.WEIGHT = 'event_weight(e.kind, e.status, e.intensity)';
/** What events `e` are chosen by. */
exports.MEASURED = `e.id, e.kind, e.earliest, ${exports.WEIGHT} AS weight`;
function instant(at, parameters) {
    return `${parameters.add((0, instant_text_js_1.instantText)(new Date(at), 'infinity'))}::timestamptz`;
}
//# sourceMappingURL=tile.sql.js.map