import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked, settled } from '../support/spreadsheets.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  room.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => room.close());

it('a way to read a spreadsheet is kept by a name, by whoever made it, and used for the next file', async () => {
  const first = await checked(room, 'Chose,Jour\nTalks,5/2/2026\n', {
    mapping: { title: 'Chose', when: 'Jour', dateOrder: 'day-first' },
  });
  expect(first.rows.ok).toBe(1);
  const keep = (role: 'researcher' | 'reader', body: object) => room.say(role, 'POST /api/spreadsheet-mappings', body);
  expect((await keep('reader', { name: 'Journal', mapping: {} })).status).toBe(403);
  expect((await keep('researcher', { name: 'Journal', mapping: { nonsense: 1 } })).body.errors).toMatchObject([
    { pointer: '/mapping/nonsense' },
  ]);
  await keep('researcher', { name: 'Journal', mapping: { title: 'Jour' } });
  const { body: kept } = await keep('researcher', { name: 'Journal', mapping: first.mapping });
  const list = async (role: 'researcher' | 'editor') =>
    (await room.say(role, 'GET /api/spreadsheet-mappings')).body.items;
  expect(await list('researcher')).toEqual([kept]);
  expect(await list('editor')).toEqual([]);

  const next = await checked(room, 'Jour,Chose\n7/2/2026,More talks\n', { mapping: kept.mapping });
  expect(next.preview).toMatchObject([{ title: 'More talks', when: '2026-02-07', outcome: 'create' }]);

  expect((await room.say('editor', `DELETE /api/spreadsheet-mappings/${kept.id}`)).status).toBe(404);
  expect((await room.say('researcher', `DELETE /api/spreadsheet-mappings/${kept.id}`)).status).toBe(204);
  expect(await list('researcher')).toEqual([]);
});

it('who newcomers are is kept with the import, by whoever may write it, until it is applied', async () => {
  const { id, decidedActors } = await checked(room, 'title,when,parties\nTalks,2026-02-05,Zamunda; Ruritania\n');
  expect(decidedActors).toEqual([]);
  const items = [
    { name: 'Zamunda', type: 'organisation', country: null },
    { name: 'Ruritania', use: 'iran' },
  ];
  const decide = (role: 'researcher' | 'reader', body: object) =>
    room.say(role, `PUT /api/imports/${id}/new-actors`, body);
  expect((await decide('reader', { items })).status).toBe(403);
  expect((await decide('researcher', { items: [{ name: 'Zamunda', type: 'wizard' }] })).status).toBe(400);
  expect((await decide('researcher', { items })).status).toBe(204);
  const kept = async () => (await room.say('researcher', `GET /api/imports/${id}`)).body;
  expect((await kept()).decidedActors).toEqual(items);
  // It is read otherwise meanwhile.
  await room.say('researcher', `PATCH /api/imports/${id}`, { mapping: { defaults: { kind: 'call' } } });
  expect((await settled(room, 'researcher', id)).body.decidedActors).toEqual(items);
  await room.say('researcher', `POST /api/imports/${id}/apply`, {});
  expect((await settled(room, 'researcher', id)).body.state).toBe('applied');
  expect((await decide('researcher', { items: [] })).status).toBe(409);
  const { items: made } = (await room.say('researcher', 'GET /api/actors?q=Zamunda')).body;
  expect(made).toMatchObject([{ name: 'Zamunda', type: 'organisation' }]);
  expect((await room.say('researcher', 'GET /api/actors?q=Ruritania')).body.items).toEqual([]);
});

it('what came in is handed in, tagged and published together, each with a version of its own', async () => {
  const rows = Array.from({ length: 5 }, (_, n) => `Round ${n} in the sheet,2026-02-0${n + 1}`);
  const { id } = await checked(room, `title,when\n${rows.join('\n')}\n`);
  await room.say('researcher', `POST /api/imports/${id}/apply`, {});
  await settled(room, 'researcher', id);
  const { items } = (await room.say('researcher', `GET /api/imports/${id}/rows?limit=500`)).body;
  const ids: string[] = items.map(({ event }: any) => event);
  const together = (role: 'researcher' | 'editor', body: object) =>
    room.say(role, 'POST /api/events/together', { ids, ...body });
  await room.say('researcher', 'PUT /api/dossiers/iran-us/issues', {
    issues: [{ slug: 'sanctions', labels: { en: 'Sanctions' } }],
  });

  expect((await together('researcher', { issues: ['sanctions'] })).body).toEqual({ changed: 5 });
  expect((await together('researcher', { issues: ['sanctions'] })).body).toEqual({ changed: 0 });
  const unknown = (await together('researcher', { issues: ['whaling'] })).body;
  expect(unknown.errors).toMatchObject([{ pointer: '/ids/0/issues/1/issue', code: 'unknown_reference' }]);
  expect((await together('researcher', { to: 'in_review' })).body).toEqual({ changed: 5 });

  expect((await together('researcher', { to: 'published' })).status).toBe(403);
  const stranger = '0197c000-0000-7000-8000-000000000000';
  const missing = await room.say('editor', 'POST /api/events/together', { ids: [ids[0], stranger], to: 'published' });
  expect(missing.status).toBe(404);
  const seen = async () => (await room.say(null, 'GET /api/events?q=%22in+the+sheet%22')).body;
  expect((await seen()).total).toBe(0);
  expect((await together('editor', { to: 'published' })).body).toEqual({ changed: 5 });
  const { total, items: published } = await seen();
  expect(total).toBe(5);
  expect(new Set(published.map(({ ref }: any) => ref)).size).toBe(5);
  const { body: history } = await room.say('editor', `GET /api/events/${ids[0]}/revisions`);
  expect(history.items.map(({ version }: any) => version)).toEqual([4, 3, 2, 1]);
  expect((await together('editor', { to: 'retracted' })).body.errors).toMatchObject([
    { pointer: expect.stringContaining('/comment') },
  ]);
});
