import { violations } from './support/axe.js';
import { expect, test } from './support/delivered.js';

test('two negotiations stand on one axis, by the calendar and from the first announcement of each', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Side by side, on one axis' }).click();
  const lane = (name: RegExp) => page.getByRole('region', { name });
  const [old, recent] = [lane(/2013–2018/), lane(/2025–2026/)];
  await expect(old.getByRole('link', { name: /^Joint Plan of Action, 24 November 2013$/ })).toBeVisible();
  await expect(recent.getByText('12 March 2025 to 8 October 2026')).toBeVisible();
  const before = await recent.getByRole('listitem').first().boundingBox();

  await page.getByRole('button', { name: 'By the calendar' }).click();
  await page.getByRole('menuitemradio', { name: 'Days since the first announcement' }).click();
  await expect(recent.getByText('Day 0: 7 April 2025')).toBeVisible();
  await expect(recent.getByRole('link', { name: /, 12 April 2025, day \+5$/ })).toBeVisible();
  expect((await recent.getByRole('listitem').first().boundingBox())!.x).toBeLessThan(before!.x - 300);
  await page.getByText('The same as a table').click();
  const named = page.getByRole('rowheader', { name: 'Joint Plan of Action', exact: true });
  const first = page.getByRole('row').filter({ has: named });
  await expect(first.getByRole('cell', { name: /^day \+\d+$/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: '2 dossiers' }).click();
  await page.getByRole('menuitemcheckbox', { name: /2013–2018/ }).click();
  await page.keyboard.press('Escape');
  await expect(old).toHaveCount(0);
  await expect(page).toHaveURL(/\/compare\?from=first-announcement&dossier=iran-us-2025-2026$/);
});

test('as of a day it shows what was known then, and leads on as of that day', async ({ page }) => {
  await page.goto('/compare?knownOn=2013-11-01');
  await expect(page.getByRole('note')).toContainText('1 November 2013');
  await expect(page.getByRole('region', { name: /2025–2026/ }).getByText('Nothing had happened here.')).toBeVisible();
  const old = page.getByRole('region', { name: /2013–2018/ });
  await expect(old.getByRole('link', { name: /Muscat/ })).toHaveCount(0);
  await old.getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/events\/JCPOA-.*\?knownOn=2013-11-01$/);
});
