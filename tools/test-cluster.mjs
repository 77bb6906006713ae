import './lib/check-node.mjs';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';

/** Faults in a row, each kind ten times but for one, in whose place all nodes are upgraded; half an hour and more. */
const FAULTS = 50;

/** `npm run test:cluster [-- FAULTS [MINUTES [WORD]]]`: three nodes on a cluster of PostgreSQL, under load, while one thing after the other goes wrong. Linux; needs engines of Debian. */
await main(async () => {
  await alone(ensureInstalled);
  await alone(ensureBuilt);
  const { runCluster } = await import('../test/cluster/cluster.mjs');
  const [faults = FAULTS, minutes, word] = process.argv.slice(2);
  if (!(await runCluster(Number(faults), minutes && Number(minutes), word))) process.exitCode = 1;
});
