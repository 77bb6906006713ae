import type { Locator, Page } from '@playwright/test';
import type { EventDetail } from '../../client/src/api/types.js';
import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { furnish, personIn, recordTalks } from './support/newsroom.js';
import { elsewhere } from './support/people.js';
import { chooseReading } from './support/dossier.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'ledger-entry', provoked: /Failed to load resource: .* 404 / });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await page.context().close();
});

/** Talks that were announced for a day to come by the one who speaks in them, as whoever has signed in. */
async function announce(page: Page, title: string, given: object = {}): Promise<void> {
  const ref = await recordTalks(page, {
    title,
    when: '2026-01-20',
    participations: [
      { actor: 'austria', role: 'speaker' },
      { actor: 'switzerland', role: 'party' },
    ],
    statusChanges: [
      {
        status: 'announced',
        effectiveOn: '2026-01-11',
        knownOn: '2026-01-11',
        window: '2026-01-20',
        saidBy: 'austria',
      },
    ],
    ...given,
  });
  await page.goto(`/events/${ref}`);
}

const openForm = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: /^What happened to it/ }).click();
  return page.getByRole('dialog', { name: 'What happened to it?' });
};

test('an entry takes its window in the words of the day, and proposes who said so', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  await announce(page, 'A round that is put off', { review: 'published' });
  const dialog = await openForm(page);
  const folded = dialog.getByText('When and where it is now');
  await expect(dialog.getByLabel('Who said so')).toHaveValue('Austria');
  await expect(dialog.getByText('Proposed: who speaks in this event.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'lapsed' }).check();
  await expect(dialog.getByLabel('Who said so')).toHaveValue('');
  await expect(dialog.getByLabel('What it rests on')).toHaveValue('inferred');
  await expect(dialog.getByLabel('For which window')).toBeHidden();
  await folded.press('Enter');
  await expect(dialog.getByLabel('For which window')).toBeVisible();

  await dialog.getByRole('radio', { name: 'postponed' }).check();
  await expect(dialog.getByLabel('Who said so')).toHaveValue('Austria');
  await dialog.getByLabel('With effect from').fill('2026-01-16');
  await dialog.getByLabel('The day the public could know').fill('2026-01-17');
  await dialog.getByLabel('For which window').fill('when the stars are right');
  await expect(dialog.getByText('No rule knows these words.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add entry' }).click();
  await expect(dialog.getByRole('alert')).toContainText('No rule knows these words.');
  await dialog.getByRole('textbox', { name: 'By hand: what these words mean' }).fill('2026-02');
  await dialog.getByRole('button', { name: 'Keep the words, with this window' }).click();
  await expect(dialog.getByText('“when the stars are right” is kept as it was said')).toBeVisible();
  await dialog.getByLabel('For which window').fill('early next week');
  await expect(dialog.getByText('2026-01-19/2026-01-21')).toBeVisible();
  await dialog.getByLabel('The day it was said').fill('2026-01-23');
  await expect(dialog.getByText('2026-01-26/2026-01-28')).toBeVisible();
  await dialog.getByLabel('Where').fill('Geneva');
  await dialog.getByLabel('In which format').selectOption('indirect');
  await dialog.getByLabel('Source', { exact: true }).fill('The Wire: First round held (2026-01-11)');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${width} pixels wide`).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Add entry' }).click();
  await expect(dialog).toBeHidden();
  const entry = page.getByRole('listitem').filter({ hasText: 'postponed' });
  await expect(entry).toContainText('for 26–28 January 2026, “early next week”, in Geneva, indirect, said by Austria');
  await expect(entry.getByRole('link', { name: /The Wire/ })).toBeVisible();
});

test('an entry keeps words that no rule reads, in the language of whoever writes, with the window set by hand', async ({
  browser,
  server,
}) => {
  const page = await personIn(browser, server.address, 'editor');
  await announce(page, 'A round that waits for a vote', { review: 'published' });
  const dialog = await openForm(page);
  await dialog.getByRole('radio', { name: 'postponed' }).check();
  await dialog.getByLabel('With effect from').fill('2026-01-16');
  await dialog.getByLabel('For which window').fill('after the vote');
  const byHand = dialog.getByRole('textbox', { name: 'By hand: what these words mean' });
  await byHand.fill('in March');
  // Enter sets the window, and sends nothing yet.
  await byHand.press('Enter');
  await expect(dialog.getByLabel('For which window')).toHaveValue('after the vote = in March');
  await dialog.getByRole('button', { name: 'Add entry' }).click();
  await expect(dialog).toBeHidden();
  const entry = page.getByRole('listitem').filter({ hasText: 'postponed' });
  await expect(entry).toContainText('for March 2026, “after the vote”');
  const { statusChanges } = (await (
    await page.request.get(`/api${new URL(page.url()).pathname}`)
  ).json()) as EventDetail;
  expect(statusChanges.at(-1)).toMatchObject({ saidAs: { text: 'after the vote', language: 'en' }, saidRule: null });
});

test('what was typed of an entry is found again after Escape, and let go by “Cancel”', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  await announce(page, 'A round that is spoken of', { review: 'published' });
  const dialog = await openForm(page);
  await dialog.getByRole('radio', { name: 'postponed' }).check();
  await dialog.getByLabel('For which window').fill('in March');
  await dialog.getByLabel('Note').fill('By telephone.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await openForm(page);
  await expect(dialog.getByRole('radio', { name: 'postponed' })).toBeChecked();
  await expect(dialog.getByLabel('For which window')).toHaveValue('in March');
  await expect(dialog.getByLabel('Note')).toHaveValue('By telephone.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await openForm(page);
  await expect(dialog.getByLabel('Note')).toHaveValue('');
});

test('an entry is set right by a newer one, for a reason, and both can be read', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  await announce(page, 'A round on another day', { review: 'published' });
  await page.getByRole('button', { name: 'Correct this entry: announced, 11 January 2026' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Correct this entry' });
  await expect(dialog.getByRole('radio', { name: 'announced' })).toBeChecked();
  await expect(dialog.getByLabel('For which window')).toHaveValue('2026-01-20');
  await expect(dialog.getByLabel('Who said so')).toHaveValue('Austria');
  await dialog.getByLabel('For which window').fill('22 January 2026');
  await dialog.getByLabel('With effect from').fill('le 11 janvier');
  await expect(dialog.getByText('Understood as 11 January 2026')).toBeVisible();
  await dialog.getByLabel('Source', { exact: true }).fill(`https://example.org/${crypto.randomUUID()}`);
  const fresh = dialog.getByRole('group', { name: 'A new source: say what it is' });
  await fresh.getByRole('combobox', { name: 'Publisher' }).fill('The Courier');
  await fresh.getByRole('textbox', { name: 'Headline' }).fill('It was the 22nd');
  await dialog.getByLabel('What is wrong with it?').fill('The wire misheard the day.');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Record the correction' }).click();
  await expect(dialog).toBeHidden();
  const wrong = page.getByRole('listitem').filter({ hasText: 'corrected since' });
  await expect(wrong).toContainText('for 20 January 2026');
  await expect(wrong.getByRole('button')).toHaveCount(0);
  const right = page.getByRole('listitem').filter({ hasText: 'corrects an entry' });
  await expect(right).toContainText('for 22 January 2026, “22 January 2026”, in Vienna, said by Austria');
  await expect(right.getByRole('link', { name: /The Courier/ })).toBeVisible();
  await expect(right.getByRole('button', { name: /^Correct this entry/ })).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('Why: The wire misheard the day.')).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'announced, 11 January 2026' })).toBeVisible();
});

