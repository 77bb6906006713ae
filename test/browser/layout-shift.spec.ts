import { READING_PAGES } from './support/reading-pages.js';
import { expect, test } from './support/test.js';

/** So much of a page may move after it was seen, as browsers count layout shift. */
const MOVES = 0.02;
const SHIFTS = `globalThis.shifts = []; new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    if (!hadRecentInput) shifts.push({ value, of: sources.slice(0, 2).map(({ node }) => node?.parentElement?.outerHTML.slice(0, 90)) });
  }
}).observe({ type: 'layout-shift', buffered: true });`;

for (const width of [1440, 390]) {
  test(`no page that is read moves after it was seen, ${width} pixels wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 860 });
    await page.addInitScript(SHIFTS);
    const moved: string[] = [];
    for (const { address, shows } of READING_PAGES) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.locator(shows).first()).toBeAttached();
      const shifts = await page.evaluate<{ value: number }[]>(
        'new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => tell(shifts))))',
      );
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      if (sum > MOVES) moved.push(`${address}: ${sum.toFixed(3)} ${JSON.stringify(shifts)}`);
    }
    expect(moved).toEqual([]);
  });
}
