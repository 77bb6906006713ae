import type { DatabaseConnection } from '../connection.js';
import { clusterPassword } from './cluster.js';
import { clusterFolder } from './data-dir.js';
import { readPostmasterPid } from './postmaster-pid.js';
import { isRunning } from './processes.js';
import { OWNER } from './provision.js';

/**
 * How to reach the embedded PostgreSQL that another Démarche is running on `dataDir` just now, as the program's own role;
 * `undefined` where none is ready there.
 */
export function runningConnection(dataDir: string): DatabaseConnection | undefined {
  const cluster = clusterFolder(dataDir);
  const server = readPostmasterPid(cluster);
  if (server?.status !== 'ready' || !isRunning(server.pid)) return undefined;
  const { port, socketFolder } = server;
  const own = { port, user: OWNER, database: OWNER };
  return socketFolder === ''
    ? { ...own, host: '127.0.0.1', password: clusterPassword(cluster) }
    : { ...own, host: socketFolder };
}
