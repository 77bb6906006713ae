"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.telling = telling;
const node_stream_1 = require("node:stream");
/** So often at most a line is written anew, in milliseconds. */
const EVERY = 100;
/**
 * Passes bytes on and tells on a terminal how many have gone, of `total` where that is known; silent elsewhere. `word` begins
 * the line: `Sent`.
 */
function telling({ stderr }, word, total) {
    let bytes = 0;
    let told = 0;
    const tell = (end) => {
        if (!stderr.isTTY)
            return;
        const of = total === undefined || total === 0 ? '' : ` of ${inMegabytes(total)} (${Math.floor((bytes / total) * 100)} %)`;
        stderr.write(`\r${word} ${inMegabytes(bytes)}${of}${end}`);
    };
    return new node_stream_1.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (Date.now() - told >= EVERY) {
                told = Date.now();
                tell('');
            }
            done(null, chunk);
        },
        flush(done) {
            tell('\n');
            done();
        },
    });
}
/** `12.3 MB` */
function inMegabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
//# sourceMappingURL=progress.js.map