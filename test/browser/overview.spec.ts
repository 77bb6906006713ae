import type { Page } from '@playwright/test';
import type { components } from '../../client/src/api/schema.js';
import { items, OVERVIEW, searchField, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

type Overview = components['schemas']['OverviewDto'];

async function overview(page: Page, query = ''): Promise<Overview> {
  const answer = await page.request.get(`/api/dossiers/iran-us-2025-2026/overview?lang=en${query}`);
  return (await answer.json()) as Overview;
}

/** Keeps in `moved` what shifts, but for what is inside the timeline, where its own test looks. */
const WATCH = `
  globalThis.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const ours = sources.filter(({ node }) => !(node instanceof Element && node.closest('[aria-busy]')));
      if (ours.length > 0 && value > 0.005) moved.push(value + ': ' + ours.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | '));
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

test('the front page says in ten seconds what it is, what is next, late, new and standing, and how announcements fare', async ({
  page,
}) => {
  const told = await overview(page);
  await page.goto(OVERVIEW);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(told.dossier.title);
  await expect(page.getByRole('main')).toContainText(told.sentence);
  const column = (name: string | RegExp) => page.getByRole('region', { name, exact: true });
  await expect(column('Next').getByRole('listitem')).toHaveCount(told.next.items.length);
  const late = column(`${told.overdue.total} overdue for`);
  await expect(late.getByRole('listitem')).toHaveCount(told.overdue.items.length);
  for (const { overdueDays } of told.overdue.items) await expect(late).toContainText(`${overdueDays} days`);
  await expect(column('Last recorded none this week').getByRole('listitem')).toHaveCount(3);
  await expect(column(`${told.standingInAll} still stand`).getByRole('listitem').first()).toBeVisible();
  const { inWindow, later, otherwise, never } = told.meetings;
  const tally = column(`${inWindow.n} meetings announced and now past`).getByRole('listitem');
  await expect(tally).toHaveText([
    `${inWindow.part}held in the window named`,
    `${later.part}held later, or something else instead`,
    `${otherwise.part}held earlier, or something else in time`,
    `${never.part}never held, nor anything instead`,
  ]);
  for (const [row, { part }] of [inWindow, later, otherwise, never].entries()) {
    await expect(tally.nth(row).locator('svg')).toHaveCount(part);
  }
  await expect(
    page.getByText(/^\d+ events from \d+ sources, .* Nothing has been added since .*, \d+ days ago\./),
  ).toBeVisible();
  await expect(items(page).first()).toBeVisible();
});

test('as of a day it says what one could know, and leads on as of that day', async ({ page }) => {
  const told = await overview(page, '&knownOn=2026-02-05');
  await page.goto(`${OVERVIEW}?knownOn=2026-02-05`);
  await expect(page.getByRole('button', { name: 'As known on 5 February 2026' })).toBeVisible();
  const next = page.getByRole('region', { name: 'Next', exact: true });
  await expect(next.getByRole('listitem')).toHaveCount(told.next.items.length);
  await next.getByRole('listitem').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/events\/IRUS-[\d-]+\?knownOn=2026-02-05$/);
});

test('what is chosen on the front page is shown where it is listed or drawn', async ({ page }) => {
  await page.goto(`${OVERVIEW}?kind=talks`);
  await expect(page).toHaveURL(`${TIMELINE}?kind=talks`);
  await page.goto(OVERVIEW);
  await searchField(page).fill('Muscat');
  await searchField(page).press('Enter');
  await expect(page).toHaveURL(`${TABLE}?q=Muscat`);
});

test('nothing of the page moves while it comes', async ({ page }) => {
  await page.addInitScript(WATCH);
  await page.goto(OVERVIEW);
  await expect(items(page).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Words and deeds, week by week' })).toBeVisible();
  expect(await page.evaluate('moved')).toEqual([]);
});

test('what opens from the head, and what is chosen there, moves nothing beneath it', async ({ page }) => {
  await page.goto(TABLE);
  const top = async () => (await page.getByRole('table').boundingBox())?.y;
  const before = await top();
  expect(before).toBeLessThan(200);
  for (const name of ['Filter', 'As known today', 'Share']) {
    await page.getByRole('button', { name, exact: true }).click();
    expect(await top()).toBe(before);
    // What has only begun to open does not hear of keys yet.
    const opened = page.getByRole('dialog').or(page.getByRole('menu')).first();
    await expect(opened).toBeVisible();
    await expect(opened).toContainText(/./);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  }
  await page.goto(`${TABLE}?kind=talks&kind=threat&actor=iran&status=held&knownOn=2026-02-10`);
  await expect(page.getByRole('slider')).toBeVisible();
  expect(await top()).toBe(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the head takes two lines of targets for a finger, and the page says first what is next and late', async ({
    page,
  }) => {
    await page.goto(OVERVIEW);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    expect((await heading.boundingBox())?.y).toBeLessThan(160);
    for (const name of ['Search or filter', 'Filter', 'Menu', 'Overview', 'As known today', 'Share']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect([name, Math.round(box?.height ?? 0) >= 44, Math.round(box?.width ?? 0) >= 44]).toEqual([name, true, true]);
    }
    await expect(page.getByText(/overdue, the longest|overdue, for/)).toBeVisible();
    await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 390);
  });

  test('the views, the places and the field are behind words and signs', async ({ page }) => {
    await page.goto(OVERVIEW);
    await page.getByRole('button', { name: 'Overview', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Table' }).click();
    await expect(page).toHaveURL(TABLE);
    await page.getByRole('button', { name: 'Search or filter' }).click();
    await expect(searchField(page)).toBeFocused();
    await searchField(page).fill('Muscat');
    await searchField(page).press('Enter');
    await expect(page).toHaveURL(/q=Muscat/);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Actors' }).click();
    await expect(page).toHaveURL(/\/actors$/);
  });
});

test('of the views, one alone is said to be open', async ({ page }) => {
  for (const [address, name] of [
    [OVERVIEW, 'Overview'],
    [`${TABLE}?kind=talks`, 'Table'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('navigation', { name: 'Views' }).locator('[aria-current]')).toHaveText([name]);
  }
});
