import { NEW_EVENT, openNewEvent, title } from './support/event-form.js';
import { expect, test } from './support/test.js';

test.use({ provoked: /Failed to load resource: .* 404 / });

const TITLE = 'A third round of talks';

test.beforeEach(async ({ page }) => {
  await openNewEvent(page);
  await title(page).fill(TITLE);
});

test('what was typed is found again after the browser has died', async ({ page, context }) => {
  await expect(page.getByText('Draft kept in this browser')).toBeVisible();
  const next = await context.newPage();
  await page.close();
  await next.goto(NEW_EVENT);
  await expect(title(next)).toHaveValue(TITLE);
  await next.getByRole('button', { name: 'Start afresh' }).click();
  await expect(title(next)).toHaveValue('');
  await next.reload();
  await expect(title(next)).toHaveValue('');
});

test('leaving with unsaved changes asks first', async ({ page }) => {
  await page.getByRole('link', { name: 'Démarche, all dossiers' }).click();
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(title(page)).toHaveValue(TITLE);
  await page.getByRole('link', { name: 'Démarche, all dossiers' }).click();
  await question.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(title(page)).toBeHidden();
});

test('a form in which nothing was typed lets go without a word', async ({ page }) => {
  await title(page).fill('');
  await page.getByRole('link', { name: 'Démarche, all dossiers' }).click();
  await expect(title(page)).toBeHidden();
});
