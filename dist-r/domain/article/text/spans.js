"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contains = contains;
exports.overlaps = overlaps;
exports.within = within;
exports.lastBefore = lastBefore;
exports.around = around;
exports.gap = gap;
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Those of a list sorted by start that lie within a span. */
function within(sorted, span) {
    const found = [];
    for (let i = firstFrom(sorted, span.start); i < sorted.length; i++) {
        const each = sorted[i];
        if (!each || each.start >= span.end)
            break;
        if (each.end <= span.end)
            found.push(each);
    }
    return found;
}
/** The last of a list sorted by start that starts before a place, not further back than `reach`, and passes the test. */
function lastBefore(sorted, at, reach, test) {
    for (let i = firstFrom(sorted, at) - 1; i >= 0; i--) {
        const each = sorted[i];
        if (!each || at - each.start > reach)
            return null;
        if (test(each))
            return each;
    }
    return null;
}
/** A span with so much of the text on either side. */
function around({ start, end }, reach) {
    return { start: start - reach, end: end + reach };
}
/** The number of units between two spans; 0 where they touch or overlap. */
function gap(a, b) {
    return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}
function firstFrom(sorted, start) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.start ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=spans.js.map