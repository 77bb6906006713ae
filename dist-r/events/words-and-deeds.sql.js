"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FOUR_COLUMNS = exports.FOUR_SUMS = exports.IS_WORD = exports.EVENT_DAY = void 0;
exports.isDeed = isDeed;
exports.isDeedByIndex = isDeedByIndex;
exports.happened = happened;
const took_place_sql_js_1 = require("../common/sql/took-place.sql.js");
const took_place_js_1 = require("../domain/lifecycle/took-place.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const WORDS = vocabulary_js_1.WORD_KINDS.map((kind) => `'${kind}'`).join(', ');
/** The day an event `e` began, as its place counts. */
exports.EVENT_DAY = eventDay('e');
/** Whether event `e` was said rather than done; what was retracted was neither. */
exports.IS_WORD = `(e.kind IN (${WORDS}) AND e.status <> 'retracted')`;
const PLANNED = took_place_js_1.PLANNED_KINDS.map((kind) => `'${kind}'`).join(', ');
/** Whether event `e` of `world` was done: once it took place, and what may be planned not before its day where one looks back. */
function isDeed({ day }) {
    const begun = day === null ? '' : ` AND (e.kind NOT IN (${PLANNED}) OR ${exports.EVENT_DAY} <= ${day})`;
    return `(${(0, took_place_sql_js_1.tookPlaceSql)('e.kind', 'e.status')}${begun})`;
}
/**
 * The same for whoever has read no more of `e` than an index holds: of the few that begin near the day looked back to, or have no beginning, it is looked up
 * which day that was.
 */
function isDeedByIndex(world) {
    const { day, events } = world;
    if (day === null)
        return isDeed(world);
    const midnight = `(${day}::timestamp AT TIME ZONE 'UTC')`;
    return `(${(0, took_place_sql_js_1.tookPlaceSql)('e.kind', 'e.status')} AND (e.kind NOT IN (${PLANNED})
    OR (e.earliest > '-infinity' AND e.earliest < ${midnight} - interval '2 days')
    OR (e.earliest < ${midnight} + interval '3 days' AND (SELECT ${eventDay('o')} <= ${day} FROM ${events} o WHERE o.id = e.id))))`;
}
/** Whether event `e` was said or done at all, on a day that is known. */
function happened(world) {
    return `((${exports.IS_WORD} OR ${isDeed(world)}) AND isfinite(e.earliest))`;
}
/**
 * What a bar is made of, of rows with `intensity`, `word` and `deed`: sums of words and of deeds, cooperation (0 and
 * above) apart from conflict (0 and below), by their names in the API.
 */
exports.FOUR_SUMS = {
    wordsUp: sum('word AND intensity > 0'),
    wordsDown: sum('word AND intensity < 0'),
    deedsUp: sum('deed AND intensity > 0'),
    deedsDown: sum('deed AND intensity < 0'),
};
/** The same four as columns of what is kept. */
exports.FOUR_COLUMNS = {
    wordsUp: 'words_up',
    wordsDown: 'words_down',
    deedsUp: 'deeds_up',
    deedsDown: 'deeds_down',
};
function eventDay(of) {
    return `event_day(${['earliest', 'latest', 'timezone', 'known_on'].map((column) => `${of}.${column}`).join(', ')})`;
}
function sum(which) {
    return `coalesce(sum(intensity) FILTER (WHERE ${which}), 0)::int`;
}
//# sourceMappingURL=words-and-deeds.sql.js.map