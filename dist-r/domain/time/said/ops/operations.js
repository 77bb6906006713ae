"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OPERATIONS = void 0;
const bounds_js_1 = require("./bounds.js");
const clock_js_1 = require("./clock.js");
const counted_js_1 = require("./counted.js");
const feasts_js_1 = require("./feasts.js");
const named_days_js_1 = require("./named-days.js");
const parts_of_spans_js_1 = require("./parts-of-spans.js");
const solar_spans_js_1 = require("./solar-spans.js");
const spans_js_1 = require("./spans.js");
const weekdays_js_1 = require("./weekdays.js");
/** What the rules of the grammars can mean, by name. No language is known here. */
exports.OPERATIONS = {
    ...bounds_js_1.BOUNDS,
    ...clock_js_1.CLOCK,
    ...counted_js_1.COUNTED,
    ...feasts_js_1.FEASTS,
    ...bounds_js_1.JOINED,
    ...named_days_js_1.NAMED_DAYS,
    ...parts_of_spans_js_1.PARTS_OF_SPANS,
    ...solar_spans_js_1.SOLAR_SPANS,
    ...spans_js_1.SPANS,
    ...weekdays_js_1.WEEKDAYS,
};
//# sourceMappingURL=operations.js.map