import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { furnish, personIn, recordTalks, VIENNA } from './support/newsroom.js';
import { ask, elsewhere } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'desk', provoked: /Failed to load resource: .* 404 / });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await page.context().close();
});

test('what an editor says of a draft reaches whoever began it without a word, and lies on their desk', async ({
  browser,
  server,
}) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  const draft = await recordTalks(researcher, { title: 'A round to be mended', review: 'in_review' });
  await recordTalks(researcher, { title: 'A round begun' });
  const stream = researcher.waitForResponse(/\/api\/stream$/);
  await researcher.goto('/desk');
  await expect(researcher.getByRole('region', { name: 'Handed in' })).toContainText('A round to be mended');
  await expect(researcher.getByRole('region', { name: 'Drafts' })).toContainText('A round begun');
  expect((await stream).status()).toBe(200);

  const editor = await personIn(browser, server.address, 'editor');
  await ask(editor, 'POST', `/api/events/${draft}/comments`, { comment: 'Who hosted it?' });
  const news = researcher.getByRole('region', { name: 'Said of your events' });
  await expect(news).toContainText('Who hosted it?');
  await editor.goto(`/events/${draft}`);
  await editor.getByRole('button', { name: 'Back to draft' }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Say who hosted it.');
  await dialog.getByRole('button', { name: 'Back to draft' }).click();
  await editor.getByRole('button', { name: 'Ask somebody…' }).click();
  await dialog.getByLabel('Whom to ask').selectOption({ label: 'The researcher' });
  await dialog.getByLabel('What is to be done').fill('Ask the ministry.');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(editor.getByText('The researcher was asked by The editor,')).toBeVisible();

  const returned = researcher.getByRole('region', { name: 'Sent back' });
  await expect(returned).toContainText('Say who hosted it.');
  await expect(researcher.getByRole('region', { name: 'Asked of you' })).toContainText('Ask the ministry.');
  await expect(
    researcher.getByRole('button', { name: 'Your account: The researcher, researcher, 3 pending' }),
  ).toBeVisible();
  for (const width of [1280, 320]) {
    await researcher.setViewportSize({ width, height: 800 });
    expect(await violations(researcher), `${width} pixels wide`).toEqual([]);
  }
  await researcher.setViewportSize({ width: 1280, height: 800 });
  await researcher.getByRole('button', { name: 'Mark as seen' }).click();
  await expect(researcher.getByRole('button', { name: /researcher, 2 pending$/ })).toBeVisible();
  await returned.getByRole('link', { name: 'A round to be mended' }).click();
  await expect(researcher).toHaveURL(`/events/${draft}/edit`);
  await researcher.goto(`/events/${draft}`);
  await researcher.getByRole('button', { name: 'I have seen to it' }).click();
  await expect(researcher.getByText('The researcher was asked by The editor,')).toBeHidden();
  await expect(researcher.getByRole('button', { name: /researcher, 1 pending$/ })).toBeVisible();
  await expect(editor.getByText('The researcher was asked by The editor,')).toBeHidden();
});

test('what was said while a page was opening is there as soon as it hears of changes', async ({ browser, server }) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  const draft = await recordTalks(researcher, { title: 'A round that is spoken of' });
  const editor = await personIn(browser, server.address, 'editor');
  await researcher.route('**/api/stream', async (route) => {
    await ask(editor, 'POST', `/api/events/${draft}/comments`, { comment: 'Who hosted it?' });
    await route.continue();
  });
  await researcher.goto(`/events/${draft}`);
  await expect(researcher.getByText('0 comments')).toBeVisible();
  await expect(researcher.getByText('1 comment', { exact: true })).toBeVisible();
});

test('table and timeline show what somebody began, by its state of review', async ({ browser, server }) => {
  const editor = await personIn(browser, server.address, 'editor');
  await recordTalks(editor, { title: 'Begun by the editor' });
  await editor.goto(`/d/${VIENNA}/table`);
  await editor.getByRole('button', { name: 'Filter', exact: true }).click();
  await editor.getByRole('button', { name: 'Begun by' }).click();
  await editor.getByRole('menuitemcheckbox', { name: 'The editor' }).last().click();
  await editor.keyboard.press('Escape');
  await editor.getByRole('button', { name: 'Review', exact: true }).click();
  await editor.getByRole('menuitemcheckbox', { name: 'draft' }).click();
  await expect(editor.getByRole('rowheader')).toHaveText([/Begun by the editor/]);
  await expect(editor).toHaveURL(/review=draft&author=/);
});

test('a deleted draft says at its address who deleted it and why', async ({ browser, server }) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  const draft = await recordTalks(researcher, { title: 'Recorded twice' });
  const editor = await personIn(browser, server.address, 'editor');
  await editor.goto(`/events/${draft}`);
  await editor.getByRole('button', { name: 'Delete…' }).click();
  await editor.getByLabel('Why').fill('The same as another.');
  await editor.getByRole('button', { name: 'Delete it' }).click();
  await expect(editor.getByRole('button', { name: 'Undo' })).toBeVisible();
  await researcher.goto(`/events/${draft}`);
  await expect(researcher.getByRole('heading', { level: 1, name: '“Recorded twice” was deleted' })).toBeVisible();
  await expect(researcher.getByText(/Deleted by The editor, .*\d/)).toBeVisible();
  await expect(researcher.getByText('Why: The same as another.')).toBeVisible();
});

test('a researcher who starts a dossier finds on its page the ways to record in it', async ({ browser, server }) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto('/desk');
  await researcher.getByRole('link', { name: 'Start a dossier' }).click();
  await researcher.getByRole('textbox', { name: 'Title', exact: true }).fill('Grain by sea');
  await researcher.getByRole('button', { name: 'Save', exact: true }).click();
  const empty = researcher.getByRole('status').filter({ hasText: 'No events yet' });
  const ways = ['New event', 'From an article', 'Several at once, in a table', 'From a spreadsheet'];
  await expect(empty.getByRole('link')).toHaveText(ways);
  await empty.getByRole('link', { name: 'New event' }).click();
  await expect(researcher.getByRole('heading', { name: 'New event' })).toBeVisible();
});

test('whoever has written nothing yet finds dossiers to begin in, and the ways to write in them', async ({
  browser,
  server,
}) => {
  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto('/desk');
  const dossiers = researcher.getByRole('region', { name: 'Dossiers you may begin in' });
  const ways = dossiers.getByRole('navigation', { name: 'vienna' });
  await ways.getByRole('link', { name: 'From an article' }).click();
  await expect(researcher).toHaveURL(`/d/${VIENNA}/article`);
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('nothing of a desk is English', async ({ browser, server }) => {
    const researcher = await personIn(browser, server.address, 'researcher');
    await recordTalks(researcher, { title: 'Un brouillon' });
    await researcher.goto('/desk?lang=fr');
    await expect(researcher.getByRole('region', { name: 'Brouillons' })).toBeVisible();
    expect(await englishOn(researcher)).toEqual([]);
  });
});
