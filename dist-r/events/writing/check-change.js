"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mistakesInChange = mistakesInChange;
const check_days_js_1 = require("./check-days.js");
const check_document_js_1 = require("./check-document.js");
const check_issues_js_1 = require("./check-issues.js");
const check_votes_js_1 = require("./check-votes.js");
const check_threats_js_1 = require("./check-threats.js");
const tied_js_1 = require("./tied.js");
/** What a change of event `id` gets wrong, by pointers into the lists of the document. */
async function mistakesInChange(manager, id, before, after) {
    return [
        ...(0, check_document_js_1.mistakesIn)(after, id),
        ...newTo(found(before), found(after)),
        ...newTo(await (0, tied_js_1.mistakesInTied)(manager, before), await (0, tied_js_1.mistakesInTied)(manager, after)),
        ...newTo(await (0, check_threats_js_1.threatsByTheirTarget)(manager, before), await (0, check_threats_js_1.threatsByTheirTarget)(manager, after)),
        ...(await (0, check_issues_js_1.unknownIssues)(manager, after)),
    ];
}
/** Only what a write brings in is refused: what was recorded before the rule can still be changed, bit by bit. */
function newTo(before, after) {
    const old = new Set(before.map(({ pointer, code }) => `${pointer} ${code}`));
    return after.filter(({ pointer, code }) => !old.has(`${pointer} ${code}`));
}
function found(document) {
    return [...(0, check_days_js_1.mistakesInDays)(document), ...(0, check_votes_js_1.mistakesInVotes)(document), ...(0, check_threats_js_1.publishedByNobody)(document)];
}
//# sourceMappingURL=check-change.js.map