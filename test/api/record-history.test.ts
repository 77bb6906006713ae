import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
let editor: string;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  editor = (await signIn(demarche, 'editor')).cookie;
});
afterAll(() => demarche.close());

describe('the history of an actor, a source, a dossier', () => {
  it.each([
    ['actors', 'oman', { aliases: ['The Sultanate'] }, '/aliases'],
    ['dossiers', 'iran-us-2025-2026', { summary: 'Shorter' }, '/summary'],
  ])('of %s tells who changed what and why, newest first', async (list, slug, changes, path) => {
    const { headers } = await send(
      demarche,
      editor,
      `PATCH /api/${list}/${slug}`,
      { ...changes, reason: 'Said so' },
      '*',
    );
    expect(headers.get('etag')).toBe('"2"');
    const { status, body } = await ask(demarche, `/api/${list}/${slug}/revisions`);
    expect([status, body.total]).toEqual([200, 2]);
    expect(body.items[0]).toMatchObject({ version: 2, author: null, authorRole: 'editor', reason: 'Said so' });
    expect(body.items[0].difference.every((step: { path: string }) => step.path.startsWith(path))).toBe(true);
    expect(body.items[1].difference).toMatchObject([{ op: 'add', path: '' }]);
  });

  it('names what its ids stand for, also of one that was merged', async () => {
    const person = { name: 'Somebody', type: 'person', tenures: [{ office: 'Envoy', body: 'oman' }] };
    const { body: other } = await send(demarche, editor, 'POST /api/actors', person);
    const merged = { into: 'albusaidi', reason: 'The same' };
    expect((await send(demarche, editor, `POST /api/actors/${other.slug}/merge`, merged)).status).toBe(200);
    const { body } = await send(demarche, editor, `GET /api/actors/${other.slug}/revisions`);
    expect(body.items[0]).toMatchObject({ reason: 'The same' });
    expect(Object.values(body.names)).toEqual(expect.arrayContaining(['Oman', 'Badr Albusaidi']));
    // Readers meet it as what it was merged into.
    const { body: read } = await ask(demarche, `/api/actors/${other.slug}/revisions`);
    expect([read.total, Object.values(read.names)]).toEqual([1, ['Badr Albusaidi']]);
  });

  it('goes on from page to page', async () => {
    const { body: first } = await ask(demarche, '/api/actors/oman/revisions?limit=1');
    expect(first.items).toHaveLength(1);
    const { body: rest } = await ask(demarche, `/api/actors/oman/revisions?limit=1&cursor=${first.nextCursor}`);
    expect([rest.items[0].version, rest.nextCursor]).toEqual([1, null]);
  });

  it.each(['actors', 'sources', 'dossiers'])('is not there where there is none of %s', async (list) => {
    expect((await ask(demarche, `/api/${list}/nothing-at-all/revisions`)).status).toBe(404);
  });
});

describe('what refers to an actor, a source or a publisher', () => {
  it('is counted for whoever may merge', async () => {
    const { status, body } = await send(demarche, editor, 'GET /api/actors/albusaidi/references');
    const [count] = await demarche.dataSource.query<{ n: number }[]>(
      `SELECT count(DISTINCT event_id)::int AS n FROM participations p JOIN actors a ON a.id = p.actor_id WHERE a.slug = 'albusaidi'`,
    );
    expect([status, body.events]).toEqual([200, count!.n]);
    expect(body).toMatchObject({ quotes: expect.any(Number), offices: expect.any(Number), officesGiven: 0 });
    expect(body.offices).toBeGreaterThan(0);
  });

  it('counts an event once, however often it cites a source', async () => {
    const [cited] = await demarche.dataSource.query<{ slug: string; events: number; citations: number }[]>(
      `SELECT s.slug, count(DISTINCT c.event_id)::int AS events, count(*)::int AS citations
       FROM citations c JOIN sources s ON s.id = c.source_id
       WHERE NOT EXISTS (SELECT FROM status_changes l WHERE l.source_id = s.id)
       GROUP BY s.slug ORDER BY count(*) - count(DISTINCT c.event_id) DESC LIMIT 1`,
    );
    const { body } = await send(demarche, editor, `GET /api/sources/${cited!.slug}/references`);
    expect(body).toEqual({ events: cited!.events, citations: cited!.citations, ledgerEntries: 0 });
  });

  it.each(['actors', 'sources', 'publishers'])('is not there where there is none of %s', async (list) => {
    expect((await send(demarche, editor, `GET /api/${list}/nothing-at-all/references`)).status).toBe(404);
  });
});
