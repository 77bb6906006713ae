"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tongue = void 0;
const ar_js_1 = require("../labels/ar.js");
const arabic_agreement_js_1 = require("../labels/arabic-agreement.js");
const ar_js_2 = require("../page-words/ar.js");
const ar_js_3 = require("../places/called/ar.js");
const ar_js_4 = require("../time/phrases/ar.js");
const rules_ar_js_1 = require("../time/said/rules-ar.js");
exports.tongue = { labels: ar_js_1.AR, phrases: ar_js_4.AR, pages: ar_js_2.AR, places: ar_js_3.AR, rules: rules_ar_js_1.RULES_AR, agree: arabic_agreement_js_1.agreeInArabic };
//# sourceMappingURL=arabic.js.map