"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.judgeFollowUp = judgeFollowUp;
const took_place_js_1 = require("../lifecycle/took-place.js");
const zones_js_1 = require("../time/zones.js");
const slip_js_1 = require("./slip.js");
const state_js_1 = require("./state.js");
const successors_js_1 = require("./successors.js");
/**
 * What became of an announced step.
 *
 * @param steps every event that may have come instead, by id; it may be among them
 * @param linksOf the links that touch an event
 * @example “early next week” (9 to 11 February), lapsed; a round that reschedules it was held on 17 February in Geneva
 * // { state: 'lapsed', instead: <that round>, heldOn: '2026-02-17', slipDays: 6, moved: true }
 */
function judgeFollowUp(step, steps, linksOf, now) {
    const own = (0, took_place_js_1.tookPlace)(step);
    const instead = own ? null : (0, successors_js_1.whatCameInstead)(step, steps, linksOf, step.window.earliest);
    const held = instead ?? (own ? step : null);
    const heldOn = held && dayHeld(held, held === step ? step.heldSince : null);
    const slip = heldOn === null ? null : (0, slip_js_1.slipDays)(step.window, heldOn);
    return {
        state: (0, state_js_1.followUpState)({ ...step, replaced: instead !== null, slipDays: slip }, now),
        instead: instead?.id ?? null,
        heldOn,
        slipDays: slip,
        moved: held && (0, slip_js_1.hasMoved)(step.announcedPlace, held.place),
    };
}
/** The first day of its window; the day of the entry that says held where that lies after the window. */
function dayHeld({ earliest, latest, timezone }, heldSince) {
    const first = heldSince && (!earliest || (latest && heldSince > latest)) ? heldSince : earliest;
    return first && (0, zones_js_1.dayInZone)(first, timezone);
}
//# sourceMappingURL=follow-up.js.map