import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Client } from 'pg';
import { testAdministrator } from '../support/test-server.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';
import { indexRowsRead, rowsRead, rowsThere, timesUsed } from '../support/rows-read.js';
import { vacuumed } from '../support/vacuumed.js';
import { ALLOWED, OTHERS } from '../support/rows-allowed.js';

const EVENTS = 3_000;
/** The benchmark's, which is no TypeScript. */
const GENERATOR = ['..', 'bench', 'generate-record.mjs'].join('/');

let app: TestApp;
let cookie: string;
let there: ReadonlyMap<string, number>;
let names: Names;

interface Names {
  ref: string;
  id: string;
  actor: string;
  source: string;
}

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  // Of so few events PostgreSQL reads a whole table where of many it would not: it is to do so only where no index serves.
  await app.dataSource.query(`ALTER DATABASE ${app.database.connection.database} SET enable_seqscan = off`);
  const administrator = new Client({ ...testAdministrator(), database: app.database.connection.database });
  await administrator.connect();
  const { generateRecord }: { generateRecord: (client: Client, count: number) => Promise<void> } = await import(
    GENERATOR
  );
  await generateRecord(administrator, EVENTS);
  await vacuumed(administrator);
  const { rows } = await administrator.query<Names>(`
    SELECT e.ref, e.id, a.slug AS actor, s.slug AS source
    FROM events e JOIN participations p ON p.event_id = e.id AND p.ordinal = 2 JOIN actors a ON a.id = p.actor_id
      JOIN citations c ON c.event_id = e.id JOIN sources s ON s.id = c.source_id
    WHERE e.review = 'published' AND e.deleted_at IS NULL AND e.slug LIKE 'made-%' AND a.slug ~ '-[0-9]{3,}$' ORDER BY e.id LIMIT 1`);
  await administrator.end();
  const [found] = rows;
  if (!found) throw new Error('Nothing was generated');
  names = found;
  ({ cookie } = await signIn(app, 'administrator'));
  there = await rowsThere(app);
}, 300_000);
afterAll(() => app.close());

const DEMO = 'dossier=iran-us-2025-2026';

