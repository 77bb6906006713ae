import type { Page } from '@playwright/test';

/** So much of a page may move after it was seen, as browsers count layout shift. */
const MOVES = 0.02;

const SHIFTS = `globalThis.shifts = []; new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    if (!hadRecentInput) shifts.push({ value, of: sources.slice(0, 2).map(({ node }) => node?.parentElement?.outerHTML.slice(0, 90)) });
  }
}).observe({ type: 'layout-shift', buffered: true });`;

/** From now on each page that is opened counts what moves in it. */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(SHIFTS);
}

/** What moved in the page that is open, if it was too much, in words; nothing otherwise. */
export async function moved(page: Page): Promise<string[]> {
  const shifts = await page.evaluate<{ value: number }[]>(
    'new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => tell(shifts))))',
  );
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  return sum > MOVES ? [`${page.url()} moves: ${sum.toFixed(3)} ${JSON.stringify(shifts)}`] : [];
}
