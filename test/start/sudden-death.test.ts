import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clusterFolder } from '../../src/database/embedded/data-dir.js';
import { readPostmasterPid } from '../../src/database/embedded/postmaster-pid.js';
import { allProcesses, commandLine, isRunning } from '../../src/database/embedded/processes.js';
import { LONG } from '../support/campaign.js';
import { compileWriter, type Writer } from './writer.js';

jest.setTimeout(LONG ? 3_600_000 : 120_000);

/** Each of the three killings as often. */
const ROUNDS = LONG ? 60 : 9;

/** So often the server is killed as soon as it has named itself, which is before it is ready: the waits grow to ten seconds with it. */
const KILLED_AGAIN = LONG ? 6 : 3;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-test-'));
fs.chmodSync(folder, 0o711);
const startWriter = compileWriter(path.join(folder, 'program'));
const writers: Writer[] = [];

function start(dataDir: string): Writer {
  const writer = startWriter(dataDir);
  writers.push(writer);
  return writer;
}

afterAll(async () => {
  for (const writer of writers) await writer.end('SIGTERM');
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The process id of the server on a data folder. */
function server(dataDir: string): number {
  const pid = readPostmasterPid(clusterFolder(dataDir))?.pid;
  if (pid === undefined) throw new Error(`No server runs on ${dataDir}`);
  return pid;
}

/** Polls, as a dying process tells nobody but its parent. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const committedAtLeast = (writer: Writer, number: number): Promise<true> =>
  writer.says((line) => ((line.committed ?? 0) >= number ? true : undefined));

test('no committed row is lost, whichever process is killed at whatever moment', async () => {
  const dataDir = path.join(folder, 'killed');
  let confirmed = 0;
  const killings = {
    program: (writer) => writer.end('SIGKILL'),
    both: (writer) => {
      process.kill(server(dataDir), 'SIGKILL');
      return writer.end('SIGKILL');
    },
    server: async (writer) => {
      process.kill(server(dataDir), 'SIGKILL');
      await committedAtLeast(writer, writer.committed + 5);
      return writer.end('SIGKILL');
    },
  } satisfies Record<string, (writer: Writer) => Promise<unknown>>;

  for (let round = 0; round < ROUNDS; round += 1) {
    const writer = start(dataDir);
    const found = await writer.says((line) => line.ready);
    expect(found.last).toBeGreaterThanOrEqual(confirmed);
    expect(found.count).toBe(found.last);
    await committedAtLeast(writer, found.last + Math.ceil(Math.random() * 40));
    const kill = Object.values(killings)[round % 3] as (writer: Writer) => Promise<unknown>;
    await kill(writer);
    confirmed = writer.committed;
  }
});

test('a server that is killed again while it starts again comes back all the same, and the program lives', async () => {
  const writer = start(path.join(folder, 'again'));
  const { last } = await writer.says((line) => line.ready);
  await committedAtLeast(writer, last + 5);
  let [former, confirmed] = [0, 0];
  for (let round = 0; round < KILLED_AGAIN; round += 1) {
    let next: number | undefined;
    await until(
      () => (next = readPostmasterPid(clusterFolder(path.join(folder, 'again')))?.pid) !== undefined && next !== former,
    );
    confirmed = writer.committed;
    process.kill(next!, 'SIGKILL');
    former = next!;
  }
  await committedAtLeast(writer, confirmed + 5);
  expect(writer.said.filter(({ failed }) => failed)).toEqual([]);
  expect(await writer.end('SIGTERM')).toBe(0);
});

test('a start that is killed halfway does not hinder the next one', async () => {
  const dataDir = path.join(folder, 'halfway');
  const seen = [
    path.join(dataDir, 'lock'),
    path.join(dataDir, 'postgres.password'),
    path.join(dataDir, 'postgres'),
    path.join(dataDir, 'postgres', 'postmaster.pid'),
  ];
  for (const sign of seen) {
    const writer = start(dataDir);
    await until(() => fs.existsSync(sign) || !isRunning(writer.pid));
    expect(writer.said.filter(({ failed }) => failed)).toEqual([]);
    await writer.end('SIGKILL');
  }
  const writer = start(dataDir);
  expect(await writer.says((line) => line.ready)).toEqual({ count: 0, last: 0 });
  expect(fs.readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
  expect(await writer.end('SIGTERM')).toBe(0);
});

test('the guard stops the server of a killed program and cleans up after it', async () => {
  const dataDir = path.join(folder, 'guarded');
  const writer = start(dataDir);
  await writer.says((line) => line.ready);
  const pid = server(dataDir);
  const scratch = readPostmasterPid(clusterFolder(dataDir))?.socketFolder ?? '';
  expect(fs.existsSync(scratch)).toBe(true);
  await writer.end('SIGKILL');
  await until(() => !isRunning(pid) && !fs.existsSync(scratch));
  expect(readPostmasterPid(clusterFolder(dataDir))).toBeUndefined();
});

test('a server that lost its guard too is stopped by the next start, not adopted', async () => {
  const dataDir = path.join(folder, 'orphaned');
  const first = start(dataDir);
  await committedAtLeast(first, 5);
  const orphan = server(dataDir);
  const guard = allProcesses().find(
    (pid) => pid !== orphan && commandLine(pid)?.includes(`${clusterFolder(dataDir)} `) === true,
  );
  process.kill(guard!, 'SIGKILL');
  await first.end('SIGKILL');
  expect(isRunning(orphan)).toBe(true);

  const second = start(dataDir);
  const found = await second.says((line) => line.ready);
  expect(found.last).toBeGreaterThanOrEqual(first.committed);
  expect(isRunning(orphan)).toBe(false);
  expect(server(dataDir)).not.toBe(orphan);
  expect(await second.end('SIGTERM')).toBe(0);
});

test('of two first starts at once one runs and the other is refused in a sentence', async () => {
  const dataDir = path.join(folder, 'twice');
  const both = [start(dataDir), start(dataDir)];
  const outcomes = await Promise.all(both.map((writer) => writer.says((line) => line.failed ?? line.ready)));
  const winner = both[outcomes.findIndex((outcome) => typeof outcome === 'object')]!;
  expect(outcomes).toContainEqual({ count: 0, last: 0 });
  expect(outcomes).toContain(
    `EmbeddedPostgresError: Another Démarche (process ${winner.pid}) is running on ${dataDir}: stop it, or set DATA_DIR to another folder.`,
  );
  expect(await winner.end('SIGTERM')).toBe(0);
});
