"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOT_DONE = void 0;
exports.isStep = isStep;
exports.reasonOf = reasonOf;
const kinds_js_1 = require("./kinds.js");
/** Told in the past of what is to come, or does not come. */
exports.NOT_DONE = new Set([
    'announced',
    'rumoured',
    'scheduled',
    'postponed',
    'cancelled',
    'denied',
    'standing',
    'extended',
]);
function isStep(status) {
    return ['announced', 'rumoured', 'denied', 'scheduled'].includes(status);
}
function reasonOf({ kind }, status) {
    if ((0, kinds_js_1.classOf)(kind) !== 'gathering')
        return kind === 'contact' ? 'contact_made' : 'deed';
    if (status === 'held' || status === 'under_way')
        return 'gathering_held';
    return status === 'postponed' || status === 'cancelled' || status === 'denied'
        ? 'gathering_called_off'
        : 'gathering_announced';
}
//# sourceMappingURL=status-told.js.map