import { openFilters, TABLE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test.use({ provoked: /Failed to load resource: .* 400 / });

test('a day that no calendar has is refused at its field, in the server’s words', async ({ page }) => {
  await page.goto(TABLE);
  await openFilters(page);
  await page.getByRole('button', { name: 'Dates' }).click();
  await page.getByLabel('From').fill('2026-02-30');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByLabel('From')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('From')).toHaveAccessibleDescription(/2026-02-30/);
  await expect(page).not.toHaveURL(/from=/);
});

test('an address with an impossible day says what is wrong with it, and how to go on', async ({ page }) => {
  await page.goto(`${TABLE}?from=2026-02-30`);
  await expect(page.getByRole('alert')).toContainText('2026-02-30');
  await page.getByRole('alert').getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page.getByText('117 events')).toBeVisible();
});
