"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SUMS = void 0;
const actor_names_js_1 = require("../../common/sql/actor-names.js");
const event_address_js_1 = require("../../common/sql/event-address.js");
const statistics_js_1 = require("../../domain/follow-ups/statistics.js");
const words_and_deeds_sql_js_1 = require("../../events/words-and-deeds.sql.js");
const kept_sql_js_1 = require("../../follow-ups/kept.sql.js");
const table_js_1 = require("./table.js");
const steps = (world, events) => `${events} e JOIN follow_ups f ON f.event_id = e.id AND ${(0, kept_sql_js_1.shown)(world).join(' AND ')}`;
/** What steps are counted as; of their slips the median is told, not the number. */
const COUNTS = statistics_js_1.COUNTED_AS.filter((as) => as !== 'medianSlip');
const slug = (id) => `(SELECT a.slug FROM actors a WHERE a.id = ${id})`;
/** Announced next steps, and what became of each. */
const followUps = (world, events) => ({
    name: 'follow_ups',
    columns: [
        (0, table_js_1.text)('event', (0, event_address_js_1.eventAddress)('e')),
        (0, table_js_1.text)('announced_by', slug('n.said_by_id')),
        (0, table_js_1.day)('announced_on', 'n.known_on'),
        (0, table_js_1.text)('window', 'f.window_text'),
        (0, table_js_1.instant)('window_earliest', 'rfc3339(f.earliest)'),
        (0, table_js_1.instant)('window_latest', 'rfc3339(f.latest)'),
        (0, table_js_1.text)('place', 'f.place'),
        (0, table_js_1.word)('state', 'followUpState', (0, kept_sql_js_1.stateNow)(world)),
        (0, table_js_1.bool)('promise', 'f.is_promise'),
        (0, table_js_1.word)('fate', 'fate', `CASE WHEN f.is_promise THEN ${(0, kept_sql_js_1.fateNow)(world)} END`),
        (0, table_js_1.text)('instead', `(SELECT ${(0, event_address_js_1.eventAddress)('o')} FROM ${world.events} o WHERE o.id = f.instead_id)`),
        (0, table_js_1.day)('held_on', 'f.held_on'),
        (0, table_js_1.number)('slip_days', 'f.slip_days'),
        (0, table_js_1.bool)('moved', 'f.moved'),
    ],
    from: `${steps(world, events)} JOIN status_changes n ON n.id = f.entry_id ORDER BY f.announced_at, f.event_id`,
});
/** How often steps came true: by whoever can be held to them, nobody last, and of all. */
const statistics = (world, events, say) => ({
    name: 'follow_up_statistics',
    columns: [
        (0, table_js_1.text)('announcer', `CASE WHEN g.whole THEN ${say('announcer', "'all'")} ELSE coalesce(a.slug, ${say('announcer', "'nobody'")}) END`),
        (0, table_js_1.text)('name', `CASE WHEN NOT g.whole THEN ${(0, actor_names_js_1.nameNow)('a', world)} END`),
        (0, table_js_1.number)('steps', 'g.steps'),
        ...COUNTS.map((as) => (0, table_js_1.number)(underscored(as), `g."${as}"`)),
        (0, table_js_1.number)('median_slip_days', 'g.slip'),
    ],
    from: `(SELECT f.promiser_id, grouping(f.promiser_id) = 1 AS whole, count(*) AS steps,
      ${COUNTS.map((as) => `count(*) FILTER (WHERE ${kept_sql_js_1.COUNTED[as]}) AS "${as}"`).join(', ')},
      percentile_cont(0.5) WITHIN GROUP (ORDER BY f.slip_days) FILTER (WHERE ${kept_sql_js_1.COUNTED.medianSlip}) AS slip
      FROM (SELECT f.*, ${(0, kept_sql_js_1.fateNow)(world)} AS fate FROM ${steps(world, events)}) f GROUP BY GROUPING SETS ((f.promiser_id), ())) g
    LEFT JOIN actors a ON a.id = g.promiser_id ORDER BY g.whole, a.id IS NULL, g.steps DESC, a.slug`,
});
/** Words and deeds by weeks from Monday on, cooperation apart from conflict. */
const tension = (world, events) => ({
    name: 'tension',
    columns: [
        (0, table_js_1.day)('from', 'w.monday'),
        (0, table_js_1.day)('to', 'w.monday + 6'),
        ...Object.keys(words_and_deeds_sql_js_1.FOUR_SUMS).map((name) => (0, table_js_1.number)(underscored(name), `w."${name}"`)),
        (0, table_js_1.number)('events', 'w.total'),
    ],
    from: `(SELECT day - (extract(isodow FROM day)::int - 1) AS monday, count(*) AS total,
      ${Object.entries(words_and_deeds_sql_js_1.FOUR_SUMS)
        .map(([name, sum]) => `${sum} AS "${name}"`)
        .join(', ')}
      FROM (SELECT e.intensity, ${words_and_deeds_sql_js_1.EVENT_DAY} AS day, ${words_and_deeds_sql_js_1.IS_WORD} AS word, ${(0, words_and_deeds_sql_js_1.isDeed)(world)} AS deed
        FROM ${events} e WHERE isfinite(e.earliest) AND e.intensity <> 0) b WHERE word OR deed GROUP BY 1) w
    ORDER BY w.monday`,
});
/** What is counted and judged over events. */
exports.SUMS = [followUps, statistics, tension];
/** 'inWindow' → 'in_window': the names of columns everywhere. */
function underscored(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
//# sourceMappingURL=sums-tables.js.map