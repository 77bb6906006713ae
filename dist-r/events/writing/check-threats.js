"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.threatsByTheirTarget = threatsByTheirTarget;
exports.publishedByNobody = publishedByNobody;
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const first_day_js_1 = require("../../domain/time/first-day.js");
const whose_js_1 = require("../../domain/undertakings/whose.js");
/**
 * Who utters a threat though its target is themselves, or the state or body that they held office for that day, by pointers into the
 * list of those who take part: who passes on what others threaten them with does not threaten.
 */
async function threatsByTheirTarget(manager, document) {
    if (document.kind !== 'threat')
        return [];
    const listed = Object.values(document.participations).sort((a, b) => a.ordinal - b.ordinal);
    const targets = listed.filter(({ role }) => role === 'target').map(({ actor }) => actor);
    const uttering = listed.filter(({ role }) => utters(role)).map(({ actor }) => actor);
    if (targets.length === 0 || uttering.length === 0)
        return [];
    const rows = await manager.query(`SELECT t.person_id AS id, array_agg(t.body_id) AS bodies FROM tenures t
     WHERE t.person_id = ANY ($1) AND daterange(t.from_on, t.to_on, '[]') @> $2::date GROUP BY t.person_id`, [uttering, dayOf(document)]);
    const bodies = new Map(rows.map((row) => [row.id, row.bodies]));
    return listed.flatMap(({ actor, role }, index) => utters(role) && (0, whose_js_1.speaksForTarget)(actor, bodies.get(actor) ?? [], targets)
        ? [
            (0, refusal_js_1.refusal)(`/participations/${index}/role`, 'threat_by_its_target', 'A threat is not uttered by whoever it is aimed at, nor by those who speak for them.'),
        ]
        : []);
}
/** What readers would see of nobody's: a threat, promise, offer or limit that is published without its author. */
function publishedByNobody({ kind, review, participations }) {
    const roles = Object.values(participations).map(({ role }) => role);
    if (review !== 'published' || !(0, whose_js_1.lacksAuthor)(kind, roles))
        return [];
    const detail = 'What threatens, binds, offers or sets a limit is published with whoever it comes from, as its author.';
    return [(0, refusal_js_1.refusal)('/participations', 'author_missing', detail)];
}
function utters(role) {
    return whose_js_1.UTTERING_ROLES.some((uttering) => uttering === role);
}
/** The day it was uttered, as far as the calendar of the database has it. */
function dayOf({ when, timezone, knownOn }) {
    const day = (0, first_day_js_1.firstDayOrNull)(when, timezone);
    return day !== null && /^\d{4}-/.test(day) && !day.startsWith('0000') ? day : knownOn;
}
//# sourceMappingURL=check-threats.js.map