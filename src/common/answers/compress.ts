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

/** What was compressed lately or is at this moment, by its tag. */
const lately = new Map<string, Promise<Buffer>>();

/** So many are kept, of no more than so many bytes before they were compressed. */
const MOST = 64;
const LARGEST = 1_000_000;

/** An answer that is there, compressed outside the event loop; for all who are sent the same, which has one `tag`, once. */
export function compressed(body: Buffer, coding: Coding, tag: string): Promise<Buffer> {
  const same = lately.get(tag);
  if (same) return same;
  const made = MADE[coding](body);
  lately.set(tag, made);
  const forget = (): void => void lately.delete(tag);
  void made.then(body.length > LARGEST ? forget : undefined, forget);
  const [oldest] = lately.keys();
  if (lately.size > MOST && oldest !== undefined) lately.delete(oldest);
  return made;
}

/** An answer compressed as it flows; whichever end is given up first, the other is let go. */
export function compressing(body: Readable, coding: Coding): Readable {
  return pipeline(body, coding === 'br' ? createBrotliCompress(BROTLI) : createGzip(GZIP), () => undefined);
}

const brotli = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
const gzipped = promisify<Buffer, typeof GZIP, Buffer>(gzip);

const MADE: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotli(body, BROTLI),
  gzip: (body) => gzipped(body, GZIP),
};
