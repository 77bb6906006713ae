import type { Page } from '@playwright/test';
import { UNDERTAKINGS } from './support/dossier.js';
import { expect, test } from './support/test.js';

const card = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: title }) });

test('what still stands comes first, apart from what is settled', async ({ page }) => {
  await page.goto(UNDERTAKINGS);
  const standing = page.getByRole('region', { name: /^Still standing today/ });
  await expect(standing.getByRole('heading', { level: 4 })).toHaveCount(4);
  await expect(standing).toContainText('Sixty days to a final agreement');
  await expect(page.getByRole('region', { name: /^Settled/ }).getByRole('heading', { level: 4 })).toHaveCount(23);
});

test('a card tells condition, consequence, deadline, whose turn it was and how it ended', async ({ page }) => {
  await page.goto(UNDERTAKINGS);
  const deadline = card(page, 'Trump: ten to fifteen days for a deal');
  for (const text of ['a meaningful nuclear deal', 'bad things happen', 'Iran', 'expired, 28 February 2026']) {
    await expect(deadline).toContainText(text);
  }
  await expect(deadline).not.toContainText('before the deadline');
  await expect(card(page, '48-hour ultimatum')).toContainText('withdrawn, 7 April 2026, after the deadline');
});

test('a tally says what became of each kind, and opens what it counts', async ({ page }) => {
  await page.goto(UNDERTAKINGS);
  const tally = page.getByRole('list', { name: 'What became of them' });
  const carriedOut = tally.getByRole('link', { name: /carried out$/ });
  const count = Number.parseInt((await carriedOut.textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(0);
  await carriedOut.click();
  await expect(page).toHaveURL(/kind=threat&status=carried_out/);
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(count);
});

test('a reply leads to its event and back', async ({ page }) => {
  await page.goto(`${UNDERTAKINGS}?kind=threat`);
  const replies = card(page, 'Weeks of US strike threats against Iran').getByRole('definition').getByRole('listitem');
  await replies.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/events\//);
  await page.getByRole('link', { name: 'Back to the view' }).click();
  await expect(page).toHaveURL(`${UNDERTAKINGS}?kind=threat`);
});

test('looked back to, a threat that was carried out later still stands', async ({ page }) => {
  await page.goto(`${UNDERTAKINGS}?knownOn=2026-02-20`);
  const standing = page.getByRole('region', { name: 'Still standing on 20 February 2026' });
  await expect(standing).toContainText('Weeks of US strike threats against Iran');
  await expect(standing).not.toContainText('carried out,');
});
