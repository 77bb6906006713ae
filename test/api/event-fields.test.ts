import { Database } from '../../src/database/database.js';
import { EVENT_FIELDS, NUMBER_FIELDS, PLAIN_FIELDS, type EventField } from '../../src/domain/event-fields.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';
import { addDossier } from '../support/write.js';

/** A value for each field; those that are not in the list take a word that says whose it is. */
const VALUES: Readonly<Record<string, unknown>> = {
  ...{ kind: 'talks', timezone: 'Asia/Muscat', country: 'OM', format: 'indirect', intensity: 4 },
  ...{ lat: 23.61, lon: 58.59, placePrecision: 'city' },
  shortTitle: { en: 'unmistakable' },
  ...{ coding: { scheme: 'PLOVER', version: '2.0', code: 'MEET' }, knownOn: '2026-02-05', review: 'published' },
};
const GIVEN = Object.fromEntries(PLAIN_FIELDS.map(([name, field]) => [name, VALUES[name] ?? valueOf(name, field)]));

let demarche: TestApp;
let cookie: string;
let id: string;
beforeAll(async () => {
  demarche = await startTestApp();
  cookie = (await signIn(demarche, 'editor')).cookie;
  await addDossier(demarche, 'every-field');
  await addDossier(demarche, 'numbers');
  const { status, body } = await send(demarche, cookie, 'POST /api/events', {
    ...GIVEN,
    ...{ dossier: 'every-field', when: '2026-02-06', title: 'Talks' },
  });
  expect([status, body]).toEqual([201, body]);
  id = (body as { id: string }).id;
});
afterAll(() => demarche.close());

describe('every plain field that is written', () => {
  it.each([
    ['the answer', () => `/api/events/${id}`],
    ['the answer as of a day', () => `/api/events/${id}?knownOn=2026-02-05`],
  ])('stands in %s', async (_, path) => {
    const { intensity, ...given } = GIVEN;
    const { body } = await ask(demarche, path());
    expect(body).toMatchObject(given);
    // How much talks changed, nobody could tell before they were held.
    expect(body.intensity).toBe(path().includes('knownOn') ? 0 : intensity);
  });

  it('stands in its history', async () => {
    const { body } = await ask(demarche, `/api/events/${id}/revisions/1`);
    expect(body.document).toMatchObject(GIVEN);
  });

  it('stands in the bundle', async () => {
    const { body } = await ask(demarche, '/api/dossiers/every-field/bundle.json');
    expect(body.events).toMatchObject([GIVEN]);
  });

  it('stands in CSV where it has a column', async () => {
    const { text } = await ask(demarche, '/api/exports/events.csv?dossier=every-field');
    const [names = [], cells = []] = text.split('\r\n').map((line) => line.split(','));
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
    const wanted = PLAIN_FIELDS.flatMap(([name, { csv }]) =>
      csv ? [[csv, JSON.stringify(GIVEN[name]).replaceAll('"', '')] as const] : [],
    );
    expect(row).toMatchObject(Object.fromEntries(wanted));
  });

  it.each(PLAIN_FIELDS.filter(([, { searched }]) => searched).map(([name]) => name))(
    'is found by the words of %s',
    async (name) => {
      const { body } = await ask(demarche, `/api/events?q=${encodeURIComponent(`unmistakable${name}`)}`);
      expect(body.total).toBe(1);
    },
  );

  it('can be changed, and each change is told', async () => {
    const plain = Object.fromEntries(
      PLAIN_FIELDS.filter(([name]) => VALUES[name] === undefined).map(([name, field]) => [name, otherOf(name, field)]),
    );
    const { status, body } = await send(demarche, cookie, `PATCH /api/events/${id}`, { ...plain, reason: 'x' }, 1);
    expect([status, body]).toMatchObject([200, plain]);
    const told = await ask(demarche, `/api/events/${id}/revisions`);
    const paths = (told.body.items as { difference: { path: string }[] }[])[0]?.difference.map(({ path }) => path);
    // What its ledger tells, too, is set right there.
    const inLedger = PLAIN_FIELDS.filter(([, { entered }]) => entered !== undefined).map(([name]) => name as string);
    const own = Object.keys(plain).filter((name) => !inLedger.includes(name));
    expect(paths?.map((path) => path.split('/')[1]).sort()).toEqual([...own, 'statusChanges'].sort());
  });
});

describe.each(NUMBER_FIELDS)('the number %s', (name, { column, least, most }) => {
  const event = { dossier: 'numbers', kind: 'talks', title: 'Talks', when: '2026-02-06', knownOn: '2026-02-06' };

  it.each([least, most])('may be %i', async (value) => {
    expect(await send(demarche, cookie, 'POST /api/events', { ...event, [name]: value })).toMatchObject({
      ...{ status: 201, body: { [name]: value } },
    });
  });

  it.each([least - 1, most + 1, least + 0.5])('is refused as %d by its place', async (value) => {
    expect(await send(demarche, cookie, 'POST /api/events', { ...event, [name]: value })).toMatchObject({
      ...{ status: 400, body: { errors: [{ pointer: `/${name}` }] } },
    });
  });

  it.each([least - 1, most + 1])('is refused as %i by the database, too', async (value) => {
    const writing = demarche.app
      .get(Database)
      .write((manager) => manager.query(`UPDATE events SET ${column} = $2 WHERE id = $1`, [id, value]));
    await expect(writing).rejects.toMatchObject({ driverError: { constraint: `events_${column}_range` } });
  });
});

function valueOf(name: string, field: EventField): string | number {
  return field.input === 'number' ? field.most : `unmistakable${name}`;
}

function otherOf(name: string, field: EventField): string | number {
  return field.input === 'number' ? field.least : `other ${name}`;
}

it('is a table in which no column stands twice', () => {
  const columns = Object.values(EVENT_FIELDS).map(({ column }) => column);
  expect(new Set(columns).size).toBe(columns.length);
});
