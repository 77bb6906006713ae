import { countShifts, moved } from './support/layout-shifts.js';
import { READING_PAGES } from './support/reading-pages.js';
import { expect, test } from './support/test.js';

/** Where what a page holds begins and ends, without its own edge, in pixels. */
const MEASURED = `(() => {
  const seen = [...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg, [role=group]'));
  const boxes = seen.filter((one) => one.childElementCount === 0 && one.textContent.trim() !== '').map((one) => one.getBoundingClientRect());
  return Math.round(Math.min(...boxes.map(({ left }) => left)));
})()`;

test('every page that is read begins where its head does, and nothing of it moves after it was seen', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await countShifts(page);
  const elsewhere: string[] = [];
  for (const { address, shows } of READING_PAGES) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator(shows).first()).toBeAttached();
    const head = (await page.locator('header a').first().boundingBox())!.x;
    const begins = await page.evaluate<number>(MEASURED);
    if (Math.abs(begins - head) > 1) elsewhere.push(`${address} begins at ${begins}, its head at ${head}`);
    elsewhere.push(...(await moved(page)));
  }
  expect(elsewhere).toEqual([]);
});
