import { violations } from './support/axe.js';
import { MUSCAT } from './support/dossier.js';
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
      await expect(page.getByRole('combobox', { name: 'Publisher' })).toBeVisible();
      await page.getByText('Translation, speaker, grades').click();
      await page.getByRole('button', { name: '≠ Another version of the date' }).click();
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

const QUESTION = {
  'en-GB': { group: 'These words are new', later: 'It became known later' },
  'fr-FR': { group: 'Ce texte est nouveau', later: 'On l’a su plus tard' },
};

for (const [locale, { group, later }] of Object.entries(QUESTION)) {
  test.describe(locale, () => {
    test.use({ locale });

    test('axe finds nothing wrong with the question whether new words are a correction', async ({ page }) => {
      await signInAs(page, 'editor');
      await page.goto(`/events/${MUSCAT.ref}/edit`);
      await page.getByRole('textbox', { name: /^(Title|Titre)$/ }).fill('Talks in Muscat, as we know now');
      const question = page.getByRole('group', { name: group });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await question.getByRole('radio').first().check();
        expect(await violations(page), `a correction, ${width} pixels wide`).toEqual([]);
        await question.getByRole('radio', { name: later }).check();
        await expect(question.locator('input[type=date]')).toBeVisible();
        expect(await violations(page), `known later, ${width} pixels wide`).toEqual([]);
      }
      if (locale === 'fr-FR') expect(await englishOn(page)).toEqual([]);
    });
  });
}

test('whoever has not signed in is told so', async ({ page }) => {
  await page.goto(NEW_EVENT);
  await expect(page.getByText('Sign in to record events.')).toBeVisible();
});
