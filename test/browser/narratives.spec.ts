import type { Page } from '@playwright/test';
import { FEBRUARY, MUSCAT, NARRATIVES, NEXT_WEEK } from './support/dossier.js';
import { expect, test } from './support/test.js';

const FOLD = /of which at most one side tells/;

/** Opens what is folded because at most one side tells of it. */
async function unfold(page: Page): Promise<void> {
  const folds = page.getByText(FOLD);
  await expect(folds.first()).toBeVisible();
  for (const fold of await folds.all()) await fold.click();
}

const row = (page: Page, title: string) =>
  page
    .getByRole('list', { name: /^Accounts of/ })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: title }), hasNot: page.getByText(FOLD) });

test('both parties tell of the same events, one to either side of the axis', async ({ page }) => {
  await page.goto(NARRATIVES + FEBRUARY);
  await expect(page.getByRole('list', { name: 'Accounts of United States and Iran' })).toBeVisible();
  const week = row(page, NEXT_WEEK.title);
  await expect(week).toContainText('they differ on: date');
  await expect(week).toContainText('date: 9–11 February 2026');
  const [left, event, right] = await Promise.all(
    ['United States:', NEXT_WEEK.title, 'Iran:'].map((text) => week.getByText(text).first().boundingBox()),
  );
  expect(left!.x).toBeLessThan(event!.x);
  expect(event!.x).toBeLessThan(right!.x);
});

test('a statement is told under what it speaks of, and what is not recorded is a gap', async ({ page }) => {
  await page.goto(NARRATIVES + FEBRUARY);
  await expect(row(page, 'Omani mediator in Washington')).toHaveCount(0);
  await unfold(page);
  await expect(row(page, MUSCAT.title)).toContainText('Araghchi: a good start, if mistrust can be overcome');
  await expect(row(page, 'Araghchi: a good start')).toHaveCount(0);
  await expect(row(page, 'Omani mediator in Washington')).toContainText('United States: nothing recorded here.');
  await expect(row(page, 'New US oil sanctions on the day of the talks')).toContainText('Iran: nothing recorded here.');
});

test('whose narrative stands where is chosen, and part of the address', async ({ page }) => {
  await page.goto(NARRATIVES + FEBRUARY);
  await page.getByRole('button', { name: 'Other side: Iran' }).click();
  await page.getByRole('menuitemradio', { name: 'Oman' }).click();
  await expect(page).toHaveURL(/sides=us&sides=oman/);
  await expect(row(page, MUSCAT.title)).toContainText('Very serious talks');
  await page.getByRole('button', { name: 'One side: United States' }).click();
  await page.getByRole('menuitemradio', { name: 'Oman' }).click();
  await expect(page).toHaveURL(/sides=oman&sides=us/);
  await page.reload();
  await expect(page.getByRole('list', { name: 'Accounts of Oman and United States' })).toBeVisible();
});

test('filters and the day looked back to hold for narratives, too', async ({ page }) => {
  await page.goto(`${NARRATIVES}${FEBRUARY}&kind=talks&knownOn=2026-02-05`);
  await unfold(page);
  await expect(row(page, MUSCAT.title)).toContainText('confirmed');
  await expect(row(page, MUSCAT.title).locator('blockquote')).toHaveCount(0);
  await expect(row(page, 'Second round in Geneva')).toHaveCount(0);
});

test('an event leads to its page and back', async ({ page }) => {
  await page.goto(`${NARRATIVES}${FEBRUARY}&sides=iran&sides=oman`);
  await row(page, MUSCAT.title).getByRole('link', { name: MUSCAT.title }).click();
  await page.getByRole('link', { name: 'Back to the view' }).click();
  await expect(page).toHaveURL(/narratives\?.*sides=iran&sides=oman/);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('each telling stands below its event, under the name of its side', async ({ page }) => {
    await page.goto(NARRATIVES + FEBRUARY);
    const week = row(page, NEXT_WEEK.title);
    const boxes = await Promise.all(
      [NEXT_WEEK.title, 'United States:', 'Iran:'].map((text) => week.getByText(text).first().boundingBox()),
    );
    const tops = boxes.map((box) => box!.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});
