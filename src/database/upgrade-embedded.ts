import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openBackup } from './backup/read-backup.js';
import { restore } from './backup/restore.js';
import { wholeFile } from './backup/whole-file.js';
import { writeBackup } from './backup/write-backup.js';
import { findBinaries } from './embedded/binaries.js';
import { clusterMajor } from './embedded/cluster.js';
import { clusterFolder, usableDataDir } from './embedded/data-dir.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { lockFolder } from './embedded/folder-lock.js';
import type { Log } from './embedded/log.js';
import {
  awaitedMajor,
  declareWhole,
  emptySideFolder,
  exchange,
  formerCluster,
  sideFolder,
} from './embedded/newer-cluster.js';
import { databaseUser } from './embedded/system-user.js';

/** What is to be moved, and by which programs. */
export interface UpgradePlan {
  readonly dataDir: { readonly path: string; readonly chosen: boolean };
  /** Folder of the programs of the PostgreSQL that made the database, or of an npm package with them, where they are not found by themselves. */
  readonly formerEngine?: string | undefined;
  /** Of the program, for the backup. */
  readonly version: string;
  readonly log: Log;
}

/** What became of it. */
export interface Upgraded {
  readonly from: number;
  readonly to: number;
  /** Where the former cluster stays, and the backup that was taken of it. */
  readonly former: string;
  readonly backup: string;
}

/**
 * Moves the embedded database to the newest PostgreSQL at hand: a backup of all, restored into a new cluster, compared row for row, which then takes
 * the place of the former. That one stays, and the backup. Null where there is nothing to move. One that was cut short is ended.
 */
export async function upgradeEmbedded(plan: UpgradePlan): Promise<Upgraded | null> {
  const dataDir = usableDataDir(plan.dataDir, plan.log);
  const halfway = awaitedMajor(dataDir);
  if (halfway !== undefined) return endUnderLock(dataDir, halfway);
  const from = clusterMajor(clusterFolder(dataDir));
  if (from === undefined || from >= newestMajor(dataDir)) return null;
  const former = await startEmbeddedPostgres({
    dataDir: { path: dataDir, chosen: true },
    log: plan.log,
    engine: plan.formerEngine,
  });
  try {
    const backup = backupOf(dataDir, from);
    plan.log(`Backing up into ${backup} …`);
    fs.mkdirSync(path.dirname(backup), { recursive: true, mode: 0o700 });
    const pieces = Readable.from(writeBackup(former.url, plan.version, () => undefined));
    await wholeFile(backup, 0o600, (into) => pipeline(pieces, into));
    await bringOver(backup, emptySideFolder(dataDir), plan.log);
  } catch (error) {
    fs.rmSync(sideFolder(dataDir), { recursive: true, force: true });
    throw error;
  } finally {
    await former.stop();
  }
  return endUnderLock(dataDir, from);
}

/** Whoever has started on the folder since the former server stopped holds it, and nothing is exchanged beneath them. */
async function endUnderLock(dataDir: string, from: number): Promise<Upgraded> {
  const lock = await lockFolder(dataDir);
  try {
    declareWhole(dataDir, from);
    exchange(dataDir, from);
  } finally {
    lock.release();
  }
  const to = clusterMajor(clusterFolder(dataDir)) ?? from;
  return { from, to, former: formerCluster(dataDir, from), backup: backupOf(dataDir, from) };
}

/** The newest that is at hand, which is what a new cluster is made by. */
function newestMajor(dataDir: string): number {
  const scratch = fs.mkdtempSync(path.join(dataDir, 'engines-'));
  try {
    return findBinaries(undefined, databaseUser(clusterFolder(dataDir)), scratch).major;
  } finally {
    fs.rmSync(scratch, { recursive: true });
  }
}

async function bringOver(file: string, side: string, log: Log): Promise<void> {
  const newer = await startEmbeddedPostgres({ dataDir: { path: side, chosen: true }, log });
  try {
    const backup = await openBackup(file);
    try {
      log('Bringing everything into the newer PostgreSQL, and comparing …');
      await restore(backup, newer.url, () => undefined);
    } finally {
      backup.close();
    }
  } finally {
    await newer.stop();
  }
}

const backupOf = (dataDir: string, major: number): string =>
  path.join(dataDir, 'backups', `of-postgresql-${major}.zip`);
