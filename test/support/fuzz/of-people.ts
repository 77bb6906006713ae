import { TOTP, Secret } from 'otpauth';
import type { UserRole } from '../../../src/domain/permissions.js';
import { Walker } from '../oidc.js';
import { addUser, cookieFor, PASSWORD, signIn } from '../people.js';
import { done, type Asked } from './asked.js';
import { HOME, type Place } from './place.js';

export type Sure = (place: Place) => Promise<Asked> | Asked;

const HERE = '/api/session/second-factor';

/** Requests about oneself and about people, as `WITHOUT_RECORD` names them: whole, by people of their own. */
export const OF_PEOPLE: Readonly<Record<string, Sure>> = {
  'POST /api/session': async ({ room }) => ({
    ...{ request: 'POST /api/session', by: null },
    body: { email: (await addUser(room, 'reader')).email, password: PASSWORD },
  }),
  'DELETE /api/session': async (place) => ({ request: 'DELETE /api/session', by: await somebody(place) }),
  'PUT /api/session/password': async (place) => ({
    ...{ request: 'PUT /api/session/password', by: await somebody(place) },
    body: { current: PASSWORD, password: 'another good password' },
  }),
  [`POST ${HERE}`]: async (place) => ({
    request: `POST ${HERE}`,
    by: await somebody(place),
    body: { password: PASSWORD },
  }),
  [`POST ${HERE}/confirmation`]: async (place) => {
    const { by, code } = await begun(place);
    return { request: `POST ${HERE}/confirmation`, by, body: { code } };
  },
  [`POST ${HERE}/recovery-codes`]: async (place) => {
    const { by, codes } = await equipped(place);
    return { request: `POST ${HERE}/recovery-codes`, by, body: { password: PASSWORD, code: codes[0] } };
  },
  [`POST ${HERE}/removal`]: async (place) => {
    const { by, codes } = await equipped(place);
    return { request: `POST ${HERE}/removal`, by, body: { password: PASSWORD, code: codes[0] } };
  },
  'POST /api/session/link': async (place) => ({
    ...{ request: 'POST /api/session/link', by: null },
    body: { token: (await invited(place)).token, password: PASSWORD },
  }),
  'POST /api/session/link/preview': async (place) => ({
    ...{ request: 'POST /api/session/link/preview', by: null, body: { token: (await invited(place)).token } },
  }),
  'GET /api/session/oidc': () => ({ request: 'GET /api/session/oidc?returnTo=/d/iran-us', by: null }),
  'GET /api/session/oidc/callback': async ({ room }) => {
    const email = (await addUser(room, 'reader')).email;
    const walker = new Walker(room.address, HOME);
    const back = await walker.signInAt(await walker.open(`${HOME}/api/session/oidc`), `${email}|yes`);
    const { pathname, search } = new URL(back);
    const cookie = `demarche-oidc=${walker.cookie('demarche-oidc')}`;
    return { request: `GET ${pathname}${search}`, by: { cookie } };
  },
  'DELETE /api/sessions/{id}': async (place) => {
    const viewer = await addUser(place.room, 'reader');
    const [by] = [{ cookie: await cookieFor(place.room, viewer.email) }, await cookieFor(place.room, viewer.email)];
    const { items } = (await done(place, { request: 'GET /api/sessions', by })).body;
    return { request: `DELETE /api/sessions/${items.find((one: { current: boolean }) => !one.current).id}`, by };
  },
  'POST /api/tokens': () => ({ request: 'POST /api/tokens', body: TOKEN }),
  'DELETE /api/tokens/{id}': async (place) => {
    const { body } = await done(place, { request: 'POST /api/tokens', body: TOKEN });
    return { request: `DELETE /api/tokens/${body.id}` };
  },
  'POST /api/users': () => ({ request: 'POST /api/users', body: invitation() }),
  'PATCH /api/users/{id}': async (place) => ({
    ...{
      request: `PATCH /api/users/${(await invited(place)).id}`,
      headers: { 'if-match': '*' },
      body: { role: 'editor' },
    },
  }),
  'POST /api/users/{id}/link': async (place) => ({ request: `POST /api/users/${(await invited(place)).id}/link` }),
  'DELETE /api/users/{id}/second-factor': async (place) => ({
    request: `DELETE /api/users/${(await equipped(place)).userId}/second-factor?reason=Lost`,
  }),
};

const TOKEN = { name: 'Nightly', scope: 'read', expiresOn: '2099-12-31' };

let number = 0;
const invitation = () => ({ email: `invited-${(number += 1)}@example.org`, name: 'Somebody invited', role: 'reader' });

async function somebody({ room }: Place, role: UserRole = 'reader'): Promise<{ cookie: string; userId: string }> {
  const { cookie, viewer } = await signIn(room, role);
  return { cookie, userId: viewer.userId };
}

async function invited(place: Place): Promise<{ id: string; token: string }> {
  const { body } = await done(place, { request: 'POST /api/users', body: invitation() });
  return { id: body.user.id, token: body.link.split('#')[1] };
}

/** Somebody who is setting up a second factor, and the code that shows that it works. */
async function begun(place: Place) {
  const by = await somebody(place);
  const { secret } = (await done(place, { request: `POST ${HERE}`, by, body: { password: PASSWORD } })).body;
  return { by, code: TOTP.generate({ secret: Secret.fromBase32(secret) }) };
}

async function equipped(place: Place): Promise<{ by: { cookie: string }; userId: string; codes: string[] }> {
  const { by, code } = await begun(place);
  const { body } = await done(place, { request: `POST ${HERE}/confirmation`, by, body: { code } });
  return { by, userId: by.userId, codes: body.codes };
}
