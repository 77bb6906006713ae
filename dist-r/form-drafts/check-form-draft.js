"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkKey = checkKey;
exports.checkDocument = checkDocument;
const problem_js_1 = require("../common/problem.js");
const MAX_BYTES = 256 * 1024;
const MAX_TITLE = 300;
/** The key of a form; throws `validation_failed` where it cannot be one. */
function checkKey(key) {
    if (/^[A-Za-z0-9][A-Za-z0-9:._-]{0,199}$/.test(key))
        return key;
    throw refused('/key', 'bad_key', 'A key is up to 200 letters, digits, colons, dots, hyphens and underscores.');
}
/** A form as it can be kept; throws `validation_failed` for what is no object, `too_large` over 256 kB. */
function checkDocument(document) {
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
        throw refused('', 'not_an_object', 'A form is a JSON object.');
    }
    const text = JSON.stringify(document);
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw new problem_js_1.Problem('too_large', 'A form is kept up to 256 kB.');
    const { title } = document;
    const shown = typeof title === 'string' ? title.replaceAll('\0', '').trim().slice(0, MAX_TITLE) : '';
    return { text, title: shown === '' ? null : shown };
}
function refused(pointer, code, detail) {
    return new problem_js_1.Problem('validation_failed', detail, [{ pointer, code, detail }]);
}
//# sourceMappingURL=check-form-draft.js.map