// From navigation to the first items of the demo's timeline, with nothing cached. npm run bench:first-view
import { withDemoInBrowser } from './demo-in-browser.mjs';
import { machine, median, spread } from './support.mjs';

const NAVIGATIONS = 7;
const LIMIT = 1500;

const times = [];
await withDemoInBrowser(async ({ browser, address }) => {
  // The first one, which is not counted, warms up the server and the browser's own files.
  for (let turn = 0; turn <= NAVIGATIONS; turn += 1) {
    const milliseconds = await firstView(browser, address);
    if (turn > 0) times.push(milliseconds);
  }
  console.log(`${machine()}, Chromium ${browser.version()}, ${NAVIGATIONS} navigations with nothing cached`);
});
const met = median(times) <= LIMIT;
console.log(`Navigation to visible items, median (lowest–highest): ${spread(times)} ms`);
console.log(`Limit ${LIMIT} ms: ${met ? 'met' : 'MISSED'}`);
if (!met) process.exitCode = 1;

/** Milliseconds by the page's own clock, from the start of the navigation to the first frame with an item in it. */
async function firstView(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    const seen = await page.waitForFunction(() => {
      const item = globalThis.document.querySelector('button[data-id]:not([hidden])');
      return item?.checkVisibility() ? globalThis.performance.now() : null;
    });
    return await seen.jsonValue();
  } finally {
    await context.close();
  }
}
