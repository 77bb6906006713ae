import type { Page } from '@playwright/test';
import { date, openNewEvent, save, title } from './support/event-form.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: (.* 404 |net::ERR_FAILED)/ });

/** How many events of that title there are. */
async function countOf(page: Page, name: string): Promise<number> {
  const answer = await page.request.get('/api/events', { params: { q: name, review: 'draft' } });
  const { items } = (await answer.json()) as { items: { title: string }[] };
  return items.filter((item) => item.title === name).length;
}

const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'a double click': (page) => save(page).dblclick(),
  'Enter pressed twice': async (page) => {
    await title(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  },
};

for (const [way, press] of Object.entries(WAYS)) {
  test(`${way} records one event, though its source was left empty`, async ({ page }) => {
    await openNewEvent(page);
    await title(page).fill(`Talks by ${way}`);
    await date(page).fill('2026-02-20');
    await press(page);
    await expect(page.getByRole('heading', { level: 1, name: `Talks by ${way}` })).toBeVisible();
    expect(await countOf(page, `Talks by ${way}`)).toBe(1);
  });
}

test('an answer that got lost, and another try after a reload, record one event', async ({ page }) => {
  await openNewEvent(page);
  await title(page).fill('Talks whose answer was lost');
  await date(page).fill('2026-02-20');
  await page.route('**/api/events', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await save(page).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.unroute('**/api/events');
  await page.reload();
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Talks whose answer was lost' })).toBeVisible();
  expect(await countOf(page, 'Talks whose answer was lost')).toBe(1);
});
