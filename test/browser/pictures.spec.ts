import { NETWORK, PLACES, panel } from './support/dossier.js';
import { expect, test } from './support/test.js';

test('a place is chosen on the map or in its table, and its events lead on', async ({ page }) => {
  await page.goto(PLACES);
  const map = page.getByRole('main').getByRole('listitem');
  const muscat = map.getByRole('button', { name: /^Muscat: 11 events, talks in order 1, 3, 4, 8$/ });
  await muscat.click();
  await expect(page).toHaveURL(/at=Muscat/);
  const events = page.getByRole('region', { name: 'Events: Muscat' });
  await expect(events.getByRole('listitem')).toHaveCount(11);
  await expect(page.getByText('the figures are that order, and not the numbers of rounds')).toBeVisible();
  // Of what the ledger moved there, nobody told where that is.
  const aside = page.getByRole('region', { name: 'Named without coordinates' });
  await expect(aside.getByRole('listitem').filter({ hasText: 'Al Udeid' })).toHaveCount(1);
  await aside.getByRole('button', { name: 'Fordo' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Events: Fordo' }).getByRole('listitem')).toHaveCount(1);
  await expect(muscat).toHaveAttribute('aria-pressed', 'false');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Oslo' }) });
  await expect(row.getByRole('cell')).toHaveText([
    'Norway',
    '1',
    '0',
    '',
    '7 July 2025',
    '7 July 2025',
    '59.91, 10.75',
  ]);
  await row.getByRole('button').press('Enter');
  await page.getByRole('region', { name: 'Events: Oslo' }).getByRole('link').first().click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Oslo');
  expect(await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('who met whom is told by lines, by tables and by the meetings of whoever is chosen, as of a day too', async ({
  page,
}) => {
  await page.goto(`${NETWORK}?knownOn=2026-02-05`);
  const meetings = page.getByRole('region', { name: /^Meetings:/ });
  const pair = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Iran – United States' }) });
  await expect(pair.getByRole('cell').first()).toHaveText('7');
  await pair.getByRole('button').press('Enter');
  await expect(page).toHaveURL(/between=iran%2Cus/);
  await expect(meetings.getByRole('listitem')).toHaveCount(7);
  await expect(page.getByRole('main')).not.toContainText('Pakistan');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(meetings.getByRole('listitem')).toHaveCount(14);
  await page.getByRole('button', { name: /^Oman: met others 1 time and mediated or facilitated 9 times$/ }).click();
  await expect(page.getByRole('heading', { name: 'Meetings: Oman' })).toBeVisible();
  await expect(meetings.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(page).not.toHaveURL(/between/);
});
