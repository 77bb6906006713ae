import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { choose, FEBRUARY, MUSCAT, panel, TIMELINE, WEEKS } from './support/dossier.js';
import { expect, test } from './support/test.js';

const STRIKES = 'US and Israeli strikes on Iran begin; Khamenei killed';
const tension = (page: Page): Locator => page.getByRole('region', { name: 'Words and deeds, week by week' });
const chart = (page: Page): Locator => page.getByRole('slider', { name: 'Week of the chart' });

test('the keyboard walks over the weeks in view, and opens what happened in them', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&pair=iran,us`);
  await chart(page).press('End');
  await expect(chart(page)).toHaveAttribute('aria-valuetext', /23 February.*1 March 2026: .*deeds .*−24$/);
  await tension(page).getByRole('link', { name: STRIKES }).press('Enter');
  await expect(panel(page).getByRole('heading', { name: STRIKES })).toBeVisible();
});

test('the highest bar answers for its own week, with the events that made it', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  const bars = chart(page).locator('[data-direction=down]');
  await expect(bars.first()).toBeVisible();
  await chart(page).scrollIntoViewIfNeeded();
  const boxes = await Promise.all((await bars.all()).map(async (bar) => (await bar.boundingBox())!));
  const tallest = boxes.sort((a, b) => b.height - a.height)[0]!;
  await page.mouse.move(tallest.x + tallest.width / 2, tallest.y + tallest.height / 2);
  await expect(tension(page).locator('strong')).toHaveText(/23 February.*1 March 2026: /);
  await page.mouse.click(tallest.x + tallest.width / 2, tallest.y + tallest.height / 2);
  await expect(tension(page).getByRole('listitem').filter({ hasText: STRIKES })).toContainText('−10');
});

test('a week without a bar says that nothing was coded in it', async ({ page }) => {
  await page.goto(`${TIMELINE}?from=2025-07-01&to=2025-08-10`);
  await expect(chart(page)).toBeVisible();
  const { width } = (await chart(page).boundingBox())!;
  await chart(page).click({ position: { x: width / 2, y: 60 } });
  await expect(tension(page).locator('strong')).toHaveText(/July.*2025: nothing coded this week$/);
});

test('the table says the same in numbers and opens the same events', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await tension(page).getByText('The same as a table').click();
  await expect(tension(page).getByRole('rowheader').last()).toHaveText(/23 February.*1 March 2026/);
  expect(await violations(page)).toEqual([]);
  await tension(page).getByRole('link', { name: MUSCAT.title }).click();
  await expect(panel(page).getByRole('heading', { name: MUSCAT.title })).toBeVisible();
});

test('between whom and whether at all stands in the address', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await choose(page, 'Between: everybody', 'Iran and United States');
  await expect(page).toHaveURL(/pair=iran%2Cus/);
  await tension(page).getByRole('button', { name: 'Hide' }).click();
  await expect(page).toHaveURL(/tension=hidden/);
  await expect(chart(page)).toBeHidden();
  await tension(page).getByRole('button', { name: 'Show words and deeds' }).click();
  await expect(chart(page)).toBeVisible();
});

test('looked back to, the bars end with what was known', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&knownOn=2026-02-05`);
  await chart(page).press('End');
  await expect(chart(page)).toHaveAttribute('aria-valuetext', /2.*8 February 2026: /);
});

test('large, the bars are of the whole record, and their peaks have names that are never cut', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await tension(page).getByRole('link', { name: 'Large' }).click();
  await expect(page).toHaveURL(/\/weeks\?/);
  await expect(tension(page).getByRole('link', { name: 'Large' })).toHaveCount(0);
  await expect(chart(page).locator('[data-peak=down]').filter({ hasText: STRIKES })).toBeVisible();
  await chart(page).press('Home');
  await expect(chart(page)).toHaveAttribute('aria-valuetext', /March 2025: /);
  expect(await violations(page)).toEqual([]);
});

test('on a phone the names of the peaks stand in a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(WEEKS);
  await expect(chart(page)).toBeVisible();
  await expect(tension(page).getByRole('listitem').filter({ hasText: STRIKES })).toBeVisible();
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
});
