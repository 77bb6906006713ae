"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.label = label;
const learnt_js_1 = require("../tongues/learnt.js");
/** The word for `code` in `language` ('fr', 'fr-CH'); English where the language is not spoken, the code itself where it is no word of ours. */
function label(group, code, language) {
    return (0, learnt_js_1.tongueOf)(language).labels[group][String(code)] ?? String(code);
}
//# sourceMappingURL=labels.js.map