import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { ask, signInAs } from './support/people.js';
import { expect, test } from './support/test.js';

const DELETED = '/d/iran-us-2025-2026/deleted';

test('what was deleted is listed with who, when and why, and restored', async ({ page }) => {
  await signInAs(page, 'editor');
  const title = `A meeting recorded twice ${crypto.randomUUID()}`;
  const event = { dossier: 'iran-us-2025-2026', kind: 'meeting', title, when: '2026-02-10' };
  const { body } = await ask(page, 'POST', '/api/events', {
    ...event,
    statusChanges: [{ status: 'announced', effectiveOn: '2026-02-05', knownOn: '2026-02-05' }],
  });
  await page.goto(`/events/${(body as { id: string }).id}`);
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByLabel('Why').fill('Recorded twice.');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('link', { name: 'All deleted events' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: title });
  await expect(entry).toContainText(/Deleted by The editor, \d/);
  await expect(entry).toContainText('Why: Recorded twice.');
  expect(await violations(page)).toEqual([]);
  await entry.getByRole('button', { name: `Restore “${title}”` }).click();
  await expect(entry.getByText('It is back.')).toBeVisible();
  // The list is asked for again, as at any change that is heard of; what was restored stays in it.
  await expect(entry.getByRole('button')).toHaveCount(0);
  await entry.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('the list is reached from the dossier; researchers see who deleted what, and bring back what they began alone', async ({
  page,
}) => {
  await signInAs(page, 'editor');
  await page.goto('/d/iran-us-2025-2026/table');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Deleted events' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Deleted events' })).toBeVisible();
  await signInAs(page, 'researcher');
  await page.goto(DELETED);
  await expect(page.getByText('You can bring back drafts that you began; editors, all of them.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0);
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  for (const address of [DELETED, '/actors/oman/merge', '/actors/oman/history', '/d/iran-us-2025-2026/history']) {
    test(`nothing of ${address} is English`, async ({ page }) => {
      await signInAs(page, 'editor');
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await englishOn(page)).toEqual([]);
    });
  }
});