/** Questions with a small answer, by route. `now` and as of a day each is asked. */
const SMALL: Record<string, (names: Names) => string> = {
  '/api/events/{id}': ({ ref }) => `/api/events/${ref}`,
  '/api/events/{id} by id': ({ id }) => `/api/events/${id}`,
  '/api/events/{id}/chain': ({ ref }) => `/api/events/${ref}/chain`,
  '/api/events/{id}/neighbours': ({ ref }) => `/api/events/${ref}/neighbours?dossier=record-1`,
  '/api/events/{id}/revisions': ({ ref }) => `/api/events/${ref}/revisions`,
  '/api/events/{id}/accounts': ({ ref }) => `/api/events/${ref}/accounts`,
  '/api/events/{id}/comments': ({ ref }) => `/api/events/${ref}/comments`,
  '/api/events/{id}/suggestions': ({ ref }) => `/api/events/${ref}/suggestions`,
  '/api/actors/{id}': ({ actor }) => `/api/actors/${actor}`,
  '/api/actors/{id} in most events': () => '/api/actors/somebody-1',
  '/api/actors/alike': () => '/api/actors/alike?name=Nobody%20of%20that%20name',
  '/api/actors': () => '/api/actors?q=somebody%201&limit=5',
  '/api/actors by name': () => '/api/actors?limit=5',
  '/api/sources/{id}': ({ source }) => `/api/sources/${source}`,
  '/api/sources': () => '/api/sources?q=name17001&limit=5',
  '/api/dossiers/{id}': () => '/api/dossiers/record-1',
  '/api/dossiers': () => '/api/dossiers?limit=5',
  '/api/dossiers by what was changed last': () => '/api/dossiers?limit=5&sort=-changed',
  '/api/dossiers/{id}/issues': () => '/api/dossiers/record-1/issues',
  '/api/dossiers/{id}/overview': () => '/api/dossiers/iran-us-2025-2026/overview',
  '/api/dossiers/{id}/known-days': () => '/api/dossiers/record-1/known-days?on=2015-06-01',
  '/api/dossiers/{id}/overview of a large one': () => '/api/dossiers/record-1/overview',
  '/api/dossiers/{id}/briefing': () => '/api/dossiers/iran-us-2025-2026/briefing',
  '/api/dossiers/{id}/bundle.json': () => '/api/dossiers/iran-us-2025-2026/bundle.json',
  '/api/dossiers/{id}/bundle.zip': () => '/api/dossiers/iran-us-2025-2026/bundle.zip',
  '/api/publishers/{id}': () => '/api/publishers/gazette-1',
  '/api/publishers': () => '/api/publishers?limit=5',
  '/api/events of a dossier': () => `/api/events?limit=5&${DEMO}`,
  '/api/events of two': () => `/api/events?limit=5&${DEMO}&dossier=record-20`,
  '/api/events of an actor': ({ actor }) => `/api/events?limit=5&actor=${actor}`,
  '/api/events of a source': ({ source }) => `/api/events?limit=5&source=${source}`,
  '/api/events of a month': () => '/api/events?limit=5&from=2003-04&to=2003-04',
  '/api/events with a rare word': () => '/api/events?limit=5&q=name17001',
  '/api/events with a name in another spelling': () => '/api/events?limit=5&q=Araghtchi',
  '/api/events on a day': () => '/api/events?limit=5&q=6%20February%202026',
  '/api/events with a rare word as of a day': () => '/api/events?limit=5&q=name17001&knownOn=2026-02-10',
  '/api/oembed': () => '/api/oembed?url=/d/record-1',
  '/api/search': () => '/api/search?limit=5&q=name17001',
  '/api/search/suggestions': () => '/api/search/suggestions?limit=5&q=name17001',
  '/api/timeline': () => `/api/timeline?limit=20&${DEMO}`,
  '/api/timeline of a month': () => '/api/timeline?limit=20&from=2003-04&to=2003-04',
  '/api/timeline/tile': () => `/api/timeline/tile?step=12&tile=120&${DEMO}`,
  '/api/timeline/tile of ten days': () => '/api/timeline/tile?step=8&tile=1138',
  '/api/timeline/span': () => `/api/timeline/span?${DEMO}`,
  '/api/tension': () => `/api/tension?${DEMO}`,
  '/api/follow-ups': () => `/api/follow-ups?limit=5&${DEMO}`,
  '/api/follow-ups of a large dossier': () => '/api/follow-ups?limit=5&dossier=record-1',
  '/api/follow-ups of everything': () => '/api/follow-ups?limit=5',
  '/api/follow-ups that are overdue': () => '/api/follow-ups?limit=5&state=overdue&dossier=record-1',
  '/api/follow-ups/statistics': () => `/api/follow-ups/statistics?${DEMO}`,
  '/api/undertakings': () => `/api/undertakings?limit=5&${DEMO}`,
  '/api/disputes': () => `/api/disputes?limit=5&${DEMO}`,
  '/api/positions': () => `/api/positions?issue=enrichment&${DEMO}`,
  '/api/places': () => `/api/places?${DEMO}`,
  '/api/places of a month': () => '/api/places?from=2003-04&to=2003-04',
  '/api/network': () => `/api/network?${DEMO}`,
  '/api/network of a month': () => '/api/network?from=2003-04&to=2003-04',
  '/api/narratives': () => `/api/narratives?sides=iran&sides=us&limit=5&${DEMO}`,
  '/api/actors/{id}/references': ({ actor }) => `/api/actors/${actor}/references`,
  '/api/publishers/{id}/references': () => '/api/publishers/gazette-1/references',
  '/api/sources/{id}/references': ({ source }) => `/api/sources/${source}/references`,
  '/api/actors/{id}/merges': ({ actor }) => `/api/actors/${actor}/merges`,
  '/api/publishers/{id}/merges': () => '/api/publishers/gazette-1/merges',
  '/api/sources/{id}/merges': ({ source }) => `/api/sources/${source}/merges`,
  '/api/actors/{id}/revisions': ({ actor }) => `/api/actors/${actor}/revisions`,
  '/api/sources/{id}/revisions': ({ source }) => `/api/sources/${source}/revisions`,
  '/api/publishers/{id}/revisions': () => '/api/publishers/gazette-1/revisions',
  '/api/dossiers/{id}/revisions': () => '/api/dossiers/record-1/revisions',
  '/api/actors/{id}/suggestions': ({ actor }) => `/api/actors/${actor}/suggestions`,
  '/api/sources/{id}/suggestions': ({ source }) => `/api/sources/${source}/suggestions`,
  '/api/publishers/{id}/suggestions': () => '/api/publishers/gazette-1/suggestions',
  '/api/dossiers/{id}/suggestions': () => '/api/dossiers/record-1/suggestions',
  '/api/deleted-events': () => '/api/deleted-events?limit=5',
  '/api/desk': () => '/api/desk',
  '/api/desk/waiting': () => '/api/desk/waiting',
  '/api/events/{id}/assignment': () => '/api/events/IRUS-2026-001/assignment',
  '/api/review': () => '/api/review?limit=5',
  '/api/suggestions': () => '/api/suggestions?limit=5',
  '/api/events/{id}/review': () => '/api/events/IRUS-2026-001/review',
  '/api/dossiers/{id}/briefing.md': () => '/api/dossiers/iran-us-2025-2026/briefing.md',
  '/api/exports/events.csv': () => `/api/exports/events.csv?${DEMO}`,
  '/api/exports/events.jsonl': () => `/api/exports/events.jsonl?${DEMO}`,
  '/api/exports/events.ics': () => `/api/exports/events.ics?${DEMO}`,
  '/api/exports/events.atom': () => `/api/exports/events.atom?${DEMO}`,
  '/api/exports/feed.json': () => `/api/exports/feed.json?${DEMO}`,
  '/api/exports/events.timelinejs.json': () => `/api/exports/events.timelinejs.json?${DEMO}`,
  '/api/exports/events.csl.json': () => `/api/exports/events.csl.json?${DEMO}`,
  '/api/exports/sources.bib': () => `/api/exports/sources.bib?${DEMO}`,
  '/api/exports/events.xlsx': () => `/api/exports/events.xlsx?${DEMO}`,
  '/api/exports/workbook.zip': () => `/api/exports/workbook.zip?${DEMO}`,
  '/api/exports/events.csv.manifest': () => `/api/exports/events.csv.manifest?${DEMO}`,
  '/api/exports/events.csv-metadata.json': () => '/api/exports/events.csv-metadata.json',
};

