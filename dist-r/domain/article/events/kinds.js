"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.classOf = classOf;
exports.isTalks = isTalks;
exports.formatOf = formatOf;
const meetings_js_1 = require("../packs/words/meetings.js");
/** Talks and meetings are told in each other's words. */
function classOf(kind) {
    return kind === 'talks' || kind === 'meeting' ? 'gathering' : kind;
}
function isTalks({ folded, pack }, noun) {
    return [...folded.slice(noun.start, noun.end).matchAll(pack.events.nouns.talks)].length > 0;
}
function formatOf({ outside, language }, { start, end }) {
    return meetings_js_1.FORMAT_WORDS[language].find(([, pattern]) => pattern.test(outside.slice(start, end)))?.[0] ?? null;
}
//# sourceMappingURL=kinds.js.map