"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keptCount = keptCount;
const world_js_1 = require("../common/sql/world.js");
const event_filters_js_1 = require("../domain/event-filters.js");
const densities_sql_js_1 = require("./densities.sql.js");
/**
 * SQL of how many events pass the filter, where that is kept and need not be counted: of everything, of dossiers, of one actor, and of
 * kinds, also of dossiers, as everybody sees them now. Null where it is not.
 */
function keptCount(filter, { seesDrafts, knownOn }, parameters) {
    if (seesDrafts || knownOn !== undefined)
        return null;
    const [only, ...others] = event_filters_js_1.FILTER_NAMES.filter((name) => filter[name] !== undefined);
    if (filter.kind)
        return ofKinds(filter, parameters);
    if (others.length > 0)
        return null;
    const of = (ids) => `SELECT coalesce(sum(n), 0) AS total FROM event_tallies WHERE published AND of_id = ANY (${parameters.add(ids)}::uuid[])`;
    if (only === undefined) {
        return `SELECT coalesce(sum(n), 0) AS total FROM event_tallies WHERE published AND of_id IN (SELECT id FROM dossiers)`;
    }
    if (only === 'dossier')
        return of(filter.dossier ?? []);
    return only === 'actor' && filter.actor?.length === 1 ? of(filter.actor) : null;
}
/** Kept by days, which those without a beginning that is known have not: they are few, and counted. */
function ofKinds(filter, parameters) {
    const kept = (0, densities_sql_js_1.densitiesOf)(filter, parameters, { day: null, hasDrafts: false });
    if (kept === null)
        return null;
    const own = { dossier: 'e.dossier_id', kind: 'e.kind', review: 'e.review' };
    const where = ['dossier', 'kind', 'review'].flatMap((name) => {
        const values = filter[name];
        return values === undefined ? [] : [`${own[name]}::text = ANY (${parameters.add(values)}::text[])`];
    });
    return `SELECT (SELECT coalesce(sum(d.n), 0) FROM ${kept.from} WHERE ${kept.where})
    + (SELECT count(*) FROM ${(0, world_js_1.visibleEvents)(false)} e WHERE e.earliest IN ('-infinity', 'infinity') AND ${where.join(' AND ')}) AS total`;
}
//# sourceMappingURL=kept-count.sql.js.map