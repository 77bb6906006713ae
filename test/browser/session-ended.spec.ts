import type { Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { date, openNewEvent, save, title } from './support/event-form.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (401|404) / });

test('a session that ends while one writes takes nothing of what was typed', async ({ page }) => {
  const { email, password } = await openNewEvent(page);
  await title(page).fill('Written while the session ended');
  await date(page).fill('2026-02-20');
  await expect(page.getByText('Draft kept, here and on the server')).toBeVisible();
  await endAllSessions(page);
  await save(page).click();
  await expect(page.getByText('Nothing is recorded yet: your session has ended.')).toBeVisible();
  await expect(title(page)).toHaveValue('Written while the session ended');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveValue('Written while the session ended');
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Written while the session ended' })).toBeVisible();
  await expect(page.getByText('Your session has ended.')).toBeHidden();
});

/** As somebody does who signs all browsers out from elsewhere: this one is not told. */
async function endAllSessions(page: Page): Promise<void> {
  const listed = (await (await page.request.get('/api/sessions')).json()) as { items: { id: string }[] };
  for (const { id } of listed.items) {
    expect((await page.request.delete(`/api/sessions/${id}`)).status()).toBe(204);
  }
}
