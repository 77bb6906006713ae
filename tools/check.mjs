import './lib/check-node.mjs';
import { alone } from './lib/alone.mjs';
import { CHECK_STEPS } from './lib/check-steps.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { runSteps } from './lib/run-steps.mjs';

/** `npm run check`: what can be known of a change in less than a minute, before it is committed. */
await main(async () => {
  await alone(ensureInstalled);
  process.exitCode = (await runSteps(CHECK_STEPS)) > 0 ? 1 : 0;
});
