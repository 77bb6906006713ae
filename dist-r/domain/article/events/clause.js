"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clauseOf = clauseOf;
/** What is said without being quoted: after "that"; before ", X said"; else all of the sentence but "according to X,". */
function clauseOf({ outside }, { start, end }, at) {
    const that = /^[^,.;]{0,25}?\b(?:that |que |qu')/.exec(outside.slice(at, Math.min(end, at + 90)));
    if (that)
        return { start: at + that[0].length, end };
    const comma = outside.lastIndexOf(', ', at);
    if (comma > start + 30 && at - comma < 40)
        return { start, end: comma };
    const first = outside.indexOf(', ', at);
    return at - start < 3 && first > 0 && first < end - 20 ? { start: first + 2, end } : { start, end };
}
//# sourceMappingURL=clause.js.map