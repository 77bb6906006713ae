// CSV of 100,000 generated events against a bare server that pipes the same COPY, in turns. npm run bench:csv
import { join } from 'node:path';
import pg from 'pg';
import { generateEvents } from './generate-events.mjs';
import { judge, machine, median, residentMiB, ROOT, spread, startDatabase, startProgram } from './support.mjs';

const EVENTS = 100_000;
const ROUNDS = 3;

const database = await startDatabase();
const demarche = await startProgram(join(ROOT, 'dist/main.js'), { DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
const bare = await startProgram(join(import.meta.dirname, 'bare-server.mjs'), { DATABASE_URL: database.url });

const times = { demarche: [], bare: [] };
const memory = [];
let bytes = 0;
try {
  const administrator = new pg.Client({ ...database.administrator, database: database.connection.database });
  await administrator.connect();
  await generateEvents(administrator, EVENTS);
  await administrator.end();

  const targets = { demarche: `${demarche.address}/api/exports/events.csv`, bare: `${bare.address}/csv` };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(targets)) {
      const { seconds, size } = await download(url, name === 'demarche' ? memory : null);
      if (round >= 0) times[name].push(seconds);
      bytes = size;
    }
  }
} finally {
  await demarche.stop();
  await bare.stop();
  await database.stop();
}

async function download(url, samples) {
  const from = performance.now();
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  let size = 0;
  let next = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (samples && size > next) {
      samples.push(residentMiB(demarche.pid));
      next += 4 * 1024 * 1024;
    }
  }
  return { seconds: (performance.now() - from) / 1000, size };
}

console.log(`${machine()}; ${EVENTS} events, ${(bytes / 1024 / 1024).toFixed(0)} MiB, ${ROUNDS} rounds each in turn`);
console.log(`Démarche     ${spread(times.demarche, 2)} s, median (min–max)`);
console.log(`Bare server  ${spread(times.bare, 2)} s`);
const third = Math.ceil(memory.length / 3);
console.log(
  `Memory of Démarche: median ${median(memory.slice(0, third)).toFixed(0)} MiB in the first third of the run, ` +
    `${median(memory.slice(-third)).toFixed(0)} MiB in the last, at most ${Math.max(...memory).toFixed(0)} MiB`,
);
judge('CSV export', median(times.bare.map((seconds, round) => seconds / times.demarche[round])), 0.9);
