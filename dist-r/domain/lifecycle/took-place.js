"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PLANNED_KINDS = void 0;
exports.tookPlace = tookPlace;
exports.isPlan = isPlan;
const table_js_1 = require("./table.js");
/**
 * Statuses under which an event of the kind has taken place: what is planned once it was held, told of, or voted on, however
 * the vote went; deeds unless retracted. What is only said never does.
 */
const TOOK_PLACE = {
    talks: ['held'],
    meeting: ['held'],
    contact: ['reported', 'disputed'],
    decision: ['adopted', 'rejected', 'vetoed'],
    agreement: (0, table_js_1.statusesOf)('agreement').filter((status) => status !== 'retracted'),
    measure: ['reported', 'disputed'],
    incident: ['reported', 'disputed'],
};
/** Kinds that may be planned, and weigh nothing until they took place. */
exports.PLANNED_KINDS = ['talks', 'meeting', 'contact', 'decision'];
/** Whether an event is known to have taken place. */
function tookPlace({ kind, status }) {
    return TOOK_PLACE[kind]?.includes(status) ?? false;
}
/** Whether an event is still to come by what an entry says: announced, put on the agenda, put off. */
function isPlan(kind, status) {
    return exports.PLANNED_KINDS.some((planned) => planned === kind) && (0, table_js_1.isOpen)(kind, status) && !tookPlace({ kind, status });
}
//# sourceMappingURL=took-place.js.map