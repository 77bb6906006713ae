import type { Page } from '@playwright/test';
import { item, MUSCAT, NEXT_WEEK, OVERVIEW, panel, rows, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const titles = (page: Page) => rows(page).getByRole('rowheader').getByRole('link');
const column = (page: Page, name: string) => page.getByRole('columnheader', { name });

test('the table holds the events of the timeline, by the same filter and with the same one chosen', async ({
  page,
}) => {
  await page.goto(`${TIMELINE}?kind=deadline&selected=IRUS-2026-027`);
  await expect(item(page, 'Trump: ten to fifteen days for a deal')).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Table' }).click();
  await expect(page).toHaveURL(`${TABLE}?kind=deadline&selected=IRUS-2026-027`);
  await expect(rows(page)).toHaveCount(9);
  await expect(rows(page).filter({ hasText: 'ten to fifteen days' })).toHaveAttribute('aria-current', 'true');
  await expect(panel(page).getByRole('heading', { name: 'Trump: ten to fifteen days for a deal' })).toBeVisible();
});

test('all 117 events come by scrolling, under a head that stays in view', async ({ page }) => {
  await page.goto(TABLE);
  const shown = page.getByText('100 of 117 shown');
  await expect(shown).toBeVisible();
  await expect(rows(page)).toHaveCount(100);
  await shown.scrollIntoViewIfNeeded();
  await expect(rows(page)).toHaveCount(117);
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
  await rows(page).last().scrollIntoViewIfNeeded();
  await expect(column(page, 'When')).toBeInViewport();
});

test('columns are chosen, sort, and are kept for the next visit; a print has all rows', async ({ page }) => {
  await page.goto(TABLE);
  await page.getByRole('button', { name: 'Sort by Event' }).click();
  await expect(page).toHaveURL(/[?&]sort=title/);
  await expect(titles(page).first()).toHaveText(/^48-hour ultimatum/);
  await page.getByRole('button', { name: 'Columns' }).click();
  for (const name of ['Intensity', 'Kind', 'Summary']) await page.getByRole('menuitemcheckbox', { name }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(column(page, 'Intensity')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sort by Kind' }).click();
  await expect(rows(page).first()).toContainText('talks');
  await expect(rows(page).first().locator('p')).not.toBeEmpty();

  await page.evaluate(
    `window.print = () => document.body.setAttribute('data-printed', document.querySelectorAll('tbody tr').length)`,
  );
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '117');
});

test('the rows come in order of time, and the other way round on request', async ({ page }) => {
  await page.goto(TABLE);
  await expect(column(page, 'When')).toHaveAttribute('aria-sort', 'ascending');
  await expect(titles(page).first()).toHaveText('Trump’s letter to Khamenei');
  await page.getByRole('button', { name: 'Sort by When' }).click();
  await expect(column(page, 'When')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/[?&]sort=-when/);
  await expect(titles(page).first()).toHaveText('Negotiators pencilled in for 18 July');
});

test('the rows can come in order of intensity', async ({ page }) => {
  await page.goto(TABLE);
  await page.getByRole('button', { name: 'Sort by Intensity' }).click();
  await expect(column(page, 'Intensity')).toHaveAttribute('aria-sort', 'descending');
  await expect(column(page, 'When')).toHaveAttribute('aria-sort', 'none');
  await expect(titles(page).first()).toHaveText('Islamabad Memorandum signed electronically');
});

test('the title of a row leads to the page of the event, and the way back to the table', async ({ page }) => {
  await page.goto(`${TABLE}?kind=talks&q=Muscat`);
  await page.getByRole('link', { name: MUSCAT.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: MUSCAT.title })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the view' }).click();
  await expect(page).toHaveURL(`${TABLE}?kind=talks&q=Muscat`);
});

test('a press beside the title shows the event next to the table', async ({ page }) => {
  await page.goto(`${TABLE}?status=lapsed`);
  await rows(page).filter({ hasText: NEXT_WEEK.title }).getByText('lapsed').click();
  await expect(panel(page).getByRole('heading', { name: NEXT_WEEK.title })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`selected=${NEXT_WEEK.ref}`));
});

test('a row says when, what, status, place and who', async ({ page }) => {
  await page.goto(`${TABLE}?kind=talks&q=Muscat`);
  const row = rows(page).filter({ hasText: MUSCAT.title });
  for (const text of ['6 February 2026', 'talks', MUSCAT.ref, 'held', 'disputed: format', 'Muscat', 'United States']) {
    await expect(row).toContainText(text);
  }
});

test.describe('on a screen 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('filters of old addresses lead to the table, and nothing is wider than the screen', async ({ page }) => {
    await page.goto(`${OVERVIEW}?kind=talks`);
    await expect(page).toHaveURL(`${TABLE}?kind=talks`);
    await expect(rows(page).first()).toBeVisible();
    await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 320);
    for (const row of (await rows(page).all()).slice(0, 20)) {
      const box = await row.boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(320);
    }
  });

  test('the filters wait behind a button', async ({ page }) => {
    await page.goto(TABLE);
    await expect(page.getByRole('button', { name: 'Kind' })).toBeHidden();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Kind' })).toBeVisible();
  });

  test('the page of an event is not wider than the screen', async ({ page }) => {
    await page.goto(`/events/${MUSCAT.ref}`);
    await expect(page.getByRole('heading', { level: 1, name: MUSCAT.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The thread' })).toBeVisible();
    await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 320);
  });
});
