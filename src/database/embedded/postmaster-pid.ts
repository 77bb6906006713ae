import fs from 'node:fs';
import path from 'node:path';

/** What the server writes about itself into its folder. */
export interface PostmasterPid {
  pid: number;
  /** Of TCP, and part of its socket's name. */
  port: number;
  /** The folder of its socket, empty where it has none. */
  socketFolder: string;
  /** "starting", "ready", "stopping" or "standby"; empty while it has not said. */
  status: string;
}

/** Reads `postmaster.pid` of a cluster; `undefined` when there is none or it is not written far enough to name a process. */
export function readPostmasterPid(cluster: string): PostmasterPid | undefined {
  const lines = read(postmasterPidFile(cluster))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid === 0) return undefined;
  // A negative id is a single-user session on the same folder.
  return {
    pid: Math.abs(pid),
    port: Number(lines[3]),
    socketFolder: lines[4]?.trim() ?? '',
    status: lines[7]?.trim() ?? '',
  };
}

export function postmasterPidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}

function read(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
