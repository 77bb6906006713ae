import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked } from '../support/spreadsheets.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  room.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => room.close());

const rowsOf = async (id: string): Promise<any[]> =>
  (await room.say('researcher', `GET /api/imports/${id}/rows`)).body.items;

describe('a row', () => {
  it('is told as probably there already by the title of an event in any of its languages', async () => {
    const title = {
      en: 'Delegations meet in the palace by the lake',
      fr: 'Les délégations se retrouvent au palais du bord du lac',
      fa: 'دیدار هیئت‌ها در کاخ کنار دریاچه',
    };
    const told = { knownOn: '2026-02-10', language: 'en', title, summary: { en: '' } };
    const { id } = await room.publish({
      title: undefined,
      when: '2026-02-10',
      knownOn: '2026-02-10',
      tellings: [told],
    });
    await room.publish({ title: 'Another thing altogether', when: '2026-02-10' });
    const rows = [...Object.values(title), 'Les ministres signent une déclaration à Rome'];
    const found = await checked(room, ['title,when', ...rows.map((row) => `${row},2026-02-10`)].join('\n'));
    expect(found.rows).toEqual({ total: 4, ok: 1, rejected: 0, duplicate: 3 });
    const [english, french, persian, other] = await rowsOf(found.id);
    for (const row of [english, french, persian]) expect(row).toMatchObject({ outcome: 'duplicate', event: id });
    expect(other).toMatchObject({ outcome: 'create', event: null });
    // On another day it is another event.
    expect((await checked(room, `title,when\n${title.fr},2026-02-20`)).rows).toMatchObject({ ok: 1, duplicate: 0 });
  });
});
