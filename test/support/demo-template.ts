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

/** The database with the demo dossier in it, of which test files get copies. */
export const DEMO_TEMPLATE = 'demarche_demo_template';

/** Any number that the tests use for nothing else. */
const LOCK = 4_711;

/** Loads the demo once per run, whichever worker is the first to need it; the others wait for it. */
export async function makeDemoTemplate(): Promise<void> {
  const administrator = new Client(testAdministrator());
  await administrator.connect();
  try {
    await administrator.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await administrator.query('SELECT FROM pg_database WHERE datname = $1', [DEMO_TEMPLATE]);
    if (rowCount) return;
    // Under its own name only once it is whole, so that no half of it is ever copied.
    const name = `demo_${randomUUID().replaceAll('-', '')}`;
    await administrator.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER ${OWNER}`);
    await loadDemo(connectionUrl({ ...testAdministrator(), user: OWNER, database: name }));
    await administrator.query(`ALTER DATABASE ${name} RENAME TO ${DEMO_TEMPLATE}`);
  } finally {
    await administrator.end();
  }
}

async function loadDemo(url: string): Promise<void> {
  const dataSource = await createDataSource(url).initialize();
  try {
    const app = await createApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test' }), dataSource);
    await app.init();
    await app.get(DemoService).loadIntoEmpty(DEMO_FILE);
    await app.close();
  } finally {
    await dataSource.destroy();
  }
}
