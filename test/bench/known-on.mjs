// What it costs to look back: the same pages with and without knownOn, in turns, on the demo and 100,000 events beside it.
// Run after a build: npm run bench:known-on -- 100000
import autocannon from 'autocannon';
import { join } from 'node:path';
import pg from 'pg';
import { generateEvents } from './generate-events.mjs';
import { machine, median, ROOT, spread, startDatabase, startProgram } from './support.mjs';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 4;
/** Most that looking back may add to the time of a question. */
const LIMIT = 1.5;
/** From so many milliseconds on an answer is asked for one at a time; beyond the other it is not asked for again. */
const SLOW = 1000;
const TOO_SLOW = 20_000;

const EVENTS = Number(process.argv[2] ?? 100_000);

const database = await startDatabase();
const demarche = await startProgram(join(ROOT, 'dist/main.js'), { DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
/** On this day everything is known: both answers hold as much. */
const DAY = 'knownOn=2026-11-01';
const DEMO = 'dossier=iran-us-2025-2026';
const PATHS = [
  `/api/events?limit=100&${DEMO}`,
  `/api/timeline?limit=300&${DEMO}`,
  `/api/follow-ups?limit=100&${DEMO}`,
  ...(EVENTS > 0
    ? [
        '/api/events?limit=100',
        '/api/events?limit=100&kind=talks&sort=-when',
        '/api/events?limit=100&dossier=generated',
        '/api/events?limit=100&sort=-updated',
        '/api/timeline?limit=300&dossier=generated',
        '/api/follow-ups?limit=100&dossier=generated',
      ]
    : []),
];

async function milliseconds(path, isSlow) {
  if (isSlow) return once(path);
  const result = await autocannon({ url: demarche.address + path, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path} was answered with errors`);
  return (result.duration * 1000 * CONNECTIONS) / result.requests.total;
}

/** Infinity where it takes too long. */
async function once(path) {
  const start = performance.now();
  try {
    const answer = await fetch(demarche.address + path, { signal: AbortSignal.timeout(TOO_SLOW) });
    await answer.text();
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
    return performance.now() - start;
  } catch (error) {
    if (error.name === 'TimeoutError') return Infinity;
    throw error;
  }
}

if (EVENTS > 0) {
  const administrator = new pg.Client({ ...database.administrator, database: database.connection.database });
  await administrator.connect();
  await generateEvents(administrator, EVENTS);
  await administrator.end();
}

console.log(
  `${machine()}; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each in turn, demo dossier and ${EVENTS} more events`,
);
try {
  for (const path of PATHS) {
    const first = [await once(path), await once(`${path}&${DAY}`)];
    if (first.includes(Infinity)) {
      console.log(
        `${path}: ${first.map((time) => time.toFixed(0)).join(' and with knownOn ')} ms, more than ${TOO_SLOW}: MISSED`,
      );
      process.exitCode = 1;
      continue;
    }
    const isSlow = Math.max(...first) > SLOW;
    const [now, then] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      now.push(await milliseconds(path, isSlow));
      then.push(await milliseconds(`${path}&${DAY}`, isSlow));
    }
    const ratio = median(then.map((time, round) => time / now[round]));
    console.log(`${path}: ${spread(now, 1)} ms, with knownOn ${spread(then, 1)} ms, median (min–max)`);
    console.log(`  ${ratio.toFixed(2)} times, limit ${LIMIT}: ${ratio <= LIMIT ? 'met' : 'MISSED'}`);
    if (ratio > LIMIT) process.exitCode = 1;
  }
} finally {
  await demarche.stop();
  await database.stop();
}
