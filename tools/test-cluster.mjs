import './lib/check-node.mjs';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';

/** Faults in a row: each kind once, two of them twice, and an upgrade of all nodes. */
const FAULTS = 8;

/** `npm run test:cluster [-- FAULTS]`: three nodes on a cluster of PostgreSQL, under load, while one thing after the other goes wrong. Linux; needs engines of Debian. */
await main(async () => {
  await alone(ensureInstalled);
  await alone(ensureBuilt);
  const { runCluster } = await import('../test/cluster/cluster.mjs');
  if (!(await runCluster(Number(process.argv[2] ?? FAULTS)))) process.exitCode = 1;
});
