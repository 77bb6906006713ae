import { violations } from './support/axe.js';
import { actors, address, date, NEW_EVENT } from './support/event-form.js';
import { signInAs } from './support/people.js';
import { englishOn } from './support/languages.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (401|404) / });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong with the form as it fills, wide or narrow', async ({ page }) => {
      await signInAs(page, 'editor');
      await page.goto(NEW_EVENT);
      await date(page).fill('early next week');
      await actors(page).pressSequentially('Araghchi');
      await expect(page.getByRole('option').first()).toBeVisible();
      // While the list is open, all else is hidden from screen readers on purpose, as it is behind a dialog.
      expect(await violations(page, ['aria-hidden-focus', 'page-has-heading-one', 'region'])).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await address(page).fill(`https://example.org/${colorScheme}`);
      await expect(page.getByRole('textbox', { name: 'Publisher' })).toBeVisible();
      await page.getByText('Translation, speaker, grades').click();
      await page.getByRole('button', { name: '≠ Another account of the date' }).click();
      await page.getByRole('radio', { name: 'threat' }).check();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `${width} pixels wide`).toEqual([]);
      }
    });
  });
}

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('the form speaks French alone', async ({ page }) => {
    await signInAs(page, 'researcher');
    await page.goto(NEW_EVENT);
    await page.getByRole('textbox', { name: 'Date, telle' }).fill('en début de semaine prochaine');
    await expect(page.getByText('Compris comme')).toBeVisible();
    expect(await englishOn(page)).toEqual([]);
  });
});

test('whoever has not signed in is told so', async ({ page }) => {
  await page.goto(NEW_EVENT);
  await expect(page.getByText('Sign in to record events.')).toBeVisible();
});
