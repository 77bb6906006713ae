"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.settling = settling;
exports.settler = settler;
exports.momentOfDeed = momentOfDeed;
exports.newestEntry = newestEntry;
/** Links `l` by which a later event settles undertaking `id`, or overtakes it. */
function settling(id) {
    return `((l.to_event_id = ${id} AND l.type IN ('fulfils', 'reschedules', 'cancels')) OR (l.from_event_id = ${id} AND l.type = 'overtaken_by'))`;
}
/** The event at the other end of such a link. */
function settler(id) {
    return `CASE WHEN l.from_event_id = ${id} THEN l.to_event_id ELSE l.from_event_id END`;
}
/** The moment of deed `o`, as undertaking `e` counts days: a whole day is the same day there, whichever zone each is told in. */
function momentOfDeed(e) {
    return `CASE WHEN o.precision = 'instant' THEN o.earliest
    ELSE o.earliest AT TIME ZONE coalesce(o.timezone, 'UTC') AT TIME ZONE coalesce(${e}.timezone, 'UTC') END`;
}
/** The newest entry of the ledger of event `e`, as a relation of at most one row. */
function newestEntry({ counted }) {
    return `(SELECT x.* FROM ${counted} x WHERE x.event_id = e.id ORDER BY x.effective_earliest DESC, coalesce(x.rank, x.ordinal) DESC LIMIT 1)`;
}
//# sourceMappingURL=settled.sql.js.map