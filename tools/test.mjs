import './lib/check-node.mjs';
import { alone } from './lib/alone.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { runSteps } from './lib/run-steps.mjs';
import { STEPS } from './lib/test-steps.mjs';

/** `npm test`: every check there is, or only those named: `npm test -- lint unit`. All run even when one fails. */
await main(async () => {
  const steps = chosenSteps(process.argv.slice(2));
  await alone(ensureInstalled);
  process.exitCode = (await runSteps(steps)) > 0 ? 1 : 0;
});

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  return names.length > 0 ? STEPS.filter(({ name }) => names.includes(name)) : STEPS;
}
