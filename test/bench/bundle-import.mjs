// A bundle of many events brought in, against one of a single event. Run after a build: npm run bench:bundle -- 20000
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, ROOT, startDatabase } from './support.mjs';

const EVENTS = Number(process.argv[2] ?? 20_000);
/** MiB above the bundle of one event. */
const LIMIT = 400;

const folder = mkdtempSync(join(tmpdir(), 'demarche-bundle-'));
const database = await startDatabase();
try {
  const idle = await bringIn(1, 'ONE');
  const many = await bringIn(EVENTS, 'MANY');
  const seconds = many.seconds - idle.seconds;
  const above = many.peakMiB - idle.peakMiB;
  console.log(`${machine()}; ${EVENTS} events, ${many.rows} rows`);
  console.log(
    `${seconds.toFixed(1)} s, ${Math.round(many.rows / seconds)} rows/s; CPU of node ${many.cpu.toFixed(1)} s`,
  );
  console.log(
    `Memory ${above.toFixed(0)} MiB above a bundle of one event, limit ${LIMIT}: ${above < LIMIT ? 'met' : 'MISSED'}`,
  );
  if (above >= LIMIT) process.exitCode = 1;
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Runs `npm run import` on a bundle of so many events; its time, CPU and the most memory that it held (Linux). */
async function bringIn(count, prefix) {
  const file = join(folder, `${prefix}.json`);
  const bundle = bundleOf(count, prefix);
  writeFileSync(file, JSON.stringify(bundle));
  const since = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(ROOT, 'dist/import-bundle.js'), file],
    {
      env: { ...process.env, DATABASE_URL: database.url, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let peakMiB = 0;
  let cpu = 0;
  const watching = setInterval(() => {
    const status = read(`/proc/${child.pid}/status`);
    peakMiB = Math.max(peakMiB, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    const [user = 0, system = 0] =
      read(`/proc/${child.pid}/stat`).split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
    cpu = Math.max(cpu, (user + system) / 100);
  }, 50);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(watching);
  if (code !== 0) throw new Error(`The import of ${count} events ended with code ${code}`);
  const rows = bundle.events.reduce(
    (sum, event) => sum + 1 + event.participations.length + 3 * event.citations.length,
    0,
  );
  return { seconds: (performance.now() - since) / 1000, peakMiB, cpu, rows };
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Two parties, one source with a quote and one ledger entry an event, in chains of ten that follow one another up. */
function bundleOf(count, prefix) {
  const slug = prefix.toLowerCase();
  const day = (n) => new Date(Date.UTC(2000, 0, 1 + (n % 9000))).toISOString().slice(0, 10);
  const actor = (name) => ({
    slug: `${slug}-${name}`,
    name,
    names: {},
    type: 'state',
    country: null,
    wikidata: null,
    tenures: [],
    aliases: [],
  });
  const range = Array.from({ length: count }, (_, n) => n);
  return {
    format: 2,
    dossier: { slug, refPrefix: prefix, title: prefix, summary: '', languages: ['en'] },
    actors: [actor('north'), actor('south')],
    sources: range.map((n) => ({
      ...{ slug: `${slug}-source-${n}`, url: `https://example.org/${slug}/${n}`, publisher: 'Gazette' },
      ...{ title: `Report ${n}`, publishedOn: day(n), language: 'en' },
    })),
    events: range.map((n) => ({
      ...{ slug: `event-${n}`, kind: 'statement', title: `Statement number ${n}`, summary: 'What was said that day.' },
      ...{ when: day(n), timezone: 'Europe/Vienna', intensity: 1, knownOn: day(n), review: 'published' },
      participations: [
        { actor: `${slug}-north`, role: 'speaker' },
        { actor: `${slug}-south`, role: 'addressee' },
      ],
      citations: [{ source: `${slug}-source-${n}`, quote: `We said ${n} words.`, language: 'en', stance: 'reports' }],
      statusChanges: [{ status: 'reported', effectiveOn: day(n), knownOn: day(n), source: `${slug}-source-${n}` }],
      links: n % 10 === 0 ? [] : [{ type: 'follows_up', to: `event-${n - 1}` }],
    })),
  };
}
