import { readdirSync, readFileSync } from 'node:fs';
import { median } from './support.mjs';

/** So often each question is put after those that fill the caches. */
const ROUNDS = 5;
/** So often it is put before: PostgreSQL plans it for its values five times before it keeps a plan for all. */
const WARMING = 10;
/** For so many milliseconds at most. */
const WARM = 2000;
/** Beyond so many milliseconds it is not put again. */
const TOO_SLOW = 20_000;
/** Uncompressed, as the bare server sends it: what compressing costs is measured apart. */
const PLAIN = { 'accept-encoding': 'identity' };

/**
 * What one answer costs: milliseconds of processor time of the server and of its database, which do not depend on what else the
 * machine does, and bytes. `postgres` is the process id of the database's first process; `before` is done before each question. Linux
 * alone tells these times.
 */
export async function costOf(url, { server, postgres, rounds = ROUNDS, before = () => undefined }) {
  const costs = [];
  const warmBy = performance.now() + WARM;
  for (let n = 0; n < WARMING && performance.now() < warmBy; n += 1) {
    await before();
    await fetch(url, { headers: PLAIN, signal: AbortSignal.timeout(TOO_SLOW) }).then(
      (answer) => answer.arrayBuffer(),
      () => null,
    );
  }
  for (let round = 0; round < rounds; round += 1) {
    await before();
    const since = used({ server, postgres });
    const start = performance.now();
    const answer = await fetch(url, { headers: PLAIN, signal: AbortSignal.timeout(TOO_SLOW) }).catch(() => null);
    const bytes = answer === null ? NaN : (await answer.arrayBuffer()).byteLength;
    const wall = performance.now() - start;
    const cost = { status: answer?.status ?? 'too slow', bytes, wall, ...since() };
    costs.push(cost);
    if (wall > TOO_SLOW / 4) break;
  }
  const of = (key) => median(costs.map((cost) => cost[key]));
  return { status: costs[0].status, bytes: of('bytes'), wall: of('wall'), node: of('node'), sql: of('sql') };
}

/** Writes something, as far as the program can tell: what it keeps of its answers is another from then on. */
export const writing = (client) => () => client.query('SELECT pg_current_xact_id()');

/**
 * What `work` takes of processor time of the server and its database, in milliseconds. A connection that ends meanwhile takes what it had
 * used with it, and what it did before is not to be taken from the others.
 */
export async function costOfWork(work, pids) {
  const since = used(pids);
  await work();
  const { node, sql } = since();
  return node + sql;
}

/** From now on: tells what the server and its database have used, in milliseconds, when it is called. */
export function used({ server, postgres }) {
  const processes = () => [postgres, ...children(postgres)];
  const before = new Map(processes().map((pid) => [pid, ofProcess(pid)]));
  const start = ofProcess(server);
  return () => ({
    node: ofProcess(server) - start,
    sql: processes().reduce((sum, pid) => sum + Math.max(0, ofProcess(pid) - (before.get(pid) ?? 0)), 0),
  });
}

function ofProcess(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const used = (thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    return threads.reduce((sum, thread) => sum + used(thread), 0) / 1e6;
  } catch {
    return 0;
  }
}

/** The processes that answer questions; those that tidy up meanwhile do not count. */
function children(pid) {
  const all = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/);
  return all.filter((child) => {
    try {
      return !/autovacuum|checkpointer|writer|io worker/.test(readFileSync(`/proc/${child}/cmdline`, 'utf8'));
    } catch {
      return false;
    }
  });
}
