import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findEngines } from './engines.mjs';
import { FAULTS, UPGRADE } from './faults.mjs';
import { startHaproxy } from './haproxy.mjs';
import { Load } from './load.mjs';
import { ADMINISTRATOR, Nodes } from './nodes.mjs';
import { startPatroni, superuserUrl } from './patroni.mjs';
import { PORTS } from './ports.mjs';
import { endAll } from './processes.mjs';
import { judge, told } from './report.mjs';
import { threeOrOne } from './three-or-one.mjs';
import { until } from './until.mjs';

/** So long nothing happens before each fault, in milliseconds. */
const WELL_MS = 5_000;

/** Most minutes that it takes, whatever happens; more faults take longer. */
const MINUTES = 6;

/** Runs the cluster through so many faults, of all kinds or those whose name has a word, as far as they fit into the minutes given; true where nothing was lost. */
export async function runCluster(faults, minutes = Infinity, kind = '') {
  const engines = findEngines();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-cluster-'));
  chmodSync(folder, 0o711);
  const late = new Promise((_, fail) => {
    setTimeout(() => fail(new Error('It took too long')), (MINUTES + faults) * 60_000).unref();
  });
  let kept = true;
  try {
    const good = await Promise.race([run(folder, engines, { faults, minutes, kind }), late]);
    kept = !good;
    return good;
  } finally {
    await endAll();
    if (kept) console.log(`What each program said is in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

async function run(folder, engines, wanted) {
  console.log(
    `PostgreSQL ${engines.major}, Node ${process.version}: etcd, Patroni with two members in synchronous mode, HAProxy, three nodes`,
  );
  const members = await startPatroni(folder, engines);
  startHaproxy(folder);
  const url = (port) => `postgresql://demarche:demarche@127.0.0.1:${port}/demarche`;
  await until('HAProxy leads to the primary', 30, () => makeDatabase(superuserUrl(PORTS.primary)));
  const nodes = new Nodes(folder, url(PORTS.primary), url(PORTS.replicas));
  await nodes.startAll();
  const cookie = await until('somebody can sign in', 30, signIn);
  const rates = await threeOrOne();
  console.log(`One node: ${rates.one.toFixed(0)} answers a second, three: ${rates.three.toFixed(0)}`);
  const load = new Load(`http://127.0.0.1:${PORTS.site}`, cookie);
  load.start();
  return Promise.race([campaign({ members, nodes, load, rates }, wanted, url(PORTS.primary)), load.refused]);
}

/** So many faults, one after the other, and what came of them. */
async function campaign({ members, nodes, load, rates }, { faults, minutes, kind }, address) {
  const rows = [];
  const kinds = FAULTS.filter(({ name }) => name.includes(kind));
  const last = performance.now() + minutes * 60_000;
  for (let turn = 0; turn < faults && performance.now() < last; turn += 1) {
    // The upgrade comes in the middle, so that both programs are killed under load.
    const fault = turn === Math.floor(faults / 2) && kind === '' ? UPGRADE : kinds[turn % kinds.length];
    await nodes.whileWell(() => wait(WELL_MS));
    rows.push(await suffer(fault, { members, nodes, load }, turn));
    console.log(`${rows.length}. ${told(rows.at(-1)).join(' | ')}`);
    await nodes.measure();
  }
  await load.stop();
  await nodes.measure();
  return judge({ rows, load, nodes, rates, found: await titles(address) });
}

/** Lets one fault happen under load; what it cost. */
async function suffer(fault, { members, nodes, load }, turn) {
  const before = { writes: load.writes.failed, reads: load.reads.failed };
  const began = performance.now();
  let at = began;
  await fault.happen({ members, nodes }, () => (at = performance.now()), turn);
  const well = performance.now();
  await until('writes go on', 60, () => load.lastWrite.begun > well);
  return {
    fault: fault.name,
    writes: load.writes.failed - before.writes,
    reads: load.reads.failed - before.reads,
    writing: load.gapSince(at),
    whole: (well - at) / 1_000,
    ...load.cutOffSince(began, at),
  };
}

async function makeDatabase(address) {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`CREATE ROLE demarche LOGIN PASSWORD 'demarche'`);
    await client.query('CREATE DATABASE demarche OWNER demarche');
    return true;
  } finally {
    await client.end();
  }
}

async function signIn() {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(ADMINISTRATOR) };
  const response = await fetch(`http://127.0.0.1:${PORTS.site}/api/session`, init);
  return response.status === 204 && response.headers.getSetCookie()[0].split(';')[0];
}

/** What the primary has of what was written: how often each title. */
async function titles(address) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT e.id, e.title, count(*) OVER (PARTITION BY e.title)::int AS times FROM events e WHERE e.title LIKE 'Written by %'`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
