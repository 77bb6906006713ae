import { violations } from './support/axe.js';
import { FEBRUARY, inViewMenu, item, MUSCAT, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test('events are presented one by one, each with its quote; the address names it, and Escape leads back', async ({
  page,
}) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}`);
  await expect(item(page, MUSCAT.title)).toBeVisible();
  await (await inViewMenu(page, 'Present one by one')).click();
  const screen = page.getByRole('dialog', { name: 'One event at a time' });
  await expect(screen.getByRole('heading', { name: MUSCAT.title })).toBeVisible();
  await expect(screen.getByRole('blockquote')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await expect(screen.getByRole('heading', { name: MUSCAT.title })).toHaveCount(0);
  const next = await screen.getByRole('heading').textContent();
  await expect(page).not.toHaveURL(new RegExp(MUSCAT.ref));
  await page.reload();
  await expect(screen.getByRole('heading', { name: next! })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(new RegExp(`selected=${MUSCAT.ref}`));

  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect(page).not.toHaveURL(/presenting/);
  await expect(item(page, MUSCAT.title)).toHaveAttribute('aria-pressed', 'true');
});
