"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keptSums = keptSums;
const event_filters_js_1 = require("../domain/event-filters.js");
const densities_sql_js_1 = require("./densities.sql.js");
/** What is kept tells these filters apart. */
const KEPT = ['dossier', 'review'];
/**
 * Which rows of what is kept of each dossier and of all (`event_weeks`, `event_blocks`) tell of a filter; null where only the events themselves can.
 */
function keptSums(filter, parameters, world) {
    if (event_filters_js_1.FILTER_NAMES.some((name) => name !== 'knownOn' && filter[name] !== undefined && !KEPT.includes(name)))
        return null;
    const { dossier, review } = filter;
    const conditions = [`of_id = ANY (${parameters.add(dossier ?? [densities_sql_js_1.EVERYTHING])}::uuid[])`];
    if (review)
        conditions.push(`review = ANY (${parameters.add(review)}::text[])`);
    conditions.push(world.hasDrafts ? (review ? 'true' : `review <> 'retracted'`) : `review = 'published'`);
    return conditions.join(' AND ');
}
//# sourceMappingURL=kept-sums.sql.js.map