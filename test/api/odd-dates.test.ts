import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { checked } from '../support/spreadsheets.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** Days of long ago, as they are kept and counted: text, zone, earliest, ref. */
const KEPT = [
  ['0999', null, '0999-01-01T00:00:00.000Z', 'IRUS-0999'],
  ['0800-12-25', null, '0800-12-25T00:00:00.000Z', 'IRUS-0800'],
  ['0099', 'Asia/Muscat', '0098-12-31T20:18:48.000Z', 'IRUS-0099'],
  ['0000', null, '+000000-01-01T00:00:00.000Z', 'IRUS-B0001'],
  ['-0043-03-15', null, '-000043-03-15T00:00:00.000Z', 'IRUS-B0044'],
  ['-4712-01-01', 'Asia/Tehran', '-004713-12-31T20:34:16.000Z', 'IRUS-B4713'],
  ['0999-06-01T10:00:00Z', null, '0999-06-01T10:00:00.000Z', 'IRUS-0999'],
  ['9999-12-31', 'America/New_York', '9999-12-31T05:00:00.000Z', 'IRUS-9999'],
  ['2011-12-29/2011-12-31', 'Pacific/Apia', '2011-12-29T10:00:00.000Z', 'IRUS-2011'],
] as const;

/** What is no date, or none in its zone, whose clocks skipped the day. */
const REFUSED = [
  ['2011-12-30', 'Pacific/Apia'],
  ['2011-12-30/..', 'Pacific/Apia'],
  ['[2011-12-28,2011-12-30]', 'Pacific/Apia'],
  ['1844-12-31', 'Asia/Manila'],
  ['-4713', null],
  ['10000-01-01', null],
  ['Y10000', null],
  ['9999-12-31T23:00:00-14:00', null],
  ['44 BCE', null],
  ['-44', null],
] as const;

const COMMITMENT = { kind: 'commitment', when: '-4712', citations: [], knownOn: '2026-02-06' };

it('a briefing as of the first day that can be looked back to has a week that begins before our era', async () => {
  const { status, body } = await room.say('researcher', 'GET /api/dossiers/iran-us/briefing?knownOn=0001-01-01');
  expect([status, body.from, body.to]).toEqual([200, '0000-12-26', '0001-01-01']);
});

it('a spreadsheet may tell of what was before our era', async () => {
  const { state, outcomes } = await checked(room, 'title,when\nThe Ides,-0043-03-15\nThe first,-4712-01-01\n');
  expect([state, outcomes.create]).toEqual(['checked', 2]);
});

it('what is no date is told of its row in a spreadsheet, too', async () => {
  // A cell may have words, and these are a date.
  const refused = REFUSED.filter(([when]) => when !== '44 BCE');
  const rows = refused.map(([when, timezone]) => `A day,"${when}",${timezone ?? ''}`);
  const found = await checked(room, ['title,when,timezone', ...rows, ''].join('\n'));
  expect(found).toMatchObject({ state: 'checked', rows: { ok: 0, rejected: refused.length } });
});

describe('a date of long ago', () => {
  it.each(KEPT)('%s in %s is kept as an event’s and found again', async (when, timezone, earliest, ref) => {
    const event = await room.publish({ when, timezone, deadline: when });
    expect([event.when, event.earliest, event.ref.slice(0, -4)]).toEqual([when, earliest, ref]);
    const { body } = await room.say('researcher', `GET /api/events?from=${when}&to=${when}&limit=100`);
    expect(body.items.map(({ id }: { id: string }) => id)).toContain(event.id);
    for (const path of ['timeline', 'tension', 'follow-ups', 'exports/events.csv']) {
      expect((await room.say('researcher', `GET /api/${path}?dossier=iran-us`)).status).toBe(200);
    }
    const briefing = `GET /api/dossiers/iran-us/briefing?from=${when}&to=${when}`;
    expect((await room.say('researcher', briefing)).status).toBe(200);
  });

  it.each(KEPT)('%s in %s is kept as that of a ledger entry and of an office', async (when, timezone) => {
    const { id, version } = await room.record({ ...COMMITMENT, timezone });
    const entry = { status: 'withdrawn', effectiveOn: when, knownOn: '2026-02-08' };
    const { status, body } = await room.say('researcher', `POST /api/events/${id}/status-changes`, entry, version);
    expect([status, body.statusChanges?.[1]]).toMatchObject([201, { effectiveOn: when }]);
    for (const [from, to] of [
      [when, null],
      [null, when],
    ]) {
      const actor = {
        name: 'Cleopatra',
        type: 'person',
        confirmed: true,
        tenures: [{ office: 'Queen', body: 'oman', from, to }],
      };
      expect((await room.say('researcher', 'POST /api/actors', actor)).body.tenures).toMatchObject([
        // Nobody is Queen to the last day that four digits write: whoever says so means no end.
        { from, to: to === '9999-12-31' ? null : to },
      ]);
    }
  });
});

