// Frame times while the demo's timeline is dragged with all overlays on, against vis-timeline alone with as many items.
// Run after a build: npm run bench:frames; with `-- --events 10000`, of a generated dossier of so many, all of them in the window.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openForOnce } from './data-folder.mjs';
import { untilDrawn, withDemoInBrowser } from './demo-in-browser.mjs';
import { machine, median, ROOT, spread } from './support.mjs';

const ROUNDS = 7;
const VIEWPORT = { width: 1440, height: 1000 };
/** Pixels of one step of the drag, and how many there are to one side; it comes back the same way. */
const STEP = 10;
const STEPS = 40;
const LIMIT = 1.3;
/** In milliseconds; a drag that has come to rest is told to the address, and the page asks for what is in view now. */
const REST = 1500;

/** An event with a chain of sixteen, a day on which everything was known, and the lane of what stands. */
const DEMO = {
  dossier: 'iran-us-2025-2026',
  view: 'selected=IRUS-2026-013&knownOn=2026-07-10&standing=true',
  drawn: 'items with arrows, lives, a lit chain, known-on and what stands',
};
const GENERATED = { dossier: 'record-1', view: 'window=all&standing=true', drawn: 'items over the density of all' };
/** Of what is generated, this share is of one dossier. */
const SHARE = 0.6;

const events = Number(parseArgs({ options: { events: { type: 'string' } } }).values.events ?? 0);
const shown = events > 0 ? GENERATED : DEMO;
const data = events > 0 ? await openForOnce(Math.ceil(events / SHARE)) : null;

try {
  await withDemoInBrowser(compare, data ? { DATABASE_URL: data.url } : {});
} finally {
  await data?.stop();
}

/** Both in turn, and how they went. */
async function compare({ browser, address }) {
  const answer = await fetch(`${address}/api/timeline?dossier=${shown.dossier}&limit=300&bins=120`);
  const timeline = await answer.json();
  const ours = await openOurs(browser, address);
  const bare = await openBare(browser, asMany(timeline, ours.items), ours.box);
  const rounds = [];
  // The first round, which is not counted, warms both up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const taken = { ours: await drag(ours), bare: await drag(bare) };
    if (round > 0) rounds.push(taken);
  }
  const load = loadavg()[0].toFixed(1);
  console.log(
    `${machine()}, load ${load}, Chromium ${browser.version()}, ${ROUNDS} drags each in turn, ${VIEWPORT.width} × ${VIEWPORT.height}`,
  );
  console.log(`${ours.items} ${shown.drawn}, ${timeline.total} events in the window; ${bare.items} items alone`);
  console.log('Milliseconds a frame, median of the drags (lowest–highest)');
  for (const [name, figure] of Object.entries({ median, p95 })) {
    const ratio = median(rounds.map((taken) => figure(taken.ours) / figure(taken.bare)));
    const [a, b] = ['ours', 'bare'].map((which) =>
      spread(
        rounds.map((taken) => figure(taken[which])),
        1,
      ),
    );
    const met = ratio <= LIMIT;
    console.log(`  ${name}: ${a} against ${b}: ${ratio.toFixed(2)} times, limit ${LIMIT}: ${met ? 'met' : 'MISSED'}`);
    if (!met) process.exitCode = 1;
  }
}

/** Of the items as many as are drawn beside, all over the window. */
function asMany({ items, bins }, most) {
  const every = Math.max(1, items.length / most);
  return { bins, items: items.filter((_, at) => Math.floor((at + 1) / every) > Math.floor(at / every)) };
}

/** A timeline with everything on that can be drawn over it. */
async function openOurs(browser, address) {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
  await page.goto(`${address}/d/${shown.dossier}/timeline?${shown.view}`);
  await untilDrawn(page);
  const chart = page.getByRole('group', { name: /^Timeline of/ });
  return { page, box: await chart.boundingBox(), items: await chart.getByRole('button').count() };
}

/** vis-timeline as it comes, in the same place of the window, with the same items, lanes, span and height of rows. */
async function openBare(browser, { items, bins }, { x, y, width }) {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
  await page.setContent(`<div id="chart" style="position:absolute;left:${x}px;top:${y}px;width:${width}px"></div>`);
  await page.addStyleTag({ path: join(ROOT, 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css') });
  await page.addStyleTag({
    content: '.vis-item { font: 13px sans-serif } .vis-item .vis-item-content { padding: 2px 5px }',
  });
  await page.addScriptTag({ path: join(ROOT, 'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js') });
  const rows = items.map(({ id, kind, title, earliest, latest }) => ({
    id,
    content: title,
    group: kind,
    type: 'range',
    start: earliest ?? latest,
    end: latest ?? earliest,
  }));
  const span = { start: bins[0].from, end: bins.at(-1).to };
  await page.evaluate(drawBare, { rows, span });
  await page.waitForFunction((n) => globalThis.document.querySelectorAll('.vis-item').length >= n, rows.length);
  return { page, box: { x, y, width }, items: rows.length };
}

/** Runs in the page. */
function drawBare({ rows, span }) {
  const { Timeline, DataSet } = globalThis.vis;
  const groups = [...new Set(rows.map(({ group }) => group))].map((id) => ({ id, content: id }));
  const options = {
    ...span,
    orientation: { axis: 'top', item: 'top' },
    margin: { item: { horizontal: 12, vertical: 4 } },
  };
  new Timeline(globalThis.document.getElementById('chart'), new DataSet(rows), new DataSet(groups), options);
}

/** Drags to the left and back by the axis; resolves to the times of all frames meanwhile. */
async function drag({ page, box }) {
  await page.bringToFront();
  const y = box.y + 20;
  const from = box.x + box.width * 0.75;
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.evaluate(record);
  for (let step = 1; step <= 2 * STEPS; step += 1) {
    await page.mouse.move(from - STEP * Math.min(step, 2 * STEPS - step), y);
  }
  const frames = await page.evaluate(() => {
    globalThis.recording = false;
    return globalThis.frames;
  });
  await page.mouse.up();
  // A drag that has come to rest is told to the address, and asks for what is in view now.
  await page.waitForTimeout(REST);
  return frames;
}

/** Runs in the page: notes the time between frames until `recording` is false. */
function record() {
  Object.assign(globalThis, { frames: [], recording: true });
  let last = null;
  const tick = (now) => {
    if (!globalThis.recording) return;
    if (last !== null) globalThis.frames.push(now - last);
    last = now;
    globalThis.requestAnimationFrame(tick);
  };
  globalThis.requestAnimationFrame(tick);
}

function p95(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
}
