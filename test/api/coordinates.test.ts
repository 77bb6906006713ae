import { ask } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const MUSCAT = { place: 'Muscat', country: 'OM', lat: 23.58, lon: 58.41, placePrecision: 'city' };
const NOWHERE = [null, null, null];
const told = ({ lat, lon, placePrecision }: any) => [lat, lon, placePrecision];

describe('the coordinates of a place', () => {
  it.each([
    ['/lat', 'events_coordinates_whole', { lat: 23.58 }],
    ['/lat', 'events_coordinates_whole', { lat: 23.58, lon: 58.41 }],
    ['/lat', 'events_coordinates_whole', { placePrecision: 'city' }],
    ['/lat', 'max', { ...MUSCAT, lat: 90.01 }],
    ['/lon', 'min', { ...MUSCAT, lon: -180.01 }],
    ['/lat', 'is_number', { ...MUSCAT, lat: '23°35′ N' }],
    ['/placePrecision', 'is_in', { ...MUSCAT, placePrecision: 'roughly' }],
  ])('are refused at %s with %s', async (pointer, code, given) => {
    const event = { dossier: 'iran-us', kind: 'talks', title: 'Talks', when: '2026-02-06', knownOn: '2026-02-06' };
    const { status, body } = await room.say('researcher', 'POST /api/events', { ...event, ...given });
    expect([status, new Set(body.errors.map((one: any) => one.pointer))]).toEqual([400, new Set([pointer])]);
    expect(body.errors.map((one: any) => one.code)).toContain(code);
  });

  it.each([
    ['the only city of its name', { place: 'Geneva' }, [46.2, 6.15, 'city']],
    ['none where it is said to have none', { place: 'Geneva', lat: null, lon: null, placePrecision: null }, NOWHERE],
    ['none of a city in another country', { place: 'Geneva', country: 'US' }, NOWHERE],
    ['none of what is no city', { place: 'Air Force One' }, NOWHERE],
  ])('are those of %s, where a new event tells none', async (_, given, expected) => {
    expect(told(await room.record(given))).toEqual(expected);
  });

  it('are those of the place as of a day: once it is to be elsewhere, nothing is told of where that is', async () => {
    const entry = (status: string, day: string, place: string) => ({
      ...{ status, effectiveOn: day, knownOn: day, place },
    });
    const { id, ref } = await room.publish({
      ...MUSCAT,
      knownOn: '2026-02-03',
      statusChanges: [entry('announced', '2026-02-03', 'Muscat')],
      citations: [],
    });
    const moved = entry('confirmed', '2026-02-05', 'Rome');
    expect((await room.say('editor', `POST /api/events/${id}/status-changes`, moved)).status).toBe(201);
    const then = (await ask(room, `/api/events/${ref}?knownOn=2026-02-04`)).body;
    expect([then.place, ...told(then)]).toEqual(['Muscat', 23.58, 58.41, 'city']);
    const now = (await ask(room, `/api/events/${ref}`)).body;
    expect([now.place, now.country, ...told(now)]).toEqual(['Rome', null, null, null, null]);
    const { events } = (await ask(room, '/api/dossiers/iran-us/bundle.json')).body;
    const kept = events.find((event: { ref: string }) => event.ref === ref);
    expect([kept.place, ...told(kept)]).toEqual(['Muscat', 23.58, 58.41, 'city']);
  });

  it('stand in CSV as numbers, also those that begin with a minus', async () => {
    await room.publish({ place: 'Montevideo', country: 'UY', lat: -34.9, lon: -56.19, placePrecision: 'city' });
    const { text } = await ask(room, '/api/exports/events.csv?q=montevideo');
    const [head = '', row = ''] = text.replace('\ufeff', '').split('\r\n');
    const at = (name: string) => row.split(',')[head.split(',').indexOf(name)];
    expect([at('lat'), at('lon'), at('place_precision')]).toEqual(['-34.9', '-56.19', 'city']);
  });
});
