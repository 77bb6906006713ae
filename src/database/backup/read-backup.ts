import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { openArchive, type Archive } from '../../common/zip/open-archive.js';
import {
  BACKUP,
  BACKUP_FORMAT,
  BackupError,
  fileOf,
  MANIFEST,
  type BackupManifest,
  type TableTold,
} from './manifest.js';
import { RowSum } from './row-sum.js';

/** A backup that has been opened, and whose manifest has been read. */
export interface Backup {
  readonly manifest: BackupManifest;
  /** The rows of a table as they pass; fails at their end where they are not what the manifest says. */
  readonly rowsOf: (table: TableTold) => AsyncGenerator<Buffer>;
  readonly close: () => void;
}

/** Opens the backup at `path`. Throws {@link BackupError} where it is none, damaged, or of a format that this program does not know. */
export async function openBackup(path: string): Promise<Backup> {
  const archive = await openArchive(path).catch((error: unknown) => {
    const said = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    throw new BackupError(`${path} is no backup, or not whole: ${said}.`);
  });
  try {
    const manifest = await manifestOf(archive, path);
    return { manifest, rowsOf: (table) => rowsOf(archive, table), close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function manifestOf(archive: Archive, path: string): Promise<BackupManifest> {
  const told = JSON.parse(await text(await streamOf(archive, MANIFEST))) as Partial<BackupManifest>;
  if (told.kind !== BACKUP || told.format === undefined) throw new BackupError(`${path} is no backup of Démarche.`);
  if (told.format > BACKUP_FORMAT) {
    throw new BackupError(`${path} was made by a newer Démarche (${told.version}): bring it back with that one.`);
  }
  return told as BackupManifest;
}

async function* rowsOf(archive: Archive, table: TableTold): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const sum = new RowSum();
  try {
    for await (const chunk of (await streamOf(archive, fileOf(table.name))) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      sum.add(chunk);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof BackupError
      ? error
      : new BackupError(`The backup is damaged at ${table.name}: ${String(error)}.`);
  }
  const { rows, sum: added } = sum.told();
  if (hash.digest('hex') !== table.sha256 || rows !== table.rows || added !== table.sum) {
    throw new BackupError(`The backup is damaged: ${table.name} is not what its manifest says.`);
  }
}

async function streamOf(archive: Archive, name: string) {
  const entry = archive.entries.find(({ fileName }) => fileName === name);
  if (entry === undefined) throw new BackupError(`The backup is not whole: there is no ${name} in it.`);
  return archive.read(entry);
}
