import type { Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { ask, signInAs } from './support/people.js';
import { expect, test } from './support/test.js';

async function record(page: Page, list: string, fields: object): Promise<string> {
  const { status, body } = await ask(
    page,
    'POST',
    `/api/${list}`,
    list === 'actors' ? { ...fields, confirmed: true } : fields,
  );
  expect(status).toBe(201);
  return (body as { slug: string }).slug;
}

test('an editor merges two actors, having seen what moves, and the old address leads to the one that stays', async ({
  page,
}) => {
  await signInAs(page, 'editor');
  const name = `Envoy ${crypto.randomUUID()}`;
  const stays = await record(page, 'actors', { name: `${name} the elder`, type: 'person' });
  const tenures = [{ office: 'Envoy', body: 'oman', from: '2024' }];
  const goes = await record(page, 'actors', { name: `${name} again`, type: 'person', tenures });
  await page.goto(`/actors/${goes}`);
  await page.getByRole('link', { name: 'Merge into another…' }).click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Which one stays?' })).toBeFocused();
  await expect(page.getByRole('alert').getByText('Choose the one that stays.')).toBeVisible();
  // Whatever comes by itself does not come on a page that draws itself without an end.
  await expect(page.getByRole('button', { name: /^Your account: The editor/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Which one stays?' }).pressSequentially(`${name} the elder`);
  await expect(page.getByRole('option').first()).toContainText(`${name} the elder`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const preview = page.getByRole('status').filter({ hasText: `What moves to ${name} the elder` });
  await expect(preview.getByRole('listitem')).toHaveText(['1 office that it holds', '1 name, as another spelling']);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Why are they the same?' }).fill('One person, recorded twice');
  await page.getByRole('button', { name: `Merge into ${name} the elder` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} the elder` })).toBeVisible();
  await expect(page.getByText('Envoy, Oman')).toBeVisible();
  await page.goto(`/actors/${goes}`);
  await expect(page).toHaveURL(new RegExp(`/actors/${stays}$`));
  await page.getByRole('link', { name: 'History', exact: true }).click();
  const newest = page.getByRole('listitem').filter({ hasText: 'Version 2' });
  await expect(newest).toContainText(`“${name} again” was merged into it.`);
  await expect(newest).toContainText('Why: One person, recorded twice');
  await expect(newest.locator('dt').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('two sources, and two publishers, are merged in the same way', async ({ page }) => {
  await signInAs(page, 'editor');
  const name = `Paper ${crypto.randomUUID()}`;
  const url = `https://example.org/${crypto.randomUUID()}`;
  const source = { publisher: name, publishedOn: '2026-02-06', language: 'en' };
  await record(page, 'sources', { ...source, url, title: 'The article' });
  const goes = await record(page, 'sources', { ...source, url: `${url}/print`, title: 'Its print version' });
  await page.goto(`/sources/${goes}/merge`);
  await page.getByRole('combobox', { name: 'Which one stays?' }).fill(url);
  await page.getByRole('option', { name: /^The article/ }).click();
  await expect(page.getByText('Nothing refers to it.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why are they the same?' }).fill('The same article');
  await page.getByRole('button', { name: `Merge into ${name}: The article` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The article' })).toBeVisible();

  const stays = await record(page, 'publishers', { name: `${name} Weekly` });
  await page.getByRole('link', { name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  const old = page.url();
  await page.getByRole('link', { name: 'Merge into another…' }).click();
  await page.getByRole('combobox', { name: 'Which one stays?' }).fill(`${name} Weekly`);
  await page.getByRole('option', { name: `${name} Weekly` }).click();
  await expect(page.getByRole('status').getByRole('listitem')).toHaveText(['2 sources']);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Why are they the same?' }).fill('One paper');
  await page.getByRole('button', { name: `Merge into ${name} Weekly` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} Weekly` })).toBeVisible();
  await page.goto(old);
  await expect(page).toHaveURL(new RegExp(`/publishers/${stays}$`));
  await expect(page.getByRole('link', { name: '1 source', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Version 2' })).toContainText(
    `“${name}” was merged into it.`,
  );
  expect(await violations(page)).toEqual([]);
});

test('merging is not for researchers', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto('/actors/oman');
  await expect(page.getByRole('link', { name: 'Suggest a correction', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Merge into another…' })).toHaveCount(0);
  await page.goto('/actors/oman/merge');
  await expect(page.getByText('Your role does not allow this.')).toBeVisible();
});

test('a merge is taken back with one press right after it, or later for a reason, and no more once something rests on it', async ({
  page,
}) => {
  await signInAs(page, 'editor');
  const name = `Twin ${crypto.randomUUID()}`;
  const stays = await record(page, 'actors', { name: `${name} of the north`, type: 'person' });
  const goes = await record(page, 'actors', { name: `${name} of the south`, type: 'person' });
  await page.goto(`/actors/${goes}/merge`);
  await page.getByRole('combobox', { name: 'Which one stays?' }).pressSequentially(`${name} of the north`);
  await page.getByRole('option', { name: `${name} of the north` }).click();
  await page.getByRole('textbox', { name: 'Why are they the same?' }).fill('Of one name');
  await page.getByRole('button', { name: `Merge into ${name} of the north` }).click();
  const toast = page.getByRole('status').filter({ hasText: `“${name} of the south” is merged into this one.` });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} of the south` })).toBeVisible();

  await ask(page, 'POST', `/api/actors/${goes}/merge`, { into: stays, reason: 'Of one name' });
  await page.goto(`/actors/${stays}`);
  await page.getByRole('button', { name: `Undo the merge of ${name} of the south` }).click();
  const dialog = page.getByRole('dialog', { name: /^Take “/ });
  await dialog.getByRole('textbox', { name: 'Why are they two?' }).fill('Two brothers');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name} of the south` })).toBeVisible();
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Version 5' })).toContainText('Why: Two brothers');
});

test.describe('where something rests on a merge', () => {
  test.use({ provoked: /409/, locale: 'fr-FR' });
  test('the page says what, in the reader’s language', async ({ page }) => {
    await signInAs(page, 'editor');
    const name = `Jumeau ${crypto.randomUUID()}`;
    const stays = await record(page, 'actors', { name: `${name} du nord`, type: 'person' });
    const goes = await record(page, 'actors', { name: `${name} du sud`, type: 'person' });
    await ask(page, 'POST', `/api/actors/${goes}/merge`, { into: stays, reason: 'Un seul' });
    const tenures = [{ office: 'Envoyé', body: 'oman', from: '2024' }];
    const since = await ask(page, 'PATCH', `/api/actors/${stays}`, { tenures, reason: 'Vu' }, '*');
    expect(since.status).toBe(200);
    await page.goto(`/actors/${stays}`);
    await page.getByRole('button', { name: `Défaire la fusion de ${name} du sud` }).click();
    const dialog = page.getByRole('dialog', { name: /^Séparer/ });
    await dialog.getByRole('textbox', { name: 'Pourquoi sont-elles deux' }).fill('Deux frères');
    await dialog.getByRole('button', { name: 'Défaire' }).click();
    await expect(dialog.getByRole('alert')).toContainText(`${name} du nord`);
    await expect(dialog.getByRole('alert')).toContainText('s’appuie sur la fusion');
  });
});
