import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

type Tension = components['schemas']['TensionDto'];
type Event = components['schemas']['EventSummaryDto'];

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-10T00:00:00Z');
});
afterAll(() => demarche.close());

async function tension(query: string): Promise<Tension> {
  const { status, text, body } = await ask(demarche, `/api/tension?${query}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return body as Tension;
}
const refs = ({ points }: Tension) => points.flatMap(({ words, deeds }) => [...words.refs, ...deeds.refs]).sort();
const WORDS = ['statement', 'threat', 'proposal', 'commitment', 'deadline'];

async function events(query: string): Promise<Event[]> {
  return ((await ask(demarche, `/api/events?limit=500&${query}`)).body as { items: Event[] }).items;
}

describe('tension', () => {
  it('names every word and every deed of the dossier once', async () => {
    const told = (await events('')).filter(({ kind, status }) => !/^(talks|meeting)$/.test(kind) || status === 'held');
    expect(refs(await tension(''))).toEqual(told.map(({ ref }) => ref).sort());
  });

  it('is the weighted mean that a person works out, at any half-life', async () => {
    const { points, memoryDays } = await tension('from=2026-02-10&to=2026-02-20&halfLife=3');
    expect(memoryDays).toBe(12);
    const said = (await events('to=2026-02-20')).filter(({ kind }) => WORDS.includes(kind));
    for (const { day, words } of points) {
      const ages = said.map(
        (event) => [(Date.parse(day) - Date.parse(firstDay(event))) / 86_400_000, event.intensity] as const,
      );
      const remembered = ages.filter(([age]) => age >= 0 && age <= 12);
      const weight = (age: number) => 0.5 ** (age / 3);
      const sum = remembered.reduce((total, [age, intensity]) => total + weight(age) * intensity, 0);
      const weights = remembered.reduce((total, [age]) => total + weight(age), 0);
      expect([day, words.value]).toEqual([day, expect.closeTo(sum / weights, 2)]);
    }
  });

  it('keeps its gaps', async () => {
    const { points } = await tension('from=2025-10-14&to=2025-12-20&kind=meeting&kind=statement');
    const gap = points.filter(({ day }) => day > '2025-10-26' && day < '2025-12-20');
    expect(gap.length).toBeGreaterThan(50);
    expect(new Set(gap.flatMap(({ words, deeds }) => [words.value, deeds.value]))).toEqual(new Set([null]));
  });

  it('is of a pair where both take part, themselves or by their people', async () => {
    const pair = refs(await tension('pair=iran,e3'));
    const all = await events('actor=e3');
    expect(pair.length).toBeGreaterThan(3);
    expect(all.map(({ ref }) => ref)).toEqual(expect.arrayContaining(pair));
    expect(refs(await tension('pair=e3,iran'))).toEqual(pair);
    const people = refs(await tension('pair=israel,us'));
    expect(people).toContain((await events('q=netanyahu&kind=meeting'))[0]?.ref);
  });

  it('knows on a day only what was known then', async () => {
    const then = refs(await tension('knownOn=2026-02-05'));
    const known = await events('knownOn=2026-02-05');
    expect(known.map(({ ref }) => ref)).toEqual(expect.arrayContaining(then));
    expect(then.length).toBeLessThan(refs(await tension('')).length);
  });

  it('draws nothing of nothing', async () => {
    expect(await tension('q=nosuchword')).toEqual({
      halfLife: 7,
      memoryDays: 28,
      step: 1,
      from: null,
      to: null,
      points: [],
    });
  });

  it.each([
    ['pair=iran', 'pair'],
    ['halfLife=0', 'halfLife'],
    ['from=soon', 'from'],
  ])('refuses %s', async (query, field) => {
    const { status, body } = await ask(demarche, `/api/tension?${query}`);
    expect([status, body.errors[0].pointer]).toEqual([400, `/${field}`]);
  });
});

/** The day an event began, where it happened. */
function firstDay({ earliest, timezone }: Event): string {
  return new Intl.DateTimeFormat('sv', { timeZone: timezone ?? 'UTC' }).format(new Date(earliest ?? ''));
}
