import { violations } from './support/axe.js';
import { MUSCAT } from './support/dossier.js';
import { date, openNewEvent, save, saidOn, title } from './support/event-form.js';
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

for (const [words, window, shown] of [
  ['before Ramadan', '2026-02-07/2026-02-17', '7–17 February 2026'],
  ['once the dust has settled', 'March 2026', 'March 2026'],
] as const) {
  test(`“${words}” is kept, with the window that is set by hand in one step`, async ({ page }) => {
    await title(page).fill('A step that waits');
    await date(page).fill(words);
    const byHand = page.getByRole('textbox', { name: 'By hand: what these words mean' });
    await byHand.fill(window);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${width} pixels wide`).toEqual([]);
    }
    await byHand.press('Enter');
    await expect(page.getByText(`Set by hand; “${words}” is kept as it was said`)).toBeVisible();
    await expect(byHand).toBeHidden();
    await expect(page.getByRole('strong').filter({ hasText: new RegExp(`^${shown}$`) })).toBeVisible();
    await save(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A step that waits' })).toBeVisible();
    await expect(page.getByRole('main').getByText(words, { exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByText(shown, { exact: true }).first()).toBeVisible();
    // What is recorded stays as long as its words stay.
    await page.getByRole('link', { name: 'Edit' }).click();
    await expect(date(page)).toHaveValue(words);
    await expect(page.getByRole('strong').filter({ hasText: new RegExp(`^${shown}$`) })).toBeVisible();
  });
}

for (const [words, first, second, shown] of [
  ['Thursday 6 February 2026', /^Friday,? 6 February 2026$/, /^Thursday,? 5 February 2026$/, '5 February 2026'],
  ['06/02/2026', /^Friday,? 6 February 2026$/, /^Tuesday,? 2 June 2026$/, '2 June 2026'],
] as const) {
  test(`of “${words}” the two days are offered that it could be`, async ({ page }) => {
    await date(page).fill(words);
    await expect(page.getByRole('button', { name: first })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: second }).click();
    await expect(page.getByText(`Set by hand; “${words}” is kept as it was said`)).toBeVisible();
    await expect(page.getByRole('strong').filter({ hasText: new RegExp(`^${shown}$`) })).toBeVisible();
  });
}

test('words that no rule reads are kept where the event is tied to another', async ({ page }) => {
  await title(page).fill('The answer to the round');
  await date(page).fill('two days after the round in Muscat');
  await expect(page.getByText('No rule knows these words.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Tied to another event' }).pressSequentially(MUSCAT.ref);
  await page.getByRole('option', { name: MUSCAT.title }).click();
  await page.getByRole('group', { name: 'Tied to another event' }).getByLabel('How many').fill('2');
  await expect(page.getByText('No rule knows these words.')).toBeHidden();
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The answer to the round' })).toBeVisible();
  await expect(page.getByText('two days after the round in Muscat', { exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByText('8 February 2026', { exact: true }).first()).toBeVisible();
});
