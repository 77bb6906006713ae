// Others that answer the same questions on the same tables: Directus, PostGraphile, plain NestJS with TypeORM's find(). They are brought into a
// folder outside the project, once. After a build: npm run bench:rivals -- --events 100000; --only directus,postgraphile takes some, --into names
// the folder (else RIVALS_FOLDER, else one in ~/.cache), --seconds and --rounds say how long. Linux.
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOf, openData } from './data-folder.mjs';
import { limits } from './limits.mjs';
import { namesIn } from './names.mjs';
import { directus } from './rivals/directus.mjs';
import { compared, QUESTIONS } from './rivals/load.mjs';
import { plainNest } from './rivals/plain-nest.mjs';
import { postgraphile } from './rivals/postgraphile.mjs';
import { asTable, verdict } from './rivals/report.mjs';
import { cursor } from './subjects/page.mjs';
import { ROOT, machine, startProgram } from './support.mjs';

const RIVALS = { directus, postgraphile, 'plain-nest': plainNest };

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    only: { type: 'string' },
    into: { type: 'string', default: process.env.RIVALS_FOLDER ?? join(homedir(), '.cache/demarche-rivals') },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
  },
});
const [events, rounds, seconds] = [options.events, options.rounds, options.seconds].map(Number);
const into = resolve(options.into);
if (`${into}/`.startsWith(`${ROOT}/`))
  throw new Error('Rivals are kept outside the project: --into names another folder');
const chosen = options.only?.split(',') ?? Object.keys(RIVALS);
for (const name of chosen)
  if (!(name in RIVALS)) throw new Error(`There are ${Object.keys(RIVALS).join(', ')}; not ${name}`);

const database = await openData(events);
const undo = [() => database.stop()];
try {
  const copy = await copyOf(database, 'rivals');
  undo.push(() => copy.drop());
  const names = await copy.withAdministrator(namesIn);
  const servers = [demarche(await kept(startProgram(join(ROOT, 'dist/main.js'), ofDemarche(copy))))];
  const LIMITS = JSON.stringify(limits(names));
  const bareServer = startProgram(join(import.meta.dirname, 'bare-server.mjs'), { DATABASE_URL: copy.url, LIMITS });
  servers.push(bare(await kept(bareServer)));
  const connection = { ...database.connection, database: 'rivals' };
  for (const name of chosen) servers.push(await kept(RIVALS[name]({ url: copy.url, connection, into })));
  console.log(`${machine()}; ${events} events beside the demo dossiers, ${rounds} rounds of ${seconds} s, 16 readers`);
  const rows = [];
  for (const [what, about] of Object.entries(QUESTIONS)) {
    const measured = await compared(servers, (n) => about(names, n), { postgres: database.pid, rounds, seconds });
    rows.push(...measured.map((row) => ({ what, ...row })));
    console.log(`\n${asTable(rows.slice(-servers.length))}`);
  }
  console.log(`\n${verdict(rows) ?? ''}`);
  mkdirSync(join(ROOT, '.bench'), { recursive: true });
  const file = join(ROOT, '.bench', `rivals-${events}.json`);
  writeFileSync(file, JSON.stringify({ machine: machine(), events, at: new Date(), rows }, null, 2));
} finally {
  for (const step of undo.reverse()) await step();
}

async function kept(starting) {
  const server = await starting;
  undo.push(() => server.stop());
  return server;
}

function ofDemarche(copy) {
  return { DATABASE_URL: copy.url, LOG_LEVEL: 'error' };
}

function demarche(server) {
  const ask = ({ kind, ref, page }) => {
    if (ref !== undefined) return { path: `/api/events/${ref}` };
    const from = page === undefined ? '' : `&cursor=${cursor(page)}`;
    return { path: `/api/events?limit=100${from}${kind === undefined ? '' : `&kind=${kind}`}` };
  };
  return { name: 'Démarche', ...server, ask, eventsIn: (answer) => answer.items ?? [answer] };
}

/** The best SQL; what it tells is not looked at. */
function bare(server) {
  const ask = ({ kind, ref }) => {
    if (ref !== undefined) return { path: '/event%20by%20ref' };
    return { path: kind === undefined ? '/events' : '/of%20a%20kind' };
  };
  return { name: 'bare server, best SQL', ...server, ask };
}
