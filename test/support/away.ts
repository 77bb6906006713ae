import { Client } from 'pg';
import type { TestDatabase } from './copy-of.js';
import { testAdministrator } from './test-server.js';

/** Ends every connection to `database`, as a server that restarts would; how many there were. */
export function endConnections(database: TestDatabase): Promise<number> {
  return asAdministrator(async (client) => {
    const ended = await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      database.connection.database,
    ]);
    return ended.rowCount ?? 0;
  });
}

/** Lets nobody connect to `database` any more, or everybody again. */
export function allowConnections(database: TestDatabase, allowed: boolean): Promise<void> {
  return asAdministrator(async (client) => {
    await client.query(`ALTER DATABASE ${database.connection.database} ALLOW_CONNECTIONS ${allowed}`);
  });
}

async function asAdministrator<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(testAdministrator());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
