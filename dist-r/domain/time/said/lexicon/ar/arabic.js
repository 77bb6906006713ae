"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ARABIC = void 0;
const clock_js_1 = require("./clock.js");
const counted_js_1 = require("./counted.js");
const days_js_1 = require("./days.js");
const places_js_1 = require("./places.js");
const spans_js_1 = require("./spans.js");
const windows_js_1 = require("./windows.js");
const words_js_1 = require("./words.js");
/** How dates are said in Arabic. */
exports.ARABIC = {
    ...words_js_1.ARABIC_WORDS,
    grammar: {
        ...windows_js_1.ARABIC_WINDOWS,
        ...counted_js_1.ARABIC_COUNTED,
        ...spans_js_1.ARABIC_SPANS,
        ...days_js_1.ARABIC_DAYS,
        ...clock_js_1.ARABIC_CLOCK,
        place_: places_js_1.ARABIC_PLACES,
    },
};
//# sourceMappingURL=arabic.js.map