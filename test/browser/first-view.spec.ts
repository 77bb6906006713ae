import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { items, OVERVIEW, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const LIMIT = 270_000;

/** What no timeline waits for: other pages, and the bars under the axis with their words. */
const LATER = /(Table|Event|Form|Edit|Import)[A-Z]?\w*Page|Tension|WeeksTable|\/(en|fr|files)-/;

/** So much of a page may move after it was seen, as browsers count layout shift. */
const MOVES = 0.02;
const SHIFTS = `globalThis.shift = 0; new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
}).observe({ type: 'layout-shift', buffered: true });`;

/**
 * When an event was first to be seen, told by the change itself: what waits until nothing is to be done may begin before the next frame. It
 * is looked for from the beginning, or a slow machine would look when that has begun.
 */
const DRAWN = `globalThis.drawn = new Promise((tell) => {
  const look = () => document.querySelector('button[data-id]')?.checkVisibility() && tell(performance.now());
  new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
  look();
})`;

/** How much has moved by the next frame but one. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    'new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => tell(globalThis.shift))))',
  );

for (const address of ['/', TIMELINE]) {
  test(`the timeline at ${address} needs at most ${LIMIT / 1000} kB of JavaScript, gzipped`, async ({ page }) => {
    await page.addInitScript(SHIFTS);
    await page.addInitScript(DRAWN);
    await page.goto(address, { waitUntil: 'commit' });
    const needed = await scriptsBeforeFirstEvent(page);
    const sizes = await Promise.all(needed.map(async (script) => [script, await gzipped(page, script)] as const));
    expect(
      sizes.reduce((sum, [, size]) => sum + size, 0),
      JSON.stringify(sizes),
    ).toBeLessThanOrEqual(LIMIT);
    expect(needed).toContainEqual(expect.stringContaining('TimelineView'));
    expect(needed.filter((script) => LATER.test(script))).toEqual([]);
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOVES);
  });
}

/**
 * The scripts that the page had asked for when its first event was to be seen: without them, no timeline is there. What it
 * asks for afterwards keeps nobody waiting.
 */
async function scriptsBeforeFirstEvent(page: Page): Promise<string[]> {
  const drawn = await page.evaluate<number>('globalThis.drawn');
  // A script is listed once it is there; by now, those are that were asked for before.
  await expect(page.getByRole('region', { name: 'Words and deeds, week by week' })).toBeVisible();
  return page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= until)
        .map(({ name }) => name),
    drawn,
  );
}

async function gzipped(page: Page, script: string): Promise<number> {
  return gzipSync(await (await page.request.get(script)).body()).length;
}

test('the first view asks nobody but its own server, and is laid out less often than it has events', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable');
  await page.addInitScript(SHIFTS);
  await page.goto(`${OVERVIEW}?window=all`);
  await expect(items(page).first()).toBeVisible();
  expect([...hosts]).toEqual([baseURL]);
  const { metrics } = await browser.send('Performance.getMetrics');
  const laidOut = metrics.find(({ name }) => name === 'LayoutCount')!.value;
  expect(laidOut).toBeLessThan(await page.locator('button[data-id]').count());
  expect(await shiftOf(page)).toBeLessThanOrEqual(MOVES);
  await browser.detach();
});

test('the scripts are kept by the browser, the page is not', async ({ page }) => {
  const response = await page.goto(TIMELINE);
  expect(response!.headers()['cache-control']).toBe('no-cache');
  const script = await page.locator('script[src]').first().getAttribute('src');
  const headers = (await page.request.get(script!)).headers();
  expect(headers['cache-control']).toContain('immutable');
  // Each copy has a tag of its own, which follows from the bytes.
  const plain = await page.request.get(script!, { headers: { 'accept-encoding': 'identity' } });
  expect(headers['etag']).toBe(plain.headers()['etag']!.replace(/"$/, '.br"'));
  expect(plain.headers()['etag']).toMatch(/^"[\w-]{22}"$/);
  const again = await page.request.get(script!, { headers: { 'if-none-match': headers['etag']! } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const refused = await page.request.delete(script!);
  expect([refused.status(), refused.headers()['allow']]).toEqual([405, 'GET, HEAD']);
  // The page goes with its head at the address of a view, never as it was built.
  for (const path of ['/index.html', '/index.html.br', `${script!}.br`])
    expect((await page.request.get(path)).status()).toBe(404);
});
