import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import type { Binaries } from './binaries.js';
import { explain } from './embedded-postgres-error.js';
import type { Endpoint } from './endpoint.js';
import type { Guard } from './guard.js';
import type { Log } from './log.js';
import { stopServer } from './orphan.js';
import { readPostmasterPid } from './postmaster-pid.js';
import { serverArguments } from './settings.js';
import type { SystemUser } from './system-user.js';

const LARGEST_LOG = 5 * 1024 * 1024;

/** What it takes to run the server on one cluster, the same for every start of it. */
export interface ServerPlan {
  cluster: string;
  binaries: Binaries;
  endpoint: Endpoint;
  user: SystemUser | undefined;
  scratch: string;
  guard: Guard;
  fsync: boolean;
  log: Log;
}

/** A server that accepts connections. */
export interface ServerProcess {
  pid: number;
  /** Settles when it ends, whoever ended it. */
  ended: Promise<void>;
  /** Ends its sessions, writes a checkpoint and returns when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts the server and waits until it says it is ready, which after a crash means until everything committed has been
 * read back. It gets a process group of its own, so that Ctrl-C reaches the program only, which then stops in order.
 */
export async function startServer(plan: ServerPlan): Promise<ServerProcess> {
  const logFile = `${plan.cluster}.log`;
  const since = Date.now();
  for (;;) {
    const from = logSize(logFile);
    const child = launch(plan, logFile);
    if (child.pid !== undefined && (await becomesReady(child, plan))) return running(child, child.pid, plan);
    const said = readFrom(logFile, from);
    // Sessions of a server that was killed hold its memory until they notice.
    if (!said.includes('still in use') || Date.now() - since > 15_000) throw explain(path.dirname(plan.cluster), said);
    await pause(100);
  }
}

function launch(
  { cluster, binaries, endpoint, user, scratch, guard, fsync }: ServerPlan,
  logFile: string,
): ChildProcess {
  if (logSize(logFile) > LARGEST_LOG) fs.renameSync(logFile, `${logFile}.1`);
  // A file rather than a pipe: a pipe blocks the server when we are busy, and is silent once we are dead.
  const log = fs.openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(path.join(binaries.folder, 'postgres'), serverArguments(cluster, endpoint, fsync), {
      ...user,
      env: binaries.env,
      cwd: scratch,
      detached: true,
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
    child.on('error', (error) => fs.appendFileSync(logFile, `${error.message}\n`));
    if (child.pid !== undefined) guard.watch(child.pid);
    return child;
  } finally {
    fs.closeSync(log);
  }
}

/** Whether it gets ready rather than ending. There is no time limit: reading back a long log may take minutes. */
async function becomesReady(child: ChildProcess, { cluster, log }: ServerPlan): Promise<boolean> {
  const since = Date.now();
  let nextWord = 5_000;
  while (child.exitCode === null && child.signalCode === null) {
    const state = readPostmasterPid(cluster);
    if (state?.status === 'ready' && state.pid === child.pid) return true;
    const waited = Date.now() - since;
    if (waited > nextWord) {
      log(`The database is reading back what was written before it was interrupted (${Math.round(waited / 1000)} s) …`);
      nextWord *= 2;
    }
    await pause(10);
  }
  return false;
}

function running(child: ChildProcess, pid: number, { cluster }: ServerPlan): ServerProcess {
  const ended =
    child.exitCode === null && child.signalCode === null
      ? once(child, 'exit').then(() => undefined)
      : Promise.resolve();
  // The server alone keeps no program alive; the guard stops it when the program ends.
  child.unref();
  return {
    pid,
    ended,
    async stop() {
      child.ref();
      await stopServer(pid, cluster);
      await ended;
    },
  };
}

function logSize(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function readFrom(file: string, position: number): string {
  const text = fs.readFileSync(file);
  return text.subarray(position <= text.length ? position : 0).toString('utf8');
}
