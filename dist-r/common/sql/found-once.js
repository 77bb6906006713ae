"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foundOnce = foundOnce;
exports.toldTotal = toldTotal;
const count_js_1 = require("../count.js");
/** To look for words costs more than all else: where that `isLookedFor`, it is found once, for the page and its total. */
function foundOnce(rows, isLookedFor) {
    return isLookedFor
        ? { before: `WITH found AS MATERIALIZED (${rows})`, relation: 'found', total: '(SELECT count(*) FROM found)' }
        : { before: '', relation: `(${rows})`, total: 'NULL' };
}
/** The total that the rows tell; null where they do not, or there are none. */
function toldTotal([first]) {
    const total = first?.total ?? null;
    return total === null ? null : (0, count_js_1.exactly)(Number(total));
}
//# sourceMappingURL=found-once.js.map