it('is told by ISO 8601 wherever the days of events are told', async () => {
  const { status } = await room.say('editor', 'POST /api/dossiers', {
    slug: 'rome',
    refPrefix: 'ROME',
    title: 'Rome',
    languages: ['en'],
  });
  expect(status).toBe(201);
  for (const when of ['-0043-03-15', '0000-06-01']) {
    const { ref } = await room.publish({ dossier: 'rome', when, timezone: null, place: 'Rome', participations: [] });
    expect(ref).toBe(when === '0000-06-01' ? 'ROME-B0001-001' : 'ROME-B0044-001');
    expect((await room.say(null, `GET /api/events/${ref.toLowerCase()}`)).body.ref).toBe(ref);
  }
  const overview = (await room.say(null, 'GET /api/dossiers/rome/overview')).body;
  expect([overview.from, overview.firstOn, overview.lastHappened]).toEqual([
    '-000043-03-15T00:00:00.000Z',
    '-0043-03-15',
    '0000-06-01',
  ]);
  const [place] = (await room.say(null, 'GET /api/places?dossier=rome')).body.places;
  expect([place.from, place.to]).toEqual(['-0043-03-15', '0000-06-01']);
  const { status: bundled, body: bundle } = await room.say(null, 'GET /api/dossiers/rome/bundle.json');
  expect([bundled, bundle.events.map((event: { ref: string }) => event.ref)]).toEqual([
    ...[200, ['ROME-B0044-001', 'ROME-B0001-001']],
  ]);
});

describe('what is no day', () => {
  it.each(REFUSED)('%s in %s is refused by the field’s name, wherever it stands', async (date, timezone) => {
    const talks = {
      dossier: 'iran-us',
      kind: 'talks',
      title: 'Talks',
      when: '2026-02-06',
      timezone,
      knownOn: '2026-02-06',
    };
    const made = await room.record({ ...COMMITMENT, timezone });
    const later = await room.record({ when: '2027-02', timezone });
    const of = (event: { id: string }) => `/api/events/${event.id}`;
    const entry = { status: 'fulfilled', effectiveOn: '2026-02-07', knownOn: '2026-02-08' };
    const tries = [
      ['/when', 'POST /api/events', { ...talks, when: date }],
      ['/deadline', 'POST /api/events', { ...talks, deadline: date }],
      ['/when', `PATCH ${of(made)}`, { when: date }, made.version],
      ['/deadline', `PATCH ${of(made)}`, { deadline: date }, made.version],
      ['/effectiveOn', `POST ${of(made)}/status-changes`, { ...entry, effectiveOn: date }, made.version],
      ['/window', `POST ${of(later)}/status-changes`, { ...entry, status: 'announced', window: date }, later.version],
    ] as const;
    for (const [pointer, request, body, version] of tries) {
      const answer = await room.say('researcher', request, body, version);
      expect([request, answer.status, answer.body.errors?.[0].pointer]).toEqual([request, 400, pointer]);
    }
  });

  it('is named where only the zone changes, with the ledger’s, and as the day it was known on', async () => {
    const { id, version } = await room.record({ when: '2011-12-30', timezone: null });
    const moved = await room.say('researcher', `PATCH /api/events/${id}`, { timezone: 'Pacific/Apia' }, version);
    const pointers = moved.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect([moved.status, pointers]).toEqual([400, ['/when', '/statusChanges/0/effectiveOn']]);
    const known = { knownOn: '2011-12-30', timezone: 'Pacific/Apia', citations: [] };
    await expect(room.record(known)).rejects.toThrow(/^400 .*"\/knownOn"/);
  });
});
