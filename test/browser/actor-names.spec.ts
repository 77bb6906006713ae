import { signInAs } from './support/people.js';
import { expect, test } from './support/test.js';

test.use({ provoked: /Failed to load resource: .* 409 / });

test('an actor is recorded with a name of former days, and one like it is asked about', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto('/actors/new');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  const kind = page.getByRole('combobox', { name: 'Kind of actor' });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(kind).toHaveValue('');
  await name.fill('Botswana');
  await expect(kind).toHaveValue('state');
  const called = `Fellowship of ${crypto.randomUUID()}`;
  await name.fill(called);
  await expect(kind).toHaveValue('');
  await kind.selectOption('organisation');
  await page.getByRole('button', { name: 'Add a name with dates' }).click();
  const former = page.getByRole('group', { name: 'Dated name 1' });
  await former.getByRole('textbox', { name: 'Name at that time' }).fill('The former fellowship');
  await save.click();
  await expect(former.getByText('Give its first or its last day.')).toBeVisible();
  await former.getByRole('textbox', { name: 'To (inclusive)' }).fill('2018-04-18');
  await save.click();
  await expect(page.getByRole('heading', { level: 1, name: called })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Names over time' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'The former fellowship' })).toContainText(
    'until 18 April 2018',
  );

  await page.goto('/actors/new');
  await name.fill(called.toUpperCase());
  await kind.selectOption('organisation');
  await save.click();
  const question = page.getByRole('group', { name: 'Is it one of these?' });
  await expect(question.getByRole('link', { name: called })).toBeVisible();
  await expect(question.getByText('organisation · 0 events')).toBeVisible();
  await question.getByRole('checkbox', { name: /It is none of these/ }).check();
  await save.click();
  await expect(page.getByRole('heading', { level: 1, name: called.toUpperCase() })).toBeVisible();
});
