"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sendFile = sendFile;
const node_stream_1 = require("node:stream");
const common_1 = require("@nestjs/common");
const attachment_js_1 = require("../common/attachment.js");
const entity_tag_js_1 = require("../common/answers/entity-tag.js");
const cut_off_js_1 = require("./cut-off.js");
/** A file of up to so many bytes has a tag of these, for they are known before the first is sent. */
const WHOLE = 1024 * 1024;
const log = new common_1.Logger('Exports');
/**
 * Sends a file as it is made. What fails before its first byte is thrown and can still be a problem; what fails later cuts the
 * connection, for a file that ends early must not look whole.
 */
async function sendFile(reply, file) {
    const pieces = file.pieces[Symbol.asyncIterator]();
    const begun = [];
    let size = 0;
    let ended = false;
    while (!ended && size <= WHOLE) {
        const piece = await pieces.next();
        ended = piece.done === true;
        if (piece.done !== true)
            begun.push(Buffer.from(piece.value));
        size += begun.at(-1)?.length ?? 0;
    }
    const tag = ended ? (0, entity_tag_js_1.entityTag)(Buffer.concat(begun), undefined, null) : await givenUpOnError(pieces, file.tag);
    (0, cut_off_js_1.cutOffWhenStalled)(reply.raw);
    void reply
        .headers({ ...file.headers, 'content-type': file.type })
        .header('content-disposition', (0, attachment_js_1.attachment)(file.name));
    const body = new Flow(begun, pieces);
    body.once('error', (error) => log.warn(`A file ended early: ${error.message}`));
    void reply.header('etag', tag).send(body);
}
/** What has been read already, then the rest; destroyed half-way, or before its beginning, it ends what makes it. */
class Flow extends node_stream_1.Readable {
    constructor(begun, pieces) {
        super({ highWaterMark: 64 * 1024 });
        this.begun = begun;
        this.pieces = pieces;
    }
    _read() {
        const first = this.begun.shift();
        if (first) {
            this.push(first);
            return;
        }
        this.pieces.next().then((piece) => this.push(piece.done === true ? null : piece.value), (error) => this.destroy(error instanceof Error ? error : new Error(String(error))));
    }
    _destroy(error, done) {
        Promise.resolve(this.pieces.return?.()).then(() => done(error), () => done(error));
    }
}
/** Whoever began a file ends it, too, where something beside it fails. */
async function givenUpOnError(pieces, work) {
    try {
        return await work();
    }
    catch (error) {
        await pieces.return?.();
        throw error;
    }
}
//# sourceMappingURL=send-file.js.map