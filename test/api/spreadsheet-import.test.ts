import { GivenRefs } from '../../src/imports/spreadsheets/apply/given-refs.service.js';
import { ImportSteps } from '../../src/imports/spreadsheets/jobs/import-steps.service.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked, settled, upload } from '../support/spreadsheets.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  room.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => room.close());

const SHEET = [
  'Title,Date,Where,Who,Source,Quote',
  'Round one of the talks,2026-02-06,Muscat,iran; us,https://example.org/report,"A very good start, he said."',
  'A call between ministers,next Tuesday,,iran,,',
  'Round two of the talks,17 February 2026,Geneva,Iran; US; Qatar,https://example.org/new,',
  ',2026-02-18,,,,',
].join('\r\n');

describe('a spreadsheet', () => {
  it('is checked and applied from end to end, and undone', async () => {
    const found = await checked(room, SHEET);
    expect(found).toMatchObject({ state: 'checked', rows: { total: 4, ok: 2, rejected: 2, duplicate: 0 } });
    expect(found.mapping).toMatchObject({ title: ['Title'], when: ['Date'], place: ['Where'], parties: ['Who'] });
    expect(found.errors.map(({ line, column, value, code }: any) => [line, column, value, code])).toEqual([
      [3, 'Date', 'next Tuesday', 'date_relative'],
      [5, 'Title', null, 'cell_empty'],
    ]);
    expect(found.newActors).toEqual([{ name: 'Qatar', rows: 1, type: 'state', country: 'QA', alike: [] }]);
    expect((await room.say('researcher', 'GET /api/events?dossier=iran-us&review=draft')).body.total).toBe(0);

    const refused = await room.say('researcher', `POST /api/imports/${found.id}/apply`, {});
    expect([refused.status, refused.body.reason]).toEqual([409, { code: 'rows_rejected', parameters: { rows: 2 } }]);
    await room.say('researcher', `POST /api/imports/${found.id}/apply`, { rejected: 'skip' });
    const applied = (await settled(room, 'researcher', found.id)).body;
    expect(applied).toMatchObject({ state: 'applied', undoable: true, problem: null });
    const { items } = (await room.say('researcher', 'GET /api/events?dossier=iran-us&review=draft')).body;
    expect(items.map(({ title, when, place }: any) => [title, when, place])).toEqual([
      ['Round one of the talks', '2026-02-06', 'Muscat'],
      ['Round two of the talks', '2026-02-17', 'Geneva'],
    ]);
    expect((await room.say('researcher', `DELETE /api/imports/${found.id}`)).status).toBe(204);
    expect((await room.say('researcher', 'GET /api/events?dossier=iran-us&review=draft')).body.total).toBe(0);
    expect((await room.say('researcher', `GET /api/imports/${found.id}`)).status).toBe(404);
  });

  it('is seen by its owner and by editors alone', async () => {
    const { id } = await checked(room, SHEET);
    const statuses = async (role: 'reader' | 'researcher' | 'editor') =>
      (await room.say(role, `GET /api/imports/${id}`)).status;
    expect([await statuses('reader'), await statuses('researcher'), await statuses('editor')]).toEqual([403, 200, 200]);
    expect((await upload(room, 'reader', SHEET)).status).toBe(403);
    expect((await upload(room, 'researcher', SHEET, { dossier: 'nowhere' })).status).toBe(400);
  });

  it('that comes in published keeps nobody else who publishes waiting for a number, and gives back what it did not use', async () => {
    const { id } = await checked(room, 'title,when\nOne,2027-01-02\nTwo,2028-01-02\nThree,2027-02-03\n');
    const { dossierId } = (
      await room.dataSource.query('SELECT dossier_id AS "dossierId" FROM spreadsheet_imports WHERE id = $1', [id])
    )[0];
    const viewer = { name: 'Test', id: null, role: 'editor' };
    const decisions = { rejected: 'skip', duplicates: 'skip', review: 'published', newActors: [], reason: null };
    const during = async (work: (refs: readonly (string | null)[]) => Promise<void>) => {
      const toApply = { id, dossierId, fileName: 'events.csv', decisions, viewer } as any;
      const failing = room.app
        .get(GivenRefs)
        .during(toApply, (refs) => work(refs).then(() => Promise.reject(new Error('ended'))));
      await expect(failing).rejects.toThrow('ended');
    };
    const numbered = (refs: readonly (string | null)[]) => refs.map((ref) => ref?.replace(/^\w+-/, ''));
    await during((refs) => {
      expect(numbered(refs)).toEqual(['2027-001', '2028-001', '2027-002']);
      return Promise.resolve();
    });
    // Whoever dies on the way lets go of them, too: they are given back by whoever looks after imports.
    await new Promise<void>((begun) => {
      const toApply = { id, dossierId, fileName: 'events.csv', decisions, viewer } as any;
      void room.app.get(GivenRefs).during(toApply, () => new Promise(() => begun()));
    });
    await room.app.get(ImportSteps).resume();
    await during(async (refs) => {
      expect(numbered(refs)).toEqual(['2027-001', '2028-001', '2027-002']);
      expect(numbered([(await room.publish({ when: '2027-03-04', knownOn: '2026-03-01' })).ref])).toEqual(['2027-003']);
    });
    await room.say('editor', `POST /api/imports/${id}/apply`, { review: 'published' });
    expect((await settled(room, 'editor', id)).body).toMatchObject({ state: 'applied' });
    const { items } = (await room.say(null, 'GET /api/events?dossier=iran-us&from=2027')).body;
    expect(numbered(items.map(({ ref }: any) => ref))).toEqual(['2027-004', '2027-005', '2027-003', '2028-001']);
  });
});
