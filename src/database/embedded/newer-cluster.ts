import fs from 'node:fs';
import path from 'node:path';
import { clusterMajor } from './cluster.js';
import { clusterFolder } from './data-dir.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** In the side folder once everything is in the newer cluster: holds the major version of the one that it is to replace. */
const WHOLE = 'whole';

/** What belongs to a cluster, beside its folder: it goes where that goes, before it. */
const BESIDE = ['.password', '.log', '.log.1'];

/** The folder in which a newer cluster is made before it takes the place of the one in `dataDir`. */
export const sideFolder = (dataDir: string): string => path.join(dataDir, 'postgres.upgrade');

/** Where the older cluster stays: nothing of it is removed. */
export const formerCluster = (dataDir: string, major: number): string => `${clusterFolder(dataDir)}-${major}`;

/** Begins with an empty side folder: what an upgrade that was cut short has left there is worth nothing. */
export function emptySideFolder(dataDir: string): string {
  const side = sideFolder(dataDir);
  fs.rmSync(side, { recursive: true, force: true });
  fs.mkdirSync(side, { mode: 0o711 });
  return side;
}

/** From now on the cluster of the side folder is the one that counts, whatever happens. */
export function declareWhole(dataDir: string, formerMajor: number): void {
  const file = path.join(sideFolder(dataDir), WHOLE);
  fs.writeFileSync(`${file}.new`, String(formerMajor), { flush: true });
  fs.renameSync(`${file}.new`, file);
}

/** The major version of the cluster that waits to be replaced by one that is whole; undefined where none does. */
export function awaitedMajor(dataDir: string): number | undefined {
  const file = path.join(sideFolder(dataDir), WHOLE);
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : undefined;
}

/** Puts the cluster of the side folder into the place of the former one. Each step may be the last of a process: done again, it goes on. */
export function exchange(dataDir: string, formerMajor: number): void {
  const [here, former] = [clusterFolder(dataDir), formerCluster(dataDir, formerMajor)];
  const newer = clusterFolder(sideFolder(dataDir));
  if (clusterMajor(here) === formerMajor) moveCluster(here, former);
  if (fs.existsSync(newer)) moveCluster(newer, here);
  fs.rmSync(sideFolder(dataDir), { recursive: true });
}

/** Throws where an upgrade was cut short between the two clusters: a start would make a third, which is empty. */
export function refuseHalfway(dataDir: string): void {
  if (awaitedMajor(dataDir) === undefined) return;
  throw new EmbeddedPostgresError(
    `An upgrade of the database in ${dataDir} was cut short: end it by “demarche upgrade”; nothing is lost.`,
  );
}

/** The folder goes last: as long as it is there, what belongs to it may not be all there. */
function moveCluster(from: string, to: string): void {
  for (const ending of BESIDE) {
    if (fs.existsSync(from + ending)) fs.renameSync(from + ending, to + ending);
  }
  fs.renameSync(from, to);
}
