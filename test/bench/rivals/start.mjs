import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** How long a rival may take to answer for the first time, in milliseconds: Directus makes its own tables and reads all of ours. */
const PATIENCE = 180_000;

/** Runs a program to its end; what it prints is shown only where it fails. */
export async function runToEnd(node, args, options) {
  const child = spawn(node, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = collected(child);
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${args[0]} ended with code ${code}:\n${printed()}`);
}

/** Starts a server that does not say when it is ready: it is asked for `path` until it answers. */
export async function startServer(node, args, { port, path, ...options }) {
  const child = spawn(node, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = collected(child);
  const ended = new Promise((done) => child.once('exit', done));
  const address = `http://127.0.0.1:${port}`;
  const until = performance.now() + PATIENCE;
  const answers = () =>
    fetch(address + path).then(
      (answer) => answer.status < 500,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${args[0]} did not answer:\n${printed()}`);
    }
    await setTimeout(300);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    const late = globalThis.setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  };
  return { address, pid: child.pid, stop };
}

/** A port that nobody listens at. */
export function freePort() {
  return new Promise((done, failed) => {
    const probe = net.createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** What a program says, of which the end is kept. */
function collected(child) {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => (printed = (printed + chunk).slice(-4000)));
  }
  return () => printed;
}
