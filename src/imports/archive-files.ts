import { createHash, type Hash } from 'node:crypto';
import { Problem } from '../common/problem.js';
import { openArchive } from '../common/zip/open-archive.js';

/** All files of an archive together may have so many bytes, and so many times those of the archive: more is no bundle. */
const MOST_BYTES = 1024 ** 3;
const MOST_TIMES = 200;

/** The lists of a bundle, in the order in which they are brought in. */
export const LISTS = ['actors', 'publishers', 'sources', 'events'] as const;
export type List = (typeof LISTS)[number];

/** A file of JSON in an archive. */
interface ArchivedFile {
  readonly name: string;
  /** Whether it is a value a line. */
  readonly isList: boolean;
  readonly bytes: AsyncIterable<Buffer>;
  /** Of its bytes, in hexadecimal, once all of them have been read. */
  readonly sha256: () => string;
}

/** The files of JSON in an archive that are wanted, each to be read before the next. Throws `bad_request` where all of it would be too large. */
export async function* filesIn(
  path: string,
  wanted: (name: string) => boolean = () => true,
): AsyncGenerator<ArchivedFile> {
  const archive = await openArchive(path);
  let left = Math.min(MOST_BYTES, archive.size * MOST_TIMES);
  try {
    for (const entry of archive.entries) {
      const { fileName: name, uncompressedSize } = entry;
      left -= uncompressedSize;
      if (left < 0) throw unreadable('Unpacked it is too large.');
      const isList = listOf(name) !== null;
      if ((!isList && !name.endsWith('.json')) || !wanted(name)) continue;
      const hash = createHash('sha256');
      const bytes = hashed(await archive.read(entry), hash);
      yield { name, isList, bytes, sha256: () => hash.digest('hex') };
    }
  } finally {
    archive.close();
  }
}

async function* hashed(stream: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The list that a file holds; null where it holds none. */
export function listOf(name: string): List | null {
  return LISTS.find((list) => name === `${list}.ndjson`) ?? null;
}

/** What went wrong in reading an archive, as it is told: what is none of ours is damage. */
export function damage(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error;
  return unreadable(`The archive is damaged: ${error.message}`);
}

export function unreadable(detail: string): Problem {
  return new Problem('bad_request', detail);
}
