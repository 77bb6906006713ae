import { violations } from './support/axe.js';
import { furnish, personIn, recordTalks } from './support/newsroom.js';
import { elsewhere } from './support/people.js';
import { englishOn } from './support/languages.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'review', provoked: /Failed to load resource: .* 404 / });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await page.context().close();
});

test('an event that was handed in is judged by its difference and evidence, commented and published', async ({
  browser,
  server,
}) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  await recordTalks(researcher, { title: 'A round to be judged', review: 'in_review' });

  const editor = await personIn(browser, server.address, 'editor');
  await editor.goto('/');
  await editor.getByRole('link', { name: 'Review 1 pending' }).click();
  await expect(editor.getByRole('heading', { level: 1, name: 'Review' })).toBeFocused();
  const entry = editor.getByRole('listitem').filter({ hasText: 'A round to be judged' });
  await expect(entry).toContainText('talks · Talks in Vienna');
  await expect(entry).toContainText('handed in by The researcher,');
  expect(await violations(editor)).toEqual([]);

  await entry.getByRole('link').click();
  await expect(editor.getByText('Readers have never seen it: all of it is new.')).toBeVisible();
  const changes = editor.getByRole('region', { name: 'What changes' });
  await expect(changes.locator('ins').filter({ hasText: /^Vienna$/ })).toBeVisible();
  const evidence = editor.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByText('They met for three hours.')).toBeVisible();
  await expect(evidence.getByRole('link', { name: 'The Wire, 11 January 2026' })).toBeVisible();
  for (const width of [1280, 320]) {
    await editor.setViewportSize({ width, height: 800 });
    expect(await violations(editor), `${width} pixels wide`).toEqual([]);
  }
  await editor.getByLabel('Comment').fill('Who hosted it?');
  await editor.getByRole('button', { name: 'Add a comment' }).click();
  await expect(editor.getByText('1 comment')).toBeVisible();
  await editor.getByRole('button', { name: 'Publish' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(editor.getByText('Readers see it as it stands: nothing is waiting here.')).toBeVisible();
  await editor.getByRole('link', { name: 'Back to the review queue' }).click();
  await expect(editor.getByText('Nothing is waiting for review.')).toBeVisible();
});

test('a researcher suggests a correction of what is published, and sees that it was accepted', async ({
  browser,
  server,
}) => {
  const editor = await personIn(browser, server.address, 'editor');
  const ref = await recordTalks(editor, { title: 'A round to be corrected', review: 'published' });

  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto(`/events/${ref}`);
  await researcher.getByRole('link', { name: 'Suggest a correction' }).click();
  await researcher.getByRole('textbox', { name: 'Place', exact: true }).fill('Geneva');
  await researcher.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(researcher.getByRole('textbox', { name: 'Why should it be changed?' })).toBeFocused();
  await researcher.keyboard.type('The host says so');
  await researcher.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(researcher.getByText('1 suggested correction')).toBeVisible();
  await expect(researcher.getByRole('main').getByText('Vienna', { exact: true })).toBeVisible();

  await editor.goto('/review');
  await editor.getByRole('listitem').filter({ hasText: 'A round to be corrected' }).getByRole('link').click();
  const changes = editor.getByRole('region', { name: 'What would change' });
  await expect(changes.locator('dt')).toHaveText(['Country', 'Place']);
  await expect(changes.locator('del')).toHaveText(['nothing', 'Vienna']);
  await expect(changes.locator('ins')).toHaveText(['Switzerland', 'Geneva']);
  await expect(editor.getByText('They met for three hours.')).toBeVisible();
  expect(await violations(editor)).toEqual([]);
  await editor.getByRole('button', { name: 'Accept' }).click();
  await editor.getByLabel('Note to the author').fill('Well spotted');
  await editor.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(editor.getByRole('main').getByText('accepted', { exact: true })).toBeVisible();
  await expect(editor.getByRole('region', { name: 'What was changed' }).locator('ins')).toHaveText([
    /Switzerland|CH/,
    'Geneva',
  ]);
  await expect(editor.getByText(/It was accepted, and this is what changed\.$/)).toBeVisible();

  await researcher.goto('/review');
  const own = researcher.getByRole('region', { name: 'Your suggestions' });
  await expect(own.getByText('accepted', { exact: true })).toBeVisible();
  await expect(own.getByText('Well spotted')).toBeVisible();
  await researcher.goto(`/events/${ref}`);
  await expect(researcher.getByRole('main').getByText('Geneva, Switzerland', { exact: true })).toBeVisible();
});

test('a suggestion that came too late is turned down', async ({ browser, server }) => {
  const editor = await personIn(browser, server.address, 'editor');
  const ref = await recordTalks(editor, { title: 'A round of two minds', review: 'published' });
  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto(`/events/${ref}/edit`);
  await researcher.getByRole('textbox', { name: 'Place', exact: true }).fill('Geneva');
  await researcher.getByRole('textbox', { name: 'Why should it be changed?' }).fill('The host says so');
  await researcher.getByRole('button', { name: 'Send the suggestion' }).click();
  await expect(researcher.getByText('1 suggested correction')).toBeVisible();

  await editor.goto(`/events/${ref}/edit`);
  await editor.getByRole('textbox', { name: 'Place', exact: true }).fill('Bern');
  await editor.getByRole('textbox', { name: 'Why is it changed?' }).fill('The guests say so');
  await editor.getByRole('button', { name: 'Save changes' }).click();
  await editor.getByRole('link', { name: 'The host says so' }).click();
  await expect(editor.getByText(/^These fields have been changed since: place and country\./)).toBeVisible();
  await editor.getByRole('button', { name: 'Turn down' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'Turn down' }).click();
  await expect(editor.getByRole('main').getByText('turned down', { exact: true })).toBeVisible();
  await expect(editor.getByRole('region', { name: 'What was not taken' }).locator('ins')).toHaveText([
    /Switzerland|CH/,
    'Geneva',
  ]);
});

test('reviewing is for those who may, and in French where they read French', async ({ browser, page, server }) => {
  await page.goto('/review');
  await expect(page.getByRole('main')).toContainText('Sign in to review.');
  const reader = await personIn(browser, server.address, 'reader');
  await reader.goto('/review');
  await expect(reader.getByText('Your account may read, but not review.')).toBeVisible();
  await expect(reader.getByRole('link', { name: /^Review/ })).toHaveCount(0);

  const researcher = await personIn(browser, server.address, 'researcher');
  const ref = await recordTalks(researcher, { title: 'Une rencontre', review: 'in_review' });
  for (const path of ['/review', `/events/${ref}/review`]) {
    await researcher.goto(`${path}?lang=fr`);
    await expect(researcher.getByRole('heading', { level: 1, name: /^Relecture/ })).toBeVisible();
    await expect(researcher.getByText('Une rencontre').first()).toBeVisible();
    expect(await englishOn(researcher)).toEqual([]);
  }
});
