import { violations } from './support/axe.js';
import { FEBRUARY, inViewMenu, item, move, MUSCAT, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';
import { days } from './support/window.js';

const [FIRST, LAST] = [Date.parse('2026-02-01'), Date.parse('2026-02-28')];

test.beforeEach(async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, MUSCAT.title)).toBeVisible();
});

test('a closer look shortens the period in the address at both ends', async ({ page }) => {
  await move(page, 'Zoom in');
  await expect.poll(() => days(page)[0]).toBeGreaterThan(FIRST);
  expect(days(page)[1]).toBeLessThan(LAST);
});

test('a wider look lengthens the period in the address at both ends', async ({ page }) => {
  await move(page, 'Zoom out');
  await expect.poll(() => days(page)[0]).toBeLessThan(FIRST);
  expect(days(page)[1]).toBeGreaterThan(LAST);
});

test('later and earlier move the period and bring it back', async ({ page }) => {
  await move(page, 'Later');
  await expect.poll(() => days(page)[0]).toBeGreaterThan(FIRST);
  expect(days(page)[1]).toBeGreaterThan(LAST);
  await move(page, 'Earlier');
  await expect.poll(() => days(page)[0]).toBe(FIRST);
});

test('a drag moves the period, and Back undoes the last move alone', async ({ page }) => {
  const chart = await page.getByRole('group', { name: /^Timeline of/ }).boundingBox();
  const y = chart!.y + 8;
  await page.mouse.move(chart!.x + chart!.width - 100, y);
  await page.mouse.down();
  await page.mouse.move(chart!.x + chart!.width - 400, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => days(page)[0]).toBeGreaterThan(FIRST);
  const dragged = days(page);
  await move(page, 'Later');
  await expect.poll(() => days(page)[0]).toBeGreaterThan(dragged[0]);
  await page.goBack();
  await expect.poll(() => days(page)).toEqual(dragged);
  await page.goBack();
  await expect.poll(() => days(page)[0]).toBe(FIRST);
});

test('in a view of one day Back moves the picture, too', async ({ page }) => {
  await page.goto(`${TIMELINE}?window=2026-02-06..2026-02-06`);
  const span = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await expect(span).toHaveText('6 Feb 2026');
  const address = page.url();
  await move(page, 'Later');
  await expect(span).not.toHaveText('6 Feb 2026');
  await expect.poll(() => page.url()).not.toBe(address);
  await page.goBack();
  await expect(span).toHaveText('6 Feb 2026');
});

test('a day can be jumped to', async ({ page }) => {
  await inViewMenu(page, 'Go');
  await expect(page.getByLabel('Jump to day')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Jump to day').fill('2025-06-22');
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await expect(item(page, 'US bombs Fordo, Natanz and Isfahan')).toBeVisible();
  await expect.poll(() => days(page)[0]).toBeLessThan(Date.parse('2025-06-22'));
  expect(days(page)[1]).toBeGreaterThan(Date.parse('2025-06-22'));
});

test('everything can be shown again, and Back leads to what was looked at', async ({ page }) => {
  await move(page, 'Later');
  await expect.poll(() => days(page)[0]).toBeGreaterThan(FIRST);
  const before = days(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/[?&]window=all/);
  await expect(item(page, 'First round in Muscat')).toBeVisible();
  await page.goBack();
  await expect.poll(() => days(page)).toEqual(before);
  await expect(item(page, 'First round in Muscat')).toBeHidden();
});

test('it opens on the last weeks, and these choose nothing until that is asked for', async ({ page }) => {
  await page.goto(TIMELINE);
  const all = page.getByRole('button', { name: 'Show all', pressed: false });
  await expect(all).toBeVisible();
  await expect(page.getByRole('heading', { name: /^April – September 2026$/ })).toBeVisible();
  await expect(item(page, 'First round in Muscat')).toHaveCount(0);
  await move(page, 'Later');
  await expect(page).toHaveURL(/\?window=[\d-]+\.\.[\d-]+$/);
  const looked = days(page);
  await expect(page.getByRole('group', { name: 'Filters in force' })).toHaveCount(0);

  const only = await inViewMenu(page, 'Only these weeks');
  await only.click();
  await expect(page).toHaveURL(/[?&]from=[\d-]+&to=[\d-]+/);
  expect(days(page)).toEqual(looked);
  await expect(page.getByRole('button', { name: 'Only these weeks', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: /^Remove filter/ }).click();
  await expect(page).not.toHaveURL(/from=/);
  expect(days(page)).toEqual(looked);
  await page.goto(`${TABLE}${new URL(page.url()).search}`);
  await expect(page.getByText('117 events')).toBeVisible();
});

test('a reload brings back the view as it was', async ({ page }) => {
  await move(page, 'Zoom in');
  await expect.poll(() => days(page)[0]).toBeGreaterThan(FIRST);
  const address = page.url();
  await page.reload();
  await expect(item(page, MUSCAT.title)).toBeVisible();
  await expect(page).toHaveURL(address);
});
