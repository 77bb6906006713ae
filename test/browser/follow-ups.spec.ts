import type { Page } from '@playwright/test';
import { FOLLOW_UPS, MUSCAT, NEXT_WEEK, TABLE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const step = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: title }) });

/** How many steps are listed; one that was put off waits for an answer, and was not held on its day. */
async function listed(page: Page): Promise<number> {
  const titles = page.locator('#steps').getByRole('listitem').locator('h3, h4 > bdi');
  return new Set(await titles.allTextContents()).size;
}

test('“early next week” is told from its announcement to what came instead', async ({ page }) => {
  await page.goto(FOLLOW_UPS);
  const later = page.getByRole('region', { name: /Later$/ });
  const row = later.getByRole('listitem').filter({ hasText: NEXT_WEEK.title });
  await expect(row.getByRole('blockquote').first()).toBeHidden();
  await later.getByRole('heading', { level: 4, name: NEXT_WEEK.title }).click();
  await expect(row.getByRole('blockquote').first()).toBeVisible();
  for (const text of [
    'Donald Trump, 6 February 2026',
    'We’re going to meet again early next week',
    'said as “early next week”',
    'in Muscat, where the talks before it were',
    '17 February 2026',
    '6 days after the window closed',
    'moved from Muscat to Geneva',
  ]) {
    await expect(row).toContainText(text);
  }
  await expect(row.locator('blockquote').first()).toHaveAttribute('lang', 'fr');
  await row.getByRole('link', { name: 'Second round in Geneva' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Second round in Geneva' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the view' }).click();
  await expect(page).toHaveURL(FOLLOW_UPS);
});

test('a figure opens exactly the steps that it was made from, and few cases are called few', async ({ page }) => {
  await page.goto(FOLLOW_UPS);
  await page
    .getByRole('link', { name: '2 of 4 (95% interval 12–88%), held in the announced window, Qatar, few cases' })
    .click();
  await expect(page).toHaveURL(/mediator=qatar&figure=inWindow/);
  await expect.poll(() => listed(page)).toBe(2);
  await expect(page.getByText('2 of 41 steps are listed')).toContainText('mediated by Qatar');
  await page.getByRole('button', { name: 'List all steps' }).click();
  await expect.poll(() => listed(page)).toBe(41);
});

test('the number of a state opens its steps', async ({ page }) => {
  await page.goto(FOLLOW_UPS);
  const count = page
    .getByRole('list', { name: 'Steps by what became of them' })
    .getByRole('link', { name: /^Cancelled/ });
  const text = await count.textContent();
  await count.click();
  await expect(page).toHaveURL(/state=cancelled/);
  await expect.poll(() => listed(page)).toBe(Number(text));
});

test('looked back to, what has lapsed since is still due', async ({ page }) => {
  await page.goto(`${FOLLOW_UPS}?knownOn=2026-02-11`);
  const due = page.getByRole('region', { name: 'Waiting for an answer' });
  await expect(due).toContainText(NEXT_WEEK.title);
  await expect(due).not.toContainText('Second round in Geneva');
});

test('filters and views lead there and away with the same address', async ({ page }) => {
  await page.goto(`${TABLE}?actor=oman`);
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Follow-ups' }).click();
  await expect(page).toHaveURL(`${FOLLOW_UPS}?actor=oman`);
  await expect(views.locator('[aria-current=page]')).toHaveText([/^Follow-ups/]);
  await expect(step(page, MUSCAT.title)).toBeVisible();
  await expect(step(page, NEXT_WEEK.title)).toHaveCount(0);
});

test('all that was announced is told in a sentence whose numbers open what they count', async ({ page }) => {
  await page.goto(FOLLOW_UPS);
  const never = page.getByRole('paragraph').getByRole('link', { name: /never$/ });
  const count = Number.parseInt((await never.textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(0);
  await never.click();
  await expect(page).toHaveURL(/figure=never/);
  await expect.poll(() => listed(page)).toBe(count);
  await expect(page.getByRole('region', { name: /Never held$/ })).toBeVisible();
});

test('a view without announced steps says so', async ({ page }) => {
  await page.goto(`${FOLLOW_UPS}?kind=threat`);
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
});

test.describe('on a screen 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' });

  test('nothing is wider than the screen, in French either', async ({ page }) => {
    await page.goto(FOLLOW_UPS);
    await expect(page.getByRole('heading', { name: 'En chiffres' })).toBeVisible();
    await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 320);
  });
});
