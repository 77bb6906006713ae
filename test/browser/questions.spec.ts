import { item, MUSCAT, openFilters, rows, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

for (const question of ['overdue', 'disputed'] as const) {
  test(`the switch with the number of ${question} events shows those alone, and then all again`, async ({ page }) => {
    const { total } = (await (await page.request.get(`/api/events?${question}=true&limit=1`)).json()) as {
      total: number;
    };
    expect(total).toBeGreaterThan(0);
    await page.goto(TABLE);
    const toggle = page.getByRole('button', { name: `${total} ${question}`, exact: true });
    await openFilters(page);
    await toggle.click();
    await expect(page).toHaveURL(new RegExp(`[?&]${question}=true`));
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(rows(page)).toHaveCount(total);
    await expect(rows(page).filter({ hasText: question })).toHaveCount(total);
    await page.getByRole('button', { name: `Remove filter: ${question}` }).click();
    await expect(page).not.toHaveURL(new RegExp(`${question}=`));
    await expect(page.getByText('117 events')).toBeVisible();
  });
}

test('the disputed alone are what the timeline shows', async ({ page }) => {
  await page.goto(`${TIMELINE}?window=all`);
  await openFilters(page);
  await page.getByRole('button', { name: /^\d+ disputed$/ }).click();
  await page.keyboard.press('Escape');
  await expect(item(page, MUSCAT.title)).toBeVisible();
  await expect(item(page, 'Second round in Rome')).toHaveCount(0);
});
