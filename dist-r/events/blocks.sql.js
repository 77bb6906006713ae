"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.blocksThen = blocksThen;
const words_and_deeds_sql_js_1 = require("./words-and-deeds.sql.js");
/** The same as of a day (SQL); null is now. */
function blocksThen(day) {
    return day === null ? { from: 'event_blocks', unsure: 'SELECT NULL' } : knownBy(day);
}
const WORDS = [words_and_deeds_sql_js_1.FOUR_COLUMNS.wordsUp, words_and_deeds_sql_js_1.FOUR_COLUMNS.wordsDown];
const DEEDS = [
    [words_and_deeds_sql_js_1.FOUR_COLUMNS.deedsUp, 'plans_up'],
    [words_and_deeds_sql_js_1.FOUR_COLUMNS.deedsDown, 'plans_down'],
];
/**
 * What was known by `day`: rows of what is kept until the stretch of that day, and one for each state that became known, or was the state no more, in
 * that stretch up to the day. What may be planned was done by the day if it began by then, of which blocks near the day cannot tell.
 */
function knownBy(day) {
    const midnight = `(${day}::timestamp AT TIME ZONE 'UTC')`;
    const stretch = `event_stretch(${midnight})`;
    // Days belong to the stretch in which they begin, and stretches begin at any hour.
    const since = `(timezone('UTC', ${stretch}) + interval '1 day' - interval '1 microsecond')::date`;
    const step = (known, times) => `SELECT s.* FROM event_states w
      CROSS JOIN LATERAL added_to_state_blocks(w.dossier_id, w.kind, w.status, w.review, w.earliest, w.intensity, w.deleted_at, w.${known}, 'infinity', ${times}) s
      WHERE w.${known} >= ${since} AND w.${known} <= ${day} AND w.${known} < 'infinity'`;
    const deeds = DEEDS.map(([deeds, plans]) => `k.${deeds} + CASE WHEN k.block < ${midnight} THEN k.${plans} ELSE 0 END AS ${deeds}`);
    return {
        from: `(SELECT k.of_id, k.block, k.review, ${[...WORDS.map((words) => `k.${words}`), ...deeds].join(', ')}, k.n
      FROM (SELECT * FROM state_blocks WHERE known < ${stretch}
        UNION ALL ${step('known_from', 1)} UNION ALL ${step('known_until', -1)}) k)`,
        unsure: `SELECT generate_series(event_block(${midnight} - interval '6 days'), ${midnight} + interval '4 days', interval '64 hours')`,
    };
}
//# sourceMappingURL=blocks.sql.js.map