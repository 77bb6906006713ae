import type { Page } from '@playwright/test';
import { TABLE } from './support/dossier.js';
import { ask, signInAs } from './support/people.js';
import { expect, test } from './support/own-server.js';

/** Records a meeting, a draft that is overdue, as whoever has signed in; gives its ref. */
async function record(page: Page, title: string): Promise<string> {
  const { status, body } = await ask(page, 'POST', '/api/events', {
    dossier: 'iran-us-2025-2026',
    kind: 'meeting',
    title,
    when: '2026-02-10',
    timezone: 'Asia/Muscat',
    statusChanges: [{ status: 'announced', effectiveOn: '2026-02-05', knownOn: '2026-02-05' }],
  });
  expect(status).toBe(201);
  return (body as { id: string }).id;
}

const work = (page: Page) => page.getByRole('region', { name: 'Editorial work' });

test.describe('the ledger', () => {
  test.use({ provoked: /Failed to load resource: .* 409 / });

  test('takes what became of an overdue meeting, offers legal moves only and says why it refuses', async ({ page }) => {
    await signInAs(page, 'researcher');
    const title = `Experts meet ${crypto.randomUUID()}`;
    const ref = await record(page, title);
    await page.goto(`${TABLE}?overdue=true`);
    await page.getByRole('button', { name: `What happened to it? ${title}` }).click();
    const dialog = page.getByRole('dialog', { name: 'What happened to it?' });
    await expect(dialog.getByText('It is announced.')).toBeVisible();
    await expect(dialog.getByRole('radio', { name: 'rumoured' })).toHaveCount(0);
    await dialog.getByLabel('With effect from').fill('2026-02-08');
    await expect(dialog.getByRole('radio', { name: 'held: not before its window begins' })).toBeDisabled();
    await dialog.getByLabel('With effect from').fill('2026-01-30/2026-02-01');
    await dialog.getByRole('radio', { name: 'under way' }).check();
    await dialog.getByLabel('The day the public could know').fill('2026-02-11');
    await dialog.getByLabel('Who said so').fill('Nobody of ours');
    await dialog.getByRole('button', { name: 'Add entry' }).click();
    await expect(dialog.getByText('Nobody of that name is an actor of this dossier.')).toBeVisible();
    await dialog.getByLabel('Who said so').fill('Oman');
    await dialog.getByRole('button', { name: 'Add entry' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('It cannot be under way before its window begins.');
    await dialog.getByLabel('With effect from').fill('2026-02-11');
    await dialog.getByRole('radio', { name: 'lapsed' }).check();
    await dialog.getByLabel('Note').fill('Nobody came.');
    await dialog.getByRole('button', { name: 'Add entry' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('rowheader', { name: title })).toHaveCount(0);
    await page.goto(`/events/${ref}`);
    await expect(page.locator('header').getByText('lapsed', { exact: true })).toBeVisible();
    await expect(page.getByText('said by Oman')).toBeVisible();
    await expect(page.getByText('Nobody came.')).toBeVisible();
  });

  test('is not offered to readers', async ({ page }) => {
    await page.goto(`${TABLE}?overdue=true`);
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^What happened to it/ })).toHaveCount(0);
  });
});

test('a researcher hands an event in and comments on it; publishing is for editors', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto(`/events/${await record(page, 'A meeting to review')}`);
  await expect(work(page).getByText('Draft', { exact: true })).toBeVisible();
  await expect(work(page).getByRole('button', { name: 'Publish' })).toHaveCount(0);
  await work(page).getByRole('button', { name: 'Hand in for review' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand in for review' });
  await dialog.getByLabel('Comment').fill('The window needs a second look.');
  await dialog.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(work(page).getByText('In review', { exact: true })).toBeVisible();
  await work(page).getByText('1 comment').click();
  await expect(work(page).getByText('The window needs a second look.')).toBeVisible();
  await work(page).getByLabel('Comment').fill('Done.');
  await work(page).getByRole('button', { name: 'Add a comment' }).click();
  await expect(work(page).getByText('2 comments')).toBeVisible();
});

test('an editor deletes an event for a reason, and undoes it', async ({ page }) => {
  await signInAs(page, 'editor');
  await page.goto(`/events/${await record(page, 'A meeting recorded twice')}`);
  await work(page).getByRole('button', { name: 'Delete…' }).click();
  await page.getByLabel('Why').fill('Recorded twice.');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'A meeting recorded twice' })).toBeVisible();
});

test('the history tells who changed what, and an earlier version is restored', async ({ page }) => {
  await signInAs(page, 'editor');
  const ref = await record(page, 'A meeting with a history');
  expect(await ask(page, 'PATCH', `/api/events/${ref}`, { place: 'Doha', reason: 'Said today' }, '"1"')).toMatchObject({
    status: 200,
  });
  await page.goto(`/events/${ref}`);
  await page.getByRole('link', { name: 'History' }).click();
  const second = page.getByRole('listitem').filter({ hasText: 'Version 2' });
  await expect(second).toContainText('by The editor');
  await expect(second).toContainText('Why: Said today');
  await expect(second.locator('dt')).toHaveText(['Place']);
  await expect(second.locator('ins')).toHaveText('Doha');
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  await page.getByLabel('Why').fill('That was another meeting.');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore this version' }).click();
  const third = page.getByRole('listitem').filter({ hasText: 'Version 3' });
  await expect(third.locator('del')).toHaveText('Doha');
  await expect(third).toContainText('Why: That was another meeting.');
});
