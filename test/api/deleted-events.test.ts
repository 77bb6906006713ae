import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';
import { addDossier, addEvent } from '../support/write.js';

let demarche: TestApp;
let editor: string;
let dossierId: string;
beforeAll(async () => {
  demarche = await startTestApp();
  editor = (await signIn(demarche, 'editor')).cookie;
  dossierId = await addDossier(demarche, 'with-mistakes');
});
afterAll(() => demarche.close());

async function deleted(title: string, reason: string): Promise<{ id: string; ref: string | null }> {
  const { id, ref } = await addEvent(demarche, { dossierId, title });
  const { status } = await send(demarche, editor, `DELETE /api/events/${id}?reason=${reason}`, undefined, 1);
  expect(status).toBe(204);
  return { id, ref };
}

describe('the list of deleted events', () => {
  it('says who deleted what, when and why, the last first, until it is brought back', async () => {
    const first = await deleted('Recorded twice', 'Twice');
    await deleted('Never happened', 'Denied');
    const { status, body } = await send(demarche, editor, 'GET /api/deleted-events?dossier=with-mistakes');
    expect([status, body.total]).toEqual([200, 2]);
    expect(body.items).toMatchObject([
      { title: 'Never happened', reason: 'Denied', deletedBy: 'The editor', dossier: { slug: 'with-mistakes' } },
      { title: 'Recorded twice', reason: 'Twice', ref: first.ref, deletedAt: expect.stringMatching(/Z$/) },
    ]);
    await send(demarche, editor, `POST /api/events/${first.id}/undelete`, {});
    const after = await send(demarche, editor, `GET /api/deleted-events?dossier=${dossierId}`);
    expect(after.body.items.map(({ title }: { title: string }) => title)).toEqual(['Never happened']);
  });

  it('goes on from page to page and knows other dossiers apart', async () => {
    await deleted('One more', 'Mistyped');
    const { body } = await send(demarche, editor, 'GET /api/deleted-events?limit=1');
    expect([body.total, body.items[0].title]).toEqual([2, 'One more']);
    const next = await send(demarche, editor, `GET /api/deleted-events?limit=1&cursor=${body.nextCursor}`);
    expect([next.body.items[0].title, next.body.nextCursor]).toEqual(['Never happened', null]);
    expect((await send(demarche, editor, 'GET /api/deleted-events?dossier=another')).body.total).toBe(0);
  });

  it('is for those who work on events, and says whether they may bring one back', async () => {
    const researcher = (await signIn(demarche, 'researcher')).cookie;
    const { id } = await deleted('Whose was it?', 'Twice');
    const asked = `GET /api/deleted-events?event=${id}`;
    const seen = (await send(demarche, researcher, asked)).body;
    expect([seen.total, seen.items]).toMatchObject([1, [{ id, reason: 'Twice', mayRestore: false }]]);
    expect((await send(demarche, editor, asked)).body.items).toMatchObject([{ mayRestore: true }]);
    expect((await send(demarche, (await signIn(demarche, 'reader')).cookie, asked)).status).toBe(403);
    expect((await send(demarche, null, asked)).status).toBe(401);
    await send(demarche, editor, `POST /api/events/${id}/undelete`, {});
  });

  it('refuses a cursor of another list', async () => {
    const { status, body } = await send(demarche, editor, 'GET /api/deleted-events?cursor=x');
    expect([status, body.code]).toEqual([400, 'bad_cursor']);
  });
});

describe('a draft', () => {
  const body = { dossier: 'with-mistakes', kind: 'talks', title: 'Begun', when: '2026-03-05', knownOn: '2026-03-01' };
  const begin = async (cookie: string, review = 'draft') =>
    (await send(demarche, cookie, 'POST /api/events', { ...body, review })).body.id as string;
  const remove = (cookie: string, id: string) =>
    send(demarche, cookie, `DELETE /api/events/${id}?reason=Mistyped`, undefined, '*');
  let researcher: string;
  beforeAll(async () => {
    researcher = (await signIn(demarche, 'researcher')).cookie;
  });

  it('is deleted, and brought back, by the researcher who began it', async () => {
    const id = await begin(researcher);
    expect((await remove(researcher, id)).status).toBe(204);
    expect((await send(demarche, researcher, `GET /api/events/${id}`)).status).toBe(404);
    const back = await send(demarche, researcher, `POST /api/events/${id}/undelete`, {});
    expect([back.status, back.body.review]).toEqual([200, 'draft']);
  });

  it.each([
    ['of somebody else', () => begin(editor)],
    ['that waits for review', () => begin(researcher, 'in_review')],
    [
      'that readers have seen',
      async () => {
        const id = await begin(researcher, 'in_review');
        for (const to of ['published', 'retracted', 'draft']) {
          const moved = { to, comment: 'x', reason: 'x' };
          await send(demarche, editor, `POST /api/events/${id}/review`, moved, '*');
        }
        return id;
      },
    ],
  ])('%s is not deleted by a researcher, nor brought back', async (_, begun) => {
    const id = await begun();
    const refused = await remove(researcher, id);
    expect([refused.status, refused.body.reason]).toMatchObject([403, { code: 'may_only_delete_own_draft' }]);
    expect((await remove(editor, id)).status).toBe(204);
    expect((await send(demarche, researcher, `POST /api/events/${id}/undelete`, {})).status).toBe(403);
  });
});
