// From navigation to what a page is for, with nothing cached, beside a page of the same server that has nothing to show. npm run bench:first-view
import { untilDrawn, withDemoInBrowser } from './demo-in-browser.mjs';
import { machine, median, spread } from './support.mjs';

const NAVIGATIONS = 7;
const DOSSIER = '/d/iran-us-2025-2026';
const EMPTY = '/nowhere';
/** By the time of the empty page: until the first event, and until nothing more is drawn. */
const MOST = { first: 1.6, last: 2 };
/** Of layout shift, without unit. */
const SHIFT = 0.02;

/** Kept from the start of each page: its largest paint in milliseconds, and how much of it moved. */
const OBSERVED = `globalThis.observed = { largest: 0, shift: 0 };
  new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) observed.largest = startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) observed.shift += value; })
    .observe({ type: 'layout-shift', buffered: true });`;

const PAGES = {
  'empty page': [EMPTY, shownHeading],
  'front page': [DOSSIER, untilDrawn],
  timeline: [`${DOSSIER}/timeline`, untilDrawn],
  'timeline, all there is': [`${DOSSIER}/timeline?window=all`, untilDrawn],
};

const views = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
await withDemoInBrowser(async ({ browser, address }) => {
  // The first turn, which is not counted, warms up the server and the browser's own files.
  for (let turn = 0; turn <= NAVIGATIONS; turn += 1) {
    for (const [name, [path, ready]] of Object.entries(PAGES)) {
      const view = await firstView(browser, address + path, ready);
      if (turn > 0) views[name].push(view);
    }
  }
  console.log(`${machine()}, Chromium ${browser.version()}, ${NAVIGATIONS} navigations with nothing cached`);
});

const of = (name, what) => views[name].map((view) => view[what]);
const empty = median(of('empty page', 'last'));
console.log('Milliseconds from navigation, median (lowest–highest); × the empty page');
for (const name of Object.keys(PAGES)) {
  const told = Object.keys(MOST).map((what) => {
    const times = median(of(name, what)) / empty;
    const met = name === 'empty page' || times <= MOST[what];
    if (!met) process.exitCode = 1;
    return `${what} ${spread(of(name, what))}, ${times.toFixed(2)} ×${met ? '' : ' MISSED'}`;
  });
  const shift = median(of(name, 'shift'));
  if (shift > SHIFT) process.exitCode = 1;
  const moved = `layout shift ${shift.toFixed(4)}${shift > SHIFT ? ' MISSED' : ''}`;
  console.log(`  ${name}: ${told.join('; ')}; largest paint ${spread(of(name, 'largest'))}; ${moved}`);
}

async function firstView(browser, address, ready) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVED);
    await page.goto(address, { waitUntil: 'commit' });
    const seen = await ready(page);
    return { ...seen, ...(await page.evaluate('observed')) };
  } finally {
    await context.close();
  }
}

/** When the client's heading of a page without anything else could be seen. */
async function shownHeading(page) {
  const shown = await page.waitForFunction(() =>
    globalThis.document.querySelector('main h1')?.checkVisibility() ? globalThis.performance.now() : null,
  );
  const at = await shown.jsonValue();
  return { first: at, last: at };
}
