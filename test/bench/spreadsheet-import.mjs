// A spreadsheet brought in, against COPY of the rows that come of it into the same indexed tables, in the same run; what it holds in
// memory; and what others wait for meanwhile. Run after a build: npm run bench:import -- 100000
import { createReadStream, createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import copyStreams from 'pg-copy-streams';
import { copyOf, withAdministrator } from './data-folder.mjs';
import { others } from './import/others.mjs';
import { ACTORS, writeSheet } from './import/sheet.mjs';
import { ADMINISTRATOR, signedIn } from './signed-in.mjs';
import { machine, residentMiB, ROOT, startDatabase, startProgram } from './support.mjs';

const ROWS = Number(process.argv[2] ?? 100_000);
const DOSSIER = 'bench-import';
/** What an application writes, each after what it refers to; triggers write all else, of a COPY, too. */
const TABLES = ['events', 'tellings', 'participations', 'status_changes', 'revisions'];
const PROGRAM = join(ROOT, 'dist/main.js');

const folder = mkdtempSync(join(tmpdir(), 'demarche-import-'));
const database = await startDatabase();
const environment = { ...ADMINISTRATOR, DATABASE_URL: database.url, LOG_LEVEL: 'warn', DATA_DIR: folder };
try {
  await furnish();
  const copy = await copyOf(database, 'copied');
  const ours = await bringIn();
  const copied = await copyThem(copy);
  await copy.drop();
  tell(ours, copied);
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A dossier, and the actors whom the sheet names: what is made beside events is not compared. */
async function furnish() {
  const demarche = await startProgram(PROGRAM, environment);
  const ask = await signedIn(demarche.address);
  await ask('POST', '/api/dossiers', { title: 'Bench', slug: DOSSIER });
  for (const name of ACTORS) await ask('POST', '/api/actors', { name, type: 'organisation', confirmed: true });
  await demarche.stop();
}

/** Seconds of check and application, memory above idle, and how others fared in both. */
async function bringIn() {
  const file = await writeSheet(join(folder, 'sheet.csv'), ROWS);
  const demarche = await startProgram(PROGRAM, environment);
  const ask = await signedIn(demarche.address);
  await ask('GET', '/api/timeline?dossier=iran-us-2025-2026');
  await wait(2_000);
  const idle = residentMiB(demarche.pid);
  const watch = await others({ address: demarche.address, ask, dossier: DOSSIER, url: database.url });
  let peak = idle;
  const memory = setInterval(() => (peak = Math.max(peak, residentMiB(demarche.pid))), 50);
  try {
    const begun = performance.now();
    const { id } = await upload(demarche.address, file);
    const checked = await settled(ask, id);
    if (checked.rows.ok !== ROWS) throw new Error(JSON.stringify({ ...checked, preview: [], columns: [] }));
    const check = { seconds: (performance.now() - begun) / 1000, ...watch.sofar() };
    const since = performance.now();
    await ask('POST', `/api/imports/${id}/apply`, {});
    const applied = await settled(ask, id);
    if (applied.state !== 'applied') throw new Error(JSON.stringify(applied.problem));
    const apply = { seconds: (performance.now() - since) / 1000, ...watch.sofar() };
    return { check, apply, memory: peak - idle };
  } finally {
    clearInterval(memory);
    await watch.stop();
    await demarche.stop();
  }
}

async function upload(address, file) {
  const session = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADMINISTRATOR.ADMIN_EMAIL, password: ADMINISTRATOR.ADMIN_PASSWORD }),
  });
  const form = new FormData();
  form.append('dossier', DOSSIER);
  form.append('file', await openAsBlob(file), 'sheet.csv');
  const headers = { cookie: session.headers.getSetCookie()[0].split(';')[0] };
  const response = await fetch(`${address}/api/imports`, { method: 'POST', body: form, headers });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

async function settled(ask, id) {
  for (;;) {
    const one = await ask('GET', `/api/imports/${id}`);
    if (one.state !== 'checking' && one.state !== 'applying') return one;
    await wait(200);
  }
}

/** Seconds that COPY takes for the rows that were written, out of files into a database as it was before. */
async function copyThem(copy) {
  const columns = {};
  const written = (table) =>
    table === 'events'
      ? 'id IN (SELECT event_id FROM spreadsheet_import_events)'
      : `${table === 'revisions' ? 'entity_id' : 'event_id'} IN (SELECT event_id FROM spreadsheet_import_events)`;
  await withAdministrator(database, database.connection.database, async (client) => {
    for (const table of TABLES) {
      const { rows } = await client.query(
        `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS names FROM pg_attribute
         WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = ''`,
        [table],
      );
      columns[table] = rows[0].names;
      const out = client.query(
        copyStreams.to(`COPY (SELECT ${columns[table]} FROM ${table} WHERE ${written(table)}) TO STDOUT`),
      );
      await pipeline(out, createWriteStream(join(folder, table)));
    }
  });
  return copy.withAdministrator(async (client) => {
    const since = performance.now();
    await client.query('BEGIN');
    for (const table of TABLES) {
      const into = client.query(copyStreams.from(`COPY ${table} (${columns[table]}) FROM STDIN`));
      await pipeline(createReadStream(join(folder, table)), into);
    }
    await client.query('COMMIT');
    return (performance.now() - since) / 1000;
  });
}

function tell({ check, apply, memory }, copied) {
  const times = (check.seconds + apply.seconds) / copied;
  const figures = [
    [
      'check and apply, by the time of COPY',
      times,
      3,
      'times',
      `${check.seconds.toFixed(1)} and ${apply.seconds.toFixed(1)} s against ${copied.toFixed(1)}`,
    ],
    ['memory above idle', memory, 300, 'MiB', ''],
    [
      'timeline meanwhile, 95th percentile',
      Math.max(check.p95, apply.p95),
      100,
      'ms',
      `${check.p95.toFixed(0)} while checked, ${apply.p95.toFixed(0)} while applied`,
    ],
    ['the transaction that applies', apply.transaction, 10, 's', ''],
    [
      'longest that another writer of the same dossier and actors took',
      Math.max(check.longest, apply.longest),
      10,
      's',
      '',
    ],
  ];
  console.log(`${machine()}; ${ROWS} rows`);
  for (const { turnedAway, waited } of [check, apply]) {
    for (const message of turnedAway) console.log(`A writer was turned away: ${message}`);
    for (const [what, seconds] of waited) if (seconds > 0.5) console.log(`${seconds.toFixed(1)} s: ${what}`);
  }
  for (const [what, figure, most, unit, note] of figures) {
    const met = figure <= most;
    if (!met) process.exitCode = 1;
    console.log(
      `${what}: ${figure.toFixed(2)} ${unit}, at most ${most}: ${met ? 'met' : 'MISSED'}${note && ` (${note})`}`,
    );
  }
}
