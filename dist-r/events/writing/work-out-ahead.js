"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeSearched = writeSearched;
exports.judgeAhead = judgeAhead;
/**
 * Writes what is searched of the events that were changed so far, rather than when the transaction ends: what is left to its end is
 * one statement, however many they are. For whoever changes many events.
 */
async function writeSearched(manager) {
    await manager.query('SET CONSTRAINTS event_search_stale_refresh IMMEDIATE');
    await manager.query('SET CONSTRAINTS event_search_stale_refresh DEFERRED');
}
/** Events are judged so many at a time: enough that statements cost little, few enough that each ends soon. */
const BATCH = 1_000;
/**
 * Judges the steps among events that this transaction made, rather than when it ends, while other writers wait who want their steps
 * judged, too. `apart` says that nothing it made is linked to anything that was there before; else those that are, are left to the end.
 */
async function judgeAhead(manager, made, apart) {
    const untied = apart ? made : await untiedAmong(manager, made);
    await manager.query('SELECT leave_out_steps($1)', [untied]);
    for (let at = 0; at < untied.length; at += BATCH) {
        await manager.query('SELECT judge_ahead($1)', [untied.slice(at, at + BATCH)]);
    }
}
async function untiedAmong(manager, made) {
    const [row] = await manager.query('SELECT untied_among($1) AS ids', [made]);
    return row?.ids ?? [];
}
//# sourceMappingURL=work-out-ahead.js.map