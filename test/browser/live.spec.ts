import type { APIRequestContext } from '@playwright/test';
import { rows } from './support/dossier.js';
import type { Program } from './support/program.js';
import { startServer } from './support/server.js';
import { ADMINISTRATOR } from './support/templates.js';
import { expect, test } from './support/test.js';

// What is published here would change the counts of every other test.
let server: Program;
test.beforeAll(async () => {
  server = await startServer({ demo: false });
});
test.afterAll(() => server.stop());

test('an event that somebody publishes stands in the open table by itself', async ({ page, playwright }) => {
  const editor = await playwright.request.newContext({ baseURL: server.address });
  await post(editor, '/api/session', ADMINISTRATOR);
  await post(editor, '/api/dossiers', { title: 'Talks in Vienna', slug: 'vienna' });
  await publish(editor, 'First round in Vienna');

  const stream = page.waitForResponse(/\/api\/stream$/);
  await page.goto(`${server.address}/d/vienna/table`);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('combobox').fill('typed, not sent');
  expect((await stream).status()).toBe(200);

  await publish(editor, 'Second round in Vienna');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('rowheader', { name: 'Second round in Vienna' })).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveValue('typed, not sent');
  await editor.dispose();
});

async function publish(editor: APIRequestContext, title: string): Promise<void> {
  const when = { when: '2026-01-10', timezone: 'Europe/Vienna', knownOn: '2026-01-10' };
  await post(editor, '/api/events', { dossier: 'vienna', kind: 'talks', title, ...when, review: 'published' });
}

async function post(editor: APIRequestContext, path: string, data: object): Promise<void> {
  const response = await editor.post(path, { data });
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
}
