import { date, openNewEvent, saidOn } from './support/event-form.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* 404 / });

test.beforeEach(async ({ page }) => {
  await openNewEvent(page);
  await saidOn(page).fill('2026-02-07');
});

for (const [words, window, rule] of [
  ['early next week', '9–11 February 2026', 'Monday to Wednesday of the week after the day it was said'],
  ['d’ici dix jours', '7–17 February 2026', 'from the day it was said to the last day given'],
  ['à la mi-mai', '11–20 May 2026', 'the 11th to the 20th of the month'],
  ['2026-02-06/..', 'from 6 February 2026, no end given', 'the date as it is written'],
] as const) {
  test(`“${words}” is understood at once, with its rule`, async ({ page }) => {
    await date(page).pressSequentially(words);
    await expect(page.getByText(window, { exact: true })).toBeVisible();
    await expect(page.getByText(`Rule: ${rule}`)).toBeVisible();
  });
}

test('words that no rule knows are said to be so', async ({ page }) => {
  await date(page).fill('once the dust has settled');
  await expect(page.getByText('No rule knows these words.')).toBeVisible();
});

test('the window follows the day the words were said', async ({ page }) => {
  await date(page).fill('tomorrow');
  await expect(page.getByText('8 February 2026', { exact: true })).toBeVisible();
  await saidOn(page).fill('2026-03-01');
  await expect(page.getByText('2 March 2026', { exact: true })).toBeVisible();
});
