import type { Page } from '@playwright/test';
import { openNewEvent, date, save, title } from './support/event-form.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (404|412) / });

test('two people who change the same event join their versions, and nothing typed is lost', async ({ page }) => {
  await openNewEvent(page);
  await title(page).fill('Talks that two people correct');
  await date(page).fill('2026-02-20');
  await page.getByRole('button', { name: /^Remove Source/ }).click();
  await save(page).click();
  await page.waitForURL(/\/events\/IRUS-[^/]+$/);
  const ref = new URL(page.url()).pathname.split('/').at(-1)!;

  await page.goto(`/events/${ref}/edit`);
  await title(page).fill('My title');
  await page.getByRole('textbox', { name: 'Summary' }).fill('My summary');
  await otherPersonChanges(page, ref, { title: 'Their title', place: 'Geneva' });
  await page.getByRole('button', { name: 'Save changes' }).click();

  const question = page.getByRole('alertdialog', { name: 'Somebody else changed this event meanwhile' });
  await expect(question.getByText('My title')).toBeVisible();
  await question.getByRole('radio', { name: /Their title/ }).check();
  await question.getByRole('button', { name: 'Go on with this' }).click();
  await expect(title(page)).toHaveValue('Their title');
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('My summary');
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Geneva');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Their title' })).toBeVisible();
  await expect(page.getByRole('main').getByText('My summary')).toBeVisible();
});

async function otherPersonChanges(page: Page, ref: string, changes: object): Promise<void> {
  const address = `/api/events/${ref}`;
  const read = await page.request.get(address);
  const headers = { 'if-match': read.headers()['etag']! };
  expect((await page.request.patch(address, { data: changes, headers })).status()).toBe(200);
}
