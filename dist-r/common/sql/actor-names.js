"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nameThen = nameThen;
exports.nameNow = nameNow;
exports.nameNowIn = nameNowIn;
exports.namesByLanguage = namesByLanguage;
exports.labelsOf = labelsOf;
/** Whether dated name `n` of `actor` stood on `day`. */
function stood(actor, day) {
    return `n.actor_id = ${actor}.id AND daterange(n.from_on, n.to_on, '[]') @> ${day}`;
}
/** What `actor` was called on `day`, both SQL: by a name that it had then, those for every language first, else as it is called now. */
function nameOn(actor, day) {
    return `coalesce((SELECT n.label FROM dated_names n WHERE ${stood(actor, day)}
    ORDER BY n.language IS NOT NULL, n.ordinal LIMIT 1), ${actor}.name)`;
}
/** What `actor` was called on the day of event `e`; looked back to before that day, what it was called by then. */
function nameThen(actor, { day }) {
    const held = 'event_day(e.earliest, e.latest, e.timezone, e.known_on)';
    return nameOn(actor, day === null ? held : `least(${held}, ${day})`);
}
/** What `actor` is called now, or was on the day looked back to. */
function nameNow(actor, { day }) {
    return day === null ? `${actor}.name` : nameOn(actor, day);
}
/** The same in one language (SQL of a tag), where it has or had a name in that. */
function nameNowIn(actor, language, world) {
    const lasting = `(SELECT n.label FROM actor_names n WHERE n.actor_id = ${actor}.id AND n.language = ${language})`;
    if (world.day === null)
        return `coalesce(${lasting}, ${actor}.name)`;
    return `coalesce((SELECT n.label FROM dated_names n WHERE ${stood(actor, world.day)} AND n.language = ${language}),
    CASE WHEN NOT EXISTS (SELECT FROM dated_names n WHERE ${stood(actor, world.day)}) THEN ${lasting} END, ${nameNow(actor, world)})`;
}
/** Names of `actor` by language, now or on the day looked back to (json). */
function namesByLanguage(actor, { day }) {
    const of = (rows) => `(SELECT coalesce(json_object_agg(n.language, n.label ORDER BY n.ordinal), '{}') FROM ${rows})`;
    const lasting = of(`actor_names n WHERE n.actor_id = ${actor}.id AND n.language IS NOT NULL`);
    if (day === null)
        return lasting;
    return `CASE WHEN EXISTS (SELECT FROM dated_names n WHERE ${stood(actor, day)})
    THEN ${of(`dated_names n WHERE ${stood(actor, day)} AND n.language IS NOT NULL`)} ELSE ${lasting} END`;
}
/**
 * Every way actors are written, as rows (actor_id, label). Looked back to, none that one was to have only later; and what
 * it is called today only where it had no other name then.
 */
function labelsOf({ day }) {
    if (day === null) {
        return '(SELECT actor_id, label FROM actor_names UNION ALL SELECT actor_id, label FROM dated_names)';
    }
    return `(SELECT o.actor_id, o.label FROM actor_names o JOIN actors a ON a.id = o.actor_id
      WHERE (o.language IS NULL AND o.label <> a.name) OR NOT EXISTS (SELECT FROM dated_names n WHERE ${stood('a', day)})
    UNION ALL SELECT actor_id, label FROM dated_names WHERE coalesce(from_on <= ${day}, true))`;
}
//# sourceMappingURL=actor-names.js.map