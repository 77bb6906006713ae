import { FEBRUARY, item, items, MUSCAT, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test.use({ timezoneId: 'Asia/Tehran' });

/** The ultimatum of a Saturday night; the hour is recorded. */
const ULTIMATUM = '48-hour ultimatum: open Hormuz or lose the power plants';
const THEN = '?from=2026-03-18&to=2026-03-26';
/** What stands under the title of an item that is pointed at or has the focus. */
const HOURS = ['In UTC Sat 21 Mar, 23:44', 'Your time Sun 22 Mar, 03:14', 'In Tehran it was already 22 March 2026.'];

test('an item that is pointed at tells what clocks showed in UTC and where the reader is', async ({ page }) => {
  await page.goto(TIMELINE + THEN);
  await item(page, ULTIMATUM).hover();
  for (const line of HOURS) await expect(item(page, ULTIMATUM).getByText(line, { exact: true })).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(items(page).getByText('Your time')).toHaveCount(0);
});

test('an item that has the focus tells it to those who hear, too', async ({ page }) => {
  await page.goto(TIMELINE + THEN);
  await item(page, ULTIMATUM).focus();
  await expect(item(page, ULTIMATUM)).toHaveAccessibleDescription(/In UTC .*Your time .*In Tehran/);
});

test('in the last row what it tells stands above the title, where there is room', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  const last = item(page, 'Netanyahu doubtful about any deal with Iran');
  await last.focus();
  const told = last.getByText(/ · statement, /i);
  await expect(told).toBeVisible();
  const room = page.locator('.vis-panel.vis-center');
  const [below, edge] = [(await told.boundingBox())!, (await room.boundingBox())!];
  expect(below.y + below.height).toBeLessThanOrEqual(edge.y + edge.height);
});

test('no clock is told of a day whose hours nobody recorded', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await item(page, MUSCAT.title).hover();
  await expect(item(page, MUSCAT.title).getByText('6 February 2026', { exact: false }).last()).toBeVisible();
  await expect(items(page).getByText(/In UTC|Your time|Local time/)).toHaveCount(0);
});

test('an ultimatum of Saturday night was already Sunday’s in Tehran', async ({ page }) => {
  await page.goto('/events/IRUS-2026-039');
  await expect(page.getByText('In UTC Sat 21 Mar, 23:44')).toBeVisible();
  await expect(page.getByText('Your time Sun 22 Mar, 03:14')).toBeVisible();
  await expect(page.getByText('In Tehran it was already 22 March 2026.')).toBeVisible();
});
