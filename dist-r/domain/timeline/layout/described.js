"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isStrong = exports.SIGN = exports.SPACE = void 0;
exports.textsOf = textsOf;
exports.widthsOf = widthsOf;
const shorten_js_1 = require("./shorten.js");
/** Widths in pixels of what stands behind a title: the air before a note, and a sign with its own. */
exports.SPACE = 6;
exports.SIGN = 16;
/** An event without a short title is cut to so many characters, at a word. */
const SHORT = 30;
/** What changed most is written bold. */
const STRONG = 7;
/** What an item is called in a row and where there is less room; a short title that is longer than the title is none. */
function textsOf({ title, brief }, widthOf) {
    const short = brief || (0, shorten_js_1.shorten)(title, SHORT, ({ length }) => length);
    return { title, short: widthOf(short) < widthOf(title) ? short : title };
}
const isStrong = ({ intensity }) => Math.abs(intensity) >= STRONG;
exports.isStrong = isStrong;
/** How wide all is that may be written beside the mark of an item. */
function widthsOf(item, labels, measure) {
    const { title, short } = textsOf(item, measure.title);
    const note = labels.note(item);
    return {
        title: measure.title(title),
        short: measure.title(short),
        flag: measure.flag(short, (0, exports.isStrong)(item)),
        note: (note ? exports.SPACE + measure.note(note) : 0) + (item.disputed.length > 0 ? exports.SIGN : 0),
        since: measure.note(labels.since(item)) + exports.SPACE,
    };
}
//# sourceMappingURL=described.js.map