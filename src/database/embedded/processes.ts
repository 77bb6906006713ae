import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** Whether a process with this id exists and still runs; one that has ended but was not collected (a zombie) doesn't. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return processState(pid) !== 'Z';
}

/**
 * Tells one process from a later one with the same id: the moment it began, in the system's own notation.
 * `undefined` where the system doesn't say (Windows) or the process is gone.
 */
export function startMark(pid: number): string | undefined {
  if (process.platform === 'linux') return statFields(pid)?.[19];
  if (process.platform === 'darwin') return ps(pid, 'lstart=');
  return undefined;
}

/** The arguments a process was started with, joined by spaces; `undefined` when it is gone or can't be asked. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') return readProc(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim();
  if (process.platform === 'win32') return undefined;
  return ps(pid, 'command=');
}

/** The folder a process works in; `undefined` when it is gone or the system doesn't tell. */
export function workingFolder(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? fs.readlinkSync(`/proc/${pid}/cwd`) : undefined;
  } catch {
    return undefined;
  }
}

/** All process ids of this machine, as far as the system lists them cheaply (Linux); elsewhere none. */
export function allProcesses(): number[] {
  if (process.platform !== 'linux') return [];
  return fs.readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

/**
 * Names the set of processes that process ids of ours belong to. Ids written down by a program of another machine,
 * of another container or from before a restart of the machine mean nothing here.
 */
export function processRealm(): string {
  if (process.platform !== 'linux') return `${process.platform} ${os.hostname()}`;
  const boot = readProc('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot} ${fs.readlinkSync('/proc/self/ns/pid')}`;
}

function processState(pid: number): string | undefined {
  if (process.platform === 'linux') return statFields(pid)?.[0];
  if (process.platform === 'darwin') return ps(pid, 'stat=')?.[0];
  return undefined;
}

/** The fields of /proc/<pid>/stat from the third on; the second, the name, may itself hold spaces and parentheses. */
function statFields(pid: number): string[] | undefined {
  const text = readProc(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readProc(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, field: string): string | undefined {
  const answer = spawnSync('ps', ['-ww', '-o', field, '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() || undefined : undefined;
}
