"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COME_ABOUT = void 0;
exports.isFact = isFact;
const took_place_js_1 = require("./took-place.js");
/** Kinds that nobody can know of before they began: what is said, done, decided or agreed. What is planned or set is known ahead. */
const FACTS = ['statement', 'contact', 'incident', 'measure', 'decision', 'agreement'];
/**
 * Whether an event of the kind is known from the day it began at the earliest; `said` are the statuses of its ledger, for a
 * call that was announced and a vote that was scheduled are known ahead.
 */
function isFact(kind, said) {
    return FACTS.includes(kind) && !said.some((status) => (0, took_place_js_1.isPlan)(kind, status));
}
/** Statuses that say that something came about: it is not known before the day it did. */
exports.COME_ABOUT = [
    'held',
    'carried_out',
    'fulfilled',
    'expired',
    'adopted',
    'vetoed',
    'ratified',
];
//# sourceMappingURL=facts.js.map