test('the entry of a researcher on what readers see waits until an editor accepts it', async ({ browser, server }) => {
  const editor = await personIn(browser, server.address, 'editor');
  await announce(editor, 'A round that waits', { review: 'published' });
  const researcher = await personIn(browser, server.address, 'researcher');
  await researcher.goto(editor.url());
  const dialog = await openForm(researcher);
  await expect(dialog.getByText('Readers already see this event, so your entry will wait for review.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'cancelled' }).check();
  await dialog.getByLabel('With effect from').fill('2026-01-15');
  await dialog.getByLabel('Why should it be added?').fill('The ministry says so.');
  await dialog.getByRole('button', { name: 'Send for review' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Your entry is waiting for review.');
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(researcher.locator('header').getByText('announced', { exact: true })).toBeVisible();

  await editor.goto('/review');
  await editor.getByRole('link', { name: /A round that waits/ }).click();
  const changes = editor.getByRole('region', { name: 'What would change' });
  await expect(changes.locator('dt')).toHaveText(['Ledger entry']);
  await expect(changes.locator('ins')).toContainText('cancelled · 15 January 2026');
  await expect(changes.locator('ins')).toContainText('Austria · announced by a side or a mediator');
  await editor.getByRole('button', { name: 'Accept' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(editor.getByText('accepted', { exact: true })).toBeVisible();
  await researcher.reload();
  await expect(researcher.locator('header').getByText('cancelled', { exact: true })).toBeVisible();
});

test('the form speaks French', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'researcher');
  await announce(page, 'Un tour');
  await chooseReading(page, 'Français');
  await page.getByRole('button', { name: /^Corriger cette inscription/ }).click();
  await page.getByRole('dialog').getByLabel('Pour quelle fenêtre').fill('début mars 2026');
  await expect(page.getByText('2026-03-01/2026-03-10')).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});
