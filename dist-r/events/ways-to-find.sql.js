"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.waysToFind = waysToFind;
const count_js_1 = require("../common/count.js");
const sample_of_words_js_1 = require("../common/sql/sample-of-words.js");
const unplanned_js_1 = require("../database/unplanned.js");
const event_filters_js_1 = require("../domain/event-filters.js");
const event_filter_sql_js_1 = require("./event-filter.sql.js");
const search_sql_js_1 = require("./search.sql.js");
/** So many that have the words are taken from the index of words; where there are more, the words are no way to find events. */
const MOST_HITS = count_js_1.COUNTED;
/** Words that more than this share of the events have are common. */
const COMMON = 0.1;
/**
 * How events are found by words: by the index of words where it holds few that have them, else as PostgreSQL thinks best, which may go
 * through the order asked for until there are enough. Which of the two it is, is told by a sample and by the index, not by what PostgreSQL
 * expects: of several words that it does not know it expects some per cent of all events, and would go through a million for the twenty that
 * there are.
 */
function waysToFind(query, parameters, world) {
    const sure = (0, search_sql_js_1.sureQuery)(query.words);
    const any = { from: `${world.events} e`, where: (0, event_filter_sql_js_1.whereEvent)(query, parameters, world) };
    if (sure === '')
        return { ctes: [], ways: [any], few: null, surelyMany: 'false' };
    const asked = (0, unplanned_js_1.unplanned)(parameters.add(sure), 'tsquery');
    const known = world.day === null ? 'true' : `s.known_from <= ${world.day}`;
    const common = `common AS MATERIALIZED (SELECT count(*) FILTER (WHERE s.document @@ ${asked}) > count(*) * ${COMMON} AS yes,
      count(*) FILTER (WHERE ${known} AND s.document @@ ${asked}) / greatest(count(*), 1)::float8 AS share FROM ${sample_of_words_js_1.SOME_KEPT})`;
    // Read only as far as is asked for, but planned as if all of it were.
    const worded = `worded AS MATERIALIZED (SELECT s.event_id FROM event_search s
    WHERE NOT (SELECT yes FROM common) AND s.document @@ ${asked})`;
    const hits = `hits AS MATERIALIZED (SELECT event_id FROM worded LIMIT ${MOST_HITS + 1})`;
    const few = `(SELECT NOT c.yes AND (SELECT count(*) FROM hits) <= ${MOST_HITS} FROM common c)`;
    const others = (0, event_filter_sql_js_1.whereEvent)({ ...query, words: null }, parameters, world);
    return {
        ctes: [common, worded, hits],
        ways: [
            {
                from: `hits h JOIN ${world.events} e ON e.id = h.event_id`,
                where: `${few} AND ${others} AND ${(0, search_sql_js_1.searchCondition)(query.words, parameters, world, 'hit')}`,
            },
            { ...any, where: `NOT ${few} AND ${any.where}` },
        ],
        few,
        surelyMany: asksOnlyWords(query) ? `(SELECT share * ${sample_of_words_js_1.ALL_KEPT} > ${2 * MOST_HITS} FROM common)` : 'false',
    };
}
/** Whether what the sample tells of the words is true of the whole filter. */
function asksOnlyWords({ words, ...others }) {
    const asked = event_filters_js_1.FILTER_NAMES.filter((name) => name !== 'q' && name !== 'knownOn' && others[name] !== undefined);
    return (asked.length === 0 &&
        words?.days.length === 0 &&
        words.terms.every((term) => term.days === null && term.inside === null));
}
//# sourceMappingURL=ways-to-find.sql.js.map