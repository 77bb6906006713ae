"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.goesOn = goesOn;
const mark_state_js_1 = require("../lifecycle/mark-state.js");
/** Whether an event goes on for as long as nobody names its end. What came to nothing is over, though no end was ever named for it. */
function goesOn({ kind, status, latest }) {
    return latest === null && (0, mark_state_js_1.markStateOf)(kind, status, false) !== 'nothing';
}
//# sourceMappingURL=goes-on.js.map