import './lib/check-node.mjs';
import { alone } from './lib/alone.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/project.mjs';
import { node, runHere } from './lib/run.mjs';

/** The campaigns of which `npm test` runs a shorter form: `npm run test:long`. */
const CAMPAIGNS = [
  ...['random-writes', 'known-on-every-day', 'follow-ups-kept', 'timeline-tiles'].map((name) => `test/api/${name}`),
  'test/start/sudden-death',
  ...['packed-program', 'upgrade-postgresql'].map((name) => `test/start/${name}`),
];

await main(async () => {
  await alone(ensureInstalled);
  const jest = node(inProject('node_modules/jest/bin/jest.js'), '--selectProjects', 'api', '--testPathPatterns');
  process.exitCode = await runHere(jest[0], [...jest[1], ...CAMPAIGNS], { DEMARCHE_TEST_LONG: 'on' });
});
