import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip, type BrotliOptions } from 'node:zlib';
import type { Coding } from './accepted-coding.js';

/**
 * Low levels: Brotli at 3 is smaller than gzip at 6 for half the work. A window of 256 kB holds what repeats itself in an
 * answer, for a fraction of the memory of the largest.
 */
const BROTLI: BrotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 18 },
};
const GZIP = { level: 4 };

/** An answer that is there, compressed outside the event loop. */
export const compressed: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotli(body, BROTLI),
  gzip: (body) => gzipped(body, GZIP),
};

/** An answer compressed as it flows; whichever end is given up first, the other is let go. */
export function compressing(body: Readable, coding: Coding): Readable {
  return pipeline(body, coding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP), () => undefined);
}

const brotli = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
const gzipped = promisify<Buffer, typeof GZIP, Buffer>(gzip);
