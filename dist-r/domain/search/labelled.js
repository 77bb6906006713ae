"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.marksLabelled = marksLabelled;
const folded_js_1 = require("../folded.js");
const labels_js_1 = require("../labels/labels.js");
const spoken_languages_js_1 = require("../spoken-languages.js");
require("../tongues/every.js");
const status_js_1 = require("../lifecycle/status.js");
const vocabulary_js_1 = require("../vocabulary.js");
/** What events are marked with, and searched by the labels of. */
const GROUPS = { kind: vocabulary_js_1.KINDS, status: status_js_1.STATUSES, role: vocabulary_js_1.ROLES, format: vocabulary_js_1.FORMATS };
const MARKS = Object.entries(GROUPS).flatMap(([group, codes]) => codes.map((code) => ({ group: group, code, mark: `${group}:${code}` })));
/** Made at its first use. */
let labelled;
/** Marks of what has this label (folded) in any language, in the singular or the plural: `kind:talks` of “pourparlers”. */
function marksLabelled(text) {
    labelled ??= byLabel();
    return labelled.get(text) ?? labelled.get(text.replace(/s$/, '')) ?? [];
}
function byLabel() {
    const made = new Map();
    for (const { group, code, mark } of MARKS) {
        for (const form of spoken_languages_js_1.LANGUAGES.flatMap((language) => forms((0, folded_js_1.folded)((0, labels_js_1.label)(group, code, language))))) {
            made.set(form, (made.get(form) ?? new Set()).add(mark));
        }
    }
    return new Map([...made].map(([form, marks]) => [form, [...marks]]));
}
/** `talks`, `talk`; `tenu`, `tenue`. */
function forms(text) {
    return [text, text.replace(/s$/, ''), ...(/[eiu]$/.test(text) ? [`${text}e`] : [])];
}
//# sourceMappingURL=labelled.js.map