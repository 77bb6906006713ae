import type { Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { ask, signInAs } from './support/people.js';
import { expect, test } from './support/test.js';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** Records an actor of a name that no other test has; gives its slug. */
async function newActor(page: Page, fields: object): Promise<string> {
  const { status, body } = await ask(page, 'POST', '/api/actors', { type: 'person', confirmed: true, ...fields });
  expect(status).toBe(201);
  return (body as { slug: string }).slug;
}

test.describe('the form of an actor', () => {
  test.use({ provoked: /Failed to load resource: .* (400|409|412) / });

  test('records a person with names, spellings and offices by keyboard, and says what is wrong under its field', async ({
    page,
  }) => {
    await signInAs(page, 'researcher');
    await page.goto('/actors');
    await page.getByRole('main').getByRole('link', { name: 'New actor' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'New actor' })).toBeFocused();
    await field(page, 'Country').fill('Oman');
    await field(page, 'Wikidata').fill('Oman');
    await save(page).press('Enter');
    await expect(field(page, 'Name')).toBeFocused();
    await expect(page.getByRole('list').getByText('Choose what kind of actor it is.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Kind of actor' }).selectOption('person');
    await expect(page.getByRole('alert').getByText('A Wikidata id is a Q and a number, such as Q794.')).toBeVisible();
    const name = `Envoy ${crypto.randomUUID()}`;
    await field(page, 'Name').fill(name);
    await field(page, 'Country').fill('xx');
    await field(page, 'Wikidata').fill('https://www.wikidata.org/wiki/Q794');
    await page.getByRole('button', { name: 'Add a name in another language' }).press('Enter');
    await expect(field(page, 'Language')).toBeFocused();
    await page.keyboard.type('fa');
    await field(page, 'Name in that language').fill('فرستاده');
    await field(page, 'Also written').fill('The envoy\nL’envoyé');
    await page.getByRole('button', { name: 'Add an office' }).press('Enter');
    await expect(field(page, 'Office')).toBeFocused();
    await page.keyboard.type('Special envoy');
    await page.getByRole('combobox', { name: 'Of which state or body' }).pressSequentially('Oman');
    await expect(page.getByRole('option', { name: /^Oman/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await field(page, 'From').fill('2024-08-21');
    await field(page, 'To (inclusive)').fill('2024-02-30');
    await save(page).press('Enter');
    await expect(field(page, 'Country')).toBeFocused();
    await field(page, 'Country').fill('om');
    await expect(page.getByText('Oman', { exact: true }).first()).toBeVisible();
    await save(page).press('Enter');
    await expect(field(page, 'To (inclusive)')).toBeFocused();
    await field(page, 'To (inclusive)').fill('');
    await save(page).press('Enter');
    await expect(field(page, 'Wikidata')).toBeFocused();
    await expect(page.getByRole('link', { name: 'See what is there already' })).toHaveAttribute('href', '/actors/iran');
    await field(page, 'Wikidata').fill('');
    await save(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.locator('[lang=fa]')).toHaveText('فرستاده');
    await expect(page.getByText('L’envoyé')).toBeVisible();
    await expect(page.getByText('Special envoy, Oman')).toBeVisible();
    await expect(page.getByText('since 21 August 2024')).toBeVisible();
  });

  test('joins what two people changed, field by field, and loses nothing typed', async ({ page }) => {
    await signInAs(page, 'researcher');
    const slug = await newActor(page, { name: 'Somebody of two minds', aliases: ['Somebody'] });
    await page.goto(`/actors/${slug}`);
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await field(page, 'Name').fill('My name for them');
    await field(page, 'Also written').fill('Somebody\nMine');
    const theirs = { name: 'Their name', aliases: ['Somebody', 'Theirs'], country: 'OM' };
    expect(await ask(page, 'PATCH', `/api/actors/${slug}`, theirs, '"1"')).toMatchObject({ status: 200 });
    await save(page).click();
    const question = page.getByRole('alertdialog', { name: 'Somebody else changed this meanwhile' });
    await expect(question.getByText('My name for them')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await question.getByRole('radio', { name: /Their name/ }).check();
    await question.getByRole('button', { name: 'Go on with this' }).click();
    await expect(field(page, 'Name')).toHaveValue('Their name');
    await expect(field(page, 'Country')).toHaveValue('OM');
    await expect(field(page, 'Also written')).toHaveValue('Somebody\nMine\nTheirs');
    await field(page, 'Why is it changed?').fill('Joined');
    await save(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Their name' })).toBeVisible();
    await expect(page.getByText('Mine', { exact: true })).toBeVisible();
  });

  test('asks before what was typed is left behind', async ({ page }) => {
    await signInAs(page, 'researcher');
    await page.goto('/actors/new');
    await field(page, 'Name').fill('Somebody half typed');
    await page.getByRole('link', { name: 'Sources' }).click();
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
    await expect(question.getByText('will be lost')).toBeVisible();
    await question.getByRole('button', { name: 'Stay' }).click();
    await expect(field(page, 'Name')).toHaveValue('Somebody half typed');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await question.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(field(page, 'Name')).toBeHidden();
  });
});

test.describe('the form of a source', () => {
  test.use({ provoked: /Failed to load resource: .* 409 / });

  test('finds one that is known by its address, and records another with its grade', async ({ page }) => {
    await signInAs(page, 'researcher');
    const url = `https://example.org/${crypto.randomUUID()}`;
    const known = { url, publisher: 'Known paper', title: 'Known headline', publishedOn: '2026-02-06', language: 'en' };
    expect(await ask(page, 'POST', '/api/sources', known)).toMatchObject({ status: 201 });
    await page.goto('/sources');
    await page.getByRole('main').getByRole('link', { name: 'New source' }).click();
    await field(page, 'Address').fill(`${url}?utm_source=feed`);
    await expect(page.getByRole('link', { name: 'Known paper: Known headline' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Publisher' }).fill('A paper');
    await field(page, 'Headline').fill('A headline');
    await page.getByLabel('Published on').fill('2026-02-07');
    await page.getByText('Whose words it carries, how it was read').click();
    await page.getByLabel('Reliability of the source').selectOption('B · usually reliable');
    await expect(page.getByText('Admiralty scale')).toBeVisible();
    await save(page).click();
    await expect(field(page, 'Address')).toBeFocused();
    await expect(page.getByRole('link', { name: 'See what is there already' })).toBeVisible();
    await field(page, 'Address').fill(`${url}/another`);
    await save(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A headline' })).toBeVisible();
    await expect(page.getByText('B: usually reliable')).toBeVisible();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await field(page, 'Note').fill('Quotes its own archive.');
    await save(page).click();
    await expect(page.getByText('Quotes its own archive.')).toBeVisible();
  });
});

test('a source without an address is cited by its text, and its publisher is made and graded on the way', async ({
  page,
}) => {
  await signInAs(page, 'researcher');
  const name = `Archive ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto('/sources/new');
  await page.getByRole('combobox', { name: 'Publisher' }).fill(name);
  await expect(page.getByText('A new publisher')).toBeVisible();
  await field(page, 'Headline').fill('A cable');
  await page.getByLabel('Published on').fill('May 2004');
  await page.getByLabel('Kind of source').selectOption('document');
  await save(page).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'the text that the source is cited by' })).toBeVisible();
  await field(page, 'Cited as').fill('Cable 04MUSCAT1, box 7');
  await page.getByText('Whose words it carries, how it was read').click();
  await page.getByRole('combobox', { name: 'Agencies it carries' }).pressSequentially(`Wire ${name}`);
  await page.getByRole('option', { name: `Create “Wire ${name}”` }).click();
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A cable' })).toBeVisible();
  await expect(page.getByText('Cable 04MUSCAT1, box 7')).toBeVisible();
  await expect(page.getByText('May 2004')).toBeVisible();
  await expect(page.getByText(`Wire ${name}`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the document' })).toHaveCount(0);
  await expect(page.getByText('Reliability', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Reliability', { exact: true }).selectOption('B · usually reliable');
  await save(page).click();
  await expect(page.getByText('B: usually reliable')).toBeVisible();
  await page.getByRole('link', { name: '1 source' }).click();
  await page.getByRole('link', { name: 'A cable' }).click();
  await expect(page.getByText('The grade of its publisher.')).toBeVisible();
});

test.describe('the form of a dossier', () => {
  test('shows what is wrong with it, to whoever may', async ({ page }) => {
    await signInAs(page, 'editor');
    await page.goto('/d/iran-us-2025-2026/table');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: 'New dossier' }).click();
    await field(page, 'Languages of its texts and quotes').fill('French');
    await save(page).click();
    await expect(field(page, 'Title')).toBeFocused();
    await expect(page.getByRole('alert').getByText('Languages are tags such as en, fa or zh-Hans.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto('/d/iran-us-2025-2026/edit');
    await expect(field(page, 'Title')).toHaveValue(/Iran/);
    await expect(field(page, 'Prefix of its numbers')).toHaveCount(0);
  });

  test('is for researchers to suggest a correction in, and to open another', async ({ page }) => {
    await signInAs(page, 'researcher');
    await page.goto('/d/iran-us-2025-2026/table');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'From an article' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: 'New dossier' })).toBeVisible();
    await page.getByRole('menuitem', { name: 'Edit the dossier' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^Suggest a correction of / })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Suggest this correction' })).toBeVisible();
    await page.goto('/dossiers/new');
    await expect(field(page, 'Prefix of its numbers')).toBeVisible();
  });
});

test('whoever has not signed in is shown no way to write', async ({ page }) => {
  await page.goto('/actors/oman');
  await expect(page.getByRole('heading', { level: 1, name: 'Oman' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0);
  await page.goto('/actors/new');
  await expect(page.getByText('Sign in to write here.')).toBeVisible();
});

test.describe('a publisher that is known', () => {
  test.use({ provoked: /Failed to load resource: .* 409 / });

  test('a publisher is recorded from the list of publishers, and one that is known is shown instead', async ({
    page,
  }) => {
    await signInAs(page, 'researcher');
    const name = `Gazette ${crypto.randomUUID().slice(0, 8)}`;
    const begin = async () => {
      await page.goto('/publishers');
      await page.getByRole('link', { name: 'New publisher' }).click();
      await field(page, 'Name').fill(name);
    };
    await begin();
    await page.getByLabel('Reliability', { exact: true }).selectOption('B · usually reliable');
    await save(page).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText('B: usually reliable')).toBeVisible();
    await begin();
    await save(page).click();
    await expect(page.getByRole('link', { name: 'See what is there already' })).toBeVisible();
  });
});
