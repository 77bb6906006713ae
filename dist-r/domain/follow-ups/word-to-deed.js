"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wordToDeed = wordToDeed;
exports.reachOf = reachOf;
const calendar_js_1 = require("../time/calendar.js");
const zones_js_1 = require("../time/zones.js");
/** The way from an announcement to what became of it; a window without a first day is measured from its last. Null without either. */
function wordToDeed({ window, timezone, announcedOn, heldOn }) {
    const day = (instant) => (instant === null ? null : (0, zones_js_1.dayInZone)(new Date(instant), timezone));
    const [first, last] = [day(window.earliest), day(window.latest)];
    const zero = first ?? last;
    if (zero === null)
        return null;
    return {
        announced: (0, calendar_js_1.daysBetween)(zero, announcedOn),
        closes: last === null ? null : (0, calendar_js_1.daysBetween)(zero, last),
        held: heldOn === null ? null : (0, calendar_js_1.daysBetween)(zero, heldOn),
    };
}
/** How many days before and after day 0 a picture shows. All have halves that are whole days. */
const REACHES = [4, 14, 30, 60, 120, 360, 1000];
/** The shortest of them that holds nine of ten announcements and deeds, so that one late summer does not flatten all others. */
function reachOf(ways) {
    const days = ways.flatMap(({ announced, held }) => [Math.abs(announced), ...(held === null ? [] : [Math.abs(held)])]);
    const within = (reach) => days.filter((day) => day <= reach).length;
    return REACHES.find((reach) => within(reach) >= 0.9 * days.length) ?? 1000;
}
//# sourceMappingURL=word-to-deed.js.map