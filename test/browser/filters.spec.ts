import type { Page } from '@playwright/test';
import { chooseFilter, item, MUSCAT, openFilters, rows, searchField, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const chip = (page: Page, filter: string) => page.getByRole('button', { name: `Remove filter: ${filter}` });

test('an actor is found by a name in Persian script', async ({ page }) => {
  await page.goto(TABLE);
  await openFilters(page);
  await page.getByRole('button', { name: 'Actor', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find an actor, in any script' }).fill('عراقچی');
  await expect(page.getByRole('option')).toHaveText([/Abbas Araghchi/]);
  await page.getByRole('option').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]actor=araghchi/);
  await expect(chip(page, 'Actor: Abbas Araghchi')).toBeVisible();
  await expect(rows(page).filter({ hasText: MUSCAT.title })).toBeVisible();
});

test('an actor that the dossier does not know is said not to be there', async ({ page }) => {
  await page.goto(TABLE);
  await openFilters(page);
  await page.getByRole('button', { name: 'Actor', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find an actor, in any script' }).fill('Bismarck');
  await expect(page.getByText('No such actor')).toBeVisible();
});

test('several kinds are any of them, each with a chip that takes it off', async ({ page }) => {
  await page.goto(TABLE);
  await chooseFilter(page, 'Kind', 'commitment');
  await chooseFilter(page, 'Kind', 'proposal');
  await expect(page).toHaveURL(/kind=commitment.*kind=proposal|kind=proposal.*kind=commitment/);
  await expect(rows(page)).toHaveCount(7);
  await chip(page, 'Kind: proposal').click();
  await expect(page).not.toHaveURL(/proposal/);
  await expect(rows(page)).toHaveCount(3);
});

test('a status narrows the timeline', async ({ page }) => {
  await page.goto(`${TIMELINE}?kind=talks`);
  await chooseFilter(page, 'Status', 'held');
  await expect(page).toHaveURL(/[?&]status=held/);
  await expect(item(page, MUSCAT.title)).toBeVisible();
  await expect(item(page, 'Sixth round planned for Muscat on 15 June')).toHaveCount(0);
});

test('only statuses that the chosen kinds can have are offered', async ({ page }) => {
  await page.goto(`${TABLE}?kind=threat`);
  await openFilters(page);
  await page.getByRole('button', { name: 'Status', exact: true }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'carried out' })).toBeVisible();
  await expect(page.getByRole('menuitemcheckbox', { name: 'held' })).toHaveCount(0);
});

test('a role can be asked of an actor', async ({ page }) => {
  await page.goto(`${TABLE}?actor=oman`);
  await chooseFilter(page, 'Role', 'mediator');
  await expect(page).toHaveURL(/[?&]role=mediator/);
  await expect(chip(page, 'Role: mediator')).toBeVisible();
  await expect(rows(page).filter({ hasText: MUSCAT.title })).toBeVisible();
});

test('dates bound what is shown, in words on a chip', async ({ page }) => {
  await page.goto(TABLE);
  await openFilters(page);
  await page.getByRole('button', { name: 'Dates' }).click();
  await page.getByLabel('From').fill('2026-02-09');
  await page.getByLabel('To', { exact: true }).fill('2026-02-11');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/from=2026-02-09&to=2026-02-11/);
  await expect(chip(page, '9 February 2026 – 11 February 2026')).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Larijani meets the Sultan of Oman' })).toBeVisible();
  await expect(rows(page).filter({ hasText: 'Second round in Geneva' })).toHaveCount(0);
});

test('a search finds words in any script', async ({ page }) => {
  await page.goto(TABLE);
  const box = searchField(page);
  for (const words of ['عراقچی', 'Araghchi', 'mascate']) {
    await box.fill(words);
    await box.press('Enter');
    await expect(chip(page, `Text: ${words}`)).toBeVisible();
    await expect(rows(page).filter({ hasText: MUSCAT.title })).toBeVisible();
  }
  await expect(box).toHaveValue('');
  await box.press('Backspace');
  await expect(page).not.toHaveURL(/[?&]q=/);
});

for (const [view, all] of [
  [TIMELINE, /^\d+ events, \d+ with their titles$/],
  [TABLE, /117 events/],
] as const) {
  test(`filters that leave nothing say so and can be cleared at ${view}`, async ({ page }) => {
    await page.goto(`${view}?kind=agreement&status=held`);
    await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear all filters' }).click();
    await expect(page).toHaveURL(new RegExp(`${view}$`));
    await expect(page.getByText(all)).toBeVisible();
  });
}
