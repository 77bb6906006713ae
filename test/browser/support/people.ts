import { expect, type Browser, type Page } from '@playwright/test';
import type { UserRole } from '../../../src/domain/permissions.js';
import { ADMINISTRATOR } from './templates.js';
import { waitForClient } from './test.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Signs the browser in by the API; no page need be open for it. */
export async function signIn(page: Page, { email, password }: Credentials = ADMINISTRATOR): Promise<void> {
  expect(await ask(page, 'POST', '/api/session', { email, password })).toMatchObject({ status: 204 });
}

/** Makes a user in `role` and signs the browser in as them; gives what it signs in with. */
export async function signInAs(page: Page, role: UserRole): Promise<Credentials> {
  await signIn(page);
  const email = `${role}-${crypto.randomUUID()}@example.org`;
  const { body } = await ask(page, 'POST', '/api/users', { email, name: `The ${role}`, role });
  const token = (body as { link: string }).link.split('#')[1];
  const password = ADMINISTRATOR.password;
  expect(await ask(page, 'POST', '/api/session/link', { token, password })).toMatchObject({ status: 204 });
  return { email, password };
}

/** A page of a browser of its own, where nobody has signed in. */
export async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: baseURL!, locale: 'en-GB' })).newPage();
  waitForClient(page);
  return page;
}

/** Asks the API with the cookies of the page’s browser, and without the page: loading one takes half a second of a processor. */
export async function ask(
  page: Page,
  method: string,
  path: string,
  json: unknown,
  ifMatch?: string,
): Promise<{ status: number; body: unknown }> {
  const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': ifMatch };
  const answer = await page.request.fetch(path, { method, headers, data: json });
  const text = await answer.text();
  return { status: answer.status(), body: text === '' ? null : (JSON.parse(text) as unknown) };
}
