// Everything that is measured without a browser, beside its limit, in one run. After a build: npm run bench -- --events 1000000
// --only reads,writes takes some subjects; --smoke goes once through all of them at 1,000 events and fails on errors only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOf, openData, openForOnce } from './data-folder.mjs';
import { limits } from './limits.mjs';
import { namesIn } from './names.mjs';
import { asTable, isMet } from './report.mjs';
import { signedIn, ADMINISTRATOR } from './signed-in.mjs';
import { csv } from './subjects/csv.mjs';
import { leaving } from './subjects/leaving.mjs';
import { lookingBack } from './subjects/looking-back.mjs';
import { page } from './subjects/page.mjs';
import { reads } from './subjects/reads.mjs';
import { writes } from './subjects/writes.mjs';
import { machine, ROOT, startProgram } from './support.mjs';

const SUBJECTS = { reads, 'looking-back': lookingBack, page, writes, csv, leaving };

const { values: options } = parseArgs({
  options: { events: { type: 'string' }, only: { type: 'string' }, smoke: { type: 'boolean', default: false } },
});
const events = Number(options.events ?? (options.smoke ? 1_000 : 100_000));
const pace = options.smoke ? { rounds: 1, seconds: 1 } : { rounds: 5, seconds: 4 };
const chosen = options.only?.split(',') ?? Object.keys(SUBJECTS);
for (const name of chosen)
  if (!(name in SUBJECTS)) throw new Error(`There are ${Object.keys(SUBJECTS).join(', ')}; not ${name}`);

const database = await (options.smoke ? openForOnce(events, () => undefined) : openData(events));
const copy = await copyOf(database);
const results = {};
try {
  const names = await copy.withAdministrator(namesIn);
  const demarche = await startProgram(join(ROOT, 'dist/main.js'), {
    ...ADMINISTRATOR,
    DATABASE_URL: copy.url,
    LOG_LEVEL: 'error',
  });
  const environment = { DATABASE_URL: copy.url, LIMITS: JSON.stringify(limits(names)) };
  const bare = await startProgram(join(import.meta.dirname, 'bare-server.mjs'), environment);
  try {
    console.log(`${machine()}; ${events} events beside the demo dossiers, ${pace.rounds} rounds`);
    for (const name of chosen) {
      const about = { demarche, bare, database, copy, names, ...pace, signIn: () => signedIn(demarche.address) };
      results[name] = await SUBJECTS[name](about);
      console.log(`\n## ${name}\n\n${asTable(results[name])}`);
    }
  } finally {
    await bare.stop();
    await demarche.stop();
  }
} finally {
  await copy.drop();
  await database.stop();
}

mkdirSync(join(ROOT, '.bench'), { recursive: true });
const file = join(ROOT, '.bench', `results-${events}.json`);
writeFileSync(file, JSON.stringify({ machine: machine(), events, at: new Date(), results }, null, 2));
const missed = Object.values(results)
  .flat()
  .filter((figure) => isMet(figure) === false).length;
console.log(`\n${missed} aims missed; the figures are in .bench/results-${events}.json.`);
if (missed > 0 && !options.smoke) process.exitCode = 1;
