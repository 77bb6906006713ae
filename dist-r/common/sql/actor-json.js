"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.office = exports.side = void 0;
exports.actorRef = actorRef;
exports.actorThen = actorThen;
const actor_names_js_1 = require("./actor-names.js");
const json_object_js_1 = require("./json-object.js");
/** An actor as other things name it (ActorRefDto), by the name that it has now, or had on the day looked back to. */
function actorRef(actor, world) {
    return refOf(actor, (0, actor_names_js_1.nameNow)(actor, world));
}
/** An actor as event `e` names it (ActorRefDto): by the name that it had on the event's day. */
function actorThen(actor, world) {
    return refOf(actor, (0, actor_names_js_1.nameThen)(actor, world));
}
function refOf(actor, name) {
    return (0, json_object_js_1.jsonObject)({ id: `${actor}.id`, slug: `${actor}.slug`, name, type: `${actor}.type` });
}
/** Whether the tenure row `t` covers the day of event `e`. */
const IN_OFFICE = `daterange(t.from_on, t.to_on, '[]') @> event_day(e.earliest, e.latest, e.timezone, e.known_on)`;
/** Whether the days of tenure row `t` are known, or one end of them. An office without any is nobody's on a given day. */
const DATED = `(t.from_on IS NOT NULL OR t.to_on IS NOT NULL)`;
/**
 * Slug of the state or body that actor `a` acted for on the day of event `e`: by an office held that day, else by those
 * without days where all belong to one; its own where none is known.
 */
const side = ({ tenures, }) => `coalesce((SELECT b.slug FROM ${tenures} t JOIN actors b ON b.id = t.body_id
  WHERE a.type = 'person' AND t.person_id = a.id AND ${IN_OFFICE} AND (${DATED} OR NOT EXISTS (
    SELECT FROM ${tenures} o WHERE o.person_id = a.id AND o.body_id <> t.body_id AND num_nulls(o.from_on, o.to_on) = 2))
  ORDER BY ${DATED} DESC, t.ordinal LIMIT 1), a.slug)`;
exports.side = side;
/** The office that actor `a` held on the day of event `e`, else one that nobody knows the days of (OfficeDto), or null. */
const office = (world) => `(SELECT json_build_object('title', ${world.inLanguage('t.offices', 't.office')}, 'body', ${actorThen('b', world)}, 'dated', ${DATED})
  FROM ${world.tenures} t JOIN actors b ON b.id = t.body_id
  WHERE a.type = 'person' AND t.person_id = a.id AND ${IN_OFFICE} ORDER BY ${DATED} DESC, t.ordinal LIMIT 1)`;
exports.office = office;
//# sourceMappingURL=actor-json.js.map