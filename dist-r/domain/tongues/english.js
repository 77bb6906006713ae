"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tongue = void 0;
const en_js_1 = require("../labels/en.js");
const page_words_js_1 = require("../page-words/page-words.js");
const en_js_2 = require("../time/phrases/en.js");
exports.tongue = { labels: en_js_1.EN, phrases: en_js_2.EN, pages: page_words_js_1.EN };
//# sourceMappingURL=english.js.map