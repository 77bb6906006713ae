import { violations } from './support/axe.js';
import { furnish, personIn, recordTalks, VIENNA } from './support/newsroom.js';
import { elsewhere } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'any-negotiation', provoked: /Failed to load resource: .* 404 / });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const administrator = await elsewhere(browser, server.address);
  await furnish(administrator);
  await administrator.context().close();
});

test('a dossier takes issues with names in two languages, who negotiates, and a sentence; its views use them', async ({
  browser,
  server,
}) => {
  const page = await personIn(browser, server.address, 'editor');
  await page.goto('/dossiers/new');
  const text = (name: string) => page.getByRole('textbox', { name, exact: true });
  await text('Title').fill('A dispute on tariffs');
  await text('In one sentence').fill('Two states on each other’s goods.');
  await page.getByRole('combobox', { name: 'Add a party' }).pressSequentially('Austria');
  await page.getByRole('option', { name: /^Austria/ }).click();
  await page.getByRole('button', { name: 'Add an issue' }).click();
  await text('Name in English').fill('Duties');
  await text('Name in French').fill('Droits de douane');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Positions' }).click();
  await expect(page.getByRole('heading', { name: 'Positions on Duties' })).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname}?lang=fr`);
  await expect(page.getByRole('heading', { name: 'Positions : Droits de douane' })).toBeVisible();
  await page.goto('/?lang=en');
  await expect(page.getByText('Two states on each other’s goods.')).toBeVisible();
});

test('several dossiers fit a screen 320 pixels wide', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'reader');
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/', `/d/${VIENNA}/table`, `/d/${VIENNA}/positions`]) {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('html'), path).toHaveJSProperty('scrollWidth', 320);
  }
});

test('a position is written with its event, rests on a source, and is a move because an editor says so', async ({
  browser,
  server,
}) => {
  const page = await personIn(browser, server.address, 'editor');
  const ref = await recordTalks(page, { title: 'A round on enrichment', review: 'published' });
  await page.goto(`/events/${ref}/edit`);
  await page.getByRole('combobox', { name: 'Add an issue' }).selectOption('enrichment');
  const issue = page.getByRole('group', { name: 'Issue 1' });
  await issue.getByRole('combobox', { name: /^Whose position/ }).pressSequentially('Austria');
  await page.getByRole('option', { name: /^Austria/ }).click();
  await issue.getByRole('textbox', { name: 'Position', exact: true }).fill('none at any percentage');
  await issue.getByText('Translations of the position').click();
  await issue.getByText('French', { exact: true }).click();
  await issue.getByRole('textbox', { name: /^Position.*French/ }).fill('aucun, quel que soit le taux');
  await issue.getByRole('combobox', { name: 'It rests on' }).selectOption({ index: 1 });
  await issue.getByRole('combobox', { name: 'Marked as a move' }).selectOption('harder');
  await issue.getByRole('combobox', { name: /^Reported by/ }).pressSequentially('Switzerland');
  await page.getByRole('option', { name: /^Switzerland/ }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Why is it changed?' }).fill('The position was missing.');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('none at any percentage')).toBeVisible();

  await page.goto(`/d/${VIENNA}/positions`);
  const moves = page.getByRole('region', { name: 'Who moved' });
  await moves.getByRole('link', { name: 'Austria, 10 January 2026' }).press('Enter');
  const card = page.getByRole('listitem').filter({ hasText: 'as reported by Switzerland' });
  await expect(card).toBeInViewport();
  await expect(card).toContainText('harder');
  await expect(card.locator('blockquote')).toContainText('They met for three hours.');
  expect(await violations(page)).toEqual([]);
  await page.goto(`/d/${VIENNA}/positions?lang=fr`);
  await expect(page.getByText('aucun, quel que soit le taux').first()).toBeVisible();
  await expect(page.getByText('plus dure', { exact: true })).toBeVisible();
});
