import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { choose, FEBRUARY, item, MUSCAT, panel, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const STRIKES = 'US and Israeli strikes on Iran begin; Khamenei killed';
const tension = (page: Page): Locator => page.getByRole('region', { name: 'Tension' });
const chart = (page: Page): Locator => page.getByRole('slider', { name: 'Day of the chart' });

test('the keyboard walks over the days that moved the lines, and opens what moved them', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&pair=iran,us`);
  await chart(page).press('End');
  await expect(chart(page)).toHaveAttribute(
    'aria-valuetext',
    /^28 February 2026: words .+, deeds −.+, moved by 2 events$/,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(tension(page).getByRole('link', { name: STRIKES })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: STRIKES })).toBeVisible();
  await chart(page).press('Home');
  await expect(chart(page)).toHaveAttribute('aria-valuetext', /^1 February 2026: /);
});

test('a press on the chart takes the day nearest to it', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(chart(page)).toBeVisible();
  const { width } = (await chart(page).boundingBox())!;
  await chart(page).click({ position: { x: (width * 3.5) / 28, y: 20 } });
  await expect(tension(page)).toContainText('4 February 2026: words');
  await expect(tension(page).getByRole('link')).toHaveText([
    'Nine regional states urge Washington not to drop the meeting',
  ]);
});

test('the lines go with the timeline, wherever it is moved', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  const bar = item(page, 'Second round in Geneva').locator('> :first-child');
  await expect(bar).toBeVisible();
  await chart(page).press('Home');
  const day = async () => (await chart(page).getAttribute('aria-valuetext'))!.slice(0, 6);
  while ((await day()) !== '17 Feb') await page.keyboard.press('ArrowRight');
  const line = chart(page).locator('[data-chosen]');
  const left = async () => (await line.boundingBox())!.x;
  const apart = async () => {
    const { x, width } = (await bar.boundingBox())!;
    return Math.abs(x + width / 2 - (await left()));
  };
  expect(await apart()).toBeLessThan(10);
  for (const move of ['Zoom in', 'Later']) {
    const before = await left();
    await page.getByRole('button', { name: move, exact: true }).click();
    await expect.poll(left).not.toBe(before);
    await expect.poll(apart).toBeLessThan(10);
  }
});

test('the table says the same in words and opens the same events', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await tension(page).getByText('The same as a table').click();
  await expect(tension(page).getByRole('rowheader').first()).toHaveText('1 February 2026');
  await expect(tension(page).getByRole('rowheader').last()).toHaveText('28 February 2026');
  await tension(page).getByText('How this is computed').click();
  expect(await violations(page)).toEqual([]);
  await tension(page).getByRole('link', { name: MUSCAT.title }).click();
  await expect(panel(page).getByRole('heading', { name: MUSCAT.title })).toBeVisible();
});

test('between whom, how smoothly and whether at all stands in the address', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await choose(page, 'Between: everybody', 'Iran and United States');
  await expect(page).toHaveURL(/pair=iran%2Cus/);
  await choose(page, 'Half-life: 7 days', '30 days');
  await expect(page).toHaveURL(/halfLife=30/);
  await tension(page).getByText('How this is computed').click();
  await expect(tension(page)).toContainText('weighs half after 30 days');
  await expect(tension(page)).toContainText('forgotten after 120 days');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Between: Iran and United States' })).toBeVisible();
  await tension(page).getByRole('button', { name: 'Hide' }).click();
  await expect(page).toHaveURL(/tension=hidden/);
  await expect(chart(page)).toBeHidden();
  await tension(page).getByRole('button', { name: 'Show words and deeds' }).click();
  await expect(chart(page)).toBeVisible();
});

test('looked back to, the lines end with what was known', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&knownOn=2026-02-05`);
  await chart(page).press('End');
  await expect(chart(page)).toHaveAttribute('aria-valuetext', /^4 February 2026: /);
});
