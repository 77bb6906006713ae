import { MUSCAT } from './support/dossier.js';
import { expect, test } from './support/test.js';

test.describe('actors', () => {
  test('are found by a name in any script, and the address keeps the search', async ({ page }) => {
    await page.goto('/actors');
    await expect(page.getByRole('heading', { level: 1, name: 'Actors' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find an actor' }).fill('عراقچی');
    await expect(page).toHaveURL(/\/actors\?q=/);
    const found = page.getByRole('main').getByRole('link');
    await expect(found.first()).toContainText('Araghchi');
    await page.reload();
    await expect(page.getByRole('searchbox', { name: 'Find an actor' })).toHaveValue('عراقچی');
    await found.first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Abbas Araghchi' })).toBeVisible();
  });

  test('say when nobody has that name', async ({ page }) => {
    await page.goto('/actors?q=zzzzzz');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “zzzzzz”.' })).toBeVisible();
  });

  test('are reached from an event, with names, offices and what they took part in', async ({ page }) => {
    await page.goto(`/events/${MUSCAT.ref}`);
    await page.getByRole('link', { name: 'Badr Albusaidi', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Badr Albusaidi' })).toBeFocused();
    await expect(page).toHaveTitle('Badr Albusaidi · Démarche');
    const part = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) });
    await expect(part('Names').locator('[lang=ar]')).toHaveAttribute('dir', 'rtl');
    await expect(part('Offices')).toContainText('Minister of Foreign Affairs, Oman');
    await expect(part('Events').getByRole('link', { name: MUSCAT.title })).toBeVisible();
    await part('Offices').getByRole('link', { name: 'Oman' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Oman' })).toBeVisible();
  });
});

test.describe('sources', () => {
  test('are found by publisher and tell what they vouch for, in their own words', async ({ page }) => {
    await page.goto(`/events/${MUSCAT.ref}`);
    const ledger = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Ledger' }) });
    await expect(ledger.getByRole('link', { name: 'Open the document' }).first()).toHaveAttribute('href', /^https?:/);
    await ledger.getByRole('link', { name: 'ARY News, 5 February 2026' }).first().click();
    await expect(page.getByRole('link', { name: 'Read the document' })).toHaveAttribute('href', /^https?:/);
    await expect(page.getByText('Admiralty scale')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: MUSCAT.title })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Sources', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a source' }).fill('ary news');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d\d sources$/);
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'ARY News' }).first()).toBeVisible();
  });
});

for (const address of ['/actors/nobody-at-all', '/sources/nothing-at-all']) {
  test.describe('an address that names nothing', () => {
    test.use({ provoked: /Failed to load resource: .* 404 / });

    test(`says so: ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
    });
  });
}
