"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.leftOver = leftOver;
const json_js_1 = require("../json.js");
const participations_js_1 = require("./participations.js");
const words_js_1 = require("./words.js");
/**
 * What an edition says that nothing here has a place for, by the slug of the event: who is named beside a gathering and announces it
 * in no entry of its ledger, and a status or title that is not that of its newest entry or telling.
 */
function leftOver(events, ledgers) {
    return Object.fromEntries((0, json_js_1.objects)(events).flatMap((event) => {
        const left = leftOf(event, (0, json_js_1.objects)(ledgers.get(event['slug'])));
        return Object.keys(left).length === 0 ? [] : [[String(event['slug']), left]];
    }));
}
function leftOf(event, ledger) {
    const { by, status, title, tellings } = event;
    const announcing = new Set(ledger.map(({ saidBy }) => saidBy));
    const unheard = (0, participations_js_1.isGathering)(event) && Array.isArray(by) ? by.filter((actor) => !announcing.has(actor)) : [];
    const last = (0, words_js_1.original)((0, json_js_1.objects)(tellings).at(-1)?.['title']) ?? title;
    return {
        ...(unheard.length > 0 && { by: unheard }),
        ...(isSaid(status) && status !== ledger.at(-1)?.['status'] && { status }),
        ...(isSaid(title) && (0, words_js_1.original)(title) !== last && { title }),
    };
}
function isSaid(words) {
    return words !== null && words !== undefined;
}
//# sourceMappingURL=left-over.js.map