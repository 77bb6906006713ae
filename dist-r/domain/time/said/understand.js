"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.understand = understand;
const reader_js_1 = require("./engine/reader.js");
const plain_js_1 = require("./plain.js");
/** The days that a phrase means; null when neither the grammar of its language nor the reader of plain dates knows it. */
function understand(phrase, context) {
    return (0, reader_js_1.readPhrase)(phrase, context) ?? (0, plain_js_1.plain)(phrase.toLowerCase(), context);
}
//# sourceMappingURL=understand.js.map