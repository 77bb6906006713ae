import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { furnish, personIn, recordTalks } from './support/newsroom.js';
import { ask, elsewhere } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'record-suggestions' });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await recordTalks(page, { title: 'A round that readers see', review: 'published' });
  await page.context().close();
});

test('a researcher suggests a correction of an actor that readers see, and an editor accepts it', async ({
  browser,
  server,
}) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto('/actors/austria');
  await researcher.getByRole('link', { name: 'Suggest a correction' }).click();
  await expect(researcher.getByRole('heading', { level: 1, name: 'Suggest a correction of Austria' })).toBeVisible();
  await researcher.getByRole('textbox', { name: 'Country', exact: true }).fill('at');
  await researcher.getByRole('button', { name: 'Suggest this correction' }).click();
  await expect(researcher.getByRole('textbox', { name: 'Why should it be changed?' })).toBeFocused();
  await expect(researcher.getByText('Say why.').first()).toBeVisible();
  expect(await violations(researcher)).toEqual([]);
  await researcher.getByRole('textbox', { name: 'Why should it be changed?' }).fill('Its own code');
  await researcher.getByRole('button', { name: 'Suggest this correction' }).click();
  await expect(researcher.getByText('1 suggested correction')).toBeVisible();
  await expect(researcher.getByRole('link', { name: 'Its own code' })).toBeVisible();

  const editor = await personIn(browser, server.address, 'editor');
  await editor.goto('/review');
  const entry = editor.getByRole('listitem').filter({ hasText: 'Its own code' });
  await expect(entry).toContainText('Actor');
  await entry.getByRole('link', { name: 'Austria' }).click();
  await expect(editor.getByRole('heading', { level: 1, name: 'Suggested correction: Austria' })).toBeVisible();
  const changes = editor.getByRole('region', { name: 'What would change' });
  await expect(changes.locator('dt')).toHaveText(['Country']);
  await expect(changes.locator('ins')).toHaveText('Austria');
  for (const width of [1280, 320]) {
    await editor.setViewportSize({ width, height: 800 });
    expect(await violations(editor), `${width} pixels wide`).toEqual([]);
  }
  await editor.goto(`${new URL(editor.url()).pathname}?lang=fr`);
  await expect(editor.getByRole('heading', { level: 1, name: /^Correction proposée/ })).toBeVisible();
  expect(await englishOn(editor)).toEqual([]);
  await editor.goto(`${new URL(editor.url()).pathname}?lang=en`);
  await editor.getByRole('button', { name: 'Accept' }).click();
  await editor.getByLabel('Note to the author').fill('Well spotted');
  await editor.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(editor.getByRole('main').getByText('accepted', { exact: true })).toBeVisible();

  await researcher.goto('/review');
  const own = researcher.getByRole('region', { name: 'Your suggestions' });
  await expect(own.getByText('accepted', { exact: true })).toBeVisible();
  await own.getByRole('link', { name: 'Austria' }).click();
  await expect(researcher.getByText('Well spotted')).toBeVisible();
  await expect(researcher.getByRole('button', { name: 'Accept' })).toHaveCount(0);
});

test('what only drafts use is edited by researchers, and what readers see by editors who say why', async ({
  browser,
  server,
}) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto('/actors/switzerland');
  await expect(researcher.getByRole('link', { name: 'Edit', exact: true })).toBeVisible();

  const editor = await personIn(browser, server.address, 'editor');
  await editor.goto('/sources/wire/edit');
  const title = editor.getByRole('textbox', { name: 'Headline' });
  await title.fill('First round is held');
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(editor.getByRole('textbox', { name: 'Why is it changed?' })).toBeFocused();
  await editor.keyboard.type('As it is printed');
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(editor.getByRole('heading', { level: 1, name: 'First round is held' })).toBeVisible();
});

test('a suggestion of a source or a publisher tells them by name', async ({ browser, server }) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  const suggestion = { baseVersion: 2, changes: { publisher: 'The Cable' }, reason: 'It was bought' };
  expect(await ask(researcher, 'POST', '/api/sources/wire/suggestions', suggestion)).toMatchObject({ status: 201 });
  await researcher.goto('/sources/wire');
  await researcher.getByRole('link', { name: 'It was bought' }).click();
  const changes = researcher.getByRole('region', { name: 'What would change' });
  await expect(changes.locator('del')).toHaveText('The Wire');
  await expect(changes.locator('ins')).toHaveText('The Cable');
});
