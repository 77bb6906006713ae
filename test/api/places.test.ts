import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addDossier, addEvent, entry } from '../support/write.js';

type Places = components['schemas']['PlacesDto'];
type Place = components['schemas']['PlaceDto'];
type Event = components['schemas']['EventSummaryDto'];

const DEMO = 'dossier=iran-us-2025-2026';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'today' });
});
afterAll(() => demarche.close());

async function body<T>(path: string): Promise<T> {
  const answer = await ask(demarche, path);
  expect([path, answer.status, answer.status === 200 ? '' : answer.text]).toEqual([path, 200, '']);
  return answer.body as T;
}
const places = (query: string) => body<Places>(`/api/places?${query}`);
const events = async (query: string) => (await body<{ items: Event[] }>(`/api/events?limit=500&${query}`)).items;

const keyOf = ({ name, country, lat, lon }: Pick<Place, 'name' | 'country' | 'lat' | 'lon'>) =>
  [name, country, lat, lon].join('|');

describe.each(['', 'knownOn=2026-02-05', 'kind=talks&actor=oman', 'from=2026-02&to=2026-03', 'q=Geneva'])(
  'places of the events under “%s”',
  (filter) => {
    it('are those that the list of events has, each with as many', async () => {
      const [told, listed] = [await places(`${DEMO}&${filter}`), await events(`${DEMO}&${filter}`)];
      const counts = new Map<string, number>();
      const somewhere = listed.filter(({ place, country, lat }) => [place, country, lat].some((one) => one !== null));
      for (const { place: name, country, lat, lon } of somewhere) {
        const own = { name, country, lat, lon };
        // What is told by its name alone is where another event says that the place of this name is.
        const home =
          lat === null && country === null ? somewhere.find((e) => e.place === name && e.lat !== null) : null;
        const key = keyOf(home ? { name, country: home.country, lat: home.lat, lon: home.lon } : own);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      expect(new Map(told.places.map((place) => [keyOf(place), place.total]))).toEqual(counts);
      expect([told.total, told.looked, told.nowhere, told.placesTotal]).toEqual([
        ...[listed.length, listed.length],
        ...[listed.length - somewhere.length, counts.size],
      ]);
      expect(told.places.flatMap((place) => place.events).sort()).toEqual(somewhere.map(({ id }) => id).sort());
      expect(told.events.map(({ id }) => id).sort()).toEqual(somewhere.map(({ id }) => id).sort());
    });
  },
);

it('number the rounds that took place, in the order of their days', async () => {
  const { places: all, events: told, roundsTotal } = await places(DEMO);
  const dayOf = new Map(told.map(({ id, earliest }) => [id, earliest ?? '']));
  const rounds = all.flatMap(({ name, rounds }) => rounds.map((round) => ({ name, ...round })));
  rounds.sort((a, b) => a.number - b.number);
  expect(rounds.map(({ number }) => number)).toEqual(Array.from({ length: roundsTotal }, (_, at) => at + 1));
  const days = rounds.map(({ event }) => dayOf.get(event));
  expect(days).toEqual(days.toSorted());
  expect(rounds.slice(0, 4).map(({ name }) => name)).toEqual(['Muscat', 'Rome', 'Muscat', 'Muscat']);
  // What was agreed in Muscat was held as the second round in Geneva: one round, and not two.
  const held = await events(`${DEMO}&kind=talks&status=held`);
  expect(held.length - roundsTotal).toBe(1);
});

it('know on a day no round that was still to come, and no place that was named later', async () => {
  const { places: then } = await places(`${DEMO}&knownOn=2026-02-05`);
  const muscat = then.find(({ name }) => name === 'Muscat');
  expect(muscat?.rounds.map(({ number }) => number)).toEqual([1, 3, 4]);
  const names = then.map(({ name }) => name);
  expect(names).not.toContain('Bürgenstock');
  expect(names).not.toContain('Islamabad');
  expect(then.find(({ name }) => name === 'Oslo')).toMatchObject({ total: 1, happened: 0 });
});

it('follow the ledger: what was moved is where it was said to be on each day, without coordinates that nobody told', async () => {
  const dossierId = await addDossier(demarche, 'moved');
  const oslo = { place: 'Oslo', country: 'NO', lat: 59.91, lon: 10.75, placePrecision: 'city' as const };
  await addEvent(demarche, {
    ...{ dossierId, kind: 'talks', when: '2026-03-01', ...oslo },
    statusChanges: [
      { ...entry('announced', '2026-02-06'), knownOn: '2026-02-06' },
      { ...entry('announced', '2026-02-10'), knownOn: '2026-02-10', place: 'Bergen' },
    ],
  });
  const at = async (day: string) => (await places(`dossier=moved&knownOn=${day}`)).places;
  expect(await at('2026-02-09')).toMatchObject([{ name: 'Oslo', lat: 59.91, precision: 'city', total: 1 }]);
  expect(await at('2026-02-10')).toMatchObject([{ name: 'Bergen', country: null, lat: null, precision: null }]);
});

it('joins a name without a country to the only place of that name, and to none where there are two', async () => {
  const dossierId = await addDossier(demarche, 'names');
  const vienna = { place: 'Vienna', country: 'AT', lat: 48.21, lon: 16.37, placePrecision: 'city' as const };
  await addEvent(demarche, { dossierId, ...vienna });
  for (const more of [{}, { country: 'AT' }, { lat: 48.21, lon: 16.37, placePrecision: 'city' as const }])
    await addEvent(demarche, { dossierId, place: 'VIENNA', ...more });
  await addEvent(demarche, { dossierId, place: 'Vienna', country: 'US' });
  const at = async () =>
    (await places('dossier=names')).places.map(({ name, country, lat, total }) => [name, country, lat, total]);
  expect(await at()).toEqual([
    ['Vienna', 'AT', 48.21, 4],
    ['Vienna', 'US', null, 1],
  ]);
  const virginia = { place: 'Vienna', country: 'US', lat: 38.9, lon: -77.27, placePrecision: 'city' as const };
  await addEvent(demarche, { dossierId, ...virginia });
  expect((await at()).map(([name, , lat, total]) => [name, lat, total])).toEqual(
    expect.arrayContaining([
      ['Vienna', 48.21, 1],
      ['VIENNA', null, 1],
    ]),
  );
});

it('tells the numbers of rounds where all are of one strand, and else their order', async () => {
  const dossierId = await addDossier(demarche, 'strands');
  const held = { dossierId, kind: 'talks' as const, place: 'Vienna', track: 'A–B' };
  for (const [round, day] of [
    [7, '2026-02-01'],
    [9, '2026-02-05'],
  ] as const)
    await addEvent(demarche, { ...held, round, when: day, statusChanges: [entry('held', day)] });
  const told = async () => {
    const { numberedBy, places: all } = await places('dossier=strands');
    return [numberedBy, all.flatMap(({ rounds }) => rounds.map(({ number }) => number))];
  };
  expect(await told()).toEqual(['round', [7, 9]]);
  const other = { ...held, track: 'A–C', round: 1, when: '2026-02-06' };
  await addEvent(demarche, { ...other, statusChanges: [entry('held', '2026-02-06')] });
  expect(await told()).toEqual(['order', [1, 2, 3]]);
});

it('show readers nothing of drafts', async () => {
  const dossierId = await addDossier(demarche, 'hidden');
  await addEvent(demarche, { dossierId, place: 'Vienna' });
  await addEvent(demarche, { dossierId, place: 'Reykjavík', review: 'draft' });
  const told = await places('dossier=hidden');
  expect([told.total, told.places.map(({ name }) => name)]).toEqual([1, ['Vienna']]);
  expect(JSON.stringify(told)).not.toContain('Reykjavík');
});
