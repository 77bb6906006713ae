"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventCount = eventCount;
exports.dossierEnd = dossierEnd;
exports.firstDay = firstDay;
exports.addedOn = addedOn;
exports.changedAt = changedAt;
const iso_day_js_1 = require("./iso-day.js");
const tally_js_1 = require("./tally.js");
/** How many events dossier `d` has. */
function eventCount(world) {
    return world.day === null
        ? (0, tally_js_1.tally)('d.id', world)
        : `(SELECT count(*) FROM ${world.events} e WHERE e.dossier_id = d.id)`;
}
/** The first or last moment that is known of the events of dossier `d`. */
function dossierEnd(world, column, order) {
    return `(SELECT e.${column} FROM ${world.events} e WHERE e.dossier_id = d.id AND e.${column} > '-infinity' AND e.${column} < 'infinity'
    ORDER BY e.${column} ${order} LIMIT 1)`;
}
/** The day on which the first event of dossier `d` begins, as its place counts. */
function firstDay({ events }) {
    return `(SELECT ${(0, iso_day_js_1.isoDay)(`(e.earliest AT TIME ZONE coalesce(e.timezone, 'UTC'))::date`)} FROM ${events} e
    WHERE e.dossier_id = d.id AND e.earliest > '-infinity' AND e.earliest < 'infinity' ORDER BY e.earliest LIMIT 1)`;
}
/** The day on which anything about dossier `d` last became known. */
function addedOn({ day, hasDrafts }) {
    return `(SELECT w.known_from FROM event_states w WHERE w.dossier_id = d.id AND w.deleted_at IS NULL
    ${hasDrafts ? '' : `AND w.review = 'published'`} ${day === null ? '' : `AND w.known_from <= ${day}`} ORDER BY w.known_from DESC LIMIT 1)`;
}
/** When an event of dossier `d` was last changed in the record. */
function changedAt({ events }) {
    return `(SELECT e.updated_at FROM ${events} e WHERE e.dossier_id = d.id ORDER BY e.updated_at DESC LIMIT 1)`;
}
//# sourceMappingURL=dossier-events.js.map