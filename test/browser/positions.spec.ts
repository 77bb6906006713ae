import { POSITIONS } from './support/dossier.js';
import { expect, test } from './support/test.js';

test('each side has its lane, its stances in the order of their days, and no move that no editor marked', async ({
  page,
}) => {
  await page.goto(`${POSITIONS}?on=format`);
  const iran = page.getByRole('region', { name: 'Iran', exact: true });
  await expect(iran.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'United States', exact: true }).getByRole('listitem')).toHaveCount(2);
  const first = iran.getByRole('listitem').first();
  await expect(first).toContainText('26 March 2025 · Abbas Araghchi');
  await expect(first.locator('blockquote')).toHaveAttribute('lang', 'en');
  await expect(first.locator('blockquote')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('region', { name: 'Who moved' })).toHaveCount(0);

  const axis = page.getByRole('figure', { name: 'Who stated something when' });
  await expect(axis.getByRole('button')).toHaveCount(5);
  await axis.getByRole('button', { name: /^26 March 2025: / }).press('Enter');
  await expect(axis.locator('blockquote')).toHaveText(await first.locator('blockquote').innerText());
});

test('what was stated on one day stands side by side', async ({ page }) => {
  await page.goto(`${POSITIONS}?on=format`);
  const top = async (side: string) => {
    const card = page
      .getByRole('region', { name: side, exact: true })
      .getByRole('listitem')
      .filter({ hasText: '7 April 2025' });
    return (await card.first().boundingBox())!.y;
  };
  await expect(page.getByRole('region', { name: 'Iran', exact: true })).toBeVisible();
  expect(await top('Iran')).toBe(await top('United States'));
});

test('looked back to, only what was stated by then is there', async ({ page }) => {
  await page.goto(`${POSITIONS}?on=format&knownOn=2025-12-31`);
  await expect(page.getByRole('region', { name: 'Iran', exact: true }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('no negotiation with the United States')).toHaveCount(0);
});

test('the issue is chosen by keyboard and stands in the address; without positions its events are told', async ({
  page,
}) => {
  await page.goto(POSITIONS);
  await expect(page.getByRole('heading', { name: 'Positions on enrichment' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Issues' }).getByRole('link', { name: 'sanctions' }).press('Enter');
  await expect(page).toHaveURL(/on=sanctions/);
  await expect(page.getByText('No side’s position on this is recorded.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'About it, without a position' }).getByRole('link')).toHaveCount(5);
});

test('filters that leave nothing say so and can be cleared', async ({ page }) => {
  await page.goto(`${POSITIONS}?on=format&kind=incident`);
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page.getByRole('region', { name: 'Iran', exact: true })).toBeVisible();
});
