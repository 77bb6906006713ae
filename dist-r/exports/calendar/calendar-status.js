"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.calendarStatus = calendarStatus;
const table_js_1 = require("../../domain/lifecycle/table.js");
const took_place_js_1 = require("../../domain/lifecycle/took-place.js");
/** Said of a plan by somebody who has a say in it. */
const FIRM = ['confirmed', 'under_way', 'scheduled'];
/** STATUS of an event in a calendar (RFC 5545, 3.8.1.11): what was called off, came to nothing or was taken back stays, as cancelled. */
function calendarStatus(kind, status) {
    if (status === 'retracted')
        return 'CANCELLED';
    if ((0, took_place_js_1.tookPlace)({ kind, status }) || FIRM.includes(status))
        return 'CONFIRMED';
    if (!took_place_js_1.PLANNED_KINDS.some((planned) => planned === kind))
        return 'CONFIRMED';
    return (0, table_js_1.isOpen)(kind, status) ? 'TENTATIVE' : 'CANCELLED';
}
//# sourceMappingURL=calendar-status.js.map