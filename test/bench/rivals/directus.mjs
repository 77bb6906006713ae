import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { URLSearchParams } from 'node:url';
import { bring, bringNode } from './bring.mjs';
import { EVENT_COLUMNS } from './event-columns.mjs';
import { freePort, runToEnd, startServer } from './start.mjs';

const TOKEN = 'of-this-run-alone';
const HEADERS = { authorization: `Bearer ${TOKEN}` };

/**
 * Directus on the tables of `connection`, among which it makes its own: of events it is told what takes part in them and what they are
 * cited in. Its administrator asks, for whom no rights are looked up; it looks for no updates and turns nobody away for its load; else it is as it comes.
 */
export async function directus({ connection, into }) {
  const node = await bringNode(into);
  const folder = await bring('directus', into);
  const [uploads, extensions] = ['uploads', 'extensions'].map((name) => join(folder, name));
  for (const path of [uploads, extensions]) mkdirSync(path, { recursive: true });
  const port = await freePort();
  const env = {
    ...{ PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
    ...{ PUBLIC_URL: `http://127.0.0.1:${port}`, SECRET: 'only for this run, and long enough', TELEMETRY: 'false' },
    ...{ ADMIN_EMAIL: 'bench@example.org', ADMIN_PASSWORD: 'a Passphrase that is long enough 42', ADMIN_TOKEN: TOKEN },
    ...{ DB_CLIENT: 'pg', DB_HOST: connection.host, DB_PORT: String(connection.port), DB_USER: connection.user },
    ...{ DB_DATABASE: connection.database, DB_PASSWORD: connection.password ?? 'none', LOG_LEVEL: 'error' },
    ...{ STORAGE_LOCAL_ROOT: uploads, EXTENSIONS_PATH: extensions },
    ...{ PRESSURE_LIMITER_ENABLED: 'false' },
  };
  const program = join(folder, 'node_modules/@directus/api/dist/cli/run.js');
  await runToEnd(node, [program, 'bootstrap'], { cwd: folder, env });
  const server = await startServer(node, [program, 'start'], { cwd: folder, env, port, path: '/server/ping' });
  try {
    for (const table of ['participations', 'citations']) await relate(server.address, table);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { name: 'Directus', ...server, ask, eventsIn: ({ data }) => data };
}

/** Tells it which field of an event holds the rows of a table that point to it. */
async function relate(address, table) {
  await send(address, 'POST', '/fields/events', { field: table, type: 'alias', meta: { special: ['o2m'] } });
  const meta = { many_collection: table, many_field: 'event_id', one_collection: 'events', one_field: table };
  await send(address, 'PATCH', `/relations/${table}/event_id`, { meta });
}

async function send(address, method, path, body) {
  const headers = { ...HEADERS, 'content-type': 'application/json' };
  const answer = await fetch(address + path, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`Directus answered ${method} ${path} with ${answer.status}: ${await answer.text()}`);
}

const ACTORS = ['id', 'role', 'actor_id.id', 'actor_id.slug', 'actor_id.name', 'actor_id.type'];
const SOURCES = ['quote', 'source_id.id', 'source_id.slug', 'source_id.title', 'source_id.url'];
const under = (field, columns) => columns.map((column) => `${field}.${column}`);

/** A page of a hundred, of one kind where it is named, from the event on that `page` counts to; or one event by its ref. */
function ask({ kind, ref, page = 0 }) {
  const filter = {
    ...{ review: { _eq: 'published' }, deleted_at: { _null: true } },
    ...(kind === undefined ? {} : { kind: { _eq: kind } }),
    ...(ref === undefined ? {} : { ref: { _eq: ref } }),
  };
  const fields = [...EVENT_COLUMNS, ...under('participations', ACTORS)];
  const query = new URLSearchParams({
    ...{
      limit: ref === undefined ? '100' : '1',
      sort: 'earliest,latest,id',
      offset: String(page),
      filter: JSON.stringify(filter),
    },
    fields: [...fields, ...(ref === undefined ? [] : under('citations', SOURCES))].join(','),
  });
  return { path: `/items/events?${query}`, headers: HEADERS };
}
