import { FEBRUARY, panel, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test('the lines stand under the timeline, and their table opens the events that moved them', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  const tension = page.getByRole('region', { name: 'Tension' });
  await expect(tension).toContainText('weighs half after 7 days');
  await tension.getByText('The same as a table').click();
  await tension.getByRole('link', { name: 'Indirect US–Iran talks in Muscat' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Indirect US–Iran talks in Muscat' })).toBeVisible();
});

test('they can be drawn between two sides, and the address says between whom', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await page.getByRole('button', { name: 'Between: everybody' }).click();
  await page.getByRole('menuitemradio', { name: 'Iran and United States' }).click();
  await expect(page).toHaveURL(/pair=iran%2Cus/);
  await expect(page.getByRole('button', { name: 'Between: Iran and United States' })).toBeVisible();
});
