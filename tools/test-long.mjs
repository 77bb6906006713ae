import './lib/check-node.mjs';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/project.mjs';
import { node, runHere, StepError } from './lib/run.mjs';

/** The campaigns of which `npm test` runs a shorter form. */
const SHORTER = [
  ...['random-writes', 'known-on-every-day', 'follow-ups-kept', 'timeline-tiles'].map((name) => `test/api/${name}`),
  ...['chained-requests', 'database-lost-writing', 'bundle-zip', 'spreadsheet-roundtrip'].map(
    (name) => `test/api/${name}`,
  ),
  ...['sudden-death', 'packed-program', 'upgrade-postgresql'].map((name) => `test/start/${name}`),
  'src/domain/article/hostile',
];

/** Those that have no shorter form: Linux only. */
const BY_THEMSELVES = {
  kills: async () => (await import('../test/long/kills.mjs')).killAgainAndAgain(),
  day: async () => (await import('../test/long/day.mjs')).liveThroughADay(),
};

/** `npm run test:long [-- NAME …]`: all campaigns, or those named. */
await main(async () => {
  const names = process.argv.slice(2);
  const isWanted = (campaign) => names.length === 0 || names.includes(campaign.split('/').at(-1));
  const shorter = SHORTER.filter(isWanted);
  const byThemselves = Object.entries(BY_THEMSELVES).filter(([name]) => isWanted(name));
  if (shorter.length + byThemselves.length === 0) {
    throw new StepError(
      `There is no such campaign. There are: ${[...SHORTER, ...Object.keys(BY_THEMSELVES)].join(', ')}`,
    );
  }
  await alone(ensureInstalled);
  if (byThemselves.length > 0) await alone(ensureBuilt);
  for (const [name, live] of byThemselves) {
    console.log(`${name}:`);
    if (!(await live())) process.exitCode = 1;
  }
  if (shorter.length === 0) return;
  const jest = node(
    inProject('node_modules/jest/bin/jest.js'),
    '--selectProjects',
    'unit',
    'api',
    '--testPathPatterns',
  );
  const code = await runHere(jest[0], [...jest[1], ...shorter], { DEMARCHE_TEST_LONG: 'on' });
  if (code !== 0) process.exitCode = code;
});
