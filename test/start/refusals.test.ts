import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { usableDataDir } from '../../src/database/embedded/data-dir.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { isRunning } from '../../src/database/embedded/processes.js';
import { Client } from 'pg';

jest.setTimeout(60_000);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-test-'));
fs.chmodSync(folder, 0o711);
const dataDir = path.join(folder, 'data');
const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
const strangers: ChildProcess[] = [];
const log: string[] = [];

function start(options: { transport?: 'tcp' } = {}): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir: { path: dataDir, chosen: true }, log: (line) => log.push(line), ...options });
}

beforeAll(async () => (await start()).stop());

afterAll(() => {
  for (const stranger of strangers) stranger.kill();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('a second start on the same folder is refused, and the first goes on', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(
    `Another Démarche (process ${process.pid}) is running on ${dataDir}: stop it, or set DATA_DIR to another folder.`,
  );
  expect(await oneFrom(first)).toBe(1);
  await first.stop();
  await (await start()).stop();
});

test('a cluster made by another major version is refused with both versions and left as it is', async () => {
  const version = path.join(dataDir, 'postgres', 'PG_VERSION');
  const made = fs.readFileSync(version, 'utf8');
  fs.writeFileSync(version, '99\n');
  await expect(start()).rejects.toThrow(
    /^The database was made by PostgreSQL 99, but here is only PostgreSQL \d+(, \d+)*: install PostgreSQL 99, by which “demarche upgrade” moves it to a newer one, or set DATA_DIR to another folder\.$/,
  );
  expect(fs.readFileSync(version, 'utf8')).toBe('99\n');
  fs.writeFileSync(version, made);
  await (await start()).stop();
});

test('a pid file that names a stranger does not hinder the start, and the stranger lives on', async () => {
  const stranger = spawn('sleep', ['600'], { stdio: 'ignore' });
  strangers.push(stranger);
  fs.writeFileSync(pidFile, `${stranger.pid}\n${dataDir}/postgres\n`);
  const server = await start();
  expect(await oneFrom(server)).toBe(1);
  expect(isRunning(stranger.pid!)).toBe(true);
  await server.stop();
});

test('a pid file that names a zombie does not hinder the start', async () => {
  // The shell becomes a sleep that never collects the child it inherits.
  const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] });
  strangers.push(parent);
  const [said] = (await once(parent.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  fs.writeFileSync(pidFile, `${Number(said.toString())}\n${dataDir}/postgres\n`);
  const server = await start();
  expect(await oneFrom(server)).toBe(1);
  await server.stop();
});

test('where there are no sockets the server wants a password over TCP', async () => {
  const server = await start({ transport: 'tcp' });
  expect(await oneFrom(server)).toBe(1);
  const { password, ...without } = server.connection;
  expect(password).toHaveLength(32);
  await expect(new Client({ ...without, password: 'wrong' }).connect()).rejects.toThrow(
    'password authentication failed',
  );
  await server.stop();
});

test("the program's own role may do nothing outside its database", async () => {
  const server = await start();
  const client = new Client(server.connection);
  await client.connect();
  await expect(client.query(`COPY (SELECT 1) TO PROGRAM 'true'`)).rejects.toThrow('permission denied');
  await client.end();
  await server.stop();
});

test('a data folder that is a file is refused in a sentence', async () => {
  const file = path.join(folder, 'file');
  fs.writeFileSync(file, '');
  const started = startEmbeddedPostgres({ dataDir: { path: file, chosen: true }, log: () => undefined });
  await expect(started).rejects.toThrow(`${file} is not a folder: set DATA_DIR to one.`);
});

test("root's default folder moves where PostgreSQL's user can reach it, a chosen one never", () => {
  const hidden = path.join(folder, 'hidden');
  fs.mkdirSync(hidden, { mode: 0o700 });
  const inside = path.join(hidden, 'data');
  const asRoot = process.getuid?.() === 0;
  const said: string[] = [];
  const usable = (chosen: boolean): string => {
    try {
      return usableDataDir({ path: inside, chosen }, (line) => said.push(line));
    } catch (error) {
      return (error as Error).message;
    }
  };
  const refusal = `DATA_DIR is ${inside}, which PostgreSQL can't reach because root runs it as another user: choose a folder outside private ones, such as /var/lib/demarche.`;
  expect([usable(false), usable(true)]).toEqual(asRoot ? ['/var/lib/demarche', refusal] : [inside, inside]);
  expect(said).toHaveLength(asRoot ? 1 : 0);
});

async function oneFrom(server: EmbeddedPostgres): Promise<number> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query('SELECT 1 AS one');
  await client.end();
  return (rows[0] as { one: number }).one;
}
