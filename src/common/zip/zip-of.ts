import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Pieces } from '../pieces.js';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: Pieces;
}

/** What is told of one in a manifest. */
export interface ZipEntryTold {
  rows?: number;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** Always the same day, so that the same files make the same archive. */
const OPTIONS = { mtime: new Date('2020-01-01T00:00:00Z'), compress: true };

/** An archive of `entries` as it is made: each is asked for when the one before has ended. */
export async function* zipOf(entries: Iterable<ZipEntry>): Pieces {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const broken = (error: unknown): void => void out.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', broken);
  feed(zip, entries).catch(broken);
  yield* out as AsyncIterable<Buffer>;
}

async function feed(zip: ZipFile, entries: Iterable<ZipEntry>): Promise<void> {
  let body: Readable | undefined;
  zip.outputStream.once('close', () => body?.destroy());
  for (const { name, pieces } of entries) {
    body = Readable.from(pieces);
    zip.addReadStream(body, name, OPTIONS);
    await finished(body);
  }
  zip.end();
}

/** `pieces`, and what is to be told of them once they have ended. */
export async function* measured(pieces: Pieces, told: ZipEntryTold): AsyncGenerator<Buffer | string> {
  const hash = createHash('sha256');
  for await (const piece of pieces) {
    hash.update(piece);
    told.bytes += Buffer.byteLength(piece);
    yield piece;
  }
  told.sha256 = hash.digest('hex');
}

/** Nothing is told yet. */
export function unmeasured(): ZipEntryTold {
  return { bytes: 0, sha256: '' };
}

/** A text that is there already. */
export function once(text: string): Pieces {
  return Readable.from([text]);
}
