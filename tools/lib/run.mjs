import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

const running = new Set();

/** A command of ours went wrong; the message is for the person who started it. */
export class StepError extends Error {}

/** Runs a command in the project with its output on this terminal; resolves to its exit code. */
export function runHere(command, args, env = {}) {
  return settle(start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }));
}

/** Runs a command silently; resolves to its exit code and what it printed, in colours where this terminal shows them. */
export async function runKept(command, args, env = {}) {
  const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = start(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => (printed += chunk));
  }
  return { code: await settle(child), printed };
}

/** Runs a command silently; what it printed is shown only when it fails, followed by the sentence given. */
export async function runQuietly(command, args, sentence) {
  const { code, printed } = await runKept(command, args);
  if (code === 0) return;
  process.stderr.write(printed);
  throw new StepError(sentence);
}

/** Passes a signal on to what is running, for when only this process gets it. */
export function stopRunning(signal) {
  for (const child of running) child.kill(signal);
}

/** How to call npm: the very npm that called us where there is one. */
export function npm(...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? [process.execPath, [own, ...args]] : ['npm', args];
}

/** How to call a program that a package brings, without asking npm to find it. */
export function node(script, ...args) {
  return [process.execPath, [script, ...args]];
}

function start(command, args, options) {
  // npm is a batch file on Windows, which only a shell runs; none of our arguments holds anything a shell would read.
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { cwd: ROOT, shell, ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

function settle(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
