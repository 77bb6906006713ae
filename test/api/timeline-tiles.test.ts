import fc from 'fast-check';
import { Client } from 'pg';
import type { components } from '../../client/src/api/schema.js';
import { COARSEST, FINEST, HOUR, lengthOf, stretchOf, tileAt, tilesOf } from '../../src/domain/timeline/grid.js';
import { KINDS } from '../../src/domain/vocabulary.js';
import { tookPlace } from '../../src/domain/lifecycle/took-place.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { LONG, SEED } from '../support/campaign.js';
import { testAdministrator } from '../support/test-server.js';

type Tile = components['schemas']['TileDto'];
type Item = components['schemas']['TileItemDto'];
type Summary = components['schemas']['EventSummaryDto'];

const EVENTS = 3_000;
/** The benchmark's, which is no TypeScript. */
const GENERATOR = ['..', 'bench', 'generate-record.mjs'].join('/');
const DEMO = 'dossier=iran-us-2025-2026';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  const administrator = new Client({ ...testAdministrator(), database: app.database.connection.database });
  await administrator.connect();
  const { generateRecord }: { generateRecord: (client: Client, count: number) => Promise<void> } = await import(
    GENERATOR
  );
  await generateRecord(administrator, EVENTS);
  await administrator.end();
}, 300_000);
afterAll(() => app.close());

const known = new Map<string, Tile>();
async function tile(step: number, at: number, query = ''): Promise<Tile> {
  const address = `/api/timeline/tile?step=${step}&tile=${at}${query && `&${query}`}`;
  const before = known.get(address);
  if (before) return before;
  const { status, body } = await ask(app, address);
  expect([address, status]).toEqual([address, 200]);
  known.set(address, body);
  return body;
}

interface Window {
  from: number;
  to: number;
}

