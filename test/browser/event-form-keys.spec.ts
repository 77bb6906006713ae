import { MUSCAT } from './support/dossier.js';
import { actors, address, date, Fingers, links, NEW_EVENT, title } from './support/event-form.js';
import { signInAs } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (400|404) / });

test('a statement of two actors with a new source, its quote and a link takes at most 25 presses of keys alone', async ({
  page,
}) => {
  await signInAs(page, 'editor');
  await page.goto(NEW_EVENT);
  await expect(page.getByRole('radio', { name: 'talks' })).toBeFocused();
  const fingers = new Fingers(page);
  await fingers.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(page.getByRole('radio', { name: 'statement' })).toBeChecked();
  await fingers.press('Tab');
  await fingers.type('Araghchi tells Witkoff that enrichment goes on');
  await fingers.press('Tab', 'Tab', 'Tab');
  await expect(date(page)).toBeFocused();
  await fingers.type('yesterday');
  await fingers.press('Alt+PageDown');
  await expect(actors(page)).toBeFocused();
  for (const [typed, found] of [
    ['عراقچی', /Araghchi/],
    ['Witkoff', /Witkoff/],
  ] as const) {
    await fingers.type(typed);
    await expect(page.getByRole('option', { name: found }).first()).toBeVisible();
    await expect(page.getByRole('option', { name: `Create “${typed}”` })).toBeVisible();
    await fingers.press('Enter');
  }
  await fingers.press('Alt+PageDown', 'Alt+PageDown');
  await expect(address(page)).toBeFocused();
  await fingers.type(`https://example.org/${crypto.randomUUID()}`);
  // Before it is known that the address is new, other fields stand there.
  await expect(page.getByText('New here: say what it is')).toBeVisible();
  await fingers.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Publisher' })).toBeFocused();
  await fingers.type('The Example');
  await fingers.press('Tab');
  await fingers.type('2026-02-10');
  await fingers.press('Tab');
  await fingers.type('Enrichment goes on, Araghchi says');
  await fingers.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  const quote = page.getByRole('textbox', { name: 'Quote, in its own words' });
  await expect(quote).toBeFocused();
  await fingers.type('Enrichment will go on.');
  await fingers.press('Alt+PageDown', 'Alt+PageDown');
  await expect(links(page)).toBeFocused();
  await fingers.type('indirect talks Muscat');
  await expect(page.getByRole('option', { name: MUSCAT.title })).toBeVisible();
  await fingers.press('Enter', 'Control+Enter');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1, name: /^Araghchi tells Witkoff/ })).toBeVisible();
  expect(fingers.count).toBeLessThanOrEqual(25);
  await expect(main.getByText('Enrichment will go on.').first()).toBeVisible();
  await expect(main.getByRole('link', { name: MUSCAT.title }).first()).toBeVisible();

  // The next event of that source has it, and the place; who says what is its own.
  await page.getByRole('link', { name: 'Next event from this source' }).click();
  await expect(page.getByText('Known already')).toBeVisible();
  await expect(quote).toHaveValue('');
  await expect(title(page)).toHaveValue('');
  await page.getByRole('radio', { name: 'threat' }).check();
  for (const [typed, found] of [
    ['Trump', /Trump/],
    ['Araghchi', /Araghchi/],
  ] as const) {
    await actors(page).pressSequentially(typed);
    await expect(page.getByRole('option', { name: found }).first()).toBeVisible();
    await expect(page.getByRole('option', { name: `Create “${typed}”` })).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('combobox', { name: /^Role of .*Trump/ })).toHaveValue('author');
  await expect(page.getByRole('combobox', { name: /^Role of .*Araghchi/ })).toHaveValue('target');
  await page.getByRole('textbox', { name: 'Place', exact: true }).fill('Geneva');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Country' })).toHaveValue('CH');
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Zurich');
  await title(page).fill('A threat of the same day');
  await date(page).fill('yesterday');
  await page.keyboard.press('Control+Shift+Enter');
  // Saved, and begun again with the source at hand.
  await expect(title(page)).toHaveValue('');
  await expect(page.getByText('is recorded. This is the next event from its source.')).toBeVisible();
  await expect(page.getByText('Known already')).toBeVisible();
});

test('an event is duplicated under a record of its own, and the source used last is offered first', async ({
  page,
}) => {
  await signInAs(page, 'editor');
  await page.goto(`/events/${MUSCAT.ref}`);
  await page.getByRole('link', { name: 'Duplicate', exact: true }).click();
  await expect(title(page)).toHaveValue(MUSCAT.title);
  await title(page).fill('The same once more');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The same once more' })).toBeVisible();
  await page.goto(NEW_EVENT);
  const last = page.getByRole('group', { name: 'Used last' }).getByRole('button').first();
  await last.click();
  await expect(page.getByText('Known already')).toBeVisible();
});
