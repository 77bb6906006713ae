import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/app.setup.js';
import { readConfig } from '../../src/config/config.js';
import { documentSql } from '../../src/common/sql/documents.js';
import { createDataSource } from '../../src/database/data-source.js';
import { migrate } from '../../src/database/migrate.js';
import { rebuild } from '../../src/domain/history/apply.js';
import type { Operation } from '../../src/domain/history/difference.js';
import { DemoService } from '../../src/imports/demo.service.js';
import type { TestDatabase } from '../support/copy-of.js';
import { cloneDatabase } from '../support/database.js';
import { DEMO } from '../support/demo.js';

const folder = mkdtempSync(join(tmpdir(), 'demarche-sources-'));
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await cloneDatabase();
  source = await createDataSource(database.url).initialize();
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test' }), source);
  await app.init();
  const file = join(folder, 'translated.json');
  writeFileSync(file, JSON.stringify({ ...DEMO, events: DEMO.events.map(translated) }));
  await app.get(DemoService).loadIntoEmpty([file]);
  // What looks after imports every few seconds would go on in the files that the same process runs next.
  await app.close();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** With a translation under every quote, as files had it that knew one language, and at places that are on no map, as it knew none. */
function translated(event: (typeof DEMO.events)[number]) {
  const citations = event.citations.map((citation) =>
    citation.quote == null ? citation : { ...citation, translation: `In other words: ${citation.quote}` },
  );
  return { ...event, citations, ...(event.place != null && { place: `Near ${event.place}` }) };
}

async function down(): Promise<void> {
  const there = () => source.query<object[]>(`SELECT FROM migrations WHERE name LIKE 'Sources%'`);
  while ((await there()).length > 0) await source.undoLastMigration({ transaction: 'each' });
}

/** What is told of sources and quotes, apart from ids that the way back and forth makes anew. */
async function told(): Promise<unknown> {
  const sources = `SELECT s.slug, s.url, s.publisher, s.title, s.published_text, s.kind, s.seen, s.address_hash,
    coalesce(s.reliability, p.reliability) AS grade FROM sources s JOIN publishers p ON p.id = s.publisher_id ORDER BY s.slug`;
  const publishers = 'SELECT name, reliability, kind FROM publishers ORDER BY name';
  const quotes = 'SELECT id, quote, language, translation, quote_note, known_on FROM citations ORDER BY id';
  return Promise.all([sources, publishers, quotes].map((sql) => source.query(sql)));
}

async function historiesAreWhole(entity: 'event' | 'source' | 'publisher'): Promise<void> {
  const rows = await source.query<{ differences: Operation[][]; document: object }[]>(
    `SELECT ${documentSql(entity, 'e')} AS document,
       (SELECT json_agg(r.difference ORDER BY r.version) FROM revisions r WHERE r.entity_id = e.id) AS differences
     FROM ${entity}s e`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { differences, document } of rows) expect(rebuild(differences)).toEqual(document);
}

describe('the migration of sources', () => {
  it('carries everything down to names and texts, and up again to publishers and languages', async () => {
    const before = await told();
    await down();
    const [old] = await source.query<{ named: number; translated: number }[]>(
      `SELECT (SELECT count(DISTINCT publisher)::int FROM sources) AS named,
         (SELECT count(*)::int FROM citations WHERE translation IS NOT NULL) AS translated`,
    );
    expect(old?.named).toBeGreaterThan(10);
    expect(old?.translated).toBeGreaterThan(10);
    const [history] = await source.query<{ ids: number; grades: number }[]>(
      `SELECT count(*) FILTER (WHERE difference #>> '{0,value,publisher}' <> s.publisher)::int AS ids,
         count(*) FILTER (WHERE difference #>> '{0,value,reliability}' <> s.reliability)::int AS grades
       FROM revisions r JOIN sources s ON s.id = r.entity_id WHERE r.version = 1`,
    );
    expect(history).toEqual({ ids: 0, grades: 0 });
    await migrate(source);
    expect(await told()).toEqual(before);
    for (const entity of ['event', 'source', 'publisher'] as const) await historiesAreWhole(entity);
  });

  it('keeps two sources that are one page by the new rule, and finds the plainer of them', async () => {
    await down();
    const [one] = await source.query<{ id: string; url: string }[]>(`SELECT id, url FROM sources ORDER BY id LIMIT 1`);
    await source.query(
      `INSERT INTO sources (id, slug, url, publisher, title, published_on, language)
       SELECT gen_random_uuid(), 'the-copy', $1 || '/amp', publisher, title, published_on, language FROM sources WHERE id = $2`,
      [one!.url, one!.id],
    );
    await migrate(source);
    const found = await source.query('SELECT id FROM sources WHERE address_hash = md5(address_key($1))', [
      `${one!.url}/amp`,
    ]);
    expect(found).toEqual([{ id: one!.id }]);
    expect(await source.query(`SELECT url FROM sources WHERE slug = 'the-copy'`)).toEqual([{ url: `${one!.url}/amp` }]);
  });

  it('goes down with sources that have no address, no day, or a very long address', async () => {
    const long = `https://example.org/${'x'.repeat(7000)}`;
    for (const [slug, url, citation] of [
      ['a-book', null, 'A book'],
      ['long', long, null],
    ]) {
      await source.query(
        `INSERT INTO sources (id, slug, url, citation, publisher_id, publisher, title, language)
         SELECT gen_random_uuid(), $1, $2, $3, id, name, 'A title', 'en' FROM publishers LIMIT 1`,
        [slug, url, citation],
      );
    }
    await down();
    const rows = await source.query<{ slug: string; url: string; note: string | null; dated: boolean }[]>(
      `SELECT slug, url, note, published_on IS NOT NULL AS dated FROM sources WHERE slug IN ('a-book', 'long') ORDER BY slug`,
    );
    expect(rows).toEqual([
      { slug: 'a-book', url: 'https://no-address.invalid/a-book', note: 'A book', dated: true },
      {
        slug: 'long',
        url: expect.stringMatching(/^https:\/\/example\.org\/x{1880}#!\w{20}$/),
        note: null,
        dated: true,
      },
    ]);
    await migrate(source);
  });
});
