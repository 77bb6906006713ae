import { connectionUrl } from '../../../src/database/connection.js';
import { OWNER } from '../../../src/database/embedded/provision.js';
import { administer } from '../../support/copy-of.js';
import { DEMO_FILE } from '../../support/demo.js';
import { testAdministrator } from '../../support/test-server.js';
import { startProgram } from './program.js';

/** The databases that servers begin with a copy of: the schema and an administrator, and the demo dossier beside them. */
export const TEMPLATES = { empty: 'demarche_browser_empty', demo: 'demarche_browser_demo' } as const;

/** Who may do everything on the servers under test. */
export const ADMINISTRATOR = { email: 'administrator@example.org', password: 'a password for browser tests' } as const;

/** Makes both, once per run, by what the program itself does at its first start. */
export async function makeTemplates(): Promise<void> {
  await administer(`CREATE DATABASE ${TEMPLATES.empty} OWNER ${OWNER}`);
  const { email, password } = ADMINISTRATOR;
  await startOnce(TEMPLATES.empty, { DEMO: 'off', ADMIN_EMAIL: email, ADMIN_PASSWORD: password });
  await administer(`CREATE DATABASE ${TEMPLATES.demo} TEMPLATE ${TEMPLATES.empty} OWNER ${OWNER}`);
  await startOnce(TEMPLATES.demo, { DEMO: 'on', DEMO_FILE });
}

async function startOnce(database: string, settings: NodeJS.ProcessEnv): Promise<void> {
  const url = connectionUrl({ ...testAdministrator(), user: OWNER, database });
  const program = await startProgram({ DATABASE_URL: url, ...settings });
  await program.stop();
}
