"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nearest = nearest;
const spans_js_1 = require("../text/spans.js");
/** The nearest of a list to a span, those after it preferred by a little: what belongs to a word mostly follows it. */
function nearest(items, to, most) {
    const distance = (item) => (0, spans_js_1.gap)(item, to) + (item.start < to.start ? BEHIND : 0);
    const near = items.filter((item) => (0, spans_js_1.gap)(item, to) <= most).sort((a, b) => distance(a) - distance(b));
    return near[0] ?? null;
}
const BEHIND = 15;
//# sourceMappingURL=near.js.map