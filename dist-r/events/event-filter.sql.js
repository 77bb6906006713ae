"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whereEvent = whereEvent;
exports.waysThroughTime = waysThroughTime;
const disputed_js_1 = require("../common/sql/disputed.js");
const instant_text_js_1 = require("../database/instant-text.js");
const edtf_js_1 = require("../domain/time/edtf.js");
const overdue_sql_js_1 = require("./overdue.sql.js");
const search_sql_js_1 = require("./search.sql.js");
/** The filter as a condition on event `e` of `world.events`. Every list, count and export uses this one. */
function whereEvent(filter, parameters, world) {
    const any = (values) => `ANY (${parameters.add(values)}::text[])`;
    const ids = (values) => `ANY (${parameters.add(values)}::uuid[])`;
    const conditions = ['true'];
    if (filter.dossier) {
        const [only, ...others] = filter.dossier;
        // The index of a dossier's events has those of one in order.
        conditions.push(only !== undefined && others.length === 0
            ? `e.dossier_id = ${parameters.add(only)}::uuid`
            : `e.dossier_id = ${ids(filter.dossier)}`);
    }
    if (filter.actor || filter.role)
        conditions.push(takesPart(filter, any, ids, world));
    if (filter.source)
        conditions.push(cites(ids(filter.source), world));
    if (filter.kind)
        conditions.push(`e.kind = ${any(filter.kind)}`);
    if (filter.status)
        conditions.push(`e.status = ${any(filter.status)}`);
    if (filter.issue) {
        const about = `SELECT FROM ${world.issues} i WHERE i.event_id = e.id AND i.issue = ${any(filter.issue)}`;
        conditions.push(`EXISTS (${about})`);
    }
    if (filter.track)
        conditions.push(`e.track = ${any(filter.track)}`);
    if (filter.review)
        conditions.push(`e.review = ${any(filter.review)}`);
    // Who may see everything still asks for what was withdrawn; for everybody else only published events are there.
    else if (world.hasDrafts)
        conditions.push(`e.review <> 'retracted'`);
    if (filter.author)
        conditions.push(world.hasDrafts ? begunBy(ids(filter.author)) : 'false');
    if (filter.from !== undefined || filter.to !== undefined)
        conditions.push(overlaps(filter, parameters));
    if (filter.words)
        conditions.push((0, search_sql_js_1.searchCondition)(filter.words, parameters, world));
    if (filter.overdue)
        conditions.push((0, overdue_sql_js_1.overdue)('e', world));
    if (filter.disputed)
        conditions.push(`EXISTS ${(0, disputed_js_1.disputedFields)(world)}`);
    return conditions.map((condition) => `(${condition})`).join(' AND ');
}
/** Somebody of those named acts in one of the roles named: the same participation must fit both. */
function takesPart({ actor, role }, any, ids, { participations }) {
    return `EXISTS (SELECT FROM ${participations} p WHERE p.event_id = e.id
    ${actor ? `AND p.actor_id = ${ids(actor)}` : ''}
    ${role ? `AND p.role = ${any(role)}` : ''})`;
}
/** One of the documents named is cited, or vouches for an entry of the ledger or an act of a party. */
function cites(wanted, world) {
    return `e.id IN (SELECT c.event_id FROM ${world.citations} c WHERE c.source_id = ${wanted}
    UNION SELECT l.event_id FROM ${world.statusChanges} l JOIN ${world.sources} k ON k.id = l.source_id WHERE k.id = ${wanted}
    UNION SELECT x.event_id FROM ${world.acts} x JOIN ${world.sources} k ON k.id = x.source_id WHERE k.id = ${wanted})`;
}
/** Somebody of those named wrote the first version. */
function begunBy(authors) {
    return `e.id IN (SELECT b.entity_id FROM revisions b
    WHERE b.entity = 'event' AND b.version = 1 AND b.author_id = ${authors})`;
}
/** The windows touch: both are inclusive, and an open end reaches everywhere. */
function overlaps(filter, parameters) {
    const window = windowOf(filter);
    const range = window?.map((bound) => `${parameters.add(bound)}::timestamptz`).join(', ');
    // Written as their index is: what overlaps is then found by it.
    return range === undefined ? 'false' : `tstzrange(e.earliest, e.latest, '[]') && tstzrange(${range}, '[]')`;
}
/**
 * Conditions that part the events of the filter's window into those that reach into it from before and those that begin in it: each has an
 * index of its own, where PostgreSQL would otherwise go through all there are before the window to have its first in order.
 */
function waysThroughTime(filter, parameters) {
    if (filter.from === undefined && filter.to === undefined)
        return ['true'];
    const window = windowOf(filter);
    if (window === null)
        return ['false'];
    const [from, to] = window;
    const bound = (instant) => `${parameters.add(instant)}::timestamptz`;
    const begun = filter.to === undefined ? 'true' : `e.earliest <= ${bound(to)}`;
    if (filter.from === undefined)
        return [begun];
    const first = bound(from);
    return [
        `e.earliest < ${first} AND tstzrange(e.earliest, e.latest, '[]') && tstzrange(${first}, ${first}, '[]')`,
        `e.earliest >= ${first} AND ${begun}`,
    ];
}
/** The first and last instant asked for; null where it ends before it starts: it holds nothing, and as a range would be an error. */
function windowOf({ from, to }) {
    const start = from === undefined ? null : (0, edtf_js_1.parseEdtf)(from, null).earliest;
    const end = to === undefined ? null : (0, edtf_js_1.parseEdtf)(to, null).latest;
    if (start !== null && end !== null && start > end)
        return null;
    return [(0, instant_text_js_1.instantText)(start, '-infinity'), (0, instant_text_js_1.instantText)(end, 'infinity')];
}
//# sourceMappingURL=event-filter.sql.js.map