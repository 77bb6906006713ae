import type { Locator, Page } from '@playwright/test';
import { title } from './support/event-form.js';
import { post } from './support/newsroom.js';
import { signInAs } from './support/people.js';
import { chooseReading } from './support/dossier.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (401|404) / });

const FIRST = 'Talks are to be held in Vienna';
const LATER = 'Talks in Vienna end without a result';
const h1 = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });
const before = (page: Page): Locator => page.getByText('What was known before');
const text = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

test('a mended title is a correction: it stands from the first day on, and the history keeps the other', async ({
  page,
}) => {
  const ref = await openPublished(page);
  await expect(page.getByRole('group', { name: 'These words are new' })).toHaveCount(0);
  await title(page).fill('Talks are to be held at Vienna’s Palais Coburg');
  const asked = page.getByRole('group', { name: 'These words are new' });
  await expect(asked.getByRole('radio', { name: /since 20 February 2026$/ })).toBeChecked();
  await save(page, 'The place was known');
  await expect(h1(page, 'Talks are to be held at Vienna’s Palais Coburg')).toBeVisible();
  await expect(before(page)).toHaveCount(0);
  await page.goto(`/events/${ref}?knownOn=2026-02-20`);
  await expect(h1(page, 'Talks are to be held at Vienna’s Palais Coburg')).toBeVisible();
  await page.goto(`/events/${ref}/history`);
  const written = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Version 2' }) });
  await expect(written).toContainText('Why: The place was known');
  await expect(written.getByRole('deletion')).toHaveText(FIRST);
  await expect(written.getByRole('insertion')).toHaveText('Talks are to be held at Vienna’s Palais Coburg');
});

test('what became known later is told from its day on, and before it the page says what was known', async ({
  page,
}) => {
  const ref = await openPublished(page);
  await title(page).fill(LATER);
  await text(page, 'Summary').fill('They parted after an hour.');
  await page.getByRole('radio', { name: 'It became known later' }).check();
  await page.getByLabel('Known since').fill('2026-02-25');
  await save(page, 'How it ended');
  await expect(h1(page, LATER)).toBeVisible();
  await expect(page.getByText('They parted after an hour.')).toBeVisible();
  await before(page).click();
  const earlier = page.getByRole('listitem').filter({ hasText: /^From 20 February 2026/ });
  await expect(earlier).toContainText(FIRST);
  await page.goto(`/events/${ref}?knownOn=2026-02-24`);
  await expect(h1(page, FIRST)).toBeVisible();
  await expect(page.getByText('They parted after an hour.')).toHaveCount(0);
  await expect(before(page)).toHaveCount(0);
  await page.goto(`/events/${ref}?knownOn=2026-02-25`);
  await expect(h1(page, LATER)).toBeVisible();
  await expect(before(page)).toBeVisible();
  await page.goto(`/events/${ref}/history`);
  const written = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Version 2' }) });
  await expect(written.getByRole('term').filter({ hasText: 'Wording' })).toHaveCount(1);
  await expect(written.getByRole('insertion')).toContainText(LATER);
  await expect(written.getByRole('deletion')).toHaveCount(0);
});

test('words in French are what a French reader reads; where there are none, the page says so', async ({ page }) => {
  const ref = await openPublished(page);
  await page.goto(`/events/${ref}`);
  await chooseReading(page, 'Français');
  await expect(h1(page, FIRST)).toHaveAttribute('lang', 'en');
  await expect(page.getByText('écrit en anglais')).toBeVisible();
  await chooseReading(page, 'English');
  await expect(page.getByText('written in')).toHaveCount(0);
  await page.goto(`/events/${ref}/edit`);
  await page.getByText('Short title and translations').click();
  await page.getByText('French', { exact: true }).click();
  await text(page, 'Title in French').fill('Des pourparlers sont prévus à Vienne');
  await text(page, 'Summary in French').fill('Au palais Cobourg.');
  await save(page, 'For readers of French');
  await expect(h1(page, FIRST)).toBeVisible();
  await chooseReading(page, 'Français');
  await expect(h1(page, 'Des pourparlers sont prévus à Vienne')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('Au palais Cobourg.')).toBeVisible();
  await expect(page.getByText('écrit en anglais')).toHaveCount(0);
});

test('the day from which an event was known can be mended', async ({ page }) => {
  const ref = await openPublished(page);
  await expect(page.getByLabel('Known on')).toHaveValue('2026-02-20');
  await page.getByLabel('Known on').fill('2026-02-18');
  await save(page, 'It was in the papers already');
  await expect(page.getByRole('definition').filter({ hasText: /^18 February 2026$/ })).toBeVisible();
  await page.goto(`/events/${ref}?knownOn=2026-02-18`);
  await expect(h1(page, FIRST)).toBeVisible();
  await page.goto(`/events/${ref}?knownOn=2026-02-17`);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
});

/** The form that corrects what readers see already, as an editor: talks known since 20 February, told of in English. */
async function openPublished(page: Page): Promise<string> {
  await signInAs(page, 'editor');
  const { ref } = await post(page, '/api/events', {
    ...{ dossier: 'iran-us-2025-2026', kind: 'talks', title: FIRST, when: '2026-02-24', knownOn: '2026-02-20' },
    review: 'published',
  });
  await page.goto(`/events/${String(ref)}/edit`);
  await expect(title(page)).toHaveValue(FIRST);
  return String(ref);
}

async function save(page: Page, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Why is it changed?' }).fill(reason);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page).toHaveURL(/\/events\/IRUS-[^/]+$/);
}
