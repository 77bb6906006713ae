// From navigation to the demo's timeline, with nothing cached. npm run bench:first-view
import { untilDrawn, withDemoInBrowser } from './demo-in-browser.mjs';
import { machine, median, spread } from './support.mjs';

const NAVIGATIONS = 7;
const LIMIT = 1500;

const views = [];
await withDemoInBrowser(async ({ browser, address }) => {
  // The first one, which is not counted, warms up the server and the browser's own files.
  for (let turn = 0; turn <= NAVIGATIONS; turn += 1) {
    const view = await firstView(browser, address);
    if (turn > 0) views.push(view);
  }
  console.log(`${machine()}, Chromium ${browser.version()}, ${NAVIGATIONS} navigations with nothing cached`);
});
const whole = views.map(({ last }) => last);
const met = median(whole) <= LIMIT;
console.log('Milliseconds from navigation, median (lowest–highest)');
console.log(`  first item visible:     ${spread(views.map(({ first }) => first))}`);
console.log(`  whole timeline visible: ${spread(whole)}, limit ${LIMIT}: ${met ? 'met' : 'MISSED'}`);
if (!met) process.exitCode = 1;

async function firstView(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    return await untilDrawn(page);
  } finally {
    await context.close();
  }
}
