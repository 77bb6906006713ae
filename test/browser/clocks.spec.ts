import { FEBRUARY, item, items, MUSCAT, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test.use({ timezoneId: 'Asia/Tehran' });

/** What stands under the title of an item that is pointed at or has the focus. */
const HOURS = [
  'Local time Fri 6 Feb, 00:00–23:59',
  'In UTC Thu 5 Feb, 20:00 – Fri 6 Feb, 19:59',
  'Your time Thu 5 Feb, 23:30 – Fri 6 Feb, 23:29',
  'In Washington its first 9 hours were still 5 February 2026.',
];

test('an item that is pointed at tells what clocks showed on the spot, in UTC and where the reader is', async ({
  page,
}) => {
  await page.goto(TIMELINE + FEBRUARY);
  await item(page, MUSCAT.title).hover();
  for (const line of HOURS) await expect(item(page, MUSCAT.title).getByText(line, { exact: true })).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(items(page).getByText('Your time')).toHaveCount(0);
});

test('in the last row the clocks stand above the title, where there is room', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  const last = item(page, 'Netanyahu doubtful about any deal with Iran');
  await last.focus();
  const clocks = last.getByText(/^In UTC/);
  await expect(clocks).toBeVisible();
  const room = page.locator('.vis-panel.vis-center');
  const [below, edge] = [(await clocks.boundingBox())!, (await room.boundingBox())!];
  expect(below.y + below.height).toBeLessThanOrEqual(edge.y + edge.height);
});

test('an item that has the focus tells it to those who hear, too', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await item(page, MUSCAT.title).focus();
  await expect(item(page, MUSCAT.title)).toHaveAccessibleDescription(/^Local time .*Your time .*In Washington/);
});

test('an ultimatum of Saturday night was already Sunday’s in Tehran', async ({ page }) => {
  await page.goto('/events/IRUS-2026-039');
  await expect(page.getByText('In UTC Sat 21 Mar, 23:44')).toBeVisible();
  await expect(page.getByText('Your time Sun 22 Mar, 03:14')).toBeVisible();
  await expect(page.getByText('In Tehran it was already 22 March 2026.')).toBeVisible();
});
