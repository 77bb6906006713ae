import type { Page } from '@playwright/test';
import { colourlessViolations } from './support/axe.js';
import { FOLLOW_UPS, items, POSITIONS, TIMELINE, WEEKS } from './support/dossier.js';
import { READING_PAGES } from './support/reading-pages.js';
import { sideways } from './support/sideways.js';
import { expect, test } from './support/test.js';

/** As if the chosen language ran from right to left: before the first script runs, and whatever language is chosen then. */
const FORCED = `{
  const force = () => {
    const root = document.documentElement;
    if (root && root.dir !== 'rtl') root.dir = 'rtl';
  };
  new MutationObserver(force).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['dir'] });
  force();
}`;

/** Figures and dates by themselves whose first letter stands to the right of their last: they were not isolated. */
const UNISOLATED = `(() => {
  const range = document.createRange();
  const box = (node, at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  let values = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    if (!/^([+−]\\d+|(\\d{1,2}(–\\d{1,2})? )?[A-Z][a-z]+ \\d{4})$/.test(text)) continue;
    if (!node.parentElement.checkVisibility() || node.parentElement.closest('.visually-hidden, svg')) continue;
    const from = node.data.search(/\\S/);
    const [first, last] = [box(node, from), box(node, from + text.length - 1)];
    if (first.width === 0 || Math.abs(first.top - last.top) > 3) continue;
    values += 1;
    if (first.left > last.left) found.push(text);
  }
  return { values, found };
})()`;

test.beforeEach(({ page }) => page.addInitScript(FORCED));

for (const width of [1440, 390]) {
  test(`from right to left, ${width} pixels wide, no page scrolls sideways and axe finds nothing wrong`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    let values = 0;
    for (const { address, shows } of READING_PAGES) {
      await page.goto(address);
      await expect(page.locator(shows).first()).toBeAttached();
      expect(await sideways(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
      // Colours are the same in either direction, and were looked at (`client/src/ui/styles.spec.ts`).
      expect(await colourlessViolations(page), address).toEqual([]);
      const told = await page.evaluate<{ values: number; found: string[] }>(UNISOLATED);
      expect(told.found, address).toEqual([]);
      values += told.values;
    }
    expect(values).toBeGreaterThan(100);
  });
}

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;

/** Where each of those that are seen begins, from the left. */
const lefts = async (page: Page, selector: string) =>
  (await Promise.all((await page.locator(selector).all()).map((one) => one.boundingBox()))).flatMap(
    (box) => box?.x ?? [],
  );

const falls = (numbers: readonly number[]) => numbers.every((one, index) => index === 0 || one <= numbers[index - 1]!);

test('time runs from right to left on the timeline, in its strip and bars, and the arrow keys follow', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(`${TIMELINE}?from=2026-02-01&to=2026-02-28`);
  const [first, last] = [
    items(page).filter({ hasText: 'Muscat' }).first(),
    items(page).filter({ hasText: 'Geneva' }).last(),
  ];
  await expect(first).toBeVisible();
  const [lanes, center] = [await boxOf(page, '.vis-labelset'), await boxOf(page, '.vis-panel.vis-center')];
  expect(lanes.x, 'the names of the lanes stand at the start').toBeGreaterThanOrEqual(center.x + center.width - 2);
  const [earlier, later] = [(await first.boundingBox())!, (await last.boundingBox())!];
  expect(earlier.x).toBeGreaterThan(later.x);
  const days = await page
    .locator('.vis-time-axis .vis-text.vis-minor')
    .evaluateAll((all) => all.map((one) => [Number(one.textContent), one.getBoundingClientRect().left] as const));
  const february = days.filter(([day]) => day > 1).sort(([one], [other]) => one - other);
  expect(falls(february.map(([, left]) => left))).toBe(true);

  const [from, to] = await Promise.all(
    ['Beginning of the view', 'End of the view'].map((name) => page.getByRole('slider', { name }).boundingBox()),
  );
  expect(from!.x, 'the brush begins at the right').toBeGreaterThan(to!.x);

  await first.focus();
  await page.keyboard.press('ArrowLeft');
  const next = await page.evaluate<number>('document.activeElement.getBoundingClientRect().left');
  expect(next).toBeLessThanOrEqual(earlier.x);
  await expect(first).not.toBeFocused();
});

test('bars, months, positions, lanes and the way from word to deed are mirrored with their heads', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(WEEKS);
  await expect(page.locator('main [data-what]').first()).toBeAttached();
  expect(falls(await lefts(page, 'main svg[height="24"] > g > text'))).toBe(true);
  const chart = await boxOf(page, 'main [role=slider] > svg');
  const numbers = await page
    .locator('main text[data-number]')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right] as const),
    );
  for (const [left, right] of numbers) {
    expect(left, 'numbers stand beside the chart, at its start').toBeGreaterThanOrEqual(chart.x + chart.width);
    expect(right).toBeLessThanOrEqual(1440);
  }

  await page.goto(POSITIONS);
  await expect(page.locator('main figure ul ul li').first()).toBeAttached();
  expect(falls(await lefts(page, 'main figure ol li'))).toBe(true);
  expect(falls(await lefts(page, 'main figure ul ul >> nth=0 >> li'))).toBe(true);

  await page.goto('/compare');
  await expect(page.locator('main figure ul li').first()).toBeAttached();
  expect(falls(await lefts(page, 'main figure ol li'))).toBe(true);
  expect(falls(await lefts(page, 'main figure ul >> nth=0 >> li'))).toBe(true);

  await page.goto(FOLLOW_UPS);
  const track = page.locator('main svg[data-held=true]').first();
  await expect(track).toBeAttached();
  expect(await track.evaluate((svg) => svg.ownerDocument.defaultView!.getComputedStyle(svg).transform)).toBe(
    'matrix(-1, 0, 0, 1, 0, 0)',
  );
});
