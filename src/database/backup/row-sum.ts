import { createHash, type Hash } from 'node:crypto';
import type { RowsTold } from './manifest.js';

const NEWLINE = 0x0a;

/**
 * Counts rows of COPY’s text and adds up their digests, so that two tables can be compared row for row though neither has an
 * order. A row ends with a line feed, which is escaped within one; each half of the first sixteen bytes of its SHA-256 is added
 * modulo 2^64.
 */
export class RowSum {
  private rows = 0;
  private readonly halves: [bigint, bigint] = [0n, 0n];
  private row: Hash = createHash('sha256');

  add(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      this.end(this.row.update(chunk.subarray(from, end)).digest());
      from = end + 1;
    }
    this.row.update(chunk.subarray(from));
  }

  /** What was added so far. */
  told(): RowsTold {
    const digits = this.halves.map((half) => half.toString(16).padStart(16, '0'));
    return { rows: this.rows, sum: digits.join('') };
  }

  private end(digest: Buffer): void {
    this.rows += 1;
    for (const half of [0, 1] as const) {
      this.halves[half] = BigInt.asUintN(64, this.halves[half] + digest.readBigUInt64BE(half * 8));
    }
    this.row = createHash('sha256');
  }
}
