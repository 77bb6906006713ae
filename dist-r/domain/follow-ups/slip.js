"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.slipDays = slipDays;
exports.hasMoved = hasMoved;
const folded_js_1 = require("../folded.js");
const calendar_js_1 = require("../time/calendar.js");
const zones_js_1 = require("../time/zones.js");
/**
 * Whole days between an announced window and the day on which it was held, each as the calendar of its own place
 * counts: 0 inside the window, positive after its last day, negative before its first. `heldDay` is `YYYY-MM-DD`.
 * An open end cannot be missed.
 *
 * @example slipDays({ … 9 to 11 February … }, '2026-02-17') // 6
 */
function slipDays({ earliest, latest, timezone }, heldDay) {
    const late = latest ? (0, calendar_js_1.daysBetween)((0, zones_js_1.dayInZone)(latest, timezone), heldDay) : 0;
    if (late > 0)
        return late;
    const early = earliest ? (0, calendar_js_1.daysBetween)((0, zones_js_1.dayInZone)(earliest, timezone), heldDay) : 0;
    return Math.min(early, 0);
}
/** Whether it was held elsewhere than announced; null where one of the places is not known. */
function hasMoved(announced, held) {
    return announced === null || held === null ? null : (0, folded_js_1.folded)(announced) !== (0, folded_js_1.folded)(held);
}
//# sourceMappingURL=slip.js.map