import type { Page } from '@playwright/test';
import {
  BRIEFING,
  DISPUTED,
  FEBRUARY,
  FOLLOW_UPS,
  MUSCAT,
  OVERVIEW,
  TABLE,
  TIMELINE,
  UNDERTAKINGS,
} from './support/dossier.js';
import { expect, test } from './support/test.js';

/** What is printed, on how many sheets at most and how they lie. */
const PAPER = [
  { address: OVERVIEW, shows: '[data-id]', most: 2, lies: 'across' },
  { address: `${TIMELINE}?window=all`, shows: '[data-id]', most: 1, lies: 'across' },
  { address: TIMELINE + FEBRUARY, shows: '[data-id]', most: 1, lies: 'across' },
  { address: `${TABLE}?kind=talks`, shows: 'tbody tr', most: 4, lies: 'across' },
  { address: FOLLOW_UPS, shows: 'main table tbody tr', most: 6, lies: 'across' },
  { address: UNDERTAKINGS, shows: 'main section li', most: 8, lies: 'upright' },
  { address: DISPUTED, shows: 'main ol blockquote', most: 12, lies: 'upright' },
  { address: BRIEFING + FEBRUARY, shows: 'main ol', most: 12, lies: 'upright' },
  { address: `/events/${MUSCAT.ref}`, shows: 'details h3', most: 5, lies: 'upright' },
] as const;

test('every view lies on its paper as it is read there, on few sheets, without what can be pressed', async ({
  page,
}) => {
  test.slow();
  for (const { address, shows, most, lies } of PAPER) {
    await page.goto(address);
    await expect(page.locator(shows).first()).toBeVisible();
    const sheets = await printed(page);
    expect(sheets.length, address).toBeLessThanOrEqual(most);
    for (const sheet of sheets) expect(sheet, address).toMatch(lies === 'across' ? /^84[12]\D/ : /^59[45]\D/);
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['navigation', 'search', 'combobox'] as const) {
      await expect(page.getByRole(chrome), `${chrome} of ${address}`).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { name: /^(Iran–US nuclear negotiations|Indirect)/ }).first()).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test('what looks back says so on paper', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&knownOn=2026-02-10`);
  await expect(page.locator('[data-id]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('As known on 10 February 2026')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

/** The width of each sheet, in points. */
async function printed(page: Page): Promise<string[]> {
  const file = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return [...file.matchAll(/\/Type \/Page\n[^]*?\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]/g)].map(([, size]) => size!);
}
