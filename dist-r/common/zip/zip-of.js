"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.zipOf = zipOf;
exports.measured = measured;
exports.unmeasured = unmeasured;
exports.once = once;
const node_crypto_1 = require("node:crypto");
const node_stream_1 = require("node:stream");
const promises_1 = require("node:stream/promises");
const yazl_1 = require("yazl");
/** Always the same day, so that the same files make the same archive. */
const OPTIONS = { mtime: new Date('2020-01-01T00:00:00Z'), compress: true };
/** An archive of `entries` as it is made: each is asked for when the one before has ended. */
async function* zipOf(entries) {
    const zip = new yazl_1.ZipFile();
    const out = zip.outputStream;
    const broken = (error) => void out.destroy(error instanceof Error ? error : new Error(String(error)));
    zip.on('error', broken);
    feed(zip, entries).catch(broken);
    yield* out;
}
async function feed(zip, entries) {
    let body;
    zip.outputStream.once('close', () => body?.destroy());
    for (const { name, pieces } of entries) {
        body = node_stream_1.Readable.from(pieces);
        zip.addReadStream(body, name, OPTIONS);
        await (0, promises_1.finished)(body);
    }
    zip.end();
}
/** `pieces`, and what is to be told of them once they have ended. */
async function* measured(pieces, told) {
    const hash = (0, node_crypto_1.createHash)('sha256');
    for await (const piece of pieces) {
        hash.update(piece);
        told.bytes += Buffer.byteLength(piece);
        yield piece;
    }
    told.sha256 = hash.digest('hex');
}
/** Nothing is told yet. */
function unmeasured() {
    return { bytes: 0, sha256: '' };
}
/** A text that is there already. */
function once(text) {
    return node_stream_1.Readable.from([text]);
}
//# sourceMappingURL=zip-of.js.map