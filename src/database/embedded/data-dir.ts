import fs from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError, explain } from './embedded-postgres-error.js';
import type { Log } from './log.js';
import { canReach, databaseUser } from './system-user.js';

/** Where root's data goes when the project lies in a folder that only root may enter. */
const SHARED_DATA_DIR = '/var/lib/demarche';

/**
 * The folder that data really goes to. Root's PostgreSQL runs as another user; where that user can't reach the default
 * folder, `/var/lib/demarche` is used and said. A folder that somebody chose is never exchanged for another.
 *
 * @throws EmbeddedPostgresError when the chosen folder is none, or can't be reached
 */
export function usableDataDir(dataDir: { readonly path: string; readonly chosen: boolean }, log: Log): string {
  // Asked first: whether another user can enter a file is told differently by different versions of Node.
  if (fs.statSync(dataDir.path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw explain(dataDir.path, 'ENOTDIR');
  if (canReach(databaseUser(clusterFolder(dataDir.path)), dataDir.path)) return dataDir.path;
  if (dataDir.chosen) throw unreachable(dataDir.path);
  log(`The PostgreSQL user can't reach ${dataDir.path}; the data is in ${SHARED_DATA_DIR}.`);
  return SHARED_DATA_DIR;
}

/** The same where it has been said already, or nothing is to run there. */
export function dataFolder(dataDir: { readonly path: string; readonly chosen: boolean }): string {
  return dataDir.chosen ? dataDir.path : usableDataDir(dataDir, () => undefined);
}

/** The folder of uploads inside the data folder: beside the database, wherever that is. */
export function uploadsFolder(dataDir: { readonly path: string; readonly chosen: boolean }): string {
  return path.join(dataFolder(dataDir), 'uploads');
}

/** The database's own folder inside the data folder. */
export function clusterFolder(dataDir: string): string {
  return path.join(dataDir, 'postgres');
}

function unreachable(dataDir: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `DATA_DIR is ${dataDir}, which PostgreSQL can't reach because root runs it as another user: choose a folder outside private ones, such as ${SHARED_DATA_DIR}.`,
  );
}
