"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tell = tell;
exports.toldDifference = toldDifference;
const apply_js_1 = require("./apply.js");
const difference_js_1 = require("./difference.js");
const json_js_1 = require("./json.js");
/**
 * The history of a document as somebody may see it, oldest first. `see` gives what may be seen of a version, null where
 * that is nothing: such versions are passed over, and so are those that changed nothing one may see.
 */
function tell(revisions, see) {
    const told = [];
    let whole;
    for (const revision of revisions) {
        whole = (0, apply_js_1.applyDifference)(whole, revision.difference);
        const document = see(whole, revision);
        const before = told.at(-1)?.document;
        if (document === null || (0, json_js_1.sameJson)(before, document))
            continue;
        told.push({ revision, document, difference: toldDifference(before, document) });
    }
    return told;
}
/** What leads from one document to another, each step with what stood there before; `before` as in {@link difference}. */
function toldDifference(before, after) {
    return (0, difference_js_1.difference)(before, after).map((step) => withPast(step, before));
}
function withPast(operation, before) {
    const was = (0, apply_js_1.valueAt)(before, operation.path);
    return was === undefined ? operation : { ...operation, was };
}
//# sourceMappingURL=story.js.map