/** What a window shows: of all its tiles, once. */
async function shown(window: Window, step: number, query = ''): Promise<Map<string, Item>> {
  const all = await Promise.all(tilesOf(window, step).map((at) => tile(step, at, query)));
  return new Map(all.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
}

const reaches = ({ earliest, latest }: Pick<Summary, 'earliest' | 'latest'>, { from, to }: Window): boolean =>
  (earliest === null || Date.parse(earliest) <= to) && (latest === null || Date.parse(latest) >= from);

const day = (at: number): string => new Date(at).toISOString();
const moment = fc.integer({ min: Date.UTC(1955, 0), max: Date.UTC(2025, 0) });

describe('the tiles of the timeline', () => {
  it('show of a small dossier all that a window holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: Date.UTC(2025, 1), max: Date.UTC(2026, 10) }),
        fc.integer({ min: 1, max: 200 * 24 }),
        fc.integer({ min: 6, max: 12 }),
        async (from, hours, step) => {
          // No more tiles than a view has.
          const window = { from, to: from + Math.min(hours * HOUR, 3 * lengthOf(step)) };
          const listed: Summary[] = (
            await ask(app, `/api/events?limit=500&${DEMO}&from=${day(window.from)}&to=${day(window.to)}`)
          ).body.items;
          const dated = listed.filter(({ earliest, latest }) => earliest !== null || latest !== null);
          const seen = [...(await shown(window, step, DEMO)).values()].filter((item) => reaches(item, window));
          expect(seen.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
        },
      ),
      { ...SEED, numRuns: LONG ? 400 : 20 },
    );
  }, 1_200_000);

  it.each(['', 'kind=talks', 'actor=somebody-1', 'knownOn=2000-01-01', 'dossier=record-1'])(
    'show at one moment the same events from wherever one looks: %s',
    async (query) => {
      let crowded = 0;
      await fc.assert(
        fc.asyncProperty(
          moment,
          fc.integer({ min: 7, max: 19 }),
          fc.double({ min: 0, max: 3, noNaN: true }),
          fc.double({ min: 0, max: 3, noNaN: true }),
          async (at, step, before, after) => {
            const around = { from: at - before * lengthOf(step), to: at + after * lengthOf(step) };
            const instant = { from: at, to: at };
            const of = (items: Map<string, Item>) =>
              [...items.values()]
                .filter((item) => reaches(item, instant))
                .map(({ id }) => id)
                .sort();
            const [near, far] = [await shown(instant, step, query), await shown(around, step, query)];
            expect(of(near)).toEqual(of(far));
            crowded += of(near).length;
          },
        ),
        { ...SEED, numRuns: LONG ? 250 : 12 },
      );
      expect(crowded).toBeGreaterThan(0);
    },
    1_200_000,
  );

  it('have each event that begins in one of them in that one only, and what lasts in each that it reaches', async () => {
    for (const step of [10, 14, 18]) {
      const first = tileAt(step, Date.UTC(1990, 0));
      const [one, next] = [await tile(step, first), await tile(step, first + 1)];
      const begins = ({ items }: Tile) => items.filter(({ lasting }) => !lasting).map(({ id }) => id);
      expect(begins(one).filter((id) => begins(next).includes(id))).toEqual([]);
      for (const { items, from, to } of [one, next]) {
        for (const item of items) {
          const own = { from: Date.parse(from), to: Date.parse(to) - 1 };
          expect(reaches(item, own)).toBe(true);
          if (!item.lasting) expect(Date.parse(item.earliest ?? '')).toBeGreaterThanOrEqual(own.from);
        }
      }
    }
  });

  it.each([14, 15, 16, 17, 18, 21, COARSEST])(
    'are the same at step %d whether what is kept is asked or every event',
    async (step) => {
      // A window that holds all there is: only the events themselves can tell.
      const every = 'from=0001&to=9999';
      const asOf = ['knownOn=2003-04-20', 'knownOn=1985-06-01&dossier=record-1', `${DEMO}&knownOn=2026-02-05`];
      for (const query of ['', 'dossier=record-1', `${DEMO}&dossier=record-1`, 'kind=talks&kind=threat', ...asOf]) {
        for (const at of [tileAt(step, Date.UTC(1985, 0)), tileAt(step, Date.UTC(2026, 1))]) {
          expect(await tile(step, at, query)).toEqual(await tile(step, at, [query, every].filter(Boolean).join('&')));
        }
      }
    },
    60_000,
  );

  it.each([FINEST, 11, 14, 16, 20])('count in their bins at step %d what begins in them', async (step) => {
    const at = tileAt(step, Date.UTC(2003, 4));
    const { total, bins, from, to } = await tile(step, at);
    const rows = await app.dataSource.query<{ kind: string; at: Date }[]>(
      `SELECT kind, earliest AS at FROM events WHERE review = 'published' AND deleted_at IS NULL AND earliest >= $1 AND earliest < $2`,
      [from, to],
    );
    expect(total).toBe(rows.length);
    const counted = bins.map((bin) => {
      const inside = rows.filter(({ at: begun }) => +begun >= Date.parse(bin.from) && +begun < Date.parse(bin.to));
      const kinds: Record<string, number> = {};
      for (const { kind } of inside) kinds[kind] = (kinds[kind] ?? 0) + 1;
      return { ...bin, count: inside.length, kinds };
    });
    expect(bins).toEqual(counted);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('show talks, agreements and what is disputed beside a flood of one kind', async () => {
    const { items, bins } = await tile(18, tileAt(18, Date.UTC(2005, 0)));
    const there = new Set(bins.flatMap(({ kinds }) => Object.keys(kinds)));
    expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual([...there].sort());
    expect(items.length).toBeLessThanOrEqual(200);
  });

  it('are empty where there is nothing, and where there can be nothing', async () => {
    for (const [step, at] of [
      [FINEST, 2_500_000],
      [COARSEST, -2_500_000],
      [12, -5_000],
    ] as const) {
      const { total, items, bins } = await tile(step, at, DEMO);
      expect([total, bins, items.filter(({ lasting }) => !lasting)]).toEqual([0, [], []]);
    }
  });

  it.each(['step=4&tile=0', 'step=25&tile=0', 'step=8', 'tile=1', 'step=8&tile=x', 'step=8&tile=2500001'])(
    'are refused: %s',
    async (query) => {
      expect((await ask(app, `/api/timeline/tile?${query}`)).status).toBe(400);
    },
  );
});

describe('the timeline of a window', () => {
  /** All kinds there are, which leaves nothing out: only the events themselves can tell. */
  const EVERY = KINDS.map((kind) => `kind=${kind}`).join('&');

  it.each([
    '',
    'dossier=record-1',
    `${DEMO}&dossier=record-1`,
    'review=published&dossier=record-2',
    'knownOn=2003-04-20',
    'knownOn=1985-06-01&dossier=record-1',
  ])(
    'is the same whether what is kept is asked or every event: %s',
    async (query) => {
      let shown = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.option(moment, { nil: null }),
          fc.option(fc.integer({ min: 1, max: 60 * 366 }), { nil: null }),
          fc.constantFrom(0, 1, 7, 40, 300),
          fc.integer({ min: 1, max: 500 }),
          async (from, days, limit, bins) => {
            const to = days === null ? null : (from ?? Date.UTC(1955, 0)) + days * 24 * HOUR;
            const asked = [query, `limit=${limit}&bins=${bins}`];
            if (from !== null) asked.push(`from=${day(from).slice(0, 10)}`);
            if (to !== null) asked.push(`to=${day(to)}`);
            const answer = async (more: string[]) =>
              await ask(app, `/api/timeline?${[...asked, ...more].filter(Boolean).join('&')}`);
            const [kept, counted] = [await answer([]), await answer([EVERY])];
            expect([asked, kept.status, kept.body]).toEqual([asked, 200, counted.body]);
            shown += Number(kept.body.items.length);
          },
        ),
        { ...SEED, numRuns: LONG ? 250 : 12 },
      );
      expect(shown).toBeGreaterThan(0);
    },
    1_200_000,
  );

  it('shows what begins before it and reaches into it, what has no beginning, and each kind beside a flood of one', async () => {
    await app.dataSource.query(
      `UPDATE events SET earliest = '-infinity' WHERE slug IN (SELECT slug FROM events WHERE kind = 'measure' AND slug LIKE 'made-%' LIMIT 3)`,
    );
    // And talks that were known to be held before their day, of which it is a deed from that day on.
    await app.dataSource.query(
      `UPDATE event_states SET known_from = known_from - 400 WHERE kind = 'talks' AND status = 'held' AND intensity > 5`,
    );
    for (const query of [
      'limit=300',
      'limit=40&from=1990-07-02',
      'limit=300&to=2004',
      'limit=40&bins=200&knownOn=2003-04-20',
    ]) {
      const kept = await ask(app, `/api/timeline?${query}`);
      expect(kept.body).toEqual((await ask(app, `/api/timeline?${query}&${EVERY}`)).body);
      const { body } = await ask(app, `/api/events?${query.replace(/limit=\d+(&bins=\d+)?/, 'limit=1')}`);
      expect([query, kept.body.total]).toEqual([query, body.total]);
    }
    const { items } = (await ask(app, '/api/timeline?limit=300&dossier=record-1')).body;
    expect(items).toHaveLength(300);
    expect(new Set(items.map(({ kind }: Summary) => kind)).size).toBe(8);
  });
});

describe('the span of the timeline', () => {
  it.each([
    '',
    DEMO,
    'kind=talks',
    'dossier=record-1&kind=threat',
    'actor=iran',
    'actor=somebody-1',
    'actor=somebody-1&kind=threat',
    'knownOn=2026-03-01',
    'dossier=nowhere',
  ])('reaches from the first to the last bound of what the list has: %s', async (query) => {
    const { body } = await ask(app, `/api/timeline/span?${query}`);
    const { total, window } = (await ask(app, `/api/timeline?limit=0&bins=1&${query}`)).body;
    const none = total === 0;
    const { items } = (await ask(app, `/api/events?sort=-when&limit=100&${query}`)).body;
    const happened = items.filter((event: Summary) => event.earliest !== null && tookPlace(event))[0]?.earliest ?? null;
    expect(body).toEqual({ from: none ? null : window.from, to: none ? null : window.to, happened, total });
  });
});

it('a stretch of the grid is what its answer says', async () => {
  const { from, to } = await tile(12, 120, DEMO);
  expect([Date.parse(from), Date.parse(to)]).toEqual(Object.values(stretchOf(12, 120)));
});
