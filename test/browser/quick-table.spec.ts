import type { Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { furnish, personIn, VIENNA } from './support/newsroom.js';
import { ask, elsewhere } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'quick', provoked: /Failed to load resource: .* 40[04] / });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await page.context().close();
});

const cell = (page: Page, row: number, column: number) => page.locator(`#quick-${row}-${column}`);
const TITLE = 1;
const DATE = 2;
const ACTORS = 4;

/** Puts rows on the clipboard as a spreadsheet does, and pastes them where the focus is. */
async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('Control+v');
}

test('two hundred pasted rows are saved as drafts, and what is wrong is said in its cell', async ({
  browser,
  server,
}) => {
  const page = await personIn(browser, server.address, 'researcher');
  await page.goto(`/d/${VIENNA}/quick`);
  await cell(page, 0, 0).focus();
  const rows = Array.from({ length: 200 }, (_, n) => {
    const day = `${(n % 28) + 1} January 2026`;
    return ['statement', `Statement ${n}`, day, '2026-02-01', 'Austria; Switzerland', 'Vienna', '', ''];
  });
  rows[3]![DATE] = 'when pigs fly';
  rows[5]![ACTORS] = 'Austria; Swizerland';
  rows[7]![TITLE] = '';
  rows[9]![TITLE] = 'A statement to come';
  rows[9]![DATE] = 'before the vote = 2026-02';
  await paste(page, rows);
  await expect(cell(page, 199, TITLE)).toContainText('Statement 199');
  await expect(cell(page, 0, ACTORS)).not.toHaveAttribute('aria-invalid');
  await expect(cell(page, 3, DATE)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, 5, ACTORS)).toContainText('Not known, or more than one: Swizerland');
  await expect(cell(page, 7, TITLE)).toContainText('Enter a title.');
  await expect(page.getByText('3 rows cannot be saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Save 197 drafts' }).click();
  await expect(page.getByText('197 rows saved. 3 rows cannot be saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Next problem' }).click();
  await expect(cell(page, 3, DATE)).toBeFocused();
  await page.getByRole('button', { name: 'Next problem' }).press('Enter');
  await expect(cell(page, 5, ACTORS)).toBeFocused();
  // What can be done about it stands in sight, however many rows there are.
  await expect(page.getByRole('button', { name: 'Save 0 drafts' })).toBeInViewport();
  await page.reload();
  await expect(page.getByText('3 rows cannot be saved yet.')).toBeVisible();
  await expect(cell(page, 0, DATE)).toContainText('when pigs fly');
  await page.getByRole('button', { name: 'Clear the table' }).click();
  await expect(cell(page, 0, DATE)).toBeEmpty();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(cell(page, 0, DATE)).toContainText('when pigs fly');
  const { body } = await ask(page, 'GET', `/api/events?dossier=${VIENNA}&review=draft&limit=1`, undefined);
  expect((body as { total: number }).total).toBe(197);
  const first = await ask(page, 'GET', `/api/events?dossier=${VIENNA}&review=draft&sort=title&limit=2`, undefined);
  const [event, second] = (first.body as { items: object[] }).items;
  expect(event).toMatchObject({ title: 'A statement to come', when: '2026-02', saidAs: 'before the vote' });
  expect(second).toMatchObject({
    ...{ title: 'Statement 0', when: '2026-01-01', saidAs: '1 January 2026', country: 'AT', timezone: 'Europe/Vienna' },
    participations: [
      { actor: { slug: 'austria' }, role: 'speaker' },
      { actor: { slug: 'switzerland' }, role: 'addressee' },
    ],
  });
});

test('the keys are those of a spreadsheet, and what was done is undone', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'researcher');
  await page.goto(`/d/${VIENNA}/quick`);
  await cell(page, 0, 0).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('A row typed');
  await page.keyboard.press('Tab');
  await expect(cell(page, 0, DATE)).toBeFocused();
  await page.keyboard.type('6 February 2026');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, DATE)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await page.keyboard.press('Escape');
  await expect(cell(page, 0, DATE)).toContainText('6 February 2026');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 1, TITLE)).toHaveText('A row typed');
  await expect(cell(page, 1, DATE)).toContainText('6 February 2026');
  await page.keyboard.press('Delete');
  await expect(cell(page, 1, TITLE)).not.toContainText('A row typed');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 1, TITLE)).toHaveText('A row typed');
  const selected = page.getByRole('gridcell', { selected: true });
  await cell(page, 0, TITLE).click();
  await cell(page, 1, DATE).click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(4);
  await page.keyboard.press('Control+a');
  await expect(selected).toHaveCount(16);
  await expect(cell(page, 0, 0)).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(cell(page, 9, 0)).toBeFocused();
  await page.keyboard.press('Control+ArrowRight');
  await expect(cell(page, 9, 7)).toBeFocused();
  await expect(selected).toHaveCount(0);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${width} pixels wide`).toEqual([]);
  }
  await cell(page, 0, ACTORS).focus();
  await page.keyboard.type('Austri');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page
    .getByRole('group', { name: 'Who is “Austri”?' })
    .getByRole('button', { name: /^Austria/ })
    .click();
  await expect(cell(page, 0, ACTORS)).toHaveText('austria');
  // Escape, then Tab: the table is no trap.
  await cell(page, 0, 0).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('nothing of the table is English', async ({ browser, server }) => {
    const page = await personIn(browser, server.address, 'researcher');
    await page.goto(`/d/${VIENNA}/quick?lang=fr`);
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
  });
});
