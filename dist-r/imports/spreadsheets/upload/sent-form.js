"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.FORM = void 0;
exports.sentForm = sentForm;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:stream/promises");
const busboy_1 = __importDefault(require("@fastify/busboy"));
const refusal_js_1 = require("../../../domain/refusals/refusal.js");
const problem_js_1 = require("../../../common/problem.js");
const slow_senders_js_1 = require("../../../common/slow-senders.js");
/** How files come with what is said of them (RFC 7578). */
exports.FORM = 'multipart/form-data';
/** A file may have so many bytes. */
const MOST = 256 * 1024 * 1024;
/** All else that is sent with it, each. */
const MOST_SAID = 256 * 1024;
/**
 * Writes the `file` of a form to `path`, as it arrives, and gives what is said of it. Throws `too_large`, `bad_request` where the form
 * ends before its end, and `validation_failed` where there is no file.
 */
async function sentForm({ body, headers, raw }, path) {
    (0, slow_senders_js_1.takeTime)(raw);
    const form = busboyOf(headers['content-type'] ?? '');
    const fields = {};
    const came = {};
    form.on('field', (name, value) => (fields[name] = value));
    form.on('file', (name, stream, fileName) => {
        if (name !== 'file' || came.file) {
            stream.resume();
            return;
        }
        stream.on('limit', () => (came.isTooLarge = true));
        const written = (0, promises_1.pipeline)(stream, (0, node_fs_1.createWriteStream)(path, { mode: 0o600 }));
        written.catch(() => undefined);
        came.file = { name: fileName, written };
    });
    try {
        await (0, promises_1.pipeline)(body, form);
        await came.file?.written;
    }
    catch (error) {
        throw error instanceof problem_js_1.Problem ? error : cutOff();
    }
    if (came.isTooLarge)
        throw new problem_js_1.Problem('too_large', `A spreadsheet may have ${MOST / 1024 / 1024} MB.`);
    if (!came.file)
        throw missingFile();
    return { fileName: came.file.name.slice(0, 300) || 'spreadsheet', fields };
}
function busboyOf(type) {
    try {
        const limits = { files: 2, fileSize: MOST, fields: 20, fieldSize: MOST_SAID, fieldNameSize: 100, parts: 22 };
        return new busboy_1.default({ headers: { 'content-type': type }, limits });
    }
    catch {
        throw new problem_js_1.Problem('bad_request', 'The form has no boundary.');
    }
}
function cutOff() {
    const detail = 'The upload ended before the file did. Nothing was kept of it; send it again.';
    return new problem_js_1.Problem('bad_request', detail, undefined, { reason: { code: 'upload_cut_off' } });
}
function missingFile() {
    const detail = 'There is no file in it: send one as `file`.';
    const mistake = (0, refusal_js_1.refusal)('/file', { code: 'missing', parameters: { field: 'file' } }, detail);
    return new problem_js_1.Problem('validation_failed', detail, [mistake]);
}
//# sourceMappingURL=sent-form.js.map