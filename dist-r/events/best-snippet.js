"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bestSnippet = bestSnippet;
const marked_text_js_1 = require("../domain/search/marked-text.js");
/** Of `texts`, the one that has the most of what was looked for, the first of several, marked; null where none has any. */
function bestSnippet(texts, sought) {
    let best = null;
    for (const text of texts) {
        const marked = (0, marked_text_js_1.markedText)(text, sought);
        if (marked && marked.found > (best?.found ?? 0))
            best = marked;
    }
    return best?.html ?? null;
}
//# sourceMappingURL=best-snippet.js.map