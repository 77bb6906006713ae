import type { Page } from '@playwright/test';
import { MUSCAT } from './support/dossier.js';
import { tabTo } from './support/focus.js';
import { expect, test } from './support/test.js';

const column = (page: Page, side: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: side }) });

test('each side’s account stands beside the others’, with the speaker’s office, and no grade that nobody gave', async ({
  page,
}) => {
  await page.goto(`/events/${MUSCAT.ref}`);
  const [us, iran, oman, press] = ['United States', 'Iran', 'Oman', 'The press'].map((side) => column(page, side));
  await expect(oman!).toContainText('Very serious talks mediating between Iran and the US in Muscat today.');
  await expect(oman!).toContainText('Minister of Foreign Affairs, Oman');
  await expect(oman!.getByRole('link', { name: /^Omani minister: very serious talks/ }).first()).toBeVisible();
  await expect(iran!.locator('blockquote[lang=ar]').first()).toHaveAttribute('dir', 'rtl');
  await expect(press!.getByRole('listitem').first()).toBeVisible();
  await expect(press!.locator('abbr')).toHaveCount(0);
  const boxes = await Promise.all([us, iran, oman, press].map((one) => one!.boundingBox()));
  expect(new Set(boxes.map((box) => box!.y)).size).toBe(1);
});

test('of one disputed field, who says nothing of it says so', async ({ page }) => {
  await page.goto(`/events/${MUSCAT.ref}`);
  const whole = page.getByRole('button', { name: 'all of it' });
  await expect(whole).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'format', exact: true }).click();
  await expect(whole).toHaveAttribute('aria-pressed', 'false');
  await expect(column(page, 'Oman')).toContainText('Says nothing of the format.');
  await expect(column(page, 'The press')).toContainText('format: direct');
});

test('that nothing is recorded of a side is no silence of that side', async ({ page }) => {
  await page.goto('/events/IRUS-2026-032');
  await page.getByRole('heading', { level: 2, name: 'Accounts side by side' }).click();
  await expect(column(page, 'United States')).toContainText('United States: nothing recorded here.');
  await page.goto('/events/IRUS-2025-024');
  await page.getByRole('heading', { level: 2, name: 'Accounts side by side' }).click();
  await expect(column(page, 'Iran')).toContainText('Iran: nothing recorded here.');
});

test('looked back to the evening of the first round, nothing from Muscat was known', async ({ page }) => {
  await page.goto('/events/IRUS-2025-005?knownOn=2025-04-12');
  await expect(column(page, 'Oman')).toContainText('Oman: nothing recorded here.');
  await expect(column(page, 'Iran')).toContainText('format: indirect');
});

test('where there is little to compare, the accounts are folded, and the keyboard opens them', async ({ page }) => {
  await page.goto('/events/IRUS-2026-032');
  const fold = page.locator('summary').filter({ hasText: 'Accounts side by side' });
  await expect(fold).toBeVisible();
  await expect(column(page, 'Oman')).toBeHidden();
  await page.getByRole('link', { name: 'History' }).focus();
  await tabTo(page, fold, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(column(page, 'Oman')).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('the columns stand below one another, each under its side', async ({ page }) => {
    await page.goto(`/events/${MUSCAT.ref}`);
    const [us, iran] = [column(page, 'United States'), column(page, 'Iran')];
    await expect(iran).toBeVisible();
    const [above, below] = [(await us.boundingBox())!, (await iran.boundingBox())!];
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
  });
});
