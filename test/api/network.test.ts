import type { components } from '../../client/src/api/schema.js';
import { tookPlace } from '../../src/domain/lifecycle/took-place.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addActor, addDossier, addEvent, addLink, addSource, entry } from '../support/write.js';

type Network = components['schemas']['NetworkDto'];
type Event = components['schemas']['EventSummaryDto'];

const DEMO = 'dossier=iran-us-2025-2026';
const GATHERINGS = 'kind=talks&kind=meeting&kind=contact';

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
const network = (query: string) => body<Network>(`/api/network?${query}`);
const pairOf = ({ pairs }: Network, ...sides: [string, string]) =>
  pairs.find((pair) => sides.every((side) => pair.sides.includes(side)));

describe.each(['', 'knownOn=2026-02-05', 'knownOn=2025-06-13', 'from=2025-04&to=2025-06', 'actor=oman'])(
  'a network of the events under “%s”',
  (filter) => {
    it('is made of what took place in the list of events', async () => {
      const told = await network(`${DEMO}&${filter}`);
      const { items } = await body<{ items: Event[] }>(`/api/events?limit=500&${GATHERINGS}&${DEMO}&${filter}`);
      // What was agreed in Muscat was held as the second round in Geneva, which says so.
      const held = items.filter((event) => tookPlace(event) && event.ref !== 'IRUS-2026-080');
      expect(held.length).toBeGreaterThan(2);
      expect(told.meetings.map(({ event }) => event.ref)).toEqual(held.map(({ ref }) => ref));
      expect([told.total, told.looked]).toEqual([held.length, held.length]);
      for (const { sides, times, direct, through, untold, meetings } of told.pairs) {
        const both = told.meetings.filter(({ met }) => sides.every((side) => met.includes(side)));
        expect(meetings).toEqual(both.map(({ event }) => event.id));
        expect([times, direct + through + untold]).toEqual([both.length, both.length]);
      }
      for (const { side, met, mediated } of told.sides) {
        expect(told.meetings.filter((one) => one.met.includes(side.slug))).toHaveLength(met);
        expect(told.meetings.filter((one) => one.between.includes(side.slug))).toHaveLength(mediated);
      }
    });
  },
);

it('says through whom Iran and the United States met, and how often', async () => {
  const now = await network(DEMO);
  expect(pairOf(now, 'iran', 'us')).toMatchObject({ times: 16, direct: 1, through: 13, untold: 2, disputed: 6 });
  expect(pairOf(now, 'iran', 'us')?.via[0]).toEqual({ side: 'oman', times: 9, through: 9 });
  expect(pairOf(now, 'iran', 'e3')).toMatchObject({ through: 0, via: [], from: '2025-05-16', to: '2025-09-23' });
  expect(pairOf(now, 'us', 'israel')).toMatchObject({ times: 1, apart: 1 });
});

it('knows on a day what was known then: no Pakistan before it mediated, no talks that were only planned', async () => {
  const then = await network(`${DEMO}&knownOn=2026-02-05`);
  expect(then.sides.map(({ side }) => side.slug)).not.toContain('pakistan');
  expect(pairOf(then, 'iran', 'us')?.to).toBe('2025-05-23');
  const day = await network(`${DEMO}&knownOn=2026-02-06`);
  expect(pairOf(day, 'iran', 'us')?.to).toBe('2026-02-06');
});

it('counts people for whom they acted for, drafts for nobody, and a promise that was held as another event once', async () => {
  const dossierId = await addDossier(demarche, 'small-talks');
  const [north, south, between] = [
    await addActor(demarche, { slug: 'north' }),
    await addActor(demarche, { slug: 'south' }),
    await addActor(demarche, { slug: 'go-between' }),
  ];
  const participations = [
    { actorId: north, role: 'party' as const },
    { actorId: south, role: 'head_of_delegation' as const },
    { actorId: between, role: 'mediator' as const },
  ];
  const source = (slug: string) => addSource(demarche, { slug, publishedOn: '2026-02-07' });
  const says = (sourceId: string, value: string) => ({
    ...{ sourceId, quote: null, language: null, translation: null, speakerId: null, attribution: null },
    ...{ stance: 'reports' as const, credibility: 6 as const, claims: [{ field: 'format' as const, value }] },
  });
  const held = { dossierId, kind: 'talks' as const, participations, statusChanges: [entry('held', '2026-02-06')] };
  const promised = await addEvent(demarche, { ...held, title: 'Promised', format: null });
  const kept = await addEvent(demarche, {
    ...{ ...held, title: 'Held', format: 'shuttle' },
    citations: [says(await source('one-gazette'), 'shuttle'), says(await source('other-gazette'), 'direct')],
  });
  await addEvent(demarche, { ...held, title: 'Secret', format: 'direct', review: 'draft' });
  await addEvent(demarche, { ...held, title: 'Denied', statusChanges: [entry('denied', '2026-02-06')] });
  expect((await network('dossier=small-talks')).total).toBe(2);
  await addLink(demarche, { fromEventId: kept.id, toEventId: promised.id, type: 'fulfils' });
  const { meetings, pairs, sides } = await network('dossier=small-talks');
  expect(meetings).toMatchObject([
    { event: { id: kept.id }, format: 'shuttle', disputed: true, met: ['north', 'south'], between: ['go-between'] },
  ]);
  expect(pairs).toMatchObject([{ times: 1, through: 1, disputed: 1, via: [{ side: 'go-between', through: 1 }] }]);
  expect(sides.map(({ side }) => side.slug)).toEqual(['go-between', 'north', 'south']);
  // On the eve of the papers nobody had contested it.
  const then = await network('dossier=small-talks&knownOn=2026-02-06');
  expect(then.meetings[0]).toMatchObject({ disputed: false });
});
