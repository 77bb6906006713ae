import { randomUUID } from 'node:crypto';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../client/src/api/schema.js';
import { hashPassword } from '../../src/auth/passwords.js';
import { UsersService } from '../../src/auth/users.service.js';
import type { Viewer } from '../../src/common/viewer.js';
import { Database } from '../../src/database/database.js';
import type { UserRole } from '../../src/domain/permissions.js';
import type { TestApp } from './app.js';

type Started = Pick<TestApp, 'address' | 'app'>;

/** What everybody in tests signs in with. */
export const PASSWORD = 'a password for tests';

/** Hashing costs time on purpose: once per test file is enough. */
let hashed: Promise<string> | undefined;

/** Adds a user with `PASSWORD` that nobody has signed in to; its name is its role. */
export async function addUser({ app }: Pick<TestApp, 'app'>, role: UserRole, email?: string): Promise<Viewer> {
  const passwordHash = await (hashed ??= hashPassword(PASSWORD));
  const input = { email: email ?? `${role}-${randomUUID()}@example.org`, name: `The ${role}`, role, passwordHash };
  const user = await app.get(Database).write((manager) => app.get(UsersService).create(manager, input, null));
  return { userId: user.id, name: user.name, email: user.email, role, scope: 'write' };
}

/** Adds a user in `role` and signs them in: the header `cookie` to send, and who that is. */
export async function signIn(demarche: Started, role: UserRole): Promise<{ cookie: string; viewer: Viewer }> {
  const viewer = await addUser(demarche, role);
  return { cookie: await cookieFor(demarche, viewer.email), viewer };
}

/** The API as somebody in `role` uses it. */
export async function as(demarche: Started, role: UserRole): Promise<Client<paths>> {
  const { cookie } = await signIn(demarche, role);
  return createClient<paths>({ baseUrl: demarche.address, headers: { cookie } });
}

/** A request with JSON in it, for `fetch`. */
export function send(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Signs a user in; gives the header `cookie` to send. */
export async function cookieFor({ address }: Pick<TestApp, 'address'>, email: string): Promise<string> {
  const response = await fetch(`${address}/api/session`, send('POST', { email, password: PASSWORD }));
  const [cookie] = response.headers.getSetCookie();
  if (response.status !== 204 || !cookie) throw new Error(`Signing in: ${response.status} ${await response.text()}`);
  return cookie.split(';')[0] ?? '';
}
