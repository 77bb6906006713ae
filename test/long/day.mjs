import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { endAll } from '../cluster/processes.mjs';
import { table } from '../cluster/report.mjs';
import { Measures } from './measures.mjs';
import { Program } from './program.mjs';
import { Traffic } from './traffic.mjs';

/** A request for each second of a day, as fast as they are answered. */
const REQUESTS = Number(process.env['DEMARCHE_REQUESTS'] ?? 86_400);
const MINUTES = Number(process.env['DEMARCHE_MINUTES'] ?? 60);

/** It is measured after these parts of the day: the first is warm already. */
const MOMENTS = [0.1, 0.325, 0.55, 0.775, 1];

/** So much may be used at the end beside what was in the middle of the day; for what is given back late. */
const MOST = { memory: 1.15, descriptors: 20, bloat: 0.35 };

/** A day of traffic in some minutes; true where memory, descriptors and bloat did not grow with it. */
export async function liveThroughADay() {
  const program = new Program();
  let good = false;
  try {
    await program.start();
    good = await day(program);
    return good;
  } finally {
    await endAll();
    if (good) rmSync(program.folder, { recursive: true, force: true });
    else console.log(`What the program said is in ${program.folder}`);
  }
}

async function day(program) {
  const traffic = new Traffic(program.site, await program.signIn());
  const measures = new Measures(program);
  const begun = performance.now();
  const rows = [];
  for (const part of MOMENTS) {
    await traffic.upTo(Math.round(REQUESTS * part), begun + MINUTES * part * 60_000);
    // What has just been let go is let go of.
    await wait(5_000);
    rows.push(await measures.take(traffic.count));
    console.log(JSON.stringify(rows.at(-1)));
  }
  const minutes = (performance.now() - begun) / 60_000;
  const pace = `${traffic.count} requests in ${minutes.toFixed(1)} minutes, ${(traffic.count / minutes / 60).toFixed(0)} a second; load ${loadavg()[0].toFixed(1)}`;
  const spare = await measures.givenBack();
  await program.end('SIGTERM');
  const names = Object.keys(rows[0]);
  table([names, ...rows.map((row) => names.map((name) => row[name]))]);
  table([
    ['', ''],
    ['pace', pace],
    [
      'answers',
      [...traffic.statuses]
        .sort()
        .map(([status, times]) => `${times} × ${status}`)
        .join(', '),
    ],
    [
      'given back by rewriting all tables and indexes, of the whole',
      `${spare.mb.toFixed(1)} MB, ${(spare.share * 100).toFixed(0)} %`,
    ],
  ]);
  const [middle, last] = [rows[2], rows.at(-1)];
  const mistakes = [...traffic.statuses.keys()].filter((status) => status === 'none' || status >= 500);
  return (
    mistakes.length === 0 &&
    last['heap in use MB'] <= middle['heap in use MB'] * MOST.memory &&
    last['PostgreSQL MB'] <= middle['PostgreSQL MB'] * MOST.memory &&
    last.descriptors <= middle.descriptors + MOST.descriptors &&
    spare.share <= MOST.bloat
  );
}
