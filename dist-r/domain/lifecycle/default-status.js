"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.defaultStatus = defaultStatus;
const table_js_1 = require("./table.js");
/**
 * The status that an event begins with where nobody says it: what its kind usually begins with; talks and meetings have
 * been held where their window had begun by the end of the day that they became known, and are announced before, as a call
 * is; a vote is scheduled before.
 *
 * @param earliest first instant of its window; null when open
 * @param known last instant of the day it became known
 */
function defaultStatus(kind, earliest, known) {
    const ahead = earliest !== null && earliest > known;
    if (ahead && kind in AHEAD)
        return AHEAD[kind];
    if (kind === 'talks' || kind === 'meeting')
        return 'held';
    const [first] = (0, table_js_1.lifecycleOf)(kind).initial;
    if (first === undefined)
        throw new Error(`${kind} begins with nothing`);
    return first;
}
/** What is known of before it begins. */
const AHEAD = {
    talks: 'announced',
    meeting: 'announced',
    contact: 'announced',
    decision: 'scheduled',
};
//# sourceMappingURL=default-status.js.map