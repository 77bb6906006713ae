import fs from 'node:fs';
import type { DatabaseConnection } from '../connection.js';
import { connectionUrl } from '../connection.js';
import { findBinaries } from './binaries.js';
import { clusterMajor, clusterPassword, createCluster, SUPERUSER } from './cluster.js';
import { clusterFolder, usableDataDir } from './data-dir.js';
import { EmbeddedPostgresError, explain } from './embedded-postgres-error.js';
import { chooseEndpoint } from './endpoint.js';
import { lockFolder } from './folder-lock.js';
import { startGuard } from './guard.js';
import { keepRunning } from './keep-running.js';
import type { Log } from './log.js';
import { clearOrphan } from './orphan.js';
import { OWNER, provision } from './provision.js';
import { refuseHalfway } from './newer-cluster.js';
import { makeScratch } from './scratch.js';
import { databaseUser, nearestFolder } from './system-user.js';

export interface EmbeddedPostgresOptions {
  /** Absolute folder and whether somebody chose it; it is made where it is missing, and holds the cluster in `postgres/`. */
  dataDir: { readonly path: string; readonly chosen: boolean };
  log: Log;
  /** False only for databases that are thrown away: a power cut may then lose what was committed. */
  fsync?: boolean;
  /** Folder of programs, or of an npm package with them, which are taken where they fit the cluster; else they are looked for. */
  engine?: string | undefined;
  /** How to be reached; sockets wherever the system has them. */
  transport?: 'socket' | 'tcp';
}

/** A PostgreSQL of our own, ready for connections. */
export interface EmbeddedPostgres {
  /** The folder that the data is really in, links resolved; uploads belong beside the cluster. */
  dataDir: string;
  /** The program's own role, which owns its database. */
  connection: DatabaseConnection;
  /** The same as an address. */
  url: string;
  /** The superuser, for administration: to make databases in tests, to copy one. */
  administrator: DatabaseConnection;
  /** Ends all sessions, shuts down in order and gives up the folder. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Runs a real PostgreSQL on a folder for as long as this process lives. When the server dies it is started again; when
 * this process dies, however suddenly, a guard stops the server; what is left over all the same is cleared at the next
 * start. Nothing that was committed is lost by any of it.
 *
 * @throws EmbeddedPostgresError in one sentence: folder in use, made by another major version, out of reach, disk full …
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = makeDataDir(options);
  const lock = await lockFolder(dataDir).catch((error: unknown) => {
    throw explain(dataDir, error);
  });
  try {
    const server = await run(dataDir, options);
    const stop = once(async () => {
      await server.stop();
      lock.release();
    });
    return { ...server, stop };
  } catch (error) {
    lock.release();
    throw explain(dataDir, error);
  }
}

async function run(dataDir: string, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, engine, fsync = true, transport = process.platform === 'win32' ? 'tcp' : 'socket' } = options;
  refuseHalfway(dataDir);
  const cluster = clusterFolder(dataDir);
  const user = databaseUser(cluster);
  refuseForeignOwner(cluster);
  const undo: (() => void | Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const scratch = makeScratch(dataDir, user);
    undo.push(() => scratch.remove());
    const binaries = findBinaries(clusterMajor(cluster), user, scratch.folder, engine);
    await clearOrphan(cluster, log);
    const place = { cluster, binaries, user, scratch: scratch.folder, fsync };
    if (clusterMajor(cluster) === undefined) await createCluster(place);
    const endpoint = await chooseEndpoint(scratch.folder, transport);
    const guard = startGuard(cluster, scratch.folder, binaries);
    undo.push(() => guard.release());
    const server = await keepRunning({ ...place, endpoint, guard, log });
    undo.push(() => server.stop());
    const { host, port } = endpoint;
    const password = clusterPassword(cluster);
    const secret = transport === 'tcp' ? { password } : {};
    const administrator: DatabaseConnection = { host, port, user: SUPERUSER, database: 'postgres', ...secret };
    await provision(administrator, password);
    const connection: DatabaseConnection = { ...administrator, user: OWNER, database: OWNER };
    return { dataDir, connection, url: connectionUrl(connection), administrator, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Other users may pass through the folder to the cluster, which is closed to them, but not list it. */
function makeDataDir(options: EmbeddedPostgresOptions): string {
  try {
    const dataDir = usableDataDir(options.dataDir, options.log);
    // Making folders on a read-only disk reports a missing parent; asking first gives the true reason.
    fs.accessSync(nearestFolder(dataDir), fs.constants.W_OK);
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    return fs.realpathSync(dataDir);
  } catch (error) {
    throw explain(options.dataDir.path, error);
  }
}

function refuseForeignOwner(cluster: string): void {
  const me = process.getuid?.();
  const owner = fs.statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || me === undefined || me === 0 || owner === me) return;
  throw new EmbeddedPostgresError(
    `The database in ${cluster} belongs to user ${owner} and this is user ${me}: start Démarche as its owner, or set DATA_DIR to another folder.`,
  );
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
