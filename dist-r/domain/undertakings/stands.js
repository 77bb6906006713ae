"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stands = stands;
const table_js_1 = require("../lifecycle/table.js");
const undertaking_js_1 = require("./undertaking.js");
/**
 * Whether a threat, deadline, commitment or proposal stands: nothing has settled it, whether its time has passed or not. Every figure that says
 * how many still stand counts these; lists that tell the overdue ones apart say how many those are.
 */
function stands(kind, status) {
    return undertaking_js_1.UNDERTAKING_KINDS.some((one) => one === kind) && (0, table_js_1.isOpen)(kind, status);
}
//# sourceMappingURL=stands.js.map