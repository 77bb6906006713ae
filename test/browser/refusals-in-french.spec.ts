import { openFilters, TABLE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test.use({ locale: 'fr-FR', provoked: /Failed to load resource: .* 40[04] / });

test('what the server refuses is said in the reader’s language', async ({ page }) => {
  await page.goto(`${TABLE}?from=2026-02-30`);
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading')).toHaveText('Certaines valeurs sont refusées');
  await expect(alert).toContainText('«\u202f2026-02-30\u202f» n’est pas une date qui existe.');
});

test('a refusal at a field is said there', async ({ page }) => {
  await page.goto(TABLE);
  await openFilters(page, 'Filtrer');
  await page.getByRole('button', { name: 'Dates' }).click();
  await page.getByLabel('Du', { exact: true }).fill('2026-13');
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.getByLabel('Du', { exact: true })).toHaveAccessibleDescription(/« 2026-13 » n’est pas une date/);
});
