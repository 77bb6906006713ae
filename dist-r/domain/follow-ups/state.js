"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FOLLOW_UP_STATES = exports.STEP_KINDS = void 0;
exports.followUpState = followUpState;
const overdue_js_1 = require("../lifecycle/overdue.js");
const took_place_js_1 = require("../lifecycle/took-place.js");
/** Kinds of which an announcement is the announcement of a next step. */
exports.STEP_KINDS = ['talks', 'meeting', 'contact'];
/** What has become of an announced next step, those that wait for an answer first. */
exports.FOLLOW_UP_STATES = ['due', 'overdue', 'held', 'slipped', 'lapsed', 'cancelled', 'overtaken'];
/**
 * The state of an announced step at `now`. Held outside the window that was announced is slipped, and so is what was
 * postponed and then held as another event. A denial cancels. Whatever is still open is due, or overdue once its
 * window has passed: the machine closes nothing.
 */
function followUpState(step, now) {
    const { kind, status, replaced, slipDays } = step;
    if ((0, took_place_js_1.tookPlace)(step))
        return slipDays === null || slipDays === 0 ? 'held' : 'slipped';
    if (status === 'postponed' && replaced)
        return 'slipped';
    if ((0, took_place_js_1.isPlan)(kind, status))
        return (0, overdue_js_1.isOverdue)(step, now) ? 'overdue' : 'due';
    if (status === 'lapsed' || status === 'overtaken')
        return status;
    return 'cancelled';
}
//# sourceMappingURL=state.js.map