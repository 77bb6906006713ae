import { choose, item, MUSCAT, rows, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const EVE = '?knownOn=2026-02-05';

test('on the eve of the Muscat talks they stand confirmed, and Geneva does not exist', async ({ page }) => {
  await page.goto(TIMELINE + EVE);
  await expect(item(page, MUSCAT.title)).toHaveAccessibleName(/confirmed/);
  await expect(page.getByRole('button', { name: /: Second round.*Geneva/ })).toHaveCount(0);

  await test.step('the next news is of the next day, lit for a moment, and the picture stays', async () => {
    const span = page.getByRole('heading', { level: 2 }).first();
    const before = await span.textContent();
    await page.getByRole('button', { name: 'Next news' }).click();
    await expect(page).toHaveURL(/knownOn=2026-02-06/);
    await expect(page.locator('[data-news]').first()).toBeVisible();
    await expect(item(page, MUSCAT.title)).toHaveAccessibleName(/held/);
    await expect(page.locator('[data-news]')).toHaveCount(0);
    expect(await span.textContent()).toBe(before);
    await page.getByRole('button', { name: 'Previous news' }).click();
    await expect(item(page, MUSCAT.title)).toHaveAccessibleName(/confirmed/);
    await expect(page.locator('[data-news]')).toHaveCount(0);
  });
});

test('the slider goes by arrow keys, and the view and its address go with it', async ({ page }) => {
  await page.goto(TABLE + EVE);
  const before = await rows(page).count();
  const slider = page.getByRole('slider', { name: 'As-of date' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/knownOn=2026-02-06/);
  await expect(slider).toHaveAttribute('aria-valuetext', '6 February 2026');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(before);
});

test('an event opened from there is shown as of the same day, and leads back to today', async ({ page }) => {
  await page.goto(TABLE + EVE);
  await page.getByRole('link', { name: MUSCAT.title }).click();
  await expect(page.getByRole('note')).toContainText('5 February 2026');
  await expect(page.getByText('confirmed').first()).toBeVisible();
  await page.getByRole('note').getByRole('link', { name: 'Back to today' }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page.getByText('held').first()).toBeVisible();
});

test('played forward, the days pass until they are stopped', async ({ page }) => {
  await page.goto(TABLE + EVE);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page).not.toHaveURL(/knownOn=2026-02-05/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('today is one press away, and looking back begins with today', async ({ page }) => {
  await page.goto(TABLE + EVE);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.getByText('117 events')).toBeVisible();
  await choose(page, 'As known today', 'On a day…');
  await expect(page).toHaveURL(new RegExp(`knownOn=${new Date().toISOString().slice(0, 10)}`));
});
