import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { wholeFile } from './whole-file.js';
import { writeBackup } from './write-backup.js';

/** So many of them are kept, the newest. */
const KEPT = 3;
const NAME = /^before-upgrade-.*\.zip$/;

/**
 * Writes a backup of the database at `url` into `folder` before a newer program changes its tables, and gives the path of the file,
 * which only its owner may read. Older ones than the last three are removed.
 */
export async function backUpBeforeUpgrade(url: string, folder: string, version: string, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `before-upgrade-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.zip`);
  await wholeFile(file, 0o600, (into) => pipeline(Readable.from(writeBackup(url, version, () => undefined)), into));
  const made = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  for (const name of made.slice(0, -KEPT)) await rm(join(folder, name));
  return file;
}
