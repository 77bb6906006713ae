"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tongue = void 0;
const fa_js_1 = require("../labels/fa.js");
const fa_js_2 = require("../page-words/fa.js");
const fa_js_3 = require("../places/called/fa.js");
const fa_js_4 = require("../time/phrases/fa.js");
const rules_fa_js_1 = require("../time/said/rules-fa.js");
const solar_months_js_1 = require("../time/solar-months.js");
exports.tongue = { labels: fa_js_1.FA, phrases: fa_js_4.FA, months: solar_months_js_1.SOLAR, pages: fa_js_2.FA, places: fa_js_3.FA, rules: rules_fa_js_1.RULES_FA };
//# sourceMappingURL=persian.js.map