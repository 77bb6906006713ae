import { date, openNewEvent, save, title } from './support/event-form.js';
import { MUSCAT } from './support/dossier.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* 404 / });

test('a deadline is tied to an event, tells the days that come of it, and opens so again', async ({ page }) => {
  await openNewEvent(page);
  await page.getByText('deadline', { exact: true }).click();
  await title(page).fill('Thirty days to notify');
  await date(page).fill('2026-04');
  const tied = page.getByRole('combobox', { name: 'Tied to another event' });
  await tied.pressSequentially(MUSCAT.ref);
  await page.getByRole('option', { name: MUSCAT.title }).click();
  const group = page.getByRole('group', { name: 'Tied to another event' });
  const told = group.getByRole('status');
  await expect(told).toBeHidden();
  await group.getByLabel('How many').fill('30');
  await expect(told).toHaveText(`30 days after ${MUSCAT.ref} ${MUSCAT.title}: 8 March 2026`);
  await group.getByLabel('Before or after').selectOption('before');
  await expect(told).toHaveText(/^30 days before .*: 7 January 2026$/);
  await group.getByLabel('Before or after').selectOption('after');
  await save(page).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Thirty days to notify' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText('8 March 2026').first()).toBeVisible();
  await expect(main.getByRole('link', { name: `30 days after ${MUSCAT.ref} ${MUSCAT.title}` })).toBeVisible();

  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(group.getByLabel('How many')).toHaveValue('30');
  await group.getByRole('button', { name: /^Remove / }).click();
  await expect(tied).toBeVisible();
});
