"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mistakesInTied = mistakesInTied;
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const projection_js_1 = require("../../domain/lifecycle/projection.js");
const offset_js_1 = require("../../domain/time/offset.js");
const check_days_js_1 = require("./check-days.js");
const check_ledger_js_1 = require("./check-ledger.js");
/**
 * What the ledger of an event that hangs on another contradicts of the days that come of it; none of any other event. A bundle may
 * bring in such ledgers: where the other moved later, nobody erred.
 */
async function mistakesInTied(manager, document) {
    const dated = await asDated(manager, document);
    if (dated === null)
        return [];
    const early = (0, check_ledger_js_1.notBegun)(dated);
    return [
        ...(early
            ? [
                (0, refusal_js_1.refusal)(`/statusChanges/${early.ordinal}/effectiveOn`, { code: 'window_not_begun', parameters: { kind: dated.kind, status: early.status } }, `It cannot be ${early.status.replaceAll('_', ' ')} before it begins, on ${dated.when}.`),
            ]
            : []),
        ...(0, check_days_js_1.mistakesInDays)(dated).filter(({ pointer }) => pointer.startsWith('/statusChanges/')),
    ];
}
/** The event with the days that its tie comes to; null where it hangs on nothing, or the other is open, deleted or not to be seen. */
async function asDated(manager, document) {
    const { relativeTo, kind, review } = document;
    const offset = relativeTo && (0, offset_js_1.readOffset)(relativeTo.offset);
    if (!relativeTo || !offset)
        return null;
    const [other] = await manager.query(`SELECT rfc3339(earliest) AS earliest, rfc3339(latest) AS latest, timezone FROM events
     WHERE id = $1 AND deleted_at IS NULL AND (review = 'published' OR $2 <> 'published')`, [relativeTo.event, review]);
    const days = other ? (0, offset_js_1.movedWindow)(other, offset) : null;
    if (days === null)
        return null;
    return { ...document, relativeTo: null, [(0, projection_js_1.saysWhen)(kind) ? 'when' : 'deadline']: days };
}
//# sourceMappingURL=tied.js.map