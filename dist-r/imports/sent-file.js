"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TAKEN_AS_IT_COMES = exports.SENT_AS_FILE = void 0;
exports.bundleSent = bundleSent;
exports.inFileSent = inFileSent;
exports.isForm = isForm;
const node_fs_1 = require("node:fs");
const promises_1 = require("node:fs/promises");
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
const node_stream_1 = require("node:stream");
const promises_2 = require("node:stream/promises");
const problem_js_1 = require("../common/problem.js");
const slow_senders_js_1 = require("../common/slow-senders.js");
const bundle_file_js_1 = require("./bundle-file.js");
const sent_form_js_1 = require("./spreadsheets/upload/sent-form.js");
/** Kinds of content that are taken as they arrive, by whoever may send them, and never as a whole in memory. */
exports.SENT_AS_FILE = ['application/zip', 'application/vnd.demarche.bundle+json'];
/** How anything comes that may be brought in. */
exports.TAKEN_AS_IT_COMES = [...exports.SENT_AS_FILE, sent_form_js_1.FORM];
/** A file may have so many bytes. */
const MOST = 256 * 1024 * 1024;
/** What was sent as a bundle, not checked yet: JSON that was read already, or a file. Throws `too_large`, and as `bundleInFile`. */
async function bundleSent(request) {
    return isFile(request) ? await inFileSent(request, bundle_file_js_1.bundleInFile) : request.body;
}
/** Does `work` with the path of the file that a bundle was sent as, for as long; JSON that was read already is one, too. Throws `too_large`. */
async function inFileSent(request, work) {
    const { body, raw } = request;
    (0, slow_senders_js_1.takeTime)(raw);
    const folder = await (0, promises_1.mkdtemp)((0, node_path_1.join)((0, node_os_1.tmpdir)(), 'demarche-import-'));
    try {
        const path = (0, node_path_1.join)(folder, 'bundle');
        const sent = isFile(request) ? body : node_stream_1.Readable.from([JSON.stringify(body ?? null)]);
        await (0, promises_2.pipeline)(sent, atMost(MOST), (0, node_fs_1.createWriteStream)(path));
        return await work(path);
    }
    finally {
        await (0, promises_1.rm)(folder, { recursive: true, force: true });
    }
}
function isFile({ headers }) {
    return exports.SENT_AS_FILE.some((kind) => kind === typeOf(headers));
}
/** Whether a form came, with a spreadsheet in it. */
function isForm({ headers }) {
    return typeOf(headers) === sent_form_js_1.FORM;
}
function typeOf(headers) {
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    return type.trim().toLowerCase();
}
function atMost(most) {
    let size = 0;
    return new node_stream_1.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            if (size <= most)
                done(null, chunk);
            else
                done(new problem_js_1.Problem('too_large', `A bundle may have ${most / 1024 / 1024} MB.`));
        },
    });
}
//# sourceMappingURL=sent-file.js.map