"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RANKED = void 0;
exports.rankOf = rankOf;
/** So many of the events found are ranked, the latest: a word that half of all events have is answered as fast as a rare one. */
exports.RANKED = 500;
/** Kinds of which a reader thinks first where several events are of one day. */
const FOREMOST = `e.kind IN ('talks', 'meeting', 'agreement', 'decision')`;
/**
 * How well event `e` fits what is looked for, a whole number: by where its words stand (title, names, what is told, what is
 * cited), and where days are asked for by how closely it is dated, the talks of a day before what was said about them.
 */
function rankOf({ terms, days }, parameters, { day }) {
    const query = terms.map((term) => term.query).join(' | ');
    const words = query === ''
        ? '0'
        : `1000000 * ts_rank('{0.1, 0.3, 0.5, 1}', ${documentOf(day)}, ${parameters.add(query)}::tsquery)`;
    const dated = days.length === 0 && terms.every((term) => term.days === null);
    const closeness = dated
        ? '0'
        : `CASE WHEN isfinite(e.earliest) AND isfinite(e.latest) THEN 500000 / (1 + extract(epoch FROM e.latest - e.earliest) / 86400) ELSE 0 END
      + CASE WHEN ${FOREMOST} THEN 100000 ELSE 0 END`;
    return `(${words} + ${closeness})::int`;
}
/** The words of event `e` as they were known on the day. */
function documentOf(day) {
    const now = `(SELECT s.document FROM event_search s WHERE s.event_id = e.id)`;
    if (day === null)
        return now;
    return `coalesce((SELECT p.document FROM event_search_past p WHERE p.event_id = e.id AND p.known_from <= ${day} AND p.known_until > ${day}), ${now})`;
}
//# sourceMappingURL=search-rank.sql.js.map