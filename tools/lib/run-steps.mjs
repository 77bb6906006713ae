const SLOTS = 2;

/**
 * Runs steps to their end, all of them even when one fails, and tells how they went. Two run at a time, begun in the order
 * given, each with its output kept whole and shown when it ends; one that runs alone shows it as it goes. What failed is named
 * once more at the end, below all that was printed. Resolves to how many cases failed.
 */
export async function runSteps(steps) {
  const slot = slots(SLOTS);
  const live = steps.length === 1;
  const results = await Promise.all(steps.map((step) => slot(() => run(step, live))));
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(14)} ${counts} (${seconds} s)`);
  }
  for (const { name, names = [] } of results) for (const failed of names) console.log(`\n✗ ${name}: ${failed}`);
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed');
}

/** Runs at most `free` works at a time, first come, first served. */
function slots(free) {
  const waiting = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    const result = await work();
    const next = waiting.shift();
    if (next) next();
    else free += 1;
    return result;
  };
}

/** How a step went: its counts and its seconds. Never rejects. */
async function run({ name, about, run: work }, live) {
  const since = Date.now();
  console.log(`${name} begins: ${about}`);
  const { printed = '', ...counts } = await work(live).catch((error) => ({
    ...{ passed: 0, failed: 1 },
    printed: `${error.message}\n`,
  }));
  const result = { name, seconds: ((Date.now() - since) / 1000).toFixed(1), skipped: 0, ...counts };
  console.log(`\n── ${name}: ${about} ${'─'.repeat(Math.max(3, 70 - name.length - about.length))}`);
  process.stdout.write(printed);
  console.log(`${result.failed ? 'failed' : 'passed'} in ${result.seconds} s\n`);
  return result;
}
