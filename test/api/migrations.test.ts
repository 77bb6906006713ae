import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/app.setup.js';
import { readConfig } from '../../src/config/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import { applyFunctionFiles } from '../../src/database/function-files.js';
import { migrate, runMigrations } from '../../src/database/migrate.js';
import { DATED_KINDS } from '../../src/domain/lifecycle/projection.js';
import { PLANNED_KINDS } from '../../src/domain/lifecycle/took-place.js';
import { DemoService } from '../../src/imports/demo.service.js';
import { catalog } from '../support/catalog.js';
import type { TestDatabase } from '../support/copy-of.js';
import { cloneDatabase, emptyDatabase } from '../support/database.js';
import { DEMO_FILE } from '../support/demo.js';

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function having(database: Promise<TestDatabase>): Promise<TestDatabase> {
  const made = await database;
  undo.push(() => made.drop());
  return made;
}

async function connectTo({ url }: TestDatabase): Promise<DataSource> {
  const source = await createDataSource(url).initialize();
  undo.push(() => source.destroy());
  return source;
}

async function goAllTheWayDown(source: DataSource): Promise<void> {
  for (let left = source.migrations.length; left > 0; left -= 1)
    await source.undoLastMigration({ transaction: 'each' });
}

/** Names of the migrations that the database remembers, in the order in which they ran. */
async function remembered(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

describe('the migrations', () => {
  it('go down to nothing and up again to the same schema', async () => {
    const source = await connectTo(await having(emptyDatabase()));
    const before = await catalog(source);
    expect(before).toEqual([]);

    await migrate(source);
    const first = await catalog(source);
    expect(first).toContain('column events.known_on date NOT NULL  ');

    await goAllTheWayDown(source);
    expect(await catalog(source)).toEqual(before);
    expect(await remembered(source)).toEqual([]);

    await migrate(source);
    expect(await catalog(source)).toEqual(first);
  });

  it('go down one by one, each to what was there before it', async () => {
    const source = await connectTo(await having(emptyDatabase()));
    const all = source.migrations;
    const upTo: string[][] = [];
    for (let count = 0; count <= all.length; count += 1) {
      Object.assign(source, { migrations: all.slice(0, count) });
      await source.runMigrations({ transaction: 'each' });
      upTo.push(await catalog(source));
    }
    for (const expected of upTo.slice(0, -1).reverse()) {
      await source.undoLastMigration({ transaction: 'each' });
      expect(await catalog(source)).toEqual(expected);
    }
  });

  it('tell of every entry that was there what it rests on, and its history too', async () => {
    const source = await connectTo(await having(cloneDatabase()));
    await (await startNode(source)).loadIntoEmpty([DEMO_FILE]);
    const told = () =>
      source.query<{ bases: string[]; inHistory: string[] }[]>(
        `SELECT array_agg(x.basis ORDER BY x.id) AS bases,
           array_agg(r.difference #>> ARRAY['0', 'value', 'statusChanges', x.id::text, 'basis'] ORDER BY x.id) AS "inHistory"
         FROM status_changes x JOIN revisions r ON r.entity_id = x.event_id AND r.version = 1`,
      );
    const before = await told();
    expect(new Set(before[0]?.bases)).toEqual(new Set(['announced', 'reported', 'inferred']));
    expect(before[0]?.inHistory).toEqual(before[0]?.bases);
    while ((await remembered(source)).some((name) => /basis/i.test(name))) {
      await source.undoLastMigration({ transaction: 'each' });
    }
    const [history] = await source.query<{ with: number }[]>(
      `SELECT count(*)::int AS with FROM revisions WHERE difference::text LIKE '%"basis"%'`,
    );
    expect(history).toEqual({ with: 0 });
    await migrate(source);
    expect(await told()).toEqual(before);
  });

  it('leave nothing to do for whoever starts next', async () => {
    const { url } = await having(cloneDatabase());
    expect(await runMigrations(url)).toEqual([]);
  });

  it('make what the entities say', async () => {
    const source = await connectTo(await having(cloneDatabase()));
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  // The schema builder tells constraints apart by their names only; made by it, they are compared by what they say.
  it('hold every constraint, column and index of the entities word for word', async () => {
    const migrated = await connectTo(await having(cloneDatabase()));
    const generated = await connectTo(await having(emptyDatabase()));
    await generated.query('CREATE EXTENSION btree_gist');
    await generated.synchronize();
    const said = (await catalog(generated)).map((line) => line.replace("'6'::smallint", '6'));
    const ours = new Set(await catalog(migrated));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((line) => !ours.has(line))).toEqual([]);
  });
});

describe('the files of functions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-functions-'));
  const write = (answer: number) =>
    writeFileSync(
      join(folder, 'answer.sql'),
      `CREATE OR REPLACE FUNCTION answer() RETURNS int LANGUAGE sql AS 'SELECT ${answer}';`,
    );
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are run once, and again when one has changed', async () => {
    const source = await connectTo(await having(cloneDatabase()));
    expect(await applyFunctionFiles(source)).toEqual([]);
    write(41);
    expect(await applyFunctionFiles(source, folder)).toEqual(['answer.sql']);
    expect(await applyFunctionFiles(source, folder)).toEqual([]);
    write(42);
    expect(await applyFunctionFiles(source, folder)).toEqual(['answer.sql']);
    expect(await source.query('SELECT answer()')).toEqual([{ answer: 42 }]);
  });

  it('have every list that they name filled in, several to a line, too', async () => {
    const source = await connectTo(await having(cloneDatabase()));
    const many = `CREATE OR REPLACE FUNCTION answer() RETURNS int LANGUAGE sql AS $$
      SELECT (cardinality(ARRAY[{{dated}}]) + cardinality(ARRAY[{{planned}}]))::int $$;`;
    writeFileSync(join(folder, 'answer.sql'), many);
    expect(await applyFunctionFiles(source, folder)).toEqual(['answer.sql']);
    const [row] = await source.query<{ answer: number }[]>('SELECT answer()');
    expect(row).toEqual({ answer: DATED_KINDS.length + PLANNED_KINDS.length });
  });

  it('give an old database the functions of a new one', async () => {
    const [old, fresh] = [
      await connectTo(await having(emptyDatabase())),
      await connectTo(await having(emptyDatabase())),
    ];
    await old.runMigrations({ transaction: 'each' });
    await old.query(`INSERT INTO function_files (file, sha256) VALUES ('event_searched.sql', 'of long ago')`);
    await Promise.all([migrate(old), migrate(fresh)]);
    expect(await catalog(old)).toEqual(await catalog(fresh));
  });
});

describe('two nodes that start at once', () => {
  it('run each migration once', async () => {
    const database = await having(emptyDatabase());
    const nodes = [await connectTo(database), await connectTo(database)] as const;
    const ran = await Promise.all(nodes.map(migrate));
    const names = nodes[0].migrations.map(({ name }) => name);
    expect(ran.flat().sort()).toEqual([...names].sort());
    expect(await remembered(nodes[0])).toEqual(names);
  });

  it('load the demo once', async () => {
    const database = await having(cloneDatabase());
    const nodes = [await startNode(await connectTo(database)), await startNode(await connectTo(database))];
    const loaded = await Promise.all(nodes.map((node) => node.loadIntoEmpty([DEMO_FILE])));
    expect(loaded.flat()).toMatchObject([{ events: 117 }]);
    const source = await connectTo(database);
    expect(await source.query('SELECT count(*)::int AS events FROM events')).toEqual([{ events: 117 }]);
    expect(await source.query('SELECT count(*)::int AS dossiers FROM dossiers')).toEqual([{ dossiers: 1 }]);
  });
});

async function startNode(source: DataSource): Promise<DemoService> {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test' }), source);
  undo.push(() => app.close());
  await app.init();
  return app.get(DemoService);
}
