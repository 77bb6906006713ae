"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FRENCH = void 0;
const places_js_1 = require("../places.js");
const clock_js_1 = require("./clock.js");
const counted_js_1 = require("./counted.js");
const days_js_1 = require("./days.js");
const spans_js_1 = require("./spans.js");
const windows_js_1 = require("./windows.js");
const words_js_1 = require("./words.js");
/** How dates are said in French. */
exports.FRENCH = {
    ...words_js_1.FRENCH_WORDS,
    grammar: {
        ...windows_js_1.FRENCH_WINDOWS,
        ...counted_js_1.FRENCH_COUNTED,
        ...spans_js_1.FRENCH_SPANS,
        ...days_js_1.FRENCH_DAYS,
        ...clock_js_1.FRENCH_CLOCK,
        place: (0, places_js_1.placesIn)('fr'),
    },
};
//# sourceMappingURL=french.js.map