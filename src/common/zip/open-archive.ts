import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { open, type Entry, type Options, type ZipFile } from 'yauzl';

/** An archive whose directory has been read, and nothing else of it. */
export interface Archive {
  /** Its size as it is stored, in bytes. */
  readonly size: number;
  /** Its files in their order, with the sizes that they claim to have. */
  readonly entries: readonly Entry[];
  /** What is in one of them; fails where it is not of the size that it claims, or damaged. */
  read(entry: Entry): Promise<Readable>;
  close(): void;
}

const opened = promisify<string, Options, ZipFile>(open);

/** Opens the archive at `path`. Throws where it is none, or its directory is damaged. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await opened(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  try {
    return {
      size: zip.fileSize,
      entries: await entriesOf(zip),
      read: promisify(zip.openReadStream.bind(zip) as Streaming),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

type Streaming = (entry: Entry, done: (error: Error | null, stream: Readable) => void) => void;

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
