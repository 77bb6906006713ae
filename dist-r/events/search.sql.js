"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sureQuery = sureQuery;
exports.searchCondition = searchCondition;
const like_js_1 = require("../database/like.js");
/** What is asked of the kept documents in any case (tsquery); '' where nothing is, for what was typed is, or may be, days. */
function sureQuery({ terms }) {
    return terms
        .filter((term) => term.days === null)
        .map((term) => term.query)
        .join(' & ');
}
/**
 * Condition on event `e` for words looked for: every term must occur, on any of the days named. Of what was not known on the
 * world's day nothing is found: what the index finds in today's words is asked of those that are kept of that day. Of a `hit`,
 * whose kept document is known to have what is sure, only the rest is asked.
 */
function searchCondition(words, parameters, world, of = 'event') {
    const { terms, days } = words;
    const { day } = world;
    const query = sureQuery(words);
    const conditions = terms.flatMap(({ inside, days: meant }) => inside === null || meant !== null ? [] : [`{}.body LIKE fold(${parameters.add((0, like_js_1.containing)(inside))})`]);
    if (query !== '' && !(of === 'hit' && day === null))
        conditions.unshift(`{}.document @@ ${parameters.add(query)}::tsquery`);
    return ([
        ...(conditions.length === 0 ? [] : [kept(conditions.join(' AND '), day)]),
        ...(days.length === 0 ? [] : [anyOf(days, parameters)]),
        ...terms.flatMap((term) => (term.days === null ? [] : [wordOrDays(term.query, term.days, parameters, world)])),
    ].join(' AND ') || 'true');
}
/** Whether the condition is true of what is kept of event `e`, and was so on the day. */
function kept(condition, day) {
    return `EXISTS (SELECT FROM event_search s WHERE s.event_id = e.id AND ${keptThen(condition, day)})`;
}
/** The same of what is kept, `s`. */
function keptThen(condition, day) {
    const now = condition.replaceAll('{}', 's');
    if (day === null)
        return now;
    return `${now} AND (s.known_from <= ${day} OR EXISTS (SELECT FROM event_search_past p
    WHERE p.event_id = s.event_id AND p.known_from <= ${day} AND p.known_until > ${day} AND ${condition.replaceAll('{}', 'p')}))`;
}
/** Each by its own index: in one condition they are met by none. */
function wordOrDays(query, days, parameters, { day, events }) {
    const worded = keptThen(`{}.document @@ ${parameters.add(query)}::tsquery`, day);
    return `e.id IN (SELECT s.event_id FROM event_search s WHERE ${worded} UNION ALL SELECT o.id FROM ${events} o WHERE ${onDays(days, parameters, 'o')})`;
}
function anyOf(days, parameters) {
    return `(${days.map((each) => onDays(each, parameters)).join(' OR ')})`;
}
/**
 * Whether an event, `e`, was on one of the days, as they were at its place. What has no beginning or no end is of the days on which
 * the other is. The range finds them in its index, a day wider for all zones there are.
 */
function onDays({ first, last }, parameters, e = 'e') {
    const [from, to] = [`${parameters.add(first)}::date`, `${parameters.add(last)}::date`];
    const local = (instant) => `timezone(coalesce(${e}.timezone, 'UTC'), ${instant})`;
    const [begun, ended] = [`${e}.earliest`, `${e}.latest`].map(local);
    return `(tstzrange(${e}.earliest, ${e}.latest, '[]') && tstzrange(timezone('UTC', ${from} - 1), timezone('UTC', ${to} + 2), '[]')
    AND CASE WHEN isfinite(${e}.latest) THEN ${ended} >= ${from} ELSE ${begun} >= ${from} END
    AND CASE WHEN isfinite(${e}.earliest) THEN ${begun} < ${to} + 1 ELSE ${ended} < ${to} + 1 END)`;
}
//# sourceMappingURL=search.sql.js.map