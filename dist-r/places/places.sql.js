"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_LOOKED = void 0;
exports.placesSql = placesSql;
const count_js_1 = require("../common/count.js");
const iso_day_js_1 = require("../common/sql/iso-day.js");
const gathered_sql_js_1 = require("../events/gathered.sql.js");
const looked_through_js_1 = require("../events/looked-through.js");
const words_and_deeds_sql_js_1 = require("../events/words-and-deeds.sql.js");
/** Of so many events a map is made: as many as are counted one by one. */
exports.MOST_LOOKED = count_js_1.COUNTED;
/** So many places are told, those of most events first. */
const MOST_PLACES = 200;
/** So many events are told by name: of each place the latest first, then of each the one before. */
const MOST_EVENTS = 500;
/** So many rounds of talks have their number told, the latest. */
const MOST_ROUNDS = 100;
const ORDER = 'earliest DESC, latest DESC, id DESC';
/** One row: a PlacesRow. What is told by its name alone, as after a ledger has moved it, is where the only place of that name is. */
function placesSql(world, where) {
    const measured = `e.id, e.earliest, e.latest, ${words_and_deeds_sql_js_1.EVENT_DAY} AS day, e.place AS name, e.country, e.lat, e.lon, e.place_precision AS precision,
    ${(0, words_and_deeds_sql_js_1.happened)(world)} AS happened, e.kind = 'talks' AND ${(0, gathered_sql_js_1.gathered)(world)} AS is_round, e.dossier_id, e.track, e.round`;
    return `
    WITH seen AS MATERIALIZED (${(0, looked_through_js_1.latestSql)(world, where, measured, exports.MOST_LOOKED)}),
    spots AS MATERIALIZED (SELECT name, country, lat, lon, precision, fold(name) AS folded, count(*) AS n FROM seen WHERE name IS NOT NULL
      GROUP BY name, country, lat, lon, precision),
    -- Of a name that lies in one country only, where it is told most often.
    homes AS (SELECT DISTINCT ON (folded) * FROM spots WHERE lat IS NOT NULL
        AND folded IN (SELECT folded FROM spots WHERE lat IS NOT NULL GROUP BY folded HAVING count(DISTINCT country) <= 1)
      ORDER BY folded, country IS NULL, n DESC, name, country, lat, lon, precision),
    joined AS MATERIALIZED (SELECT s.name AS called, s.country AS within, s.lat AS at, h.name, h.country, h.lat, h.lon, h.precision
      FROM spots s JOIN homes h ON h.folded = s.folded
      WHERE s.lat IS NULL AND coalesce(s.country = h.country, s.country IS NULL) OR s.country IS NULL AND s.lat = h.lat AND s.lon = h.lon),
    looked AS MATERIALIZED (SELECT s.id, s.earliest, s.latest, s.day, s.happened, s.is_round, s.dossier_id, s.track, s.round,
        coalesce(j.name, s.name) AS name, coalesce(j.country, s.country) AS country, coalesce(j.lat, s.lat) AS lat,
        coalesce(j.lon, s.lon) AS lon, coalesce(j.precision, s.precision) AS precision
      FROM seen s LEFT JOIN joined j ON j.called = s.name AND j.within IS NOT DISTINCT FROM s.country AND j.at IS NOT DISTINCT FROM s.lat),
    held AS (SELECT id, round, row_number() OVER (ORDER BY earliest, latest, id)::int AS nth, row_number() OVER (ORDER BY ${ORDER}) AS back
      FROM looked WHERE is_round),
    -- The sides count within one strand of talks: only where all are of one, and each has a number of its own, is theirs told.
    counting AS (SELECT coalesce(count(*) = count(DISTINCT round) AND count(*) = count(track) AND count(DISTINCT (dossier_id, track)) = 1, false) AS is_theirs
      FROM looked WHERE is_round),
    numbered AS (SELECT id, CASE WHEN is_theirs THEN round ELSE nth END AS n, back FROM held, counting),
    grouped AS (
      SELECT name, country, lat, lon, precision, count(*)::int AS total, count(*) FILTER (WHERE happened)::int AS happened, min(day) AS "from", max(day) AS "to",
        row_number() OVER (ORDER BY count(*) DESC, fold(name), country, lat, lon, precision) AS nth
      FROM looked WHERE num_nonnulls(name, country, lat) > 0 GROUP BY name, country, lat, lon, precision
    ),
    placed AS MATERIALIZED (
      SELECT l.id, l.earliest, l.latest, g.nth, n.n, row_number() OVER (PARTITION BY g.nth ORDER BY l.earliest DESC, l.latest DESC, l.id DESC) AS turn
      FROM looked l JOIN grouped g ON g.nth <= ${MOST_PLACES} AND ROW(g.name, g.country, g.lat, g.lon, g.precision)
          IS NOT DISTINCT FROM ROW(l.name, l.country, l.lat, l.lon, l.precision)
        LEFT JOIN numbered n ON n.id = l.id AND n.back <= ${MOST_ROUNDS}
    ),
    told AS MATERIALIZED ((SELECT * FROM placed ORDER BY turn, nth LIMIT ${MOST_EVENTS}) UNION SELECT * FROM placed WHERE n IS NOT NULL)
    SELECT (SELECT count(*) FROM looked)::int AS looked, (SELECT count(*) FROM looked WHERE num_nonnulls(name, country, lat) = 0)::int AS nowhere,
      (SELECT count(*) FROM grouped)::int AS "placesTotal", (SELECT count(*) FROM numbered)::int AS "roundsTotal",
      (SELECT CASE WHEN is_theirs THEN 'round' ELSE 'order' END FROM counting) AS "numberedBy",
      (SELECT coalesce(json_agg(json_build_object('name', g.name, 'country', g.country, 'lat', g.lat, 'lon', g.lon, 'precision', g.precision,
          'total', g.total, 'happened', g.happened, 'from', ${(0, iso_day_js_1.isoDay)('g."from"')}, 'to', ${(0, iso_day_js_1.isoDay)('g."to"')},
          'events', (SELECT json_agg(t.id ORDER BY t.earliest, t.latest, t.id) FROM told t WHERE t.nth = g.nth),
          'rounds', (SELECT coalesce(json_agg(json_build_object('number', t.n, 'event', t.id) ORDER BY t.n), '[]')
            FROM told t WHERE t.nth = g.nth AND t.n IS NOT NULL)) ORDER BY g.nth), '[]')
        FROM grouped g WHERE g.nth <= ${MOST_PLACES}) AS places,
      ARRAY(SELECT id FROM told) AS ids`;
}
//# sourceMappingURL=places.sql.js.map