"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compressed = compressed;
exports.compressing = compressing;
const node_stream_1 = require("node:stream");
const node_util_1 = require("node:util");
const node_zlib_1 = require("node:zlib");
/**
 * Low levels: Brotli at 3 is smaller than gzip at 6 for half the work. A window of 256 kB holds what repeats itself in an
 * answer, for a fraction of the memory of the largest.
 */
const BROTLI = {
    params: { [node_zlib_1.constants.BROTLI_PARAM_QUALITY]: 3, [node_zlib_1.constants.BROTLI_PARAM_LGWIN]: 18 },
};
const GZIP = { level: 4 };
/** What was compressed lately or is at this moment, by its tag. */
const lately = new Map();
/** So many are kept, of no more than so many bytes before they were compressed. */
const MOST = 64;
const LARGEST = 1_000_000;
/** An answer that is there, compressed outside the event loop; for all who are sent the same, which has one `tag`, once. */
function compressed(body, coding, tag) {
    const same = lately.get(tag);
    if (same)
        return same;
    const made = MADE[coding](body);
    lately.set(tag, made);
    const forget = () => void lately.delete(tag);
    void made.then(body.length > LARGEST ? forget : undefined, forget);
    const [oldest] = lately.keys();
    if (lately.size > MOST && oldest !== undefined)
        lately.delete(oldest);
    return made;
}
/** An answer compressed as it flows; whichever end is given up first, the other is let go. */
function compressing(body, coding) {
    return (0, node_stream_1.pipeline)(body, coding === 'br' ? (0, node_zlib_1.createBrotliCompress)(BROTLI) : (0, node_zlib_1.createGzip)(GZIP), () => undefined);
}
const brotli = (0, node_util_1.promisify)(node_zlib_1.brotliCompress);
const gzipped = (0, node_util_1.promisify)(node_zlib_1.gzip);
const MADE = {
    br: (body) => brotli(body, BROTLI),
    gzip: (body) => gzipped(body, GZIP),
};
//# sourceMappingURL=compress.js.map