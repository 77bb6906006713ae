import { documentSql } from '../../src/common/sql/documents.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const MUSCAT = 'muscat-talks-2026-02-06';

let demarche: TestApp;
let id: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  id = (await ask(demarche, '/api/events?q=muscat&limit=500')).body.items.find(
    ({ slug }: { slug: string }) => slug === MUSCAT,
  ).id;
});
afterAll(() => demarche.close());

describe('the history of an event', () => {
  it('says who wrote it and why, with the names behind the ids', async () => {
    const { status, body } = await ask(demarche, `/api/events/${id}/revisions`);
    expect([status, body.total, body.nextCursor]).toEqual([200, 1, null]);
    expect(body.items).toMatchObject([{ version: 1, author: 'Démarche', reason: 'Demo dossier' }]);
    const [whole] = body.items[0].difference;
    expect(whole).toMatchObject({ op: 'add', path: '', value: { tellings: expect.any(Object), review: 'published' } });
    const actors = Object.values<{ actor: string }>(whole.value.participations).map(({ actor }) => body.names[actor]);
    expect(actors).toContain('Oman');
  });

  it('gives a version as it was', async () => {
    const { status, body } = await ask(demarche, `/api/events/${id}/revisions/1`);
    const [row] = await demarche.dataSource.query<{ document: object }[]>(
      `SELECT ${documentSql('event', 'e')} AS document FROM events e WHERE id = $1`,
      [id],
    );
    expect([status, body.version, body.document]).toEqual([200, 1, row?.document]);
  });

  it('tells readers nothing of links to drafts', async () => {
    const { body } = await ask(demarche, `/api/events/${id}`);
    const [linked] = body.links.outgoing;
    const count = async () =>
      Object.keys((await ask(demarche, `/api/events/${id}/revisions/1`)).body.document.links).length;
    const before = await count();
    await demarche.dataSource.query(`UPDATE events SET review = 'draft' WHERE id = $1`, [linked.event.id]);
    expect(await count()).toBe(before - 1);
    const { text } = await ask(demarche, `/api/events/${id}/revisions`);
    expect(text).not.toContain(linked.event.id);
  });

  it.each([
    ['revisions/0', 400, 'bad_id'],
    ['revisions/one', 400, 'bad_id'],
    ['revisions/2', 404, 'not_found'],
    ['revisions?cursor=x', 400, 'bad_cursor'],
  ])('answers /%s with %i', async (path, expected, code) => {
    const { status, body } = await ask(demarche, `/api/events/${id}/${path}`);
    expect([status, body.code]).toEqual([expected, code]);
  });

  it.each(['revisions', 'revisions/1'])('is not there where the event is not: %s', async (path) => {
    expect((await ask(demarche, `/api/events/IRUS-1999-001/${path}`)).status).toBe(404);
  });
});