it('is asked of every route that reads', () => {
  const { paths } = JSON.parse(readFileSync(join(__dirname, '../../openapi.json'), 'utf8')) as OpenAPIObject;
  const reading = Object.keys(paths).filter((path) => paths[path]?.get && !OTHERS.test(path));
  const asked = new Set(Object.keys(SMALL).map((what) => what.replace(/ .*/, '')));
  expect(reading.filter((path) => !asked.has(path))).toEqual([]);
});

/** What is read of a dossier that has most of the events, and how large the answer may be, in bytes. */
const LARGE: Record<string, number> = {
  '/api/follow-ups?limit=50&dossier=record-1': 100_000,
  '/api/follow-ups/statistics?dossier=record-1': 80_000,
  '/api/undertakings?limit=50&dossier=record-1': 150_000,
  '/api/positions?issue=sanctions&limit=50&dossier=record-1': 60_000,
  '/api/tension?dossier=record-1': 500_000,
  '/api/places?dossier=record-1': 400_000,
  '/api/network?dossier=record-1': 400_000,
  '/api/dossiers/record-1/briefing': 400_000,
  '/api/dossiers/record-1/overview': 15_000,
  '/api/narratives?sides=somebody-1&sides=somebody-2&limit=5&dossier=record-1': 60_000,
};

