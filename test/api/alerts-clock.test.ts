import { AlertFinder } from '../../src/alerts/matching/alert-finder.service.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom({ environment: { PUBLIC_URL: 'https://demarche.example' } });
  // Readers follow what they see.
  await room.publish({ title: 'Talks that were published before' });
});
afterAll(() => room.close());

const DAY = 86_400_000;
/** So many days after today, on the calendar of UTC. */
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** What the clock has put down until then, at an hour of a day from today. */
async function toldAt(days: number, hour: string): Promise<[kind: string, title: string][]> {
  room.setNow(`${inDays(days)}T${hour}:00Z`);
  await room.app.get(AlertFinder).lookAtClock();
  const sql = 'SELECT a.kind, e.title FROM alerts a JOIN events e ON e.id = a.event_id ORDER BY a.kind, e.title';
  const rows = await room.dataSource.query<{ kind: string; title: string }[]>(sql);
  return rows.map(({ kind, title }) => [kind, title]);
}

it('tells once what opens tomorrow at its place, and once what is overdue since, but no draft and nothing that was held', async () => {
  const kinds = ['opens_tomorrow', 'overdue'];
  const target = 'https://hooks.example.org/demarche';
  const made = await room.say('reader', 'POST /api/follows', {
    ...{ name: 'Muscat', way: 'webhook', filter: 'dossier=iran-us', kinds, target },
  });
  expect(made.status).toBe(201);
  const planned = { when: inDays(3), citations: [{ source: 'report' }], knownOn: '2026-02-07' };
  await room.publish({ ...planned, title: 'Planned in UTC', timezone: 'UTC' });
  // Its day begins ten hours later.
  await room.publish({ ...planned, title: 'Planned in Hawaii', timezone: 'Pacific/Honolulu' });
  await room.record({ ...planned, title: 'A draft', timezone: 'UTC' });
  const held = await room.publish({ ...planned, title: 'Called off', timezone: 'UTC' });
  const calledOff = { status: 'cancelled', effectiveOn: inDays(0), knownOn: inDays(0), reason: 'as told' };
  const { status, text } = await room.say(
    'editor',
    `POST /api/events/${held.id}/status-changes`,
    calledOff,
    held.version,
  );
  expect([status, status === 201 ? '' : text]).toEqual([201, '']);

  expect(await toldAt(1, '12:00')).toEqual([]);
  expect(await toldAt(2, '02:00')).toEqual([['opens_tomorrow', 'Planned in UTC']]);
  const opening = [
    ['opens_tomorrow', 'Planned in Hawaii'],
    ['opens_tomorrow', 'Planned in UTC'],
  ];
  expect(await toldAt(2, '12:00')).toEqual(opening);
  expect(await toldAt(2, '13:00')).toEqual(opening);
  expect(await toldAt(4, '02:00')).toEqual([...opening, ['overdue', 'Planned in UTC']]);
  expect(await toldAt(4, '12:00')).toEqual([
    ...opening,
    ['overdue', 'Planned in Hawaii'],
    ['overdue', 'Planned in UTC'],
  ]);
  expect(await toldAt(5, '12:00')).toHaveLength(4);
});
