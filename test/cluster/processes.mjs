import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const started = new Set();
const folders = new Set();
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
  endServers();
});

/** Starts a program whose words go to a file in `folder`; it is ended with us at the latest. */
export function start(folder, name, command, args, options = {}) {
  const log = openSync(join(folder, `${name}.log`), 'a');
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', log, log], ...options });
  closeSync(log);
  child.on('error', (error) => console.error(`${name}: ${error.message}`));
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

/** Sends a signal and waits for the end. */
export async function end(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** The server on a data folder, whoever started it, is ended with us, too. */
export function endWithUs(dataDir) {
  folders.add(dataDir);
}

/** Whatever still runs of ours. */
export async function endAll() {
  await Promise.all([...started].map((child) => end(child, 'SIGKILL')));
  endServers();
}

function endServers() {
  for (const folder of folders) signal(serverPids(folder), 'SIGKILL');
}

/** The process ids of the server on a data folder, its own first; none where it does not run. */
export function serverPids(dataDir) {
  const [first] = (read(join(dataDir, 'postmaster.pid')) ?? '').split('\n').map(Number);
  return first > 0 && parentOf(first) !== undefined ? [first, ...childrenOf(first)] : [];
}

/** Sends a signal to each that is still there. */
export function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

function childrenOf(parent) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid) {
  const text = read(`/proc/${pid}/stat`);
  return text === undefined ? undefined : Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