describe('a question about a large dossier', () => {
  it.each(Object.keys(LARGE))('%s has an answer with a bound', async (path) => {
    const { status, text } = await ask(app, path, { headers: { cookie } });
    expect(status).toBe(200);
    expect(Buffer.byteLength(text)).toBeLessThan(LARGE[path] ?? 0);
  });

  it('is judged from what is kept of steps: of events, entries and links only those that are shown are read', async () => {
    for (const query of ['', '&knownOn=2010-01-01', '&state=held']) {
      const before = await rowsRead(app);
      const { body } = await ask(app, `/api/follow-ups?limit=5&dossier=record-1${query}`);
      const after = await rowsRead(app);
      expect(body.items).toHaveLength(5);
      const read = (table: string) => (after.get(table) ?? 0) - (before.get(table) ?? 0);
      for (const table of ['status_changes', 'links', 'participations', 'citations']) {
        expect([query, table, read(table) < 60]).toEqual([query, table, true]);
      }
    }
  });

  it('is told on its front page how much waits for an answer by an index alone', async () => {
    const before = await rowsRead(app);
    const { body } = await ask(app, '/api/dossiers/record-1/overview');
    const after = await rowsRead(app);
    expect(Number(body.standing.total)).toBeGreaterThan(120);
    expect((after.get('events') ?? 0) - (before.get('events') ?? 0)).toBeLessThan(100);
  });

  it.each([
    ['/api/dossiers/record-1/briefing?from=2015-06-01&to=2015-06-07', ['events_waiting', 'status_changes_effective']],
    ['/api/follow-ups/statistics?dossier=record-1', ['step_counts_dossier', 'follow_ups_due']],
    ['/api/tension?dossier=record-1', ['event_weeks_of']],
    ['/api/timeline?limit=20&dossier=record-1', ['event_blocks_of', 'events_dossier_telling']],
    ['/api/timeline/tile?step=18&tile=0&knownOn=2010-01-01&dossier=record-1', ['event_states_dossier_telling']],
  ])('%s is answered from what is kept for it', async (path, indexes) => {
    const before = await Promise.all(indexes.map((index) => timesUsed(app, index)));
    expect((await ask(app, path)).status).toBe(200);
    const after = await Promise.all(indexes.map((index) => timesUsed(app, index)));
    expect(indexes.filter((_, at) => Number(after[at]) <= Number(before[at]))).toEqual([]);
  });

  it('is told what stood on a day without its ledgers being read, but for those that are shown', async () => {
    const before = await rowsRead(app);
    const { body } = await ask(app, '/api/undertakings?limit=5&standing=2015-06-01&dossier=record-1');
    const after = await rowsRead(app);
    expect(Number(body.total)).toBeGreaterThan(50);
    expect((after.get('status_changes') ?? 0) - (before.get('status_changes') ?? 0)).toBeLessThan(60);
  });

  it('names the strongest events of its weeks, and tells how many each week has', async () => {
    const { body } = await ask(app, '/api/tension?dossier=record-1');
    const total = body.weeks.reduce((sum: number, week: { total: number }) => sum + week.total, 0);
    const named = body.weeks.reduce((sum: number, week: { refs: string[] }) => sum + week.refs.length, 0);
    expect(named).toBe(body.events.length);
    expect(total).toBeGreaterThan(named);
    expect(named).toBeGreaterThanOrEqual(1000);
    const refs = new Set(body.events.map(({ ref }: { ref: string }) => ref));
    for (const { ref } of body.peaks) expect(refs).toContain(ref);
  });

  it('is briefed on a hundred events of each part, and told how many there are', async () => {
    const { body } = await ask(app, '/api/dossiers/record-1/briefing', { headers: { cookie } });
    const { text } = await ask(app, '/api/dossiers/record-1/briefing.md', { headers: { cookie } });
    const parts = ['overdue', 'standing'].filter((part) => body.totals[part] > 100);
    expect(parts).toContain('standing');
    for (const part of ['happened', 'due', 'overdue', 'standing']) {
      expect([part, body[part].length]).toEqual([part, Math.min(100, body.totals[part])]);
    }
    for (const part of parts) expect(text).toContain(`100 of ${body.totals[part]} are told here.`);
  });

  it('has its positions in pages, each event once', async () => {
    const asked = '/api/positions?issue=sanctions&limit=20&dossier=record-1';
    const seen: string[] = [];
    let total = NaN;
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: any } = await ask(app, `${asked}${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.events.map(({ id }: { id: string }) => id));
      ({ nextCursor: cursor, total } = body);
    }
    expect(seen.length).toBeGreaterThan(40);
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
  });
});

describe('the first of few, where PostgreSQL expects that many pass', () => {
  it.each(['when', '-when'])(
    'are found in ten years by %s without what was before or after being gone through',
    async (sort) => {
      const before = await indexRowsRead(app);
      const { body } = await ask(app, `/api/events?limit=1&from=1990&to=2000&sort=${sort}`);
      const after = await indexRowsRead(app);
      expect(body.total).toBeGreaterThan(300);
      // To count them, all are gone through once.
      expect(after - before).toBeLessThan((there.get('events') ?? 0) + 100);
    },
  );

  it('are found by the index of words, though nothing is known of how many have them', async () => {
    await app.dataSource.query(`SELECT pg_clear_attribute_stats('public', 'event_search', 'document', false)`);
    const before = await rowsRead(app);
    const { body } = await ask(app, '/api/events?limit=1&q=Kyiv&sort=-when');
    const after = await rowsRead(app);
    await app.dataSource.query('ANALYZE event_search');
    expect(body.total).toBe(0);
    // The sample is of a thousand at most.
    expect((after.get('event_search') ?? 0) - (before.get('event_search') ?? 0)).toBeLessThan(1_300);
  });
});

describe('a question with a small answer', () => {
  it.each(Object.keys(SMALL))('%s is answered without reading what is large', async (what) => {
    const path = SMALL[what]?.(names) ?? '';
    const before = await rowsRead(app);
    const { status } = await ask(app, path, { headers: { cookie } });
    const after = await rowsRead(app);
    expect(status).toBe(200);
    const [times] = ALLOWED[what] ?? [1];
    const share = [...there].map(
      ([table, rows]) => [table, ((after.get(table) ?? 0) - (before.get(table) ?? 0)) / rows] as const,
    );
    expect(share.filter(([, part]) => part >= times)).toEqual([]);
  });
});
