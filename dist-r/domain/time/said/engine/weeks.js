"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SUNDAY = exports.SATURDAY = exports.MONDAY = void 0;
exports.weekStart = weekStart;
exports.MONDAY = 1;
exports.SATURDAY = 6;
exports.SUNDAY = 7;
/** When weeks begin in a zone; on Monday where the language tells nothing of it. */
function weekStart(weeks, timezone) {
    return weeks?.elsewhere[timezone ?? ''] ?? weeks?.start ?? exports.MONDAY;
}
//# sourceMappingURL=weeks.js.map