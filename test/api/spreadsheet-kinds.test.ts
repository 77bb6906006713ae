import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked, settled } from '../support/spreadsheets.js';

const sheet = (name: string) => readFileSync(join(__dirname, '../data/spreadsheets', name), 'utf8');

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  room.setNow('2026-03-01T12:00:00Z');
});
afterAll(() => room.close());

const rowsOf = async (id: string): Promise<any[]> =>
  (await room.say('researcher', `GET /api/imports/${id}/rows`)).body.items;
const told = ({ line, outcome, title, when, sameAs }: any) => [line, outcome, when ?? sameAs, title];
const reasons = ({ errors }: any) => errors.map(({ line, column, value, code }: any) => [line, column, value, code]);

it('of votes, with the month first: the order is told by one date for all, and every row is accounted for', async () => {
  const found = await checked(room, sheet('votes-month-first.csv'), {
    mapping: { parties: ['against1', 'against2'], defaults: { kind: 'decision' } },
  });
  expect(found.mapping).toMatchObject({ title: ['agenda_item'], when: ['date'], year: null, dateOrder: 'undecided' });
  expect(found.questions).toEqual(['date_order']);
  await room.say('researcher', `PATCH /api/imports/${found.id}`, { mapping: found.mapping, dateOrder: 'month-first' });
  const again = (await settled(room, 'researcher', found.id)).body;
  expect(again).toMatchObject({ questions: [], rows: { total: 8, ok: 3, rejected: 4, duplicate: 1 } });
  expect(reasons(again)).toEqual([
    [6, 'date', '13/1/1952', 'date_unread'],
    [7, 'date', 'n/a', 'cell_empty'],
    [8, 'date', 'ongoing', 'cell_empty'],
    [9, 'date', null, 'cell_empty'],
  ]);
  expect((await rowsOf(found.id)).slice(0, 4).map(told)).toEqual([
    [2, 'create', '1951-02-16', 'Letter from two delegations about a strait'],
    [3, 'create', '1951-06-08', 'The question of the northern lighthouse'],
    [4, 'create', '1951-06-26', 'The question of the northern lighthouse'],
    [5, 'duplicate', '1951-06-26', 'The question of the northern lighthouse'],
  ]);
  expect(again.newActors.map(({ name, rows }: any) => [name, rows])).toEqual([
    ['Norland', 4],
    ['Estmark', 1],
  ]);
});

it('of journeys: from day to day, in places that are on the map, with what is unknown left coarse', async () => {
  const found = await checked(room, sheet('journeys.csv'));
  expect(found.mapping).toMatchObject({ title: ['remarks'], start_date: ['start_date'], end_date: ['end_date'] });
  expect(found.rows).toEqual({ total: 6, ok: 4, rejected: 2, duplicate: 0 });
  expect(reasons(found)).toEqual([
    [5, 'end_date', '2001-07-04', 'end_before_beginning'],
    [6, 'country', 'Atlantis', 'is_country'],
  ]);
  expect((await rowsOf(found.id)).map(({ when }) => when)).toEqual([
    ...['2001-03-04/2001-03-09', '2001-03-09', '2001-05', null, null, '2001-08-01/..'],
  ]);
  await room.say('researcher', `POST /api/imports/${found.id}/apply`, { rejected: 'skip', review: 'in_review' });
  expect((await settled(room, 'researcher', found.id)).body).toMatchObject({ state: 'applied', problem: null });
  const { items } = (await room.say('researcher', 'GET /api/events?dossier=iran-us&q=rivers')).body;
  expect(items[0]).toMatchObject({ place: 'Geneva', country: 'CH', timezone: 'Europe/Zurich', review: 'in_review' });

  const twice = await checked(room, sheet('journeys.csv'));
  expect(twice.rows).toEqual({ total: 6, ok: 0, rejected: 2, duplicate: 4 });
});

it('of TimelineJS: year, month and day join, and texts lose their markup', async () => {
  const found = await checked(room, sheet('timelinejs.csv'));
  expect(found.mapping).toMatchObject({ title: ['Headline'], summary: ['Text'], year: ['Year'], end_day: ['End Day'] });
  expect(found.rows).toEqual({ total: 5, ok: 3, rejected: 2, duplicate: 0 });
  expect((await rowsOf(found.id)).map(({ when }) => when)).toEqual([
    ...[null, '1815-12-10/1852-11-27', '1948-03', '1949', null],
  ]);
  expect(reasons(found)).toEqual([
    [2, 'Year', null, 'cell_empty'],
    [6, 'Year', 'about 1950', 'date_unread'],
  ]);
  await room.say('researcher', `POST /api/imports/${found.id}/apply`, { rejected: 'skip' });
  await settled(room, 'researcher', found.id);
  const { items } = (await room.say('researcher', 'GET /api/events?dossier=iran-us&q=correspondence')).body;
  expect(items[0].summary).toBe('Letters went back and forth & were kept.\nThey fill a box.');
});

it('gives its rejected rows as a file that is mended and brought back', async () => {
  const { id } = await checked(room, sheet('journeys.csv'));
  const { text } = await room.say('researcher', `GET /api/imports/${id}/errors.csv`);
  const [head, ...rows] = text.split('\r\n');
  expect(head).toBe(
    'file,id,who,start_date,end_date,country_id,country,locale,remarks,import_line,import_column,import_value,import_reason',
  );
  expect(rows[0]).toBe(
    'a.xml,4,doe-j,2001-07-09,2001-07-04,france,France,Paris,Came home before setting out.,5,end_date,2001-07-04,It ends before it begins.',
  );
  const mended = text.replace(',2001-07-04,france', ',2001-07-14,france').replace(',Atlantis,', ',Oman,');
  expect((await checked(room, mended)).rows).toEqual({ total: 2, ok: 2, rejected: 0, duplicate: 0 });
});

it('takes no column of what was wrong for one of the file, when mended rows come back', async () => {
  const rows = ['30 February 2026,Talks in Muscat', 'some day,Talks in Geneva', 'when pigs fly,Talks in Rome'];
  const found = await checked(room, ['when,matter', ...rows].join('\n'));
  expect(found.rows).toMatchObject({ rejected: 3 });
  const { text } = await room.say('researcher', `GET /api/imports/${found.id}/errors.csv`);
  const mended = text.replace(/^[^,]+(?=,Talks)/gm, '2026-02-16');
  const again = await checked(room, mended);
  expect(again).toMatchObject({ mapping: { title: ['matter'] }, rows: { total: 3, ok: 3 } });
});

it('of words: those that no rule reads are kept with what they mean behind “=”, and a date that is none says why', async () => {
  const rows = ['before the vote = 2026-02', 'Monday 3 March 2026', '30 February 2026', 'before the vote'];
  const csv = ['title,when', ...rows.map((words, at) => `Words ${at},${words}`)].join('\n');
  const found = await checked(room, csv);
  expect(reasons(found)).toEqual([
    [3, 'when', 'Monday 3 March 2026', 'date_weekday'],
    [4, 'when', '30 February 2026', 'date_no_such_day'],
    [5, 'when', 'before the vote', 'date_unread'],
  ]);
  await room.say('researcher', `POST /api/imports/${found.id}/apply`, { rejected: 'skip' });
  await settled(room, 'researcher', found.id);
  const { items } = (await room.say('researcher', 'GET /api/events?dossier=iran-us&q=Words')).body;
  expect(items).toMatchObject([{ title: 'Words 0', when: '2026-02', saidAs: 'before the vote' }]);
});
