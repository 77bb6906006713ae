import { violations } from './support/axe.js';
import { MUSCAT } from './support/dossier.js';
import type { Program } from './support/program.js';
import { startServer } from './support/server.js';
import { ADMINISTRATOR } from './support/templates.js';
import { expect, test } from './support/test.js';

let server: Program;
test.beforeAll(async () => {
  server = await startServer({ demo: true, environment: { READ_ACCESS: 'members' } });
});
test.afterAll(() => server.stop());
test.use({ provoked: /Failed to load resource: .* 401 / });

test('where reading is for members, a stranger signs in first and is led to what they wanted to see', async ({
  page,
}) => {
  const event = `${server.address}/events/${MUSCAT.ref}?knownOn=2026-02-07`;
  await page.goto(event);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('This Démarche is for members: reading takes an account, too.')).toBeVisible();
  await expect(page.getByText('Your session has ended.')).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('E-mail address').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password').fill(ADMINISTRATOR.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(event);
  await expect(page.getByRole('heading', { level: 1, name: MUSCAT.title })).toBeVisible();
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('Your session has ended.')).toBeHidden();
});
