import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/app.setup.js';
import { documentSql } from '../../src/common/sql/documents.js';
import { readConfig } from '../../src/config/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import { migrate } from '../../src/database/migrate.js';
import { rebuild } from '../../src/domain/history/apply.js';
import type { Operation } from '../../src/domain/history/difference.js';
import { DemoService } from '../../src/imports/demo.service.js';
import { cloneDatabase } from '../support/database.js';

const entry = (status: string, day: string, given = {}) => ({ status, effectiveOn: day, knownOn: day, ...given });
const event = (slug: string, kind: string, day: string, given: object) => ({
  ...{ slug, kind, title: slug, when: day, knownOn: day, review: 'published', intensity: 1 },
  ...{ participations: [], citations: [], links: [], statusChanges: [] },
  ...given,
});
const BUNDLE = {
  format: 3,
  dossier: { slug: 'vienna', refPrefix: 'VIE', title: 'Vienna', summary: '', languages: ['en'] },
  actors: ['us', 'iran'].map((slug) => ({ slug, name: slug, names: {}, type: 'state', tenures: [], aliases: [] })),
  sources: [],
  events: [
    event('accord', 'agreement', '2015-07-14', {
      participations: [
        { actor: 'us', role: 'party', acts: [{ act: 'withdrew', on: '2018-05-08' }] },
        { actor: 'iran', role: 'party', from: '2015-07', to: '2018' },
      ],
      statusChanges: [entry('agreed', '2015-07-14'), entry('ratified', '2015-10-18')],
    }),
    event('resolution', 'decision', '2015-07-20', {
      links: [
        { type: 'implements', to: 'accord' },
        { type: 'part_of', to: 'accord', order: 2 },
      ],
      statusChanges: [entry('adopted', '2015-07-20', { vote: { for: 15, against: 0, abstained: 0, absent: 0 } })],
    }),
    event('call', 'contact', '2013-09-24', {
      knownOn: '2013-09-19',
      statusChanges: [entry('announced', '2013-09-19'), entry('cancelled', '2013-09-24')],
    }),
    event('limit', 'deadline', '2025-06-30', {
      statusChanges: [entry('standing', '2025-06-30'), entry('overtaken', '2025-07-01')],
    }),
  ],
};

let source: DataSource;
const undo: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  const database = await cloneDatabase();
  undo.push(() => database.drop());
  source = await createDataSource(database.url).initialize();
  undo.push(() => source.destroy());
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test' }), source);
  undo.push(() => app.close());
  await app.init();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-kinds-'));
  undo.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'bundle.json');
  writeFileSync(file, JSON.stringify(BUNDLE));
  await app.get(DemoService).loadIntoEmpty([file]);
});
afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

const standing = () =>
  source.query<{ slug: string; kind: string; status: string }[]>('SELECT slug, kind, status FROM events ORDER BY slug');

describe('the migration of kinds', () => {
  it('goes back to the nearest older words, in events, ledgers and histories, and loses no event', async () => {
    const isDone = async () =>
      (await source.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM migrations WHERE name ILIKE '%kinds%'`))[0]!
        .n === 0;
    while (!(await isDone())) await source.undoLastMigration({ transaction: 'each' });
    expect(await standing()).toEqual([
      { slug: 'accord', kind: 'agreement', status: 'signed' },
      { slug: 'call', kind: 'contact', status: 'retracted' },
      { slug: 'limit', kind: 'deadline', status: 'withdrawn' },
      { slug: 'resolution', kind: 'measure', status: 'reported' },
    ]);
    const told = await source.query<{ text: string }[]>(
      `SELECT difference::text AS text FROM revisions WHERE entity = 'event'`,
    );
    for (const { text } of told) {
      expect(text).not.toMatch(/"(acts|order|from|decision|adopted|overtaken|ratified|agreed|announced|cancelled)"/);
    }
    expect(await source.query('SELECT type FROM links ORDER BY type')).toEqual([
      { type: 'about' },
      { type: 'part_of' },
    ]);
  });

  it('comes up again with a history that tells every event as it is', async () => {
    await migrate(source);
    const rows = await source.query<{ differences: Operation[][]; document: object }[]>(
      `SELECT ${documentSql('event', 'e')} AS document,
         (SELECT json_agg(r.difference ORDER BY r.version) FROM revisions r WHERE r.entity_id = e.id) AS differences
       FROM events e`,
    );
    expect(rows).toHaveLength(4);
    for (const { differences, document } of rows) {
      expect(document).toMatchObject({ acts: {} });
      expect(rebuild(differences)).toEqual(document);
    }
  });
});
