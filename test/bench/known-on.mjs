// What it costs to look back: the same pages with and without knownOn, in turns. Run after a build: npm run bench:known-on
import autocannon from 'autocannon';
import { join } from 'node:path';
import { machine, median, ROOT, spread, startDatabase, startProgram } from './support.mjs';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 4;
/** Most that looking back may add to the time of a question. */
const LIMIT = 1.5;

const database = await startDatabase();
const demarche = await startProgram(join(ROOT, 'dist/main.js'), { DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
/** On this day everything in the demo is known: both answers hold as much. */
const DAY = 'knownOn=2026-07-10';
const PATHS = ['/api/events?limit=100', '/api/timeline?limit=300', '/api/follow-ups?limit=100'];

async function milliseconds(path) {
  const result = await autocannon({ url: demarche.address + path, connections: CONNECTIONS, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path} was answered with errors`);
  return (result.duration * 1000 * CONNECTIONS) / result.requests.total;
}

console.log(`${machine()}; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each in turn, demo dossier`);
try {
  for (const path of PATHS) {
    const [now, then] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      now.push(await milliseconds(path));
      then.push(await milliseconds(`${path}&${DAY}`));
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
