"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RowSum = void 0;
const node_crypto_1 = require("node:crypto");
const NEWLINE = 0x0a;
/**
 * Counts rows of COPY’s text and adds up their digests, so that two tables can be compared row for row though neither has an
 * order. A row ends with a line feed, which is escaped within one; each half of the first sixteen bytes of its SHA-256 is added
 * modulo 2^64.
 */
class RowSum {
    constructor() {
        this.rows = 0;
        this.halves = [0n, 0n];
        this.row = (0, node_crypto_1.createHash)('sha256');
    }
    add(chunk) {
        let from = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
            this.end(this.row.update(chunk.subarray(from, end)).digest());
            from = end + 1;
        }
        this.row.update(chunk.subarray(from));
    }
    /** What was added so far. */
    told() {
        const digits = this.halves.map((half) => half.toString(16).padStart(16, '0'));
        return { rows: this.rows, sum: digits.join('') };
    }
    end(digest) {
        this.rows += 1;
        for (const half of [0, 1]) {
            this.halves[half] = BigInt.asUintN(64, this.halves[half] + digest.readBigUInt64BE(half * 8));
        }
        this.row = (0, node_crypto_1.createHash)('sha256');
    }
}
exports.RowSum = RowSum;
//# sourceMappingURL=row-sum.js.map