import { serverAddresses } from './support/addresses.js';
import { expect, test } from './support/test.js';

test('without any dossier the page says what one is, and how to get one', async ({ page }) => {
  await page.goto(serverAddresses().empty);
  await expect(page.getByRole('heading', { level: 1, name: 'No dossier yet' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/api\/docs/);
});
