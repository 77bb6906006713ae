import { violations } from './support/axe.js';
import { chooseReading, MUSCAT, OVERVIEW, rows, searchField, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test('the search field suggests days, actors, places and events, and the keyboard chooses', async ({ page }) => {
  await page.goto(TABLE);
  const box = searchField(page);
  await box.fill('Muscat 6 February 2026');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list.getByRole('group', { name: 'Go to' }).getByRole('option')).toHaveText('6 February 2026');
  const narrowing = list.getByRole('group', { name: 'Narrow to' });
  await expect(narrowing.getByRole('option', { name: 'Place Muscat', exact: true })).toBeVisible();
  await expect(list.getByRole('group', { name: 'Events' }).getByRole('option').first()).toContainText(MUSCAT.title);
  expect(await violations(page, ['scrollable-region-focusable'])).toEqual([]);
  await expect(list.getByRole('group').first()).toHaveAccessibleName('Events');
  await box.press('ArrowUp');
  await expect(list.getByRole('option', { selected: true })).toHaveText('6 February 2026');
  await expect(box).toBeFocused();
  await box.press('Enter');
  await expect(page).toHaveURL(/from=2026-02-06&to=2026-02-06/);
  await expect(list).toBeHidden();
});

test('a chosen actor becomes a filter, and a chosen event stands beside the table', async ({ page }) => {
  await page.goto(TABLE);
  const box = searchField(page);
  await box.fill('Araghtchi');
  await page.getByRole('group', { name: 'Narrow to' }).getByRole('option', { name: 'Abbas Araghchi' }).click();
  await expect(page).toHaveURL(/[?&]actor=araghchi/);
  await page.goto(TABLE);
  await box.fill('Muscat 6 February 2026');
  await page.getByRole('group', { name: 'Events' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/[?&]selected=IRUS-2026-/);
});

test('Enter searches: the best come first, with what was found in them marked', async ({ page }) => {
  await page.goto(TABLE);
  const box = searchField(page);
  await box.fill('Muscat 6 February 2026');
  await box.press('Enter');
  await expect(rows(page).first()).toContainText(MUSCAT.title);
  await expect(rows(page).first().locator('mark').first()).toHaveText(/^(Muscat|Mascate)$/);
});

test('what is nowhere is said to be nowhere, in French, too', async ({ page }) => {
  await page.goto(TABLE);
  await chooseReading(page, 'Français');
  const box = page.getByRole('combobox', { name: 'Chercher, filtrer' });
  await box.fill('xylophone');
  await expect(page.getByText('Rien de ce nom.')).toBeVisible();
  await box.press('Escape');
  await expect(page.getByText('Rien de ce nom.')).toBeHidden();
});

test('Ctrl K is typed anywhere, and a word of the vocabulary becomes a filter, all by the keyboard', async ({
  page,
}) => {
  await page.goto(TABLE);
  await expect(rows(page).first()).toBeVisible();
  const box = searchField(page);
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('threat');
  await expect(page.getByRole('option', { name: 'Kind threat' })).toBeVisible();
  while (!(await page.getByRole('option', { name: 'Kind threat', selected: true }).count()))
    await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page).toHaveURL(/[?&]kind=threat/);
  await expect(page.getByRole('button', { name: 'Remove filter: Kind: threat' })).toBeVisible();
  await expect(box).toBeFocused();
  await box.press('Backspace');
  await expect(page).not.toHaveURL(/kind=/);
});

/** What is seen in place of the list, at points of it; a long one scrolls in its frame. */
const COVERED = `(() => {
  const list = document.querySelector('search [role=listbox]');
  const { left, right, top } = list.getBoundingClientRect();
  const { bottom } = list.parentElement.getBoundingClientRect();
  const found = [];
  for (let x = left + 8; x < right - 8; x += 40) {
    for (let y = top + 8; y < Math.min(bottom, innerHeight) - 8; y += 10) {
      const seen = document.elementFromPoint(x, y);
      if (!list.contains(seen)) found.push(seen.outerHTML.slice(0, 80) + ' at ' + x + ' ' + y);
    }
  }
  return found;
})()`;

for (const address of [OVERVIEW, TIMELINE]) {
  test(`what was found lies over everything at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('button[data-id]').first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Geneva');
    const list = page.getByRole('listbox', { name: 'Suggestions' });
    await expect(list.getByRole('group', { name: 'Events' })).toBeVisible();
    expect(await page.evaluate(COVERED)).toEqual([]);
  });
}
