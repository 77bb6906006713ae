"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.batchesOf = batchesOf;
exports.slugOf = slugOf;
const json_js_1 = require("../json.js");
const open_ends_js_1 = require("../open-ends.js");
const one_translation_js_1 = require("../one-translation.js");
const read_bundle_js_1 = require("../read-bundle.js");
/** The entries as they are brought in: of what is told in old words, in those of today. */
async function* batchesOf(bundle, head) {
    let batch = [];
    const cut = () => {
        const [{ list, at: from }] = batch;
        const told = { dossier: head['dossier'], [list]: batch.map(({ value }) => value) };
        batch = [];
        const { [list]: entries } = (0, open_ends_js_1.openEnds)((0, one_translation_js_1.translationsByLanguage)(told));
        return { list, from, entries };
    };
    for await (const entry of bundle.entries()) {
        if (batch.length === read_bundle_js_1.BATCH || (batch[0] && batch[0].list !== entry.list))
            yield cut();
        batch.push(entry);
    }
    if (batch.length > 0)
        yield cut();
}
/** What an entry calls itself. */
function slugOf(entry) {
    const slug = (0, json_js_1.isObject)(entry) ? entry['slug'] : null;
    return typeof slug === 'string' ? slug : null;
}
//# sourceMappingURL=batches.js.map