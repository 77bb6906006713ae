import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { signIn, signInAs } from './support/people.js';
import { expect, test } from './support/test.js';

const FORMS = [
  '/actors/new',
  '/actors/albusaidi/edit',
  '/sources/new',
  '/publishers/new',
  '/dossiers/new',
  '/d/iran-us-2025-2026/edit',
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong with the forms of records, wide or narrow', async ({ page }) => {
      await signIn(page);
      for (const address of FORMS) {
        await page.goto(address);
        await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await violations(page), `${address}, ${width} pixels wide`).toEqual([]);
        }
      }
    });
  });
}

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('the forms of records speak French alone', async ({ page }) => {
    await signInAs(page, 'editor');
    for (const address of FORMS) {
      await page.goto(address);
      const save = page.getByRole('button', { name: 'Enregistrer', exact: true });
      await expect(save).toBeVisible();
      if (address.endsWith('/new')) await save.click();
      expect(await englishOn(page), address).toEqual([]);
    }
  });
});
