import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { generateRecord } from './generate-record.mjs';
import { built, ROOT, startDatabase, startProgram } from './support.mjs';

/** What the data was made with: other data or another schema is not measured beside it. */
const madeWith = (events) => JSON.stringify({ events, migrations: readdirSync(join(ROOT, 'migrations')) });

/** Starts a PostgreSQL that holds the demo dossiers and `events` generated ones; stopping it leaves nothing behind. */
export async function openForOnce(events, tell = console.log) {
  const data = await startDatabase();
  await make(data, events, tell);
  return data;
}

/** The same in `.bench/<events>`: made once, for minutes, and kept. Where it is there already, but of another schema, it is made anew. */
export async function openData(events, tell = console.log) {
  const folder = join(ROOT, '.bench', String(events));
  const note = join(folder, 'made-with.json');
  const isMade = existsSync(note) && readFileSync(note, 'utf8') === madeWith(events);
  if (!isMade) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const server = await built('database/embedded/embedded-postgres.js').startEmbeddedPostgres({
    dataDir: { path: folder, chosen: true },
    log: () => undefined,
  });
  const data = { ...server, pid: Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]) };
  if (isMade) return data;
  try {
    await make(data, events, tell);
    writeFileSync(note, madeWith(events));
    return data;
  } catch (error) {
    await data.stop();
    throw error;
  }
}

async function make(data, events, tell) {
  const since = performance.now();
  const program = await startProgram(join(ROOT, 'dist/main.js'), { DATABASE_URL: data.url, LOG_LEVEL: 'warn' });
  await program.stop();
  await withAdministrator(data, data.connection.database, async (client) => {
    await generateRecord(client, events, (done) =>
      tell(`${Math.round((100 * done) / events)} % of ${events} events told`),
    );
    const { rows } = await client.query('SELECT pg_size_pretty(pg_database_size(current_database())) AS size');
    tell(`${events} events in ${((performance.now() - since) / 60_000).toFixed(1)} minutes, ${rows[0].size}`);
  });
}

/** A copy of the data for one run, which may change it. */
export async function copyOf(data, name = 'run') {
  const drop = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
  await withAdministrator(data, 'postgres', async (client) => {
    await client.query(drop);
    await client.query(
      `CREATE DATABASE ${name} TEMPLATE ${data.connection.database} OWNER ${data.connection.user} STRATEGY file_copy`,
    );
  });
  return {
    url: data.url.replace(`/${data.connection.database}?`, `/${name}?`),
    withAdministrator: (work) => withAdministrator(data, name, work),
    drop: () => withAdministrator(data, 'postgres', (client) => client.query(drop)),
  };
}

/** Does something as the superuser of one of its databases. */
export async function withAdministrator(data, database, work) {
  const client = new pg.Client({ ...data.administrator, database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
