import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import createClient, { type Client } from 'openapi-fetch';
import type { DataSource } from 'typeorm';
import type { paths } from '../../client/src/api/schema.js';
import { createApp } from '../../src/app.setup.js';
import { Clock } from '../../src/common/clock.js';
import { readConfig } from '../../src/config/config.js';
import { createDataSource } from '../../src/database/data-source.js';
import type { TestDatabase } from './copy-of.js';
import { cloneDatabase, cloneDemo } from './database.js';

/** Démarche as it runs, on a database of its own and a free port of the loopback. */
export interface TestApp {
  /** `http://127.0.0.1:41234` */
  address: string;
  /** Typed by the generated API types. */
  api: Client<paths>;
  app: NestFastifyApplication;
  database: TestDatabase;
  dataSource: DataSource;
  /** Sets the clock that everything judges by. */
  setNow(now: string): void;
  /** Throws where anything was answered with 500, unless the test breaks things: what goes wrong is told by a code of its own. */
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Begin with the demo in the database: the dossier's first edition (true), that of today, or all dossiers of today. */
  demo?: boolean | 'today' | 'all';
  /** A database of their own, migrated; else they get a copy of the template. */
  database?: TestDatabase;
  /** Variables beside those that every test has. */
  environment?: Record<string, string>;
  /** That a test breaks what it asks, and looks at how that is told. */
  breaks?: boolean;
  /** How long it waits for requests under way when it stops, in milliseconds. */
  graceMs?: number;
}

export async function startTestApp({
  demo = false,
  environment = {},
  breaks = false,
  graceMs,
  database: own,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = own ?? (demo ? await cloneDemo(demo === true ? 'first' : demo) : await cloneDatabase());
  const dataSource = await createDataSource(database.url).initialize();
  const folder = join(tmpdir(), `demarche-${randomUUID()}`);
  // What fails without being expected to tells its cause.
  const config = readConfig({ LOG_LEVEL: 'error', NODE_ENV: 'test', DATA_DIR: folder, ...environment });
  const app = await createApp(config, dataSource, graceMs);
  // A test that compares answers, or looks for words in them, would take two failures for a good sign.
  const failed: string[] = [];
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', ({ method, url }, { statusCode }, done) => {
      if (statusCode === 500) failed.push(`${method} ${url}`);
      done();
    });
  await app.listen(0, '127.0.0.1');
  const address = (await app.getUrl()).replace('localhost', '127.0.0.1');
  const clock = app.get(Clock);
  return {
    address,
    api: createClient<paths>({ baseUrl: address }),
    app,
    database,
    dataSource,
    setNow: (now) => {
      clock.now = () => new Date(now);
    },
    close: async () => {
      await app.close();
      await dataSource.destroy();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
      if (failed.length > 0 && !breaks)
        throw new Error(`Answered with 500, for reasons that the log tells:\n${failed.join('\n')}`);
    },
  };
}
