const SLOTS = 2;

/**
 * Runs steps to their end, all of them even when one fails, and tells how they went. Those that keep one processor busy go first,
 * two at a time, each with its output kept whole; those that keep both busy follow one by one. Resolves to how many cases failed.
 */
export async function runSteps(steps) {
  const results = [
    ...(await inSlots(steps.filter(({ wide }) => !wide))),
    ...(await oneByOne(steps.filter(({ wide }) => wide))),
  ];
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(14)} ${counts} (${seconds} s)`);
  }
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed');
}

/** In the order given, as slots become free; what the steps printed is shown in that order, too. */
async function inSlots(steps) {
  const slot = slots(SLOTS);
  const running = steps.map((step) => slot(() => run(step)));
  const results = [];
  for (const [index, step] of steps.entries()) {
    const result = await running[index];
    open(step);
    results.push(close(result));
  }
  return results;
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

async function oneByOne(steps) {
  const results = [];
  for (const step of steps) {
    open(step);
    results.push(close(await run(step)));
  }
  return results;
}

/** How a step went: its counts, its seconds, and what it printed where it did not print by itself. Never rejects. */
async function run({ name, run: work }) {
  const since = Date.now();
  const counts = await work().catch((error) => ({ passed: 0, failed: 1, printed: `${error.message}\n` }));
  return { name, seconds: ((Date.now() - since) / 1000).toFixed(1), skipped: 0, printed: '', ...counts };
}

function open({ name, about }) {
  console.log(`\n── ${name}: ${about} ${'─'.repeat(Math.max(3, 70 - name.length - about.length))}`);
}

function close({ printed = '', ...result }) {
  process.stdout.write(printed);
  console.log(`${result.failed ? 'failed' : 'passed'} in ${result.seconds} s`);
  return result;
}
