import type { Page } from '@playwright/test';
import { FEBRUARY, item, MUSCAT, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';
import { days } from './support/window.js';

const end = (page: Page, which: 'Beginning' | 'End') => page.getByRole('slider', { name: `${which} of the view` });
const day = (page: Page, which: 'from' | 'to') => days(page)[which === 'from' ? 0 : 1];
const WEEK = 7 * 86_400_000;

test.beforeEach(async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, MUSCAT.title)).toBeVisible();
  await expect(end(page, 'Beginning')).toBeVisible();
});

test('the strip says in which months its bars stand, and what they are', async ({ page }) => {
  const strip = page.getByRole('slider').first().locator('xpath=../..');
  await expect(strip).toContainText('cooperation up, conflict down');
  const [first, year] = [strip.getByText('Apr 2025'), strip.getByText('Jan 2026')];
  await expect(first).toBeVisible();
  const distance = (await year.boundingBox())!.x - (await first.boundingBox())!.x;
  const brush = (await end(page, 'End').boundingBox())!.x - (await end(page, 'Beginning').boundingBox())!.x;
  const shown = (day(page, 'to') - day(page, 'from')) / WEEK + 1 / 7;
  // 275 days lie between the two, and the last day of the view is in it: months and brush are drawn on one scale.
  expect(distance / (275 / 7)).toBeCloseTo(brush / shown, 0);
});

test('the ends of the brush are moved by keys: a week by an arrow', async ({ page }) => {
  const [from, to] = [day(page, 'from'), day(page, 'to')];
  await expect(end(page, 'Beginning')).toHaveAttribute('aria-valuetext', '1 February 2026');
  await end(page, 'Beginning').press('ArrowLeft');
  await expect.poll(() => day(page, 'from')).toBe(from - WEEK);
  expect(day(page, 'to')).toBe(to);
});

test('a bar says its week and its sums, and a press on it brings the brush there, as long as it was', async ({
  page,
}) => {
  const length = day(page, 'to') - day(page, 'from');
  const { x, y, width } = (await page.locator('.vis-panel.vis-center').boundingBox())!;
  await page.mouse.move(x + width * 0.3, y - 100);
  await expect(page.getByTitle(/^\d+.* 2025: /)).toBeAttached();
  await page.mouse.click(x + width * 0.3, y - 100);
  await expect.poll(() => day(page, 'to')).toBeLessThan(Date.parse('2025-12-01'));
  expect(Math.abs(day(page, 'to') - day(page, 'from') - length)).toBeLessThanOrEqual(WEEK / 7);
});

test('the brush is dragged by its middle', async ({ page }) => {
  const [left, right] = [(await end(page, 'Beginning').boundingBox())!, (await end(page, 'End').boundingBox())!];
  const [x, y] = [(left.x + right.x + right.width) / 2, left.y + 4];
  const from = day(page, 'from');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => day(page, 'from')).toBeLessThan(from - 4 * WEEK);
});

test('a month, a quarter and a year are shown by a press, and all there is', async ({ page }) => {
  for (const [name, length] of [
    ['Year', 366],
    ['Quarter', 92],
    ['Month', 31],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => Math.round((day(page, 'to') - day(page, 'from')) / (WEEK / 7))).toBe(length);
  }
});
