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
});
