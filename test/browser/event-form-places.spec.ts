import { signInAs } from './support/people.js';
import { expect, test } from './support/test.js';

test('a city that is typed proposes country, zone and coordinates, which are taken at a press and stay editable', async ({
  page,
}) => {
  await signInAs(page, 'researcher');
  await page.goto('/d/iran-us-2025-2026/events/new');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Place').fill('mascate');
  await expect(field('Latitude')).toHaveValue('');
  await page.getByRole('button', { name: 'Take mascate, Oman: Asia/Muscat, 23.58, 58.41' }).click();
  await expect(field('Country')).toHaveValue('OM');
  await expect(field('Latitude')).toHaveValue('23.58');
  await expect(field('Longitude')).toHaveValue('58.41');
  await expect(page.getByRole('combobox', { name: 'How exact' })).toHaveValue('city');
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Muscat');
  await expect(page.getByRole('button', { name: /^Take / })).toHaveCount(0);
  await field('Latitude').fill('23.6');
  await expect(field('Latitude')).toHaveValue('23.6');
});

test('a city leaves finer coordinates and a chosen zone alone, and is told in French with decimal commas', async ({
  page,
}) => {
  await signInAs(page, 'researcher');
  await page.goto('/d/iran-us-2025-2026/events/new?lang=fr');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Lieu').fill('Mascate');
  await expect(
    page.getByRole('button', { name: 'Reprendre Mascate, Oman\u202f: Asia/Muscat, 23,58\u202f; 58,41' }),
  ).toBeVisible();
  await field('Latitude').fill('23.6139');
  await field('Longitude').fill('58.5922');
  await page.getByRole('combobox', { name: 'Précision' }).selectOption('exact');
  // The one city of that name tells country and zone once the name has been typed.
  await expect(field('Pays')).toHaveValue('OM');
  await expect(page.getByRole('combobox', { name: 'Fuseau horaire' })).toHaveValue('Asia/Muscat');
  await expect(field('Latitude')).toHaveValue('23.6139');
  await expect(page.getByRole('button', { name: /^Reprendre / })).toHaveCount(0);
});
