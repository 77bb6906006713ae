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
});

test('merging is not for researchers', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto('/actors/oman');
  await expect(page.getByRole('link', { name: 'Suggest a correction', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Merge into another…' })).toHaveCount(0);
  await page.goto('/actors/oman/merge');
  await expect(page.getByText('Your role does not allow this.')).toBeVisible();
});
