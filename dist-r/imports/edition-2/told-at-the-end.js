"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldAtTheEnd = toldAtTheEnd;
const projection_js_1 = require("../../domain/lifecycle/projection.js");
const took_place_js_1 = require("../../domain/lifecycle/took-place.js");
const json_js_1 = require("../json.js");
const words_js_1 = require("./words.js");
/**
 * When, where and how something took place, as the entry tells that says so: beside it an edition may still say what was
 * planned. Places that the ledger of an agreement tells follow one another, so that the last of them stands, and so do the windows of a
 * deadline that is extended.
 *
 * @example toldAtTheEnd({ kind: 'talks', when: '2012-10-08', statusHistory: [{ status: 'held', window: '2012-10-18' }] }) // { when: '2012-10-18' }
 */
function toldAtTheEnd({ kind, statusHistory }) {
    const entries = (0, json_js_1.objects)(statusHistory);
    const last = entries.at(-1);
    if (kind === 'deadline')
        return told({ when: newest(entries, 'window') });
    if (!(0, words_js_1.isKind)(kind) || !last || !(0, took_place_js_1.tookPlace)({ kind, status: last['status'] }))
        return {};
    return told({
        when: (0, projection_js_1.saysWhen)(kind) ? last['window'] : null,
        place: (0, projection_js_1.saysWhen)(kind) ? last['place'] : newest(entries, 'place'),
        format: last['format'],
    });
}
/** What the newest of the entries says that say something of it. */
function newest(entries, name) {
    return entries.findLast((entry) => typeof entry[name] === 'string')?.[name];
}
function told(words) {
    return Object.fromEntries(Object.entries(words).filter(([, word]) => typeof word === 'string'));
}
//# sourceMappingURL=told-at-the-end.js.map