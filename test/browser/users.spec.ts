import { Secret, TOTP } from 'otpauth';
import { MUSCAT, TABLE } from './support/dossier.js';
import { elsewhere, signIn, signInAs } from './support/people.js';
import { ADMINISTRATOR } from './support/templates.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (400|401|410) / });

test('somebody signs in, is back where they were, and signs out', async ({ page }) => {
  const event = `/events/${MUSCAT.ref}?knownOn=2026-02-07`;
  await page.goto(event);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeFocused();
  await page.getByLabel('E-mail address').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password').fill('not this one, surely');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText('Incorrect email address or password.');
  await page.getByLabel('Password').fill(ADMINISTRATOR.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(event);
  await expect(page.getByRole('heading', { level: 1, name: MUSCAT.title })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Your account: administrator, administrator' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('an administrator invites somebody, who chooses a password and is in, once', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page);
  await page.goto('/users');
  await page.getByLabel('E-mail address').fill('invited@example.org');
  await page.getByLabel('Name').fill('Invited');
  await page.getByLabel('Role', { exact: true }).selectOption('researcher');
  await page.getByRole('button', { name: 'Invite' }).click();
  const link = await page.getByRole('textbox', { name: 'Link for Invited' }).inputValue();
  await expect(
    page.getByRole('row', { name: /invited@example\.org/ }).getByText('invited', { exact: true }),
  ).toBeVisible();
  await page.getByLabel('History of access: Invited').click();
  const row = page.getByRole('row', { name: /invited@example\.org/ });
  await expect(row.getByText(/invited as researcher by .administrator.$/)).toBeVisible();

  const theirs = await elsewhere(browser, baseURL);
  await theirs.goto(link);
  await expect(theirs.getByText('You are invited as invited@example.org.')).toBeVisible();
  await theirs.getByLabel('Password').fill('short');
  await theirs.getByRole('button', { name: 'Begin' }).click();
  await expect(theirs.getByRole('alert')).toHaveText('It needs at least 12 characters.');
  await theirs.getByLabel('Name').fill('Whoever was invited');
  await theirs.getByLabel('Password').fill('words that nobody guesses');
  await theirs.getByRole('button', { name: 'Begin' }).click();
  await expect(theirs.getByRole('button', { name: 'Your account: Whoever was invited, researcher' })).toBeVisible();
  await theirs.goto('/users');
  await expect(theirs.getByText('Only administrators may see who has an account.')).toBeVisible();
  await theirs.goto('/');
  await theirs.goto(link);
  await expect(theirs.getByText('This link was used already or is too old.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Disable: Whoever was invited' }).click();
  await expect(page.getByRole('button', { name: 'Reactivate: Whoever was invited' })).toBeVisible();
  await theirs.goto('/account');
  await expect(theirs.getByText('Sign in to see this page.')).toBeVisible();
  await theirs.context().close();
});

test('a token is made where a file is, and fetches it', async ({ page }) => {
  await signInAs(page, 'reader');
  await page.goto(TABLE);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Download or subscribe' }).click();
  await page.getByText('Fetch it by a program').click();
  await page.getByRole('button', { name: 'Make a token for reading' }).click();
  const token = await page.getByRole('textbox', { name: 'Token, valid until' }).inputValue();
  const address = await page.getByRole('textbox', { name: 'Address' }).inputValue();
  await expect(page.getByRole('textbox', { name: 'On the command line' })).toHaveValue(
    `curl -f -o events.xlsx -H 'Authorization: Bearer ${token}' '${address}'`,
  );
  const file = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  expect([file.status, file.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('.xlsx')]);
});

test('a token is shown once, listed without its secret, and revoked', async ({ page }) => {
  await signInAs(page, 'reader');
  await page.goto('/account');
  await page.getByLabel('What it is for').fill('A feed');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const token = await page.getByRole('textbox', { name: 'Token “A feed”' }).inputValue();
  expect(token.length).toBeGreaterThan(30);
  await page.reload();
  await expect(page.getByText('A feed')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Token “A feed”' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Revoke A feed' }).click();
  await expect(page.getByText('You have no token.')).toBeVisible();
});

test('a session elsewhere is ended, and a new password ends all others', async ({ page, browser, baseURL }) => {
  await signInAs(page, 'editor');
  await page.goto('/account');
  const email = /[^ ,]+@example\.org/.exec(await page.getByText(/^The editor, /).innerText())![0];
  const other = await elsewhere(browser, baseURL);
  await signIn(other, { email, password: ADMINISTRATOR.password });
  await page.reload();
  await page.getByRole('button', { name: /^Sign out there/ }).click();
  await expect(page.getByRole('button', { name: /^Sign out there/ })).toHaveCount(0);
  await other.goto('/account');
  await expect(other.getByText('Sign in to see this page.')).toBeVisible();
  await page.getByLabel('Current password').fill('not this one');
  await page.getByLabel('New password').fill('another sentence to keep');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByRole('alert')).toHaveText('That is not the current password.');
  await page.getByLabel('Current password').fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Password changed.' })).toBeVisible();
  await signIn(other, { email, password: 'another sentence to keep' });
  await other.context().close();
});

test('a second factor is set up, asked for beside the password, and taken away by an administrator', async ({
  page,
  browser,
  baseURL,
}) => {
  const { email, password } = await signInAs(page, 'editor');
  await page.goto('/account');
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Set up a second factor' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the key' })).toBeVisible();
  const secret = Secret.fromBase32(await page.getByRole('textbox', { name: 'Key', exact: true }).inputValue());
  const code = (seconds: number) => TOTP.generate({ secret, timestamp: Date.now() + seconds * 1_000 });
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill(code(0));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('8 recovery codes are left.')).toBeVisible();

  const other = await elsewhere(browser, baseURL);
  await other.goto('/sign-in');
  await other.getByLabel('E-mail address').fill(email);
  await other.getByLabel('Password').fill(password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('alert')).toHaveText('Incorrect email address or password.');
  // The code of the next half minute: that of this one was used.
  await other.getByRole('textbox', { name: 'Code', exact: true }).fill(code(30));
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('button', { name: 'Your account: The editor, editor' })).toBeVisible();

  await signIn(page);
  await page.goto('/users');
  await page.getByRole('row', { name: email }).getByRole('button', { name: 'Take away the second factor' }).click();
  await page.getByLabel('Why? They will see it.').fill('Phone lost');
  await page.getByRole('dialog').getByRole('button', { name: 'Take away the second factor' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await signIn(other, { email, password });
  await other.goto('/account');
  await expect(other.getByText('taken away by')).toContainText('Phone lost');
  await other.context().close();
});

test('whoever never signed in is not asked about', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/events/${MUSCAT.ref}`);
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(asked).not.toContain('/api/session');
});
