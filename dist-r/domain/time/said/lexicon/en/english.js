"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENGLISH = void 0;
const places_js_1 = require("../places.js");
const clock_js_1 = require("./clock.js");
const days_js_1 = require("./days.js");
const spans_js_1 = require("./spans.js");
const windows_js_1 = require("./windows.js");
const words_js_1 = require("./words.js");
/** How dates are said in English. */
exports.ENGLISH = {
    ...words_js_1.ENGLISH_WORDS,
    grammar: { ...windows_js_1.ENGLISH_WINDOWS, ...spans_js_1.ENGLISH_SPANS, ...days_js_1.ENGLISH_DAYS, ...clock_js_1.ENGLISH_CLOCK, place: (0, places_js_1.placesIn)('en') },
};
//# sourceMappingURL=english.js.map