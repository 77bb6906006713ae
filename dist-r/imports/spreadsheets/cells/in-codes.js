"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inCodes = inCodes;
const headings_js_1 = require("../../../domain/headings/headings.js");
const vote_js_1 = require("../../../domain/vote.js");
const word_of_js_1 = require("./word-of.js");
/**
 * A cell as the export writes it for programs, whose words may be in any language that is spoken; what is no word of ours stays.
 *
 * @example inCodes('kind', 'گفت‌وگو') // 'talks'
 * @example inCodes('other_actors', 'ناظر: Qatar') // 'observer: Qatar'
 */
function inCodes(field, cell) {
    switch (field) {
        case 'kind':
        case 'status':
        case 'format':
            return (0, word_of_js_1.wordOf)(field, cell) ?? cell;
        case 'place_precision':
            return (0, word_of_js_1.wordOf)('placePrecision', cell) ?? cell;
        case 'other_actors':
            return eachPart(cell, (part) => headed(part, (word) => (0, word_of_js_1.wordOf)('role', word)));
        case 'other_links':
            return eachPart(cell, (part) => headed(part, (word) => (0, word_of_js_1.wordOf)('linkType', word)));
        case 'vote':
            return eachPart(cell, (part) => headed(part, sideCalled));
        case 'acts':
            return eachPart(cell, inActs);
        default:
            return cell;
    }
}
/** What stands between bars, one by one. */
function eachPart(cell, change) {
    return cell.split(' | ').map(change).join(' | ');
}
/** `word: rest` */
function headed(part, codeOf) {
    const [, word = '', rest = ''] = /^([^:]+)(:.*)$/s.exec(part) ?? [];
    const code = word === '' ? null : codeOf(word);
    return code === null ? part : code + rest;
}
/** `actor: act day` */
function inActs(part) {
    const [, actor = '', word = '', day = ''] = /^(.+: )(.+) (\S+)$/s.exec(part) ?? [];
    const act = word === '' ? null : (0, word_of_js_1.wordOf)('act', word);
    return act === null ? part : `${actor}${act} ${day}`;
}
function sideCalled(word) {
    const tables = Object.values(headings_js_1.HEADINGS).map(({ words }) => words.voteSide);
    return vote_js_1.VOTE_SIDES.find((side) => tables.some((table) => table[side] === word)) ?? null;
}
//# sourceMappingURL=in-codes.js.map