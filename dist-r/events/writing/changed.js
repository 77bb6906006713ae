"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changed = changed;
const check_dates_js_1 = require("./check-dates.js");
const compose_js_1 = require("./compose.js");
const standing_js_1 = require("./standing.js");
/** The document with a patch in it; what its ledger says otherwise than the patch is set right there. */
function changed(document, patch, names) {
    const { when, deadline, place, format, ...rest } = patch;
    const after = (0, compose_js_1.patched)(document, rest, names);
    (0, check_dates_js_1.requireDatesOf)({ ...after, when: when ?? after.when, deadline: deadline ?? after.deadline });
    return (0, standing_js_1.setRight)(after, { when, deadline, place, format });
}
//# sourceMappingURL=changed.js.map