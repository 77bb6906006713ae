"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tongue = void 0;
const fr_js_1 = require("../labels/fr.js");
const french_agreement_js_1 = require("../labels/french-agreement.js");
const fr_js_2 = require("../page-words/fr.js");
const fr_js_3 = require("../time/phrases/fr.js");
exports.tongue = { labels: fr_js_1.FR, phrases: fr_js_3.FR, pages: fr_js_2.FR, agree: french_agreement_js_1.agreeInFrench };
//# sourceMappingURL=french.js.map