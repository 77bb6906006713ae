// GET /api/events?limit=100 against a bare server with the same SQL, in turns. Run after a build: npm run bench:events
import autocannon from 'autocannon';
import { join } from 'node:path';
import { judge, machine, median, ROOT, spread, startDatabase, startProgram } from './support.mjs';

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 10;

const database = await startDatabase();
const demarche = await startProgram(join(ROOT, 'dist/main.js'), { DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
const bare = await startProgram(join(import.meta.dirname, 'bare-server.mjs'), { DATABASE_URL: database.url });

const targets = { demarche: `${demarche.address}/api/events?limit=100`, bare: `${bare.address}/events` };
const rates = { demarche: [], bare: [] };
try {
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(targets)) {
      const result = await autocannon({ url, connections: CONNECTIONS, duration: round < 0 ? 2 : SECONDS });
      if (result.non2xx > 0 || result.errors > 0) throw new Error(`${name} answered with errors`);
      if (round >= 0) rates[name].push(result.requests.total / result.duration);
    }
  }
} finally {
  await demarche.stop();
  await bare.stop();
  await database.stop();
}

console.log(`${machine()}; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each in turn, demo dossier`);
console.log(`Démarche     ${spread(rates.demarche)} requests/s, median (min–max)`);
console.log(`Bare server  ${spread(rates.bare)} requests/s`);
const ratios = rates.demarche.map((rate, round) => rate / rates.bare[round]);
judge('GET /api/events?limit=100', median(ratios), 0.8);
