"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nextTry = nextTry;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** How long to wait after each try that failed, in seconds: as Standard Webhooks advises, some three days in all. */
const WAITS = [
    ...[5, 5 * MINUTE, 30 * MINUTE],
    ...[2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
];
/** When to try again what has failed `attempts` times (1 and more), the last time at `now`; null where that was the last. */
function nextTry(attempts, now) {
    const wait = WAITS[attempts - 1];
    return wait === undefined ? null : new Date(now.getTime() + wait * 1000);
}
//# sourceMappingURL=retries.js.map