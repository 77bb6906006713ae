import './lib/check-node.mjs';
import { alone } from './lib/alone.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { STEPS } from './lib/test-steps.mjs';

/** `npm test`: every check there is, or only those named: `npm test -- lint unit`. All run even when one fails. */
await main(async () => {
  const steps = chosenSteps(process.argv.slice(2));
  await alone(ensureInstalled);
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(14)} ${counts} (${seconds} s)`);
  }
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
});

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  return names.length > 0 ? STEPS.filter(({ name }) => names.includes(name)) : STEPS;
}

async function runStep({ name, about, run }) {
  console.log(`\n── ${name}: ${about} ${'─'.repeat(Math.max(3, 70 - name.length - about.length))}`);
  const since = Date.now();
  const counts = await run().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  console.log(`${counts.failed ? 'failed' : 'passed'} in ${seconds} s`);
  return { name, seconds, skipped: 0, ...counts };
}
