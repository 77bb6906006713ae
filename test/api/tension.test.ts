import type { components } from '../../client/src/api/schema.js';
import { WORD_KINDS } from '../../src/domain/vocabulary.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

type Tension = components['schemas']['TensionDto'];
type Week = components['schemas']['TensionWeekDto'];
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
const refs = ({ weeks }: Tension) => weeks.flatMap((week) => week.refs).sort();

async function events(query: string): Promise<Event[]> {
  return ((await ask(demarche, `/api/events?limit=500&${query}`)).body as { items: Event[] }).items;
}

describe('words and deeds by weeks', () => {
  it.each(['', 'actor=oman', 'kind=talks&kind=threat', 'knownOn=2026-02-05', 'knownOn=2025-06-13'])(
    'are what a person adds up from the list of events: %s',
    async (query) => {
      expect((await tension(query)).weeks).toEqual(recomputed(await events(query)));
    },
  );

  it('have a value only where an event is, and keep no memory of it', async () => {
    const { weeks, events: told } = await tension('');
    const made = new Map(told.map(({ ref, day }) => [ref, day]));
    for (const week of weeks) {
      expect(week.refs.length).toBeGreaterThan(0);
      for (const ref of week.refs) expect(made.get(ref)! >= week.from && made.get(ref)! <= week.to).toBe(true);
    }
    expect(weeks.filter(({ from }) => from >= '2025-07-07' && from <= '2025-07-28')).toEqual([]);
  });

  it('show a war as worse than any week in which a drone was shot down', async () => {
    const { weeks, peaks, events: told } = await tension('');
    const down = ({ wordsDown, deedsDown }: Week) => wordsDown + deedsDown;
    const worst = [...weeks].sort((a, b) => down(a) - down(b))[0];
    expect([worst?.from, worst?.to]).toEqual(['2026-02-23', '2026-03-01']);
    const named = peaks.find(({ from, ref }) => from === worst?.from && strength(told, ref) < 0);
    expect(told.find(({ ref }) => ref === named?.ref)).toMatchObject({ day: '2026-02-28', intensity: -10 });
  });

  it('have three peaks up and four down, four weeks apart, called by events of their own', async () => {
    const { weeks, peaks, events: told } = await tension('');
    expect(peaks.map(({ ref }) => Math.sign(strength(told, ref)))).toEqual([1, 1, 1, -1, -1, -1, -1]);
    for (const { from, ref } of peaks) expect(weeks.find((week) => week.from === from)?.refs).toContain(ref);
  });

  it('come whole, all that a window touches', async () => {
    const whole = (await tension('')).weeks;
    const asked = (await tension('from=2026-02-25&to=2026-03-03')).weeks;
    expect(asked).toEqual(whole.filter(({ from }) => from >= '2026-02-23' && from <= '2026-03-02'));
    expect((await tension('from=2026-03-02')).weeks).toEqual(whole.filter(({ from }) => from >= '2026-03-02'));
  });

  it('are of a pair where both take part, themselves or by their people', async () => {
    const pair = refs(await tension('pair=iran,e3'));
    const all = await events('actor=e3');
    expect(pair.length).toBeGreaterThan(3);
    expect(all.map(({ ref }) => ref)).toEqual(expect.arrayContaining(pair));
    expect(refs(await tension('pair=e3,iran'))).toEqual(pair);
    const people = refs(await tension('pair=israel,us'));
    expect(people).toContain((await events('q=netanyahu&kind=meeting'))[0]?.ref);
  });

  it('count no talks on a day before they were held', async () => {
    const talks = (await events('kind=talks&status=held')).filter(({ intensity }) => intensity !== 0);
    expect(talks.length).toBeGreaterThan(5);
    for (const event of talks) {
      const eve = new Date(Date.parse(firstDay(event)) - 86_400_000).toISOString().slice(0, 10);
      expect(refs(await tension(`kind=talks&knownOn=${eve}`))).not.toContain(event.ref);
    }
  });

  it('are none of nothing', async () => {
    expect(await tension('q=nosuchword')).toEqual({ weeks: [], peaks: [], events: [] });
  });

  it.each([
    ['pair=iran', 'pair'],
    ['halfLife=7', 'halfLife'],
    ['from=soon', 'from'],
  ])('refuse %s', async (query, field) => {
    const { status, body } = await ask(demarche, `/api/tension?${query}`);
    expect([status, body.errors[0].pointer]).toEqual([400, `/${field}`]);
  });
});

function strength(told: Tension['events'], ref: string): number {
  return told.find((event) => event.ref === ref)?.intensity ?? 0;
}

/** The weeks by plain counting: an event counts once, in the week it began, talks and meetings once held. */
function recomputed(all: Event[]): Week[] {
  const weeks = new Map<string, { week: Week; days: Map<string, string> }>();
  for (const event of all) {
    const { kind, status, earliest, intensity } = event;
    const ref = event.ref ?? event.id;
    const happened = status !== 'retracted' && ((kind !== 'talks' && kind !== 'meeting') || status === 'held');
    if (earliest === null || intensity === 0 || !happened) continue;
    const day = firstDay(event);
    const monday = Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000;
    const [from, to] = [monday, monday + 6 * 86_400_000].map((at) => new Date(at).toISOString().slice(0, 10)) as [
      string,
      string,
    ];
    const empty: Week = { from, to, wordsUp: 0, wordsDown: 0, deedsUp: 0, deedsDown: 0, total: 0, refs: [] };
    const { week, days } = weeks.get(from) ?? { week: empty, days: new Map<string, string>() };
    const what = WORD_KINDS.some((word) => word === kind) ? 'words' : 'deeds';
    week[`${what}${intensity > 0 ? 'Up' : 'Down'}`] += intensity;
    days.set(ref, day + ref);
    weeks.set(from, { week, days });
  }
  return [...weeks.values()]
    .sort((a, b) => (a.week.from < b.week.from ? -1 : 1))
    .map(({ week, days }) => ({
      ...week,
      total: days.size,
      refs: [...days].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([ref]) => ref),
    }));
}

/** The day an event began, where it happened. */
function firstDay({ earliest, timezone }: Event): string {
  return new Intl.DateTimeFormat('sv', { timeZone: timezone ?? 'UTC' }).format(new Date(earliest ?? ''));
}
