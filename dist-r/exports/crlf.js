"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Crlf = void 0;
const node_stream_1 = require("node:stream");
const QUOTE = 0x22;
const LF = 0x0a;
const CRLF = Buffer.from('\r\n');
/**
 * Ends the rows of PostgreSQL's CSV as RFC 4180 wants it. Line breaks inside quotes belong to the text and stay.
 * Works on bytes: in UTF-8 neither a quote nor a line feed occurs inside another character. The header comes with the
 * first rows, or alone where there are none: a query that fails has then written nothing.
 */
class Crlf extends node_stream_1.Transform {
    constructor(header) {
        super();
        this.header = header;
        this.quoted = false;
        this.begun = false;
        /** So many rows have gone through, the header not counted. */
        this.rows = 0;
    }
    _transform(chunk, _encoding, done) {
        const pieces = this.opening();
        // The next of each from here on, looked for by the runtime: byte by byte it would take twice as long.
        let [from, at] = [0, 0];
        let feed = next(chunk, LF, 0);
        while (at < chunk.length) {
            const quote = next(chunk, QUOTE, at);
            if (!this.quoted) {
                if (feed < at)
                    feed = next(chunk, LF, at);
                for (; feed < quote; feed = next(chunk, LF, feed + 1)) {
                    pieces.push(chunk.subarray(from, feed), CRLF);
                    from = feed + 1;
                    this.rows += 1;
                }
            }
            if (quote < chunk.length)
                this.quoted = !this.quoted;
            at = quote + 1;
        }
        pieces.push(chunk.subarray(from));
        done(null, Buffer.concat(pieces));
    }
    _flush(done) {
        done(null, Buffer.concat(this.opening()));
    }
    opening() {
        if (this.begun)
            return [];
        this.begun = true;
        return [Buffer.from(`${this.header}\r\n`)];
    }
}
exports.Crlf = Crlf;
/** Where a byte comes next; the length where it does not. */
function next(chunk, byte, from) {
    const at = chunk.indexOf(byte, from);
    return at === -1 ? chunk.length : at;
}
//# sourceMappingURL=crlf.js.map