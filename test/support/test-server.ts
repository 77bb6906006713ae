import type { DatabaseConnection } from '../../src/database/connection.js';

/** The migrated database that each test file gets a copy of. */
export const TEMPLATE = 'demarche_template';

/** Workers of Jest and of Playwright are processes of their own; what they share with the set-up is the environment. */
const VARIABLE = 'DEMARCHE_TEST_SERVER';

const holder = globalThis as typeof globalThis & { stopDemarcheTestServer?: () => Promise<void> };

export function rememberServer(server: { administrator: DatabaseConnection; stop: () => Promise<void> }): void {
  process.env[VARIABLE] = JSON.stringify(server.administrator);
  holder.stopDemarcheTestServer = server.stop;
}

export async function stopServer(): Promise<void> {
  await holder.stopDemarcheTestServer?.();
}

/** The superuser's connection to the PostgreSQL of this test run. */
export function testAdministrator(): DatabaseConnection {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error('There is no test server: unit tests have none.');
  return JSON.parse(text) as DatabaseConnection;
}
