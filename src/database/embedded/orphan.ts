import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Log } from './log.js';
import { postmasterPidFile, readPostmasterPid } from './postmaster-pid.js';
import { allProcesses, commandLine, isRunning, workingFolder } from './processes.js';

/** How a server is asked to end, each way for so long before the next one: fast, immediate, and by force. */
const WAYS = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
] as const;

/**
 * Clears a cluster of what an earlier run left behind. A server that still runs is stopped rather than adopted, as it
 * may have been started by other binaries with other settings. A pid file that names a stranger is removed; one that
 * names nobody is left to the server, which checks for itself that no memory of the old run is in use.
 *
 * The caller holds the folder's lock, so no living Démarche owns that server.
 */
export async function clearOrphan(cluster: string, log: Log): Promise<void> {
  const left = readPostmasterPid(cluster);
  if (!left) return;
  const whose = whoseProcess(left.pid, cluster);
  if (whose === 'unknown') {
    throw new EmbeddedPostgresError(
      `A PostgreSQL (process ${left.pid}) may be running on ${cluster}, and this user can't tell: stop it first.`,
    );
  }
  if (whose === 'ours') {
    log(`Stopping the database that an earlier run left behind (process ${left.pid}) …`);
    await stopServer(left.pid, cluster);
  } else if (whose === 'stranger') {
    fs.rmSync(postmasterPidFile(cluster), { force: true });
  }
  endSessions(cluster);
}

/** Ends a server by ever harder means, and returns when it is gone. */
export async function stopServer(pid: number, cluster: string): Promise<void> {
  for (const [signal, patience] of WAYS) {
    if (whoseProcess(pid, cluster) !== 'ours') return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patience && isRunning(pid); waited += 20) await pause(20);
    if (!isRunning(pid)) return;
  }
  throw new EmbeddedPostgresError(`The PostgreSQL (process ${pid}) on ${cluster} does not end: stop it first.`);
}

function whoseProcess(pid: number, cluster: string): 'nobody' | 'ours' | 'stranger' | 'unknown' {
  if (!isRunning(pid)) return exists(pid) ? 'stranger' : 'nobody';
  const command = commandLine(pid);
  if (command === undefined) return isRunning(pid) ? 'unknown' : 'nobody';
  if (!/\bpostgres\b/.test(command)) return 'stranger';
  const folder = workingFolder(pid);
  if (`${command} `.includes(`-D ${cluster} `) || folder === cluster) return 'ours';
  return folder === undefined ? 'unknown' : 'stranger';
}

/** A zombie holds its id although it no longer runs, and the server would take it for a living rival. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * When a server is killed, a session of its may go on computing and keep the memory that the next server wants. With
 * no server above it nothing it does can be kept, so it is ended.
 */
function endSessions(cluster: string): void {
  for (const pid of allProcesses()) {
    if (workingFolder(pid) !== cluster || !commandLine(pid)?.startsWith('postgres')) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}
