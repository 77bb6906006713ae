import { spawn } from 'node:child_process';
import { mkdtempSync, chmodSync, rmSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
export const ROOT = resolve(import.meta.dirname, '../..');

/** A module of the built server. */
export const built = (path) => require(join(ROOT, 'dist', path));

/** A PostgreSQL of the benchmark's own, removed at the end. */
export async function startDatabase() {
  const dataDir = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  chmodSync(dataDir, 0o711);
  const { startEmbeddedPostgres } = built('database/embedded/embedded-postgres.js');
  const server = await startEmbeddedPostgres({ dataDir: { path: dataDir, chosen: true }, log: () => undefined });
  return {
    ...server,
    /** Process id of its first process. */
    pid: Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts a program that prints `… at http://…` when it is ready. */
export function startProgram(file, environment) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    env: { ...process.env, ...environment, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, failed) => {
    child.once('exit', (code) => failed(new Error(`${file} ended with code ${code} before it was ready`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, address] = / at (http:\S+)/.exec(line) ?? [];
      if (address) done({ address, pid: child.pid, stop: () => stop(child) });
    });
  });
}

function stop(child) {
  return new Promise((done) => {
    child.once('exit', done);
    child.kill('SIGTERM');
  });
}

/** Memory that a process holds, in MiB (Linux). */
export function residentMiB(pid) {
  const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / 1024;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export function spread(values, digits = 0) {
  const show = (value) => value.toFixed(digits);
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}

export function machine() {
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
}
