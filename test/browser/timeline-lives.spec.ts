import type { Locator } from '@playwright/test';
import { inViewMenu, item, items, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const THREAT = 'Trump: consequences if there is no nuclear agreement';
const DEED = 'US and Israeli strikes on Iran begin; Khamenei killed';
const STRIKES = '?from=2026-02-01&to=2026-03-10';
const standing = (one: Locator) => one.and(one.page().locator('[data-life=standing]'));

test('a threat runs until the deed that carried it out, and says so', async ({ page }) => {
  await page.goto(TIMELINE + STRIKES);
  await expect(item(page, THREAT)).toHaveAccessibleName(/6 February 2026, carried out, 28 February 2026$/);
  await expect(item(page, THREAT)).toHaveAttribute('data-life', 'done');
  const line = (await item(page, THREAT).locator('[data-stood]').boundingBox())!;
  const deed = (await item(page, DEED).boundingBox())!;
  expect(Math.abs(line.x + line.width - (deed.x + deed.width / 2))).toBeLessThan(6);
});

test('what was settled after its deadline is told apart from what was settled before', async ({ page }) => {
  await page.goto(`${TIMELINE}?from=2026-03-15&to=2026-04-30`);
  await expect(item(page, '48-hour ultimatum: open Hormuz or lose the power plants')).toHaveAccessibleName(
    /withdrawn, 7 April 2026, after the deadline$/,
  );
  await expect(item(page, 'New deadline: Tuesday 7 April, 8 p.m. Eastern')).toHaveAccessibleName(
    /expired, 7 April 2026$/,
  );
});

test('on a day looked back to a threat still stands, and ends that day', async ({ page }) => {
  await page.goto(`${TIMELINE}${STRIKES}&knownOn=2026-02-20`);
  await expect(standing(item(page, THREAT))).toBeVisible();
  await expect(item(page, DEED)).toHaveCount(0);
});

test('what stands can have a lane of its own, kept in the address', async ({ page }) => {
  await page.goto(`${TIMELINE}?from=2026-06-20&to=2026-07-31`);
  const chart = page.getByRole('group', { name: /^Timeline of/ });
  await expect(items(page).first()).toBeVisible();
  await (await inViewMenu(page, 'Still standing')).click();
  await expect(chart.getByText('Still standing', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/standing=true/);
  const shown = standing(items(page));
  await expect(
    page.getByRole('button', { name: `Still standing: ${await shown.count()}`, pressed: true }),
  ).toBeVisible();
  await expect(standing(item(page, 'Trump extends the truce until Iran submits a proposal'))).toBeVisible();
  await page.reload();
  await expect(chart.getByText('Still standing', { exact: true })).toBeVisible();
  await inViewMenu(page, 'Today');
  await page.getByRole('button', { name: /^Still standing/ }).click();
  await expect(chart.getByText('Still standing', { exact: true })).toHaveCount(0);
  await expect(page).not.toHaveURL(/standing=/);
});

test('the filters hold for what stands, too', async ({ page }) => {
  await page.goto(`${TIMELINE}?standing=true&kind=proposal`);
  await expect(await inViewMenu(page, 'Still standing: 1')).toBeVisible();
  await page.goto(`${TIMELINE}?standing=true&kind=talks`);
  await expect(await inViewMenu(page, 'Still standing: 0')).toBeVisible();
});

test('the legend tells what stood from what still stands', async ({ page }) => {
  await page.goto(TIMELINE);
  await page.getByRole('button', { name: 'What the marks mean' }).click();
  for (const words of ['stood until it was settled', 'still standing', 'overdue: its time has passed'])
    await expect(page.getByRole('dialog').getByText(words, { exact: true })).toBeVisible();
});
