import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked, settled } from '../support/spreadsheets.js';
import { stopAt, type Stop } from '../support/stopped.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  room.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => room.close());

let stop: Stop;
afterEach(() => stop.goOn());

let number = 0;
/** Names that nobody has yet, the same as a spreadsheet and as somebody else would tell them. */
function names() {
  number += 1;
  return {
    actor: `Newcomer ${number}`,
    publisher: `paper${number}.example`,
    url: `https://paper${number}.example/page`,
  };
}

const sheetOf = ({ actor, url }: ReturnType<typeof names>) =>
  [
    'title,when,parties,sources',
    `Told by others too ${number},2026-02-06,iran; ${actor},${url}`,
    `Stopped ${number},2026-02-07,iran; us,`,
  ].join('\n');

/** Begins to bring it in and waits until that stands still in the middle; gives its address and since when its transaction is under way. */
async function stoppedImport(sheet: string, review = 'draft') {
  stop = await stopAt(room.dataSource, 'Stopped');
  const { id } = await checked(room, sheet);
  await room.say('editor', `POST /api/imports/${id}/apply`, { review });
  return { id, since: await stop.reached() };
}

const count = async (table: string, where: string, ...values: unknown[]): Promise<number> =>
  (await room.dataSource.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values))[0].n;

describe('while an import stands still in the middle of its transaction', () => {
  it('somebody who changes what it rests on waits until it gives way, and it begins again', async () => {
    const known = await room.say('researcher', 'POST /api/actors', { name: 'Persia', type: 'state', confirmed: true });
    const { id, since } = await stoppedImport(sheetOf(names()).replaceAll('iran', 'Persia'));
    const merged = await room.say('editor', `POST /api/actors/${known.body.slug}/merge`, {
      into: 'iran',
      reason: 'The same',
    });
    expect([merged.status, merged.text]).toEqual([200, expect.anything()]);
    expect(await stop.reached()).not.toBe(since);
    await stop.goOn();
    expect((await settled(room, 'editor', id)).body).toMatchObject({ state: 'applied', problem: null });
    expect(await count('participations', 'actor_id = $1', known.body.id)).toBe(0);
  });
});

it('an undo that stands still gives way to whoever edits one of its events, and then says that it was edited', async () => {
  const { id } = await checked(room, `title,when\nOne of them,2026-02-06\nThe other,2026-02-07\n`);
  await room.say('editor', `POST /api/imports/${id}/apply`, {});
  await settled(room, 'editor', id);
  stop = await stopAt(room.dataSource, '/deleted');
  const undoing = room.say('editor', `DELETE /api/imports/${id}`);
  await stop.reached();
  const { items } = (await room.say('editor', `GET /api/events?dossier=iran-us&q=One%20of%20them`)).body;
  const edited = await room.say('editor', `PATCH /api/events/${items[0].id}`, { summary: 'Edited' }, items[0].version);
  expect([edited.status, edited.text]).toEqual([200, expect.anything()]);
  await stop.goOn();
  const { status, body } = await undoing;
  expect([status, body.reason]).toEqual([409, { code: 'import_edited', parameters: { events: 1 } }]);
});
