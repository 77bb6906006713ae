import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { BRIEFING, FEBRUARY, NEXT_WEEK, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const WEEK = '?from=2026-02-20&to=2026-02-28';
const part = (page: Page, name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) });

test('on the morning of 13 February 2026 “early next week” is overdue, and no next round is due', async ({ page }) => {
  await page.goto(`${BRIEFING}?knownOn=2026-02-12&from=2026-02-10`);
  await expect(page.getByText('10–12 February 2026')).toBeVisible();
  await expect(part(page, 'What happened').getByRole('heading', { level: 4 })).toHaveCount(2);
  await expect(part(page, 'Due').getByRole('heading', { level: 4 })).toHaveCount(1);
  await expect(part(page, 'Overdue').getByRole('heading', { level: 4 })).toHaveText([
    'E3–Iran meeting in Rome on 2 May left in doubt',
    NEXT_WEEK.title,
  ]);
});

test('it tells of the last seven days unless others are chosen', async ({ page }) => {
  await page.goto(`${BRIEFING}?knownOn=2026-02-12`);
  await expect(page.getByText('6–12 February 2026')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Last 7 days' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Last 30 days' }).click();
  await expect(page).toHaveURL(/from=2026-01-14&to=2026-02-12/);
  await expect(page.getByText('14 January – 12 February 2026')).toBeVisible();
});

test('where nothing happened lately it opens on the newest week in which something did', async ({ page }) => {
  await page.goto(`${BRIEFING}?knownOn=2025-12-10`);
  await expect(page.getByRole('button', { name: 'Newest week of the record' })).toHaveAttribute('aria-pressed', 'true');
  await expect(part(page, 'What happened').getByRole('heading', { level: 4 }).first()).toBeVisible();
});

test('where nothing happened it says so, and leads to where something did last', async ({ page }) => {
  await page.goto(`${BRIEFING}?knownOn=2025-12-10`);
  await page.getByRole('button', { name: 'Last 7 days' }).click();
  const happened = part(page, 'What happened');
  await expect(happened).toContainText('Nothing is recorded for these days.');
  await happened.getByRole('button', { name: /^Show the week up to/ }).click();
  await expect(happened.getByRole('heading', { level: 4 }).first()).toBeVisible();
  await expect(page).toHaveURL(/from=2025-.*to=2025-/);
});

test('one press leads there from the timeline, with its days and without its other filters', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&kind=talks`);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Briefing' }).click();
  await expect(page.getByText('1–28 February 2026')).toBeVisible();
  await expect(page.getByText('only the dates count here')).toBeVisible();
  await expect(part(page, 'What happened')).toContainText('US Treasury sanctions on the eve of the third round');
});

test('the number of a source leads to it', async ({ page }) => {
  await page.goto(BRIEFING + WEEK);
  await part(page, 'What happened').getByRole('link', { name: 'Source 13', exact: true }).first().press('Enter');
  await expect(page).toHaveURL(/#source-13$/);
  await expect(page.locator('#source-13')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#source-13').getByRole('link').first()).toBeFocused();
});

test('it is taken along as Markdown, copied or as a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(BRIEFING + WEEK);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(/^# Iran–US nuclear negotiations 2025–2026\n\n20–28 February 2026\n/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download Markdown' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('iran-us-2025-2026-2026-02-20-2026-02-28.md');
  expect(await readFile(await file.path(), 'utf8')).toBe(copied);
});

test('on paper there is the briefing alone, on A4', async ({ page }) => {
  await page.goto(BRIEFING + WEEK);
  await expect(part(page, 'Sources')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(new Set(pdf.match(/\/MediaBox \[.*?\]/g))).toEqual(
    new Set([expect.stringMatching(/\[0 0 59\d\S* 84\d\S*\]/)]),
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: 'Iran–US nuclear negotiations 2025–2026' })).toBeVisible();
  for (const chrome of ['banner', 'navigation', 'button'] as const) await expect(page.getByRole(chrome)).toHaveCount(0);
});
