import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createApp } from '../../src/app.setup.js';
import { readConfig } from '../../src/config/config.js';
import { connectionUrl } from '../../src/database/connection.js';
import { createDataSource } from '../../src/database/data-source.js';
import { OWNER } from '../../src/database/embedded/provision.js';
import { DemoService } from '../../src/imports/demo.service.js';
import { DEMO_FILE } from './demo.js';
import { TEMPLATE, testAdministrator } from './test-server.js';

/** Databases with the demo in them, of which test files get copies: the dossier's first edition, that of today, all of today. */
const DEMOS = {
  first: { template: 'demarche_demo_template', files: [DEMO_FILE] },
  today: { template: 'demarche_demo_today_template', files: readConfig({}).demoFiles.slice(0, 1) },
  all: { template: 'demarche_demo_all_template', files: readConfig({}).demoFiles },
};
export type Edition = keyof typeof DEMOS;

/** Any number that the tests use for nothing else. */
const LOCK = 4_711;

/** Loads the demo once per run, whichever worker is the first to need it; the others wait for it. Gives the database's name. */
export async function makeDemoTemplate(edition: Edition): Promise<string> {
  const { template, files } = DEMOS[edition];
  const administrator = new Client(testAdministrator());
  await administrator.connect();
  try {
    await administrator.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await administrator.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    // Under its own name only once it is whole, so that no half of it is ever copied.
    const name = `demo_${randomUUID().replaceAll('-', '')}`;
    await administrator.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER ${OWNER}`);
    await loadDemo(connectionUrl({ ...testAdministrator(), user: OWNER, database: name }), files);
    await administrator.query(`ALTER DATABASE ${name} RENAME TO ${template}`);
    return template;
  } finally {
    await administrator.end();
  }
}

async function loadDemo(url: string, files: readonly string[]): Promise<void> {
  const dataSource = await createDataSource(url).initialize();
  try {
    const app = await createApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test' }), dataSource);
    await app.init();
    await app.get(DemoService).loadIntoEmpty(files);
    await app.close();
  } finally {
    await dataSource.destroy();
  }
}
