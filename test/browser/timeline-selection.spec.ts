import { choose, chooseFilter, FEBRUARY, item, MUSCAT, NEXT_WEEK, panel, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test('a press on an item shows the event beside the timeline and puts it into the address', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await item(page, MUSCAT.title).click();
  await expect(panel(page).getByRole('heading', { name: MUSCAT.title })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`selected=${MUSCAT.ref}`));
  await expect(item(page, MUSCAT.title)).toHaveAttribute('aria-pressed', 'true');
});

test('Escape closes the panel and takes the event out of the address', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}`);
  await expect(panel(page).getByRole('heading', { name: MUSCAT.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).not.toHaveURL(/selected=/);
});

test('the panel has a button that closes it', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}`);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
});

test('the panel leads on to the next event of the thread, and to the page of the event', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}`);
  await panel(page).getByRole('link', { name: NEXT_WEEK.title }).click();
  await expect(panel(page).getByRole('heading', { name: NEXT_WEEK.title })).toBeVisible();
  await expect(item(page, NEXT_WEEK.title)).toHaveAttribute('aria-pressed', 'true');
  await panel(page).getByRole('link', { name: 'Full details' }).click();
  await expect(page).toHaveURL(new RegExp(`/events/${NEXT_WEEK.ref}$`));
  await expect(page.getByRole('heading', { level: 1, name: NEXT_WEEK.title })).toBeVisible();
});

test('Back and Forward go through the chosen events', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await item(page, MUSCAT.title).click();
  await expect(panel(page).getByRole('heading', { name: MUSCAT.title })).toBeVisible();
  await item(page, 'Second round in Geneva').click();
  await expect(panel(page).getByRole('heading', { name: 'Second round in Geneva' })).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('heading', { name: MUSCAT.title })).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  await page.goForward();
  await expect(panel(page).getByRole('heading', { name: MUSCAT.title })).toBeVisible();
});

test('lines join what follows from what, right-angled, for the chosen event alone', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, MUSCAT.title)).toBeVisible();
  const lines = page.locator('svg path[data-thread]');
  await expect(lines).toHaveCount(0);
  await item(page, MUSCAT.title).click();
  await expect(lines.and(page.locator('[data-direct]'))).not.toHaveCount(0);
  const drawn = await lines.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  for (const d of drawn) expect(d).toMatch(/^(M[-\d. ]+[HV][-\d.]+)*$/);
  await page.keyboard.press('Escape');
  await expect(lines).toHaveCount(0);
});

test('a meeting that was moved hangs on a dashed line', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await item(page, MUSCAT.title).click();
  await expect(page.locator('svg path[data-moved]').first()).toHaveCSS('stroke-dasharray', /\d/);
});

test('a link to an event alone opens on its weeks, and filters and looking back leave them where they are', async ({
  page,
}) => {
  await page.goto(`${TIMELINE}?selected=${MUSCAT.ref}`);
  const weeks = page.getByRole('heading', { name: 'December 2025 – March 2026' });
  await expect(item(page, MUSCAT.title)).toHaveAttribute('aria-pressed', 'true');
  await expect(weeks).toBeVisible();
  await chooseFilter(page, 'Kind', 'talks');
  await expect(page).toHaveURL(/[?&]window=2025-12-29\.\.2026-03-1\d/);
  await expect(item(page, MUSCAT.title)).toBeVisible();
  await expect(weeks).toBeVisible();
  await choose(page, 'As known today', 'On a day…');
  await expect(page).toHaveURL(/knownOn=/);
  await expect(weeks).toBeVisible();
});
