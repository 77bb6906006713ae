"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statusLabel = statusLabel;
const learnt_js_1 = require("../tongues/learnt.js");
const labels_js_1 = require("./labels.js");
/** The status of `count` events of this kind in `language` ('fr', 'fr-CH'), where the word agrees with the kind's noun. */
function statusLabel(kind, status, language, count = 1) {
    const word = (0, labels_js_1.label)('status', status, language);
    return (0, learnt_js_1.tongueOf)(language).agree?.(word, kind, status, count) ?? word;
}
//# sourceMappingURL=status-label.js.map