import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestDatabase } from './copy-of.js';
import { testAdministrator } from './test-server.js';

/**
 * Ends every connection to `database`, as a server that restarts would; how many there were. They are gone when this returns: a busy
 * machine takes its time from the signal to the end, and whoever is lent one of them meanwhile would be the one who finds out.
 */
export function endConnections(database: TestDatabase): Promise<number> {
  return asAdministrator(async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      'SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
      [database.connection.database],
    );
    const pids = rows.map(({ pid }) => pid);
    while ((await client.query('SELECT FROM pg_stat_activity WHERE pid = ANY ($1::int[])', [pids])).rowCount)
      await sleep(5);
    return pids.length;
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
