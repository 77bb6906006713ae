"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_LOOKED = void 0;
exports.gatheringsSql = gatheringsSql;
exports.sidesSql = sidesSql;
const actor_json_js_1 = require("../common/sql/actor-json.js");
const disputed_js_1 = require("../common/sql/disputed.js");
const gathering_js_1 = require("../domain/network/gathering.js");
const looked_through_js_1 = require("../events/looked-through.js");
const words_and_deeds_sql_js_1 = require("../events/words-and-deeds.sql.js");
/** A network is made of so many gatherings: of each it is asked who took part, for whom, and whether accounts differ. */
exports.MOST_LOOKED = 3_000;
/** Gatherings among the latest events under `where`, oldest first. */
function gatheringsSql(world, where) {
    const measured = 'e.id, e.earliest, e.latest, e.timezone, e.known_on, e.when_text, e.place, e.format';
    const seats = ['parties', 'between', 'hosts'].map((seat) => `coalesce(array_agg(DISTINCT s.side) FILTER (WHERE s.role IN (${rolesOf(seat)})), '{}') AS ${seat}`);
    return `
    WITH looked AS MATERIALIZED (${(0, looked_through_js_1.latestSql)(world, where, measured, exports.MOST_LOOKED)})
    SELECT e.id, ${words_and_deeds_sql_js_1.EVENT_DAY}::text AS day, e.format, 'format' IN ${(0, disputed_js_1.disputedFields)(world)} AS disputed, t.parties, t.between, t.hosts
    FROM looked e CROSS JOIN LATERAL (
      SELECT ${seats.join(', ')} FROM (SELECT ${(0, actor_json_js_1.side)(world)} AS side, p.role FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id
        WHERE p.event_id = e.id AND p.role IN (${ROLES.map(([role]) => `'${role}'`).join(', ')})) s) t
    ORDER BY e.earliest, e.latest, e.id`;
}
/** The sides with slugs among `slugs` (SQL of a text array), as ActorRefDtos. */
function sidesSql(world, slugs) {
    return `SELECT ${(0, actor_json_js_1.actorRef)('a', world)} AS side FROM unnest(${slugs}) AS n (slug) JOIN ${world.actors} a ON a.slug = n.slug`;
}
const ROLES = Object.entries(gathering_js_1.PLACES_AT_TABLE);
function rolesOf(seat) {
    return ROLES.flatMap(([role, own]) => (own === seat ? [`'${role}'`] : [])).join(', ');
}
//# sourceMappingURL=network.sql.js.map