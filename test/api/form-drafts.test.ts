import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
let owner: string;
beforeAll(async () => {
  demarche = await startTestApp();
  owner = (await signIn(demarche, 'researcher')).cookie;
});
afterAll(() => demarche.close());

const form = {
  title: 'Talks in Musc',
  when: 'early next week',
  actors: [{ id: null, role: 'party' }],
  odd: '\u200f\u00a0é 𝕏\r\n',
};

describe('an unfinished form', () => {
  it('is found again just as it was left, and replaced by what is typed on', async () => {
    demarche.setNow('2026-02-07T10:00:00Z');
    const kept = await send(demarche, owner, 'PUT /api/drafts/event:new', form);
    const begunAt = '2026-02-07T10:00:00.000Z';
    const ref = { key: 'event:new', title: 'Talks in Musc', begunAt, updatedAt: begunAt };
    expect([kept.status, kept.body]).toEqual([200, ref]);
    expect((await send(demarche, owner, 'GET /api/drafts/event:new')).body).toEqual({ ...ref, document: form });

    demarche.setNow('2026-02-07T10:01:00Z');
    await send(demarche, owner, 'PUT /api/drafts/event:new', { title: 'Talks in Muscat' });
    await send(demarche, owner, 'PUT /api/drafts/actor:7', { name: 'Oman' });
    const { items } = (await send(demarche, owner, 'GET /api/drafts')).body;
    const updatedAt = '2026-02-07T10:01:00.000Z';
    expect(items).toEqual([
      { key: 'actor:7', title: null, begunAt: updatedAt, updatedAt },
      { key: 'event:new', title: 'Talks in Muscat', begunAt, updatedAt },
    ]);
  });

  it('is its owner’s alone', async () => {
    await send(demarche, owner, 'PUT /api/drafts/mine', form);
    for (const role of ['researcher', 'administrator'] as const) {
      const { cookie } = await signIn(demarche, role);
      expect((await send(demarche, cookie, 'GET /api/drafts')).body.items).toEqual([]);
      expect((await send(demarche, cookie, 'GET /api/drafts/mine')).status).toBe(404);
      await send(demarche, cookie, 'PUT /api/drafts/mine', { title: 'Other' });
      expect((await send(demarche, cookie, 'DELETE /api/drafts/mine')).status).toBe(204);
    }
    expect((await send(demarche, owner, 'GET /api/drafts/mine')).body.document).toEqual(form);
    for (const request of ['GET /api/drafts', 'GET /api/drafts/mine', 'DELETE /api/drafts/mine']) {
      expect((await send(demarche, null, request)).status).toBe(401);
    }
  });

  it('is forgotten when it is deleted, once or twice', async () => {
    await send(demarche, owner, 'PUT /api/drafts/gone', form);
    const forget = async () => (await send(demarche, owner, 'DELETE /api/drafts/gone')).status;
    expect([await forget(), await forget()]).toEqual([204, 204]);
    expect((await send(demarche, owner, 'GET /api/drafts/gone')).body.code).toBe('not_found');
  });

  it('is an object of at most 256 kB', async () => {
    for (const wrong of [[], 'text', 7, null]) {
      const { status, body } = await send(demarche, owner, 'PUT /api/drafts/wrong', wrong);
      expect([wrong, status, body.status]).toEqual([wrong, 400, 400]);
    }
    const fits = { text: 'é'.repeat(131_000) };
    expect((await send(demarche, owner, 'PUT /api/drafts/big', fits)).status).toBe(200);
    const { body } = await send(demarche, owner, 'PUT /api/drafts/big', { text: `${fits.text}${fits.text}` });
    expect(body).toMatchObject({ status: 413, code: 'too_large' });
    expect((await send(demarche, owner, 'GET /api/drafts/big')).body.document).toEqual(fits);
  });

  it.each(['%20', 'a%2Fb', '%00', 'x'.repeat(201), ':a', 'é'])('has no key like %s', async (key) => {
    expect((await send(demarche, owner, `PUT /api/drafts/${key}`, form)).status).toBe(400);
  });

  it('is one of 200 at most', async () => {
    const { cookie, viewer } = await signIn(demarche, 'researcher');
    await demarche.dataSource.query(
      `INSERT INTO form_drafts SELECT $1, 'form:' || n, NULL, '{}', now(), now() FROM generate_series(1, 200) n`,
      [viewer.userId],
    );
    expect((await send(demarche, cookie, 'PUT /api/drafts/one-more', form)).body.code).toBe('conflict');
    expect((await send(demarche, cookie, 'PUT /api/drafts/form:7', form)).status).toBe(200);
  });